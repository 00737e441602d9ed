import type { DialectId } from '../dialects';
import { isSlipOf } from '../marketoTokens';
import { nearest } from '../../parse';
import type { Token } from '../source';
import { EXACT_CASE, STANDARD_NAMES } from './standardNames';

const SIMPLE = /^[\p{L}_][\p{L}\p{N}_.:=$ -]{1,100}$/u;
/** A short name has many neighbours that are right. */
const SHORTEST_SLIP = 5;

/** Of these beginnings there are no names of one's own. */
const SYSTEM_OF_MAUTIC = ['unsubscribe_url', 'unsubscribe_text', 'webview_url', 'webview_text'];
const WRONG_IN_MAUTIC = /^(?:unsubscribe|webview)_(?!(?:url|text)$)/;

const MAY_LOOP: readonly DialectId[] = ['hubspot', 'klaviyo', 'liquid', 'handlebars'];

const digitsOf = (name: string) => name.replace(/\D/g, '');

export interface WrongName {
	readonly sure: boolean;
	readonly meant: string | undefined;
}

/**
 * What is wrong with the name of a token outside of Marketo; nothing when it may be right.
 * @param known the fields of the account, as the playbook lists them
 */
export function wrongName(token: Token, dialect: DialectId, known: readonly string[]): WrongName | undefined {
	const { name } = token;
	if (token.kind !== 'value' || !SIMPLE.test(name)) return undefined;
	// one plain word may be a variable of a loop
	if (MAY_LOOP.includes(dialect) && !/[._]/.test(name)) return undefined;
	const exact = EXACT_CASE.includes(dialect);
	const all = [...known, ...(STANDARD_NAMES[dialect] ?? [])];
	const same = (one: string) => one === name || (!exact && one.toLowerCase() === name.toLowerCase());
	if (all.some(same)) return undefined;
	if (dialect === 'mautic' && WRONG_IN_MAUTIC.test(name))
		return { sure: true, meant: nearest(name, SYSTEM_OF_MAUTIC) };
	const slip = name.length >= SHORTEST_SLIP ? all.find((one) => isSlip(name, one, exact)) : undefined;
	if (slip !== undefined) return { sure: true, meant: slip };
	// a list of fields speaks for its own kind only: names of contacts say nothing of an event's
	return known.some((one) => kindOf(one) === kindOf(name))
		? { sure: false, meant: nearest(name, all) }
		: undefined;
}

const IN_BRACES = /(?<![{$#%])\{([a-z][a-z_]{2,30})(?:=[^{}<>\n]{1,100})?\}(?!\})/g;
/** Links as other platforms, or other languages of the mind, call them. */
const LIKE_LINK = /^[a-z_]{2,20}_(?:url|link|text)$|^(?:unsubscribe|webview|webversion|optout)\w{0,20}$/;
const KINDS = ['contactfield', 'leadfield', 'ownerfield', 'assetlink', 'pagelink', 'dynamiccontent'];
/** Tokens of Mautic's pages and mails that are none of the beginnings above. */
const MORE_OF_MAUTIC =
	/^(?:resubscribe_url|dnc_url|unsubscribe|preference_center_(?:url|link)|confirm_link|save_?prefs.{0,10})$/;

/** @returns names in single braces that look like tokens of Mautic and are none; its own are masked. */
export function* strangeNames(masked: string): Generator<{ start: number; raw: string }> {
	for (const { 0: raw, 1: name = '', index: start } of masked.matchAll(IN_BRACES)) {
		const isStrange = raw.includes('=')
			? !KINDS.includes(name) && KINDS.some((kind) => isSlipOf(name, kind) || name.replace('_', '') === kind)
			: LIKE_LINK.test(name) && !MORE_OF_MAUTIC.test(name) && !SYSTEM_OF_MAUTIC.includes(name);
		if (isStrange) yield { start, raw };
	}
}

function isSlip(name: string, one: string, exact: boolean): boolean {
	if (kindOf(name).toLowerCase() !== kindOf(one).toLowerCase() || digitsOf(name) !== digitsOf(one))
		return false;
	if (name.toLowerCase() === one.toLowerCase()) return true;
	const [field, meant] = [fieldOf(name), fieldOf(one)];
	// a field of one's own that differs in the first letter (CNAME), in blanks (First Name), or is a short word
	if (field[0]?.toLowerCase() !== meant[0]?.toLowerCase() || meant.length < 4) return false;
	if (
		!exact &&
		field.replace(/[^\p{L}]/gu, '').toLowerCase() === meant.replace(/[^\p{L}]/gu, '').toLowerCase()
	)
		return false;
	return isSlipOf(field, meant);
}

/** `contact` of `contact.city`, `contactfield` of `contactfield=city`. */
const kindOf = (name: string) => /^([^.=:]{1,40})[.=:]/.exec(name)?.[1] ?? '';
const fieldOf = (name: string) => name.replace(/^[^.=:]{1,40}[.=:]/, '');
