import { type BrokenToken, type Delimiter, lex, type RawToken } from './lex';
import { lexSfmc } from './tokens/sfmc';

export const DIALECTS = [
	'marketo',
	'hubspot',
	'mautic',
	'mailchimp',
	'sfmc',
	'klaviyo',
	'campaignmonitor',
	'liquid',
	'handlebars',
	'none',
] as const;
export type DialectId = (typeof DIALECTS)[number];

/** What a token says, in every dialect the same. */
export interface TokenMeaning {
	readonly name: string;
	readonly fallback?: string;
	/** `open` and `close` bracket a guarded block (if … endif). */
	readonly kind: 'value' | 'open' | 'close' | 'other';
}

export interface Dialect {
	readonly id: DialectId;
	readonly title: string;
	/** What `build.map` is called. */
	readonly map: RegExp;
	readonly lex: (text: string) => { tokens: RawToken[]; broken: BrokenToken[] };
	readonly read: (inner: string) => TokenMeaning;
	/** Written by no other platform: finds the dialect of a content, and tokens that came along with a copy. */
	readonly signature: RegExp;
	/** Dialects that share their braces with this one. */
	readonly cousins: readonly DialectId[];
	/** A field of a person that may be empty, by token name. */
	readonly person: RegExp;
	readonly unsubscribe: RegExp;
	/** The platform writes the sender's postal address here. */
	readonly address: RegExp;
	/** Tokens with a value of the program (`build.tokens`), by name. */
	readonly programToken?: RegExp;
}

const NEVER = /(?!)/;
const PERSON_WORD =
	/(^|[._])(first_?name|last_?name|full_?name|given_?name|family_?name|nick_?name|company(_?name)?|job_?title|salutation|city|town)$/i;

const between = (delimiters: readonly Delimiter[]) => (text: string) => lex(text, delimiters);
const shaped = (shape: RegExp) => (text: string) => ({
	tokens: [...text.matchAll(shape)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		raw: match[0],
		inner: match[0].slice(1, -1),
		open: match[0][0]!,
	})),
	broken: [],
});

const CURLY: Delimiter = { open: '{{', close: '}}' };
const LIQUID: readonly Delimiter[] = [
	{ open: '{%', close: '%}', markup: true },
	{ open: '{#', close: '#}', markup: true },
	{ ...CURLY, markup: true, closesLate: true },
];

function readMarketo(inner: string): TokenMeaning {
	const [name, ...rest] = inner.split(':default=');
	return { name: name!.trim(), kind: 'value', ...(rest.length > 0 && { fallback: rest.join(':default=') }) };
}

/** Without these characters at both ends; a regular expression would take the square of a long run of them. */
function within(text: string, around: string): string {
	let [start, end] = [0, text.length];
	while (start < end && around.includes(text[start]!)) start++;
	while (end > start && around.includes(text[end - 1]!)) end--;
	return text.slice(start, end);
}

/** Braze writes `${first_name}` and `custom_attribute.${company}`. */
const plainName = (words: string) => words.replace(/\$\{([^{}]{0,200})\}/, '$1').trim();

