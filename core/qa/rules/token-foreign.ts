import { z } from 'zod/v4';

import { readOnce } from '../../once';
import { type Dialect, DIALECT_TABLE, type DialectId } from '../dialects';
import type { HtmlDocument } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { sourcesOf } from '../textsOf';

/** In Marketo a token without a namespace is none of Marketo's. */
const NAMELESS = /\{\{\{?\s?[#/^]?[A-Za-z_$][\w$]{0,60}(?:\s?\|[^{}<>]{0,100})?\s?\}\}/g;
/** Where braces mean nothing, every doubled one is somebody else's. */
const BRACED =
	/\{\{\{?[-~]?\s?[#/^]?\s?(?:\$\{)?[A-Za-z_][\w.$]{0,80}\}?(?:[\s|:(][^{}<>]{0,120})?\}\}|\{%-?\s?[a-z]{2,20}\b[^{}<>]{0,120}%\}/g;
const WITHOUT_BRACES: readonly DialectId[] = ['mautic', 'mailchimp', 'sfmc', 'campaignmonitor'];
/** Platforms with free data models may have a `campaign.name` of their own. */
const MARKETO_FOR_SURE =
	/\{\{\s?(?:(?:lead|company)\.[A-Z][^{}<>|]{1,100}|my\.[^{}<>|]{1,100}|system\.(?:unsubscribeLink|viewAsWebpageLink|forwardToFriendLink|date(?:Time)?)|[a-z]{2,20}\.[^{}<>|]{1,80}:default=[^{}<>]{0,100})\}\}/g;
/** Personal fields as ActiveCampaign, old lists and spreadsheets write them. */
const NOBODYS =
	/%(?:FIRST|LAST|FULL)_?NAME%|\{(?<![{$\w]\{)(?:FNAME|LNAME|NAME|EMAIL|COMPANY|(?:FIRST|LAST|FULL)_?NAME|fname|lname|(?:first|last|full)_?name|(?:first|last|full)Name)\}(?!\})/g;

type Stranger = Pick<Dialect, 'title'> & { readonly shape: RegExp };

/** All strangers of a dialect, and a pattern that finds a text with none of them in one pass. */
interface Strangers {
	readonly all: readonly Stranger[];
	readonly any: RegExp;
}

const strangersOf = readOnce((dialect: Dialect): Strangers => {
	const all = listStrangers(dialect);
	return { all, any: new RegExp(all.map(({ shape }) => shape.source).join('|'), 'i') };
});

function listStrangers(dialect: Dialect): Stranger[] {
	const others = DIALECT_TABLE.filter(
		({ id }) => id !== 'none' && id !== dialect.id && !dialect.cousins.includes(id),
	).map(({ id, title, signature }) => ({
		title,
		shape: id === 'marketo' && dialect.cousins.length > 0 ? MARKETO_FOR_SURE : signature,
	}));
	const nobodys = { title: 'another platform', shape: NOBODYS };
	return [
		...others,
		...(dialect.id === 'marketo' ? [{ title: 'another platform', shape: NAMELESS }] : []),
		...(WITHOUT_BRACES.includes(dialect.id) ? [{ title: 'another platform', shape: BRACED }] : []),
		...(dialect.id === 'none' ? [] : [nobodys]),
	];
}

/** Nobody reads a style sheet or a comment, but Outlook reads conditional ones, and some readers the title. */
function isUnseen(document: HtmlDocument, offset: number): boolean {
	if (!document.isCode(offset)) return false;
	const run = document.textAt(offset);
	const parent = run && document.elements[run.parent];
	if (parent) return parent.tag !== 'title';
	return !document.comments.some(
		({ start, end, text }) => start <= offset && offset < end && /^\s*\[if/i.test(text),
	);
}

/** A mail of its own, because the clean one is Marketo's. */
const mail = (html: string) => ({
	subject: 'Your seat for Thursday',
	preheader: 'Soon',
	text: 'Hello',
	html: `<body>${html}</body>`,
});

export const tokenForeign = defineRule({
	id: 'token-foreign',
	title: 'no token of another platform came along with a copy',
	severity: 'error',
	required: true,
	why: 'The platform that sends does not know it, so readers see the braces.',
	source: 'qa-rules §5 token',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a Mailchimp merge tag', body: '<p>Hello *|FNAME|*</p>' },
			{ say: 'a HubSpot field', body: '<p>Hello {{ contact.firstname }}</p>' },
			{
				say: 'a Mautic field in the subject',
				email: { subject: 'Hello {contactfield=firstname}, your seat' },
			},
			{ say: 'AMPscript', body: '<p>Hello %%=v(@name)=%%</p>' },
			{ say: 'a plain handlebars name', body: '<p>Hello {{first_name}}</p>' },
			{
				say: 'a HubSpot field in Klaviyo',
				build: { map: 'Klaviyo' },
				email: mail('<p>{{ contact.firstname }}</p>'),
			},
			{
				say: 'a Marketo field in HubSpot',
				build: { map: 'HubSpot' },
				email: mail('<p>{{lead.First Name}}</p>'),
			},
			{
				say: 'a field of Klaviyo in Marketing Cloud',
				build: { map: 'SFMC' },
				email: { ...mail('<p>Hello</p>'), subject: "{{ first_name|default:'Hello' }}, your seat" },
			},
			{
				say: 'a condition of Liquid in Mailchimp',
				build: { map: 'Mailchimp' },
				email: mail('<p>{% if person.city %}Hello{% endif %}</p>'),
			},
			{ say: 'a name of a list', email: { subject: 'Your seat, %FIRSTNAME%' } },
			{ say: 'for Outlook only', body: '<!--[if mso]><p>Hello *|FNAME|*</p><![endif]-->' },
		],
		quiet: [
			{ say: 'percent signs in the copy', body: '<p>100%% effort, 20% off</p>' },
			{ say: 'a comment', body: '<!-- was: Hello *|FNAME|* -->' },
			{
				say: 'a model of its own',
				build: { map: 'SendGrid' },
				email: mail(
					'<p>{{ campaign.name }} for {{ member.name }}</p> <a href="{{unsubscribe}}">Unsubscribe</a>',
				),
			},
			{
				say: 'braces of code in the copy, in Mailchimp',
				build: { map: 'Mailchimp' },
				email: mail('<p>{{1, 2}, {3}} is a set of sets; {a: {b: 1}}</p>'),
			},
			{ say: 'braces in a style sheet', body: '<style>.a{color:red}</style>' },
			{
				say: 'the platform itself',
				build: { map: 'Mailchimp' },
				email: {
					subject: 'Your seat, *|FNAME|*',
					preheader: 'Soon',
					text: 'Hello',
					html: '<body><p>Hello *|FNAME|* *|UNSUB|* *|LIST:ADDRESS|*</p></body>',
				},
			},
		],
	},
	*check({ email, dialect }) {
		const { all, any } = strangersOf(dialect);
		for (const source of sourcesOf(email)) {
			if (!any.test(source.text)) continue;
			const seen = new Set<number>();
			for (const { title, shape } of all) {
				for (const { index, 0: raw } of source.text.matchAll(shape)) {
					if (seen.has(index)) continue;
					seen.add(index);
					if (source === email.html.source && isUnseen(email.html, index)) continue;
					yield {
						found: `${say(raw, 60)}, a token of ${title}`,
						expected: dialect.id === 'none' ? 'no tokens' : `tokens of ${dialect.title}`,
						mend: `Insert the field again with the token picker${dialect.id === 'none' ? '' : ` of ${dialect.title}`}`,
						where: source.where(index),
						evidence: raw,
					};
				}
			}
		}
	},
});
