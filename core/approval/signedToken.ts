import { type Key, type Keys, keysIn, macOf, sameText } from './keys';

/** One kind of text that only we can write: what it says, and how that becomes a list. */
export interface TokenKind<T> {
	/** The same secret signs all kinds: this name keeps one from ever standing for another. */
	readonly domain: string;
	/** Raised when the parts change. */
	readonly version: number;
	/** Longest text looked at, in characters; bounds the work that a stranger can cause. */
	readonly maxLength: number;
	partsOf(claims: T): readonly unknown[];
	/** May throw on parts that it does not know. */
	claimsOf(parts: readonly unknown[]): T;
}

const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/;

export function signToken<T>(kind: TokenKind<T>, claims: T, { current }: Keys): string {
	const payload = payloadOf(kind, claims, current.id);
	return `${payload}.${sealOf(kind, current, payload)}`;
}

/** Reads what a stranger may have sent: one changed character gives undefined, and that says nothing more. */
export function readToken<T>(kind: TokenKind<T>, token: unknown, keys: Keys): T | undefined {
	if (typeof token !== 'string' || token.length > kind.maxLength || !TOKEN.test(token)) return undefined;
	const [payload = '', seal = ''] = token.split('.');
	// Every key is tried, so that the time tells nothing about them.
	const [key] = keysIn(keys).filter((candidate) => sameText(seal, sealOf(kind, candidate, payload)));
	return key && claimsIn(kind, payload, key.id);
}

/** The seal is compared as text, so that base64 padding bits cannot be changed unseen. */
const sealOf = ({ domain }: { readonly domain: string }, key: Key, payload: string) =>
	macOf(key.secret, domain, payload).toString('base64url');

const payloadOf = <T>(kind: TokenKind<T>, claims: T, keyId: string) =>
	Buffer.from(JSON.stringify([kind.version, keyId, ...kind.partsOf(claims)]), 'utf8').toString('base64url');

function claimsIn<T>(kind: TokenKind<T>, payload: string, keyId: string): T | undefined {
	try {
		const [, , ...parts] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as unknown[];
		const claims = kind.claimsOf(parts);
		// Only the one way in which `signToken` writes it; covers version, key id and anything appended.
		return payloadOf(kind, claims, keyId) === payload ? claims : undefined;
	} catch {
		return undefined;
	}
}