function readLiquid(inner: string): TokenMeaning {
	const words = within(inner, '- \t\r\n');
	const [first = ''] = words.split(/[\s(]/, 1);
	if (/^(if|unless|case|for)$/.test(first)) return { name: first, kind: 'open' };
	if (/^end(if|unless|case|for)$/.test(first)) return { name: first, kind: 'close' };
	const personal = /^personalization_token\(\s*['"]([^'"]{1,100})['"]\s*(?:,\s*['"]([^'"]{0,200}))?/.exec(
		words,
	);
	if (personal) return { name: personal[1]!, kind: 'value', fallback: personal[2] };
	const bar = words.indexOf('|');
	if (bar < 0) return { name: plainName(words), kind: 'value' };
	const fallback = /\bdefault(?:_if_none)?\s*[:(]\s*['"]([^'"]{0,200})/.exec(words.slice(bar));
	return {
		name: plainName(words.slice(0, bar)),
		kind: 'value',
		...(fallback && { fallback: fallback[1]! }),
	};
}

function readHandlebars(inner: string): TokenMeaning {
	const words = inner.replace(/[{}]/g, '').replace(/^[\s~]+|[\s~]+$/g, '');
	if (/^[#^]/.test(words)) return { name: words, kind: 'open' };
	if (words.startsWith('/')) return { name: words, kind: 'close' };
	if (/^(else\b|[!>&])/.test(words)) return { name: words, kind: 'other' };
	// Iterable, then SendGrid
	const filled =
		/^defaultIfEmpty\s+(\S{1,100})\s+["']([^"']{0,200})/.exec(words) ??
		/^insert\s+(\S{1,100})\s+["']default=([^"']{0,200})/.exec(words);
	return filled ? { name: filled[1]!, kind: 'value', fallback: filled[2]! } : readLiquid(words);
}

function readMailchimp(inner: string): TokenMeaning {
	if (/^(IF|IFNOT|UNLESS|INTERESTED):?/.test(inner)) return { name: inner, kind: 'open' };
	if (/^END:/.test(inner)) return { name: inner, kind: 'close' };
	return { name: inner.trim(), kind: /^ELSE/.test(inner) ? 'other' : 'value' };
}

function readSfmc(inner: string): TokenMeaning {
	const words = inner.replace(/^=|=$|^\[|\]$/g, '').trim();
	if (!inner.startsWith('[')) return { name: words, kind: inner.startsWith('=') ? 'other' : 'value' };
	const count = (word: RegExp) => [...words.matchAll(word)].length;
	const depth = count(/\bIF\b/gi) - count(/\bENDIF\b/gi);
	return { name: words.slice(0, 40), kind: depth > 0 ? 'open' : depth < 0 ? 'close' : 'other' };
}

function readBar(separator: RegExp) {
	return (inner: string): TokenMeaning => {
		const bar = separator.exec(inner);
		return bar
			? { name: inner.slice(0, bar.index), kind: 'value', fallback: inner.slice(bar.index + bar[0].length) }
			: { name: inner, kind: 'value' };
	};
}

function readCampaignMonitor(inner: string): TokenMeaning {
	if (/^if:/i.test(inner)) return { name: inner, kind: 'open' };
	if (/^endif$/i.test(inner)) return { name: inner, kind: 'close' };
	if (/^else(?:if:|$)/i.test(inner)) return { name: inner, kind: 'other' };
	return readBar(/,\s?fallback=/i)(inner);
}

/** Platforms that write Liquid; templates in plain Liquid or Handlebars may stand in any of them. */
const SPEAK_LIQUID: readonly DialectId[] = ['hubspot', 'klaviyo', 'liquid'];

/** One row a platform. Marketo is complete; the others know what the first rules need. */
export const DIALECT_TABLE: readonly Dialect[] = [
	{
		id: 'marketo',
		title: 'Marketo',
		map: /marketo/i,
		lex: between([CURLY]),
		read: readMarketo,
		signature:
			/\{\{\s?(?:lead|my|system|trigger|member|program|campaign|sp_send_alert_info)\.[^{}<>]{1,120}\}\}/gi,
		cousins: [],
		person: /^(lead|company)\./i,
		unsubscribe: /^system\.unsubscribeLink$/i,
		address: NEVER,
		programToken: /^my\./i,
	},
	{
		id: 'hubspot',
		title: 'HubSpot',
		map: /hubspot/i,
		lex: between(LIQUID),
		read: readLiquid,
		signature:
			/\{\{\s?(?:contact\.[a-z_]{2,60}|unsubscribe_link(?:_all)?|site_settings\.[a-z_]{2,40}|personalization_token\([^{}<>]{0,200}\))[^{}<>]{0,100}\}\}/g,
		cousins: ['liquid'],
		person: /^contact\./,
		unsubscribe: /^unsubscribe_(link|section)/,
		address: /^site_settings\.company_/,
	},
	{
		id: 'mautic',
		title: 'Mautic',
		map: /mautic/i,
		lex: shaped(
			/\{(?:(?:contactfield|leadfield|ownerfield|assetlink|pagelink|formfield|focus|form|dynamiccontent)=[^{}<>\n]{1,100}|(?:unsubscribe|webview)_[a-z0-9]{1,12}|signature|tracking_pixel|subject)\}/g,
		),
		read: readBar(/\|/),
		signature:
			/\{(?:(?:contactfield|leadfield|ownerfield)=[^{}\n]{1,100}|unsubscribe_(?:url|text)|webview_(?:url|text))\}/g,
		cousins: [],
		person: /^(contactfield|leadfield)=/,
		unsubscribe: /^unsubscribe_(?:url|text)$/,
		address: NEVER,
	},
	{
		id: 'mailchimp',
		title: 'Mailchimp',
		map: /mailchimp|mandrill/i,
		lex: between([{ open: '*|', close: '|*' }]),
		read: readMailchimp,
		signature: /\*\|[A-Z][A-Z0-9_:=]{0,80}\|\*/g,
		cousins: [],
		// a missing merge value takes the default of the audience's settings
		person: NEVER,
		unsubscribe: /^UNSUB/,
		address: /LIST:ADDRESS|LIST_ADDRESS/,
	},
	{
		id: 'sfmc',
		title: 'Salesforce Marketing Cloud',
		map: /sfmc|marketing ?cloud|exacttarget/i,
		lex: lexSfmc,
		read: readSfmc,
		signature: /%%=[a-zA-Z]{1,40}\(|%%\[|%%[A-Za-z_][A-Za-z0-9_]{2,60}%%/g,
		cousins: [],
		// any attribute of the subscriber; what the platform fills itself, ids and addresses are never empty
		person:
			/^(?!(?:_|xt|member_|emailaddr|email_?address$|email$|emailname|job|list|subscriber|contact_?key|double_opt_in|reply|microsite|cloud_page|datasource|view_email|profile_cent|subscription_cent|unsub_cent|ftaf|footer|additionalinfo)|.{0,60}(?:id|key|number|nummer|n[or]|code|url|link|html|token|hash|guid)$)\p{L}[\p{L}\p{N}_ ]{1,60}$/iu,
		unsubscribe: /unsub_center_url|subscription_center_url|profile_center_url/i,
		address: /^member_addr/i,
	},
	{
		id: 'klaviyo',
		title: 'Klaviyo',
		map: /klaviyo/i,
		lex: between(LIQUID),
		read: readLiquid,
		signature:
			/\{%\s?(?:unsubscribe|manage_preferences)[^{}<>]{0,80}%\}|\{\{\s?organization\.[a-z_]{2,40}\s?\}\}/g,
		cousins: ['liquid'],
		// fields of the profile; "person.email" and its ids are never empty
		person: new RegExp(`^person\\.(?!(?:email|id|external_id|klaviyo_id)$)|${PERSON_WORD.source}`, 'i'),
		unsubscribe: /^unsubscribe/,
		address: /^organization\.(full_)?address/,
	},
	{
		id: 'campaignmonitor',
		title: 'Campaign Monitor',
		map: /campaign ?monitor|createsend/i,
		lex: shaped(
			/\[(?:(?:firstname|lastname|fullname|email|[a-z]{2,40},fallback=[^[\]\n]{0,100})(?:,\s?fallback=[^[\]\n]{0,100})?|(?:if|elseif):[^[\]\n]{1,100}|else|(?<!<!\[)endif)\]|<\/?(?:unsubscribe|webversion|preferences)>/gi,
		),
		read: readCampaignMonitor,
		signature: /\[[a-z]{2,40},\s?fallback=[^[\]\n]{0,100}\]|<\/?(?:unsubscribe|webversion)>/gi,
		cousins: [],
		person: /^(first|last|full)name$/i,
		unsubscribe: /^unsubscribe$/i,
		address: NEVER,
	},
	{
		id: 'liquid',
		title: 'Liquid',
		map: /liquid|braze|customer\.?io|brevo|sendinblue/i,
		lex: between(LIQUID),
		read: readLiquid,
		signature: /\{%-?\s?(?:if|for|assign|unless|case|capture)\s/g,
		cousins: SPEAK_LIQUID,
		person: PERSON_WORD,
		unsubscribe: /unsubscribe/i,
		address: /address/i,
	},
	{
		id: 'handlebars',
		title: 'Handlebars',
		map: /handlebars|mustache|sendgrid|postmark|mailgun|iterable/i,
		lex: between([{ open: '{{{', close: '}}}' }, CURLY, { open: '<%', close: '%>' }]),
		read: readHandlebars,
		signature: /\{\{\{?[#/^](?:if|each|unless|with)\b/g,
		cousins: SPEAK_LIQUID,
		person: PERSON_WORD,
		unsubscribe: /unsubscribe|opt_?out/i,
		address: /address/i,
	},
	{
		id: 'none',
		title: 'no platform',
		map: NEVER,
		lex: () => ({ tokens: [], broken: [] }),
		read: (inner) => ({ name: inner, kind: 'value' }),
		signature: NEVER,
		cousins: [],
		person: NEVER,
		unsubscribe: NEVER,
		address: NEVER,
	},
];

export const dialectOf = (id: DialectId) => DIALECT_TABLE.find((dialect) => dialect.id === id)!;

const ENOUGH = 200_000;

/** @returns the dialect that the name of the MAP says, else the one whose own tokens are most frequent in the content. */
export function detectDialect(map: string, content: readonly string[]): Dialect {
	const named = DIALECT_TABLE.find((dialect) => dialect.map.test(map));
	if (named) return named;
	const sample = content.join('\n').slice(0, ENOUGH);
	const counts = DIALECT_TABLE.map((dialect) => ({
		dialect,
		count: dialect.id === 'none' ? 0 : [...sample.matchAll(dialect.signature)].length,
	}));
	const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
	if (best.count > 0) return best.dialect;
	return dialectOf(/\{\{[^{}<>\n]{1,100}\}\}/.test(sample) ? 'handlebars' : 'none');
}
