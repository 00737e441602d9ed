import { nearest } from '../parse';
import { tokenName } from './views';

/**
 * Names that Marketo gives every instance; custom fields come from the rule's option `known`.
 * Friendly names of standard person and company fields, as the token picker shows them.
 */
const PERSON =
	'Acquisition Date|Acquisition Program|Acquisition Program Name|Address|Annual Revenue|Anonymous IP|Billing Address|Billing City|Billing Country|Billing Postal Code|Billing State|Black Listed|City|Company Name|Company Notes|Country|Created At|Date of Birth|Department|Do Not Call|Do Not Call Reason|Email|Email Address|Email Invalid|Email Invalid Cause|Email Suspended|Email Suspended At|Email Suspended Cause|Fax Number|First Name|Full Name|Id|Industry|Inferred City|Inferred Company|Inferred Country|Inferred Metropolitan Area|Inferred Phone Area Code|Inferred Postal Code|Inferred State Region|Is Anonymous|Is Customer|Is Lead|Is Partner|Job Title|Last Interesting Moment Date|Last Interesting Moment Desc|Last Interesting Moment Source|Last Interesting Moment Type|Last Name|Lead Notes|Lead Owner Email Address|Lead Owner First Name|Lead Owner Full Name|Lead Owner Job Title|Lead Owner Last Name|Lead Owner Phone Number|Lead Owner Signature|Lead Rating|Lead Role|Lead Score|Lead Source|Lead Status|Main Phone|Marketing Suspended|Marketing Suspended Cause|Marketo Jigsaw URL|Middle Name|Mobile Phone Number|Num Employees|Number of Employees|Original Referrer|Original Search Engine|Original Search Phrase|Original Source Info|Original Source Type|Owner Email Address|Owner First Name|Owner Last Name|Parent Company Name|Person Notes|Person Score|Person Source|Person Status|Phone Number|Postal Code|Preferred Language|Priority|Rating|Registration Source Info|Registration Source Type|Relative Score|Relative Urgency|Role|Salutation|SFDC Type|SIC Code|Site|State|Time Zone|Unsubscribed|Unsubscribed Reason|Updated At|Urgency|Website';
const SYSTEM = 'date|dateTime|time|forwardToFriendLink|unsubscribeLink|viewAsWebpageLink';
const PROGRAM = 'name|description|id|owner';
const CAMPAIGN = 'name|description|id';

/** Nobody can add a token to these. */
const CLOSED: readonly string[] = ['system', 'program', 'campaign'];

const names = (list: string) => list.split('|');

/** Token names by namespace, lower-case namespace. A namespace without names takes any. */
const MARKETO_TOKENS: ReadonlyMap<string, readonly string[]> = new Map([
	['lead', names(PERSON)],
	['company', names(PERSON)],
	['system', names(SYSTEM)],
	['program', names(PROGRAM)],
	['campaign', names(CAMPAIGN)],
	['trigger', []],
	['member', []],
	['my', []],
	['sp_send_alert_info', []],
]);

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @returns true when two names differ by one letter, two swapped letters, or only by case, spaces and signs. */
export function isSlipOf(written: string, meant: string): boolean {
	const [a, b] = [bare(written), bare(meant)];
	let front = 0;
	while (front < a.length && a[front] === b[front]) front++;
	let back = 0;
	while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++;
	const [left, right] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
	const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
	return (left.length <= 1 && right.length <= 1) || swapped;
}

const split = (name: string): [namespace: string, field: string] => {
	const dot = name.indexOf('.');
	return dot < 0 ? ['', name] : [name.slice(0, dot).toLowerCase(), name.slice(dot + 1).trim()];
};

/** @returns what is wrong with a token's name; nothing when it is known. An unknown field of a person may be a custom one. */
export function wrongWith(name: string, ours: readonly string[], known: readonly string[]) {
	const lower = name.toLowerCase();
	if (known.some((one) => tokenName(one).toLowerCase() === lower)) return undefined;
	const [namespace, field] = split(name);
	const fields = MARKETO_TOKENS.get(namespace);
	if (!fields)
		return {
			sure: true,
			meant: nearest(name, [...ours, ...[...MARKETO_TOKENS.keys()].map((key) => `${key}.${field}`)]),
		};
	if (namespace === 'my') {
		return ours.some((one) => one.toLowerCase() === lower)
			? undefined
			: { sure: true, meant: nearest(name, ours) };
	}
	if (fields.length === 0 || fields.some((one) => one.toLowerCase() === field.toLowerCase()))
		return undefined;
	const slip = fields.find((one) => isSlipOf(field, one));
	const meant = slip ?? nearest(field, fields);
	return {
		sure: slip !== undefined || CLOSED.includes(namespace),
		meant: meant && `${name.slice(0, namespace.length)}.${meant}`,
	};
}

/** Expressions of other platforms are the business of token-foreign. */
export const isOtherTongue = (name: string) =>
	/[|%#/()]|^contact\.|^[A-Za-z_$]+$/.test(name) && !/^(?:my|lead|company|system)\./i.test(name);
