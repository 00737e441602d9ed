import { type Key, type Keys, keysIn, macOf, sameText } from './keys';

/** Why something does not count as ours. */
export type WhyUnsigned = 'unsigned' | 'unknownKey' | 'altered';

/** `key id.mac`; `domain` says what is signed, so that one signature can never stand for another. */
export const signatureOf = (key: Key, domain: string, text: string): string =>
	`${key.id}.${macOf(key.secret, domain, text).toString('base64url')}`;

/** @returns nothing when one of our secrets has signed exactly this text. */
export function whyUnsigned(
	signature: string,
	domain: string,
	text: string,
	keys: Keys,
): WhyUnsigned | undefined {
	const [keyId = '', mac = ''] = signature.split('.');
	if (mac === '') return 'unsigned';
	const key = keysIn(keys).find(({ id }) => id === keyId);
	if (!key) return 'unknownKey';
	return sameText(signature, signatureOf(key, domain, text)) ? undefined : 'altered';
}
