import { canonicalJson } from '../canonical';
import { type Keys, keysIn, macOf, sameText } from '../approval/keys';

/** Signs what a row says, so that nobody who can only write the table can make one. @returns `key id.mac` */
export const sealRow = (domain: string, about: unknown, { current }: Keys): string =>
	`${current.id}.${macOf(current.secret, domain, canonicalJson(about)).toString('base64url')}`;

/** Whether one of our secrets has signed it; with the previous one, it is to be signed again. */
export function sealState(
	signature: unknown,
	domain: string,
	about: unknown,
	keys: Keys,
): 'signed' | 'signedBefore' | 'unsigned' {
	if (typeof signature !== 'string') return 'unsigned';
	const [keyId = '', seal = ''] = signature.split('.');
	const key = keysIn(keys).find(({ id }) => id === keyId);
	if (!key) return 'unsigned';
	const expected = macOf(key.secret, domain, canonicalJson(about)).toString('base64url');
	if (!sameText(seal, expected)) return 'unsigned';
	return key === keys.current ? 'signed' : 'signedBefore';
}

/** A Data Table gives dates as objects or as text. @returns an ISO instant in UTC, or nothing */
export function isoIn(value: unknown): string | undefined {
	const date =
		value instanceof Date ? value : typeof value === 'string' && value !== '' ? new Date(value) : undefined;
	return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Empty text comes back as null. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
