import type { Round } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';
import { codeFrom, type CodeClaims, codeText, sameCode } from './code';
import { type Keys, keysIn } from './keys';

/** How long a second code is valid, in milliseconds. */
export const ONE_TIME_CODE_MS = 15 * 60_000;
/** How many are sent to one person in a day. */
export const MAX_CODES_A_DAY = 5;
const DAY_MS = 86_400_000;
/** By how much the clocks of two workers may differ, in milliseconds. */
const SKEW_MS = 2 * 60_000;
const DOMAIN = 'campaign-one-time-code';

/** The second code, which stands nowhere but in its mail: it follows from the secret and the instant it was sent at. */
export const oneTimeCode = (claims: CodeClaims, sentAt: Instant, keys: Keys): string =>
	codeFrom(keys.current, DOMAIN, [...codeText(claims), sentAt]);

/** The instants at which codes went to this person in this round. */
const sentTo = (person: string, { codesSent = [] }: Round): Instant[] =>
	codesSent.filter((sent) => sent.person === person).map(({ at }) => instantOf(at));

/** Whether one more may be sent. */
export const mayBeSent = (person: string, round: Round, now: Instant): boolean =>
	sentTo(person, round).filter((at) => at > now - DAY_MS).length < MAX_CODES_A_DAY;

/** @param usedUntil the person's last answer in this round; it has used up every code sent before */
export function isOneTimeCode(
	given: unknown,
	claims: CodeClaims,
	round: Round,
	keys: Keys,
	{ now, usedUntil }: { readonly now: Instant; readonly usedUntil: number },
): boolean {
	const valid = sentTo(claims.person, round).filter(
		(at) => at > usedUntil && at <= now + SKEW_MS && now < at + ONE_TIME_CODE_MS,
	);
	const expected = valid.flatMap((at) => keysIn(keys).map((current) => oneTimeCode(claims, at, { current })));
	return expected.filter((code) => sameCode(given, code)).length > 0;
}
