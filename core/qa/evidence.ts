import { sha256Hex } from '../canonical';
import { plainText } from '../html';
import { MASKED } from './source';

const MAX_EVIDENCE = 200;

/** Mailboxes of a function, not of a person. */
const ROLE =
	/^(?:info|hello|hi|contact|news|newsletter|marketing|events?|webinars?|sales|support|help|team|service|press|privacy|unsubscribe|campaigns?|no-?reply|do-?not-?reply|noreply.*|mail|office|admin|postmaster)$/i;
const ADDRESS = /([A-Za-z0-9._%+-]{1,64})@([A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,63})/g;
const SECRET =
	/\b((?:access_?)?token|api_?key|key|secret|password|passwd|pwd|sig|signature|auth|mkt_tok)=([^&\s"'<>]{4,})/gi;

/** A stretch of text and what is shown instead of it. */
interface Mask {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Addresses of people and secret values of query parameters, in the order of the text. */
function masksIn(text: string): Mask[] {
	// most texts have neither
	if (!text.includes('@') && !text.includes('=')) return [];
	const addresses = [...text.matchAll(ADDRESS)]
		.filter(([, box]) => !ROLE.test(box!))
		.map(({ 0: whole, 1: box, 2: domain, index }) => ({
			start: index,
			end: index + whole.length,
			text: `${box![0]}***@${domain}`,
		}));
	const secrets = [...text.matchAll(SECRET)].map(({ 0: whole, 1: key, index }) => ({
		start: index + key!.length + 1,
		end: index + whole.length,
		text: '***',
	}));
	const kept = addresses.filter(
		(address) => !secrets.some(({ start, end }) => start < address.end && address.start < end),
	);
	return [...kept, ...secrets].sort((a, b) => a.start - b.start);
}

/**
 * Makes addresses of people and secret values unreadable.
 * @param mark a stretch of `text`; it comes back as a stretch of the masked text, with every mask it touches
 */
export function maskAround(text: string, mark: { start: number; end: number }) {
	const pieces: string[] = [];
	const out = { start: -1, end: -1 };
	let done = 0;
	let length = 0;
	const put = (piece: string, from: number, to: number, isMask: boolean) => {
		const at = (place: number) => length + (isMask ? 0 : place - from);
		if (out.start < 0 && mark.start < to) out.start = at(Math.max(mark.start, from));
		if (mark.end > from) out.end = isMask || mark.end >= to ? length + piece.length : at(mark.end);
		pieces.push(piece);
		length += piece.length;
	};
	for (const { start, end, text: mask } of masksIn(text)) {
		put(text.slice(done, start), done, start, false);
		put(mask, start, end, true);
		done = end;
	}
	put(text.slice(done), done, text.length, false);
	return { text: pieces.join(''), start: Math.max(0, out.start), end: Math.max(0, out.start, out.end) };
}

/** Addresses of people and secret values of query parameters made unreadable. */
export const maskPersonal = (text: string) => maskAround(text, { start: 0, end: 0 }).text;

/** A token is an ellipsis: the words around it are the evidence. */
const oneLine = (text: string) => plainText(text.replace(MASKED, '…')).replace(/\s+/g, ' ').trim();

/** @returns at most 200 characters on one line, masked. */
export function sayEvidence(text: string): string {
	const line = maskPersonal(oneLine(text.slice(0, 4 * MAX_EVIDENCE)));
	const characters = [...line];
	return characters.length > MAX_EVIDENCE ? `${characters.slice(0, MAX_EVIDENCE - 1).join('')}…` : line;
}

/** @returns twelve hex digits that stay the same while the mistake stays, wherever it moves within its part. */
export const fingerprintOf = (ruleId: string, part: string, evidence: string) =>
	sha256Hex([ruleId, part, oneLine(evidence).toLowerCase()].join('\n')).slice(0, 12);

/** A piece of evidence in an English sentence: quoted, on one line, short. */
export function say(text: string, longest = 80): string {
	const line = oneLine(text.slice(0, 4 * longest));
	return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}
