import { sha256Hex } from '../canonical';
import { plainText } from '../html';

const MAX_EVIDENCE = 200;

/** Mailboxes of a function, not of a person. */
const ROLE =
	/^(?:info|hello|hi|contact|news|newsletter|marketing|events?|webinars?|sales|support|help|team|service|press|privacy|unsubscribe|campaigns?|no-?reply|do-?not-?reply|noreply.*|mail|office|admin|postmaster)$/i;
const ADDRESS = /([A-Za-z0-9._%+-]{1,64})@([A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,63})/g;
const SECRET =
	/\b((?:access_?)?token|api_?key|key|secret|password|passwd|pwd|sig|signature|auth|mkt_tok)=([^&\s"'<>]{4,})/gi;

/** Addresses of people and secret values of query parameters made unreadable. */
export const maskPersonal = (text: string) =>
	text
		.replace(ADDRESS, (whole, box: string, domain: string) =>
			ROLE.test(box) ? whole : `${box[0]}***@${domain}`,
		)
		.replace(SECRET, (_whole, key: string) => `${key}=***`);

const oneLine = (text: string) => plainText(text).replace(/\s+/g, ' ').trim();

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
