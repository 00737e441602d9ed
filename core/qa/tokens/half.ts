import type { DialectId } from '../dialects';

/** A way to lose a sign; looked for only in a text that holds the sign that is left. */
interface Half {
	readonly left: string;
	readonly shape: RegExp;
	/** The beginning is missing: a brace before it in the line would make it code. */
	readonly noBeginning?: boolean;
}

/** One sign of a pair is missing; Marketo and Mailchimp spell their names unmistakably, on every platform. */
const ANYWHERE: readonly Half[] = [
	{
		left: '{',
		shape:
			/(?<!\{)\{\s?(?:lead|company|my|system|trigger|member|program)\.[\w ./:=-]{1,80}\}+|\{\{\s?(?:lead|company|my|system|trigger|member|program)\.[\w ./:=-]{1,80}\}(?!\})/g,
	},
	{
		left: '}}',
		shape: /(?<![{\w.])(?:lead|company|my|system|trigger|member|program)\.[\w ./:=-]{1,80}\}\}/g,
		noBeginning: true,
	},
	// Japanese keyboards write wide braces
	{ left: '｛', shape: /(?:｛[｛{]|\{｛)[^{}｛｝\n<>]{1,100}(?:｝[｝}]?|\}｝?)/g },
	{ left: '* |', shape: /\* \|\s?[A-Z_:]{2,40}\s?\| ?\*/g },
	{ left: '| *', shape: /\*\|\s?[A-Z_:]{2,40}\s?\| \*/g },
	{ left: '*|', shape: /\*\|[A-Z_:]{2,40}\|(?!\*)|\*\|[A-Z_]{2,40}\*(?!\|)/g },
	{ left: '|*', shape: /(?<!\*)\|[A-Z_]{2,40}\|\*|(?<![*|\w:])[A-Z][A-Z_:]{1,40}\|\*/g },
];
/** Names in single braces are the reader's or another platform's business, so one brace must be doubled. */
const BRACES: readonly Half[] = [
	{
		left: '{',
		shape:
			/(?<![{$#])\{\s?[A-Za-z_][\w.]{1,60}(?:\s?\|[^{}<>\n]{0,100})?\s?\}\}(?!\})|\{\{\s?[A-Za-z_][\w.]{1,60}(?:\s?\|[^{}<>\n]{0,100})?\s?\}(?!\})/g,
	},
	// a blank between the braces
	{
		left: '{ {',
		shape: /\{ \{\s?[A-Za-z_][\w.]{1,60}(?:\s?\|[^{}<>\n]{0,100})?\s?\} ?\}/g,
	},
	{
		left: '{ %',
		shape:
			/\{ %-?\s?(?:if|else|elsif|elif|endif|for|endfor|unless|endunless|unsubscribe)\b[^{}%<>\n]{0,100}% ?\}/g,
	},
	{
		left: '{%',
		shape:
			/\{%-?\s?(?:if|else|elsif|elif|endif|for|endfor|unless|endunless|unsubscribe)\b[^{}%<>\n]{0,100}\}/g,
	},
	{
		left: '}}',
		shape:
			/(?<![\w{%$.'"-])(?:[A-Za-z_]\w{0,40}\.[\w.]{1,40}(?:\s?\|[^{}<>\n]{0,100})?|[A-Za-z_]\w{1,40}\s?\|[^{}<>\n]{1,100})\s?\}\}(?!\})/g,
		noBeginning: true,
	},
	{
		left: '%}',
		shape:
			/(?:(?<!\{)%\s?|(?<![\w{%]\s?))(?:if|else|endif|for|endfor|unless|endunless|unsubscribe)\b[^{}%<>\n]{0,100}%\}/g,
		noBeginning: true,
	},
];

const SFMC_NAME =
	'(?:first_?name|last_?name|full_?name|emailaddr|unsub_center_url|profile_center_url|view_email_url|member_\\w{2,20})';

const OWN: Readonly<Partial<Record<DialectId, readonly Half[]>>> = {
	hubspot: BRACES,
	klaviyo: BRACES,
	liquid: BRACES,
	handlebars: BRACES,
	sfmc: [
		{ left: '% %', shape: new RegExp(`% %${SFMC_NAME}(?:% ?%)?|%%${SFMC_NAME}% %`, 'gi') },
		{ left: '%% ', shape: new RegExp(`%% ${SFMC_NAME} ?%%`, 'gi') },
		{
			left: '%%',
			shape: new RegExp(
				String.raw`%%[A-Za-z_]\w{2,60}%(?!%)|(?<!%)%[A-Za-z_]\w{2,60}%%|%%${SFMC_NAME}(?![\w%])|%%=[A-Za-z]{1,30}\([^()<>%\n]{0,100}\)%%|(?<![%\w])${SFMC_NAME}%%|(?<![=\w])v\(@\w{1,40}\)=%%`,
				'gi',
			),
		},
	],
	mautic: [
		{ left: '{', shape: /\{(?:contactfield|leadfield|ownerfield)(?:=[\w|]{0,60}| \w{1,40}\})/g },
		{ left: '=', shape: /(?<![{\w])(?:contactfield|leadfield|ownerfield)=[\w|]{1,60}\}/g },
		{ left: '{', shape: /\{(?:unsubscribe_(?:url|text)|webview_(?:url|text))(?![}\w])/g },
		{ left: '}', shape: /(?<![{\w])(?:unsubscribe_(?:url|text)|webview_(?:url|text))\}/g },
	],
	campaignmonitor: [
		{
			left: 'fallback=',
			shape: /\[[a-z]{2,40},\s?fallback=[\w ]{0,60}|(?<![[\w])[a-z]{2,40},\s?fallback=[\w ]{0,60}\]/gi,
		},
	],
};

/** A brace of code stands no further before what it begins. */
const NEAR = 100;
const hasBrace = (text: string, index: number) =>
	text
		.slice(Math.max(0, index - NEAR), index)
		.split('\n')
		.at(-1)!
		.includes('{');

/** @returns the stretches of a text, its whole tokens masked, that would be a token if a sign were not missing. */
export function halvesOf(masked: string, dialect: DialectId): { start: number; end: number }[] {
	const halves: { start: number; end: number }[] = [];
	for (const { left, shape, noBeginning } of [...ANYWHERE, ...(OWN[dialect] ?? [])]) {
		if (!masked.includes(left)) continue;
		for (const { index, 0: raw } of masked.matchAll(shape)) {
			if (!noBeginning || !hasBrace(masked, index)) halves.push({ start: index, end: index + raw.length });
		}
	}
	return halves;
}
