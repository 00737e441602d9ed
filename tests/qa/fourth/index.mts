import type { Defect, LookAlike } from '../change.mts';
import { CAMPAIGN, LIKE_CAMPAIGN } from './campaign.mts';
import { COPY, LIKE_COPY } from './copy.mts';
import { ENVELOPE, LIKE_ENVELOPE } from './envelope.mts';
import { HTML, LIKE_HTML } from './html.mts';
import { LEGAL, LIKE_LEGAL } from './legal.mts';
import { LIKE_LINKS, LINKS } from './links.mts';
import { LIKE_LOOKS, LOOKS } from './looks.mts';
import { LIKE_TOKENS, TOKENS } from './tokens.mts';
import { LIKE_TRACKING, TRACKING } from './tracking.mts';

/** Written without sight of the checks, their word lists or their tests. */
export const FOURTH_DEFECTS: readonly Defect[] = [
	...ENVELOPE,
	...TOKENS,
	...LINKS,
	...TRACKING,
	...LEGAL,
	...HTML,
	...LOOKS,
	...COPY,
	...CAMPAIGN,
];

export const FOURTH_LOOK_ALIKES: readonly LookAlike[] = [
	...LIKE_ENVELOPE,
	...LIKE_TOKENS,
	...LIKE_LINKS,
	...LIKE_TRACKING,
	...LIKE_LEGAL,
	...LIKE_HTML,
	...LIKE_LOOKS,
	...LIKE_COPY,
	...LIKE_CAMPAIGN,
];
