import type { Claims } from './link';
import { type Key, type Keys, keysIn, macOf, refuseWeakKeys, sameText } from './keys';

/** Crockford base32: no I, L, O and U, which people mistake for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;
const BITS_A_CHARACTER = 5;
const DOMAIN = 'campaign-code';
/** Longest answer looked at, in characters; a person may put spaces between the characters. */
const MAX_TYPED = 40;

/** What a code depends on. The expiry is left out: it is the link's matter. */
export type CodeClaims = Pick<Claims, 'purpose' | 'campaignId' | 'round' | 'person' | 'digest'>;

/**
 * The code that a person types to show that they have the mail before them. It stands in the mail only,
 * never in the link or on the page: who submits a form without reading the mail does not have it.
 */
export function confirmCode(claims: CodeClaims, keys: Keys): string {
	refuseWeakKeys(keys);
	return codeBy(keys.current, claims);
}

/** Accepts the code that goes with the claims, also one that was mailed before the secret was changed. */
export function isConfirmed(given: unknown, claims: CodeClaims, keys: Keys): boolean {
	refuseWeakKeys(keys);
	return keysIn(keys).filter((key) => sameCode(given, codeBy(key, claims))).length > 0;
}

/** Whether somebody has typed what could be a code; a scanner that fills in any text has not. */
export const looksLikeCode = (given: unknown): boolean => /^[0-9A-HJKMNP-TV-Z]{6}$/.test(readCode(given));

/** Ignores case, spaces and hyphens, and reads look-alikes as the character that was meant. */
export const sameCode = (given: unknown, expected: string): boolean => sameText(readCode(given), expected);

const codeBy = (key: Key, claims: CodeClaims): string =>
	codeFrom(key, DOMAIN, [claims.purpose, ...codeText(claims)]);

/** What every code is about, whatever it is for. */
export const codeText = ({ campaignId, round, person, digest }: CodeClaims) => [
	campaignId,
	round,
	person,
	digest,
];

/** A code of 30 bits. `domain` keeps a code for one use from being one for another. */
export function codeFrom({ secret }: Key, domain: string, about: readonly (string | number)[]): string {
	const bits = macOf(secret, domain, JSON.stringify(about)).readUInt32BE(0);
	return Array.from(
		{ length: CODE_LENGTH },
		(_, i) => ALPHABET[(bits >>> (i * BITS_A_CHARACTER)) % ALPHABET.length],
	).join('');
}

/** A form field may turn a code of digits into a number, which loses the zeros in front. */
function readCode(given: unknown): string {
	const text =
		typeof given === 'number'
			? String(given).padStart(CODE_LENGTH, '0')
			: typeof given === 'string'
				? given
				: '';
	if (text.length > MAX_TYPED) return '';
	return text
		.toUpperCase()
		.replace(/[\s\u2010-\u2015-]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
}
