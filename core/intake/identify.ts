import { contentHash, sha256Hex } from '../canonical';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MAX_KEY = 100;

/** @returns `C-` and 8 characters of Crockford's base 32 (no I, L, O, U): 40 bits of SHA-256 of the submission key. */
export function campaignIdOf(submissionKey: string): string {
	let bits = Number.parseInt(sha256Hex(submissionKey).slice(0, 10), 16);
	let id = '';
	for (let i = 0; i < 8; i++) {
		id = CROCKFORD[bits % 32]! + id;
		bits = Math.floor(bits / 32);
	}
	return `C-${id}`;
}

/** A key of the caller (an execution id, a form token) as it is stored; a long one by its hash. */
export const storedKey = (submissionKey: string) =>
	submissionKey.length > MAX_KEY ? sha256Hex(submissionKey) : submissionKey;

/** The same answers of the same person on the same local day are one submission: a double click is one campaign. */
export const keyOfAnswers = (answers: unknown, requester: string, localDay: string) =>
	contentHash({ answers, requester, localDay });
