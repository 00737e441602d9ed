import { canonicalJson } from '../canonical';
import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { effectOf } from './effectOf';
import { changeClock, decideMinutesOf, stopChangeClock } from './hold';
import type { ReadWish, WishProblem } from './readWish';
import { briefAfter } from './wish';
import { whyNoChange, type WhyNot } from './whyNot';

export type ChangeAsked =
	/** Waits for the owner. */
	| { readonly status: 'asked'; readonly journal: Journal }
	/** Touches nothing that is built, checked or approved: applied at once. */
	| { readonly status: 'noted'; readonly journal: Journal }
	/** The same change waits already, or nothing is to change. */
	| { readonly status: 'repeat' | 'nothing' }
	| { readonly status: 'refused'; readonly problems: readonly WishProblem[] }
	| { readonly status: 'notPossible'; readonly why: WhyNot | 'tooMany' };

/** More is no campaign any more, and no owner wants to decide it. */
const MAX_CHANGES = 20;

interface Question {
	readonly campaign: Campaign;
	readonly read: ReadWish;
	readonly by: string;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Writes down what a requester wants changed. A newer change takes the place of one that is not decided yet. */
export function requestChange({ campaign, read, by, playbook, now }: Question): ChangeAsked {
	const refused = whyNoChange(campaign);
	if (refused) return { status: 'notPossible', why: refused };
	const { wish, why, problems } = read;
	if (problems.length > 0) return { status: 'refused', problems };
	if (Object.keys(wish).length === 0) return { status: 'nothing' };
	const open = campaign.change?.status === 'open' ? campaign.change : undefined;
	if (open && canonicalJson([open.wish, open.why]) === canonicalJson([wish, why]))
		return { status: 'repeat' };
	const change = (campaign.change?.change ?? 0) + 1;
	if (change > MAX_CHANGES) return { status: 'notPossible', why: 'tooMany' };
	const stopped = open ? stopChangeClock(campaign, open.change, now) : [];
	const asked = append(openJournal(campaign), now, by, ...stopped, {
		type: 'changeRequested',
		data: { change, wish, why },
	});
	if (effectOf(campaign, wish, playbook) === 'notes')
		return { status: 'noted', journal: noted(asked, change, now) };
	const started: CampaignFact = {
		type: 'clockStarted',
		data: {
			clock: changeClock(change),
			calendar: playbook.stages.build.calendar,
			targetMinutes: decideMinutesOf(playbook),
			at: isoOf(now),
		},
	};
	return { status: 'asked', journal: append(asked, now, 'workflow', started) };
}

const noted = (journal: Journal, change: number, now: Instant): Journal => {
	const { brief, change: asked } = journal.campaign;
	return append(journal, now, 'workflow', {
		type: 'changeApplied',
		data: { change, brief: briefAfter(brief, asked?.wish ?? {}), by: 'workflow', note: '' },
	});
};
