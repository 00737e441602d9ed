import { codeFrom, sameCode } from '../approval/code';
import { type Keys, keysIn } from '../approval/keys';
import type { FollowClaims } from './link';

const DOMAIN = 'campaign-change-code';

const aboutOf = ({ campaignId, change, holder }: FollowClaims) => [campaignId, change, holder];

/** Stands in the owner's mail only: whoever decides about a change has the mail before them. */
export const changeCode = (claims: FollowClaims, keys: Keys): string =>
	codeFrom(keys.current, DOMAIN, aboutOf(claims));

/** Accepts also the code that was mailed before the secret was changed. */
export const isChangeCode = (given: unknown, claims: FollowClaims, keys: Keys): boolean =>
	keysIn(keys).filter((key) => sameCode(given, codeFrom(key, DOMAIN, aboutOf(claims)))).length > 0;
