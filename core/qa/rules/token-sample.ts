import { z } from 'zod/v4';

import type { Dialect } from '../dialects';
import type { Attribute, HtmlDocument } from '../document';
import { say } from '../evidence';
import type { Where } from '../finding';
import { defineRule } from '../rule';
import { MASKED, type Source, type Token } from '../source';
import type { EmailView } from '../views';
import { NAMELESS_GREETINGS } from '../words/greetings';

/** What stands for a value that is there. */
const FILLED = 'Sample';

interface Rendered {
	readonly text: string;
	/** Tokens that leave nothing, and where in the text. */
	readonly empty: readonly { readonly at: number; readonly where: Where; readonly token: Token }[];
}

/** A personal token without a default is told by token-fallback; here it counts as filled. */
const leavesNothing = ({ kind, name, fallback }: Token, { person }: Dialect) =>
	kind === 'value' && fallback?.trim() === '' && person.test(name);

/** The text as a person without any data gets it. */
function rendered(
	masked: string,
	source: Source,
	dialect: Dialect,
	offsetOf: (index: number) => number,
): Rendered {
	const empty: { at: number; where: Where; token: Token }[] = [];
	let text = '';
	let done = 0;
	for (const { index, 0: run } of masked.matchAll(MASKED)) {
		text += masked.slice(done, index);
		done = index + run.length;
		const start = offsetOf(index);
		// neighbours make one run
		for (const token of source.tokensIn({ start, end: start + run.length })) {
			if (leavesNothing(token, dialect))
				empty.push({ at: text.length, where: source.where(token.start), token });
			else if (token.kind === 'value') text += token.fallback ?? FILLED;
		}
	}
	return { text: text + masked.slice(done), empty };
}

function renderedTexts({ subject, preheader, text, html }: EmailView, dialect: Dialect): Rendered[] {
	const has = (source: Source) => source.tokens.some((token) => leavesNothing(token, dialect));
	const lines = [subject, preheader, text]
		.filter(has)
		.map((source) => rendered(source.masked, source, dialect, (index) => index));
	if (!has(html.source)) return lines;
	const { visible } = html;
	return [...lines, rendered(visible.text, html.source, dialect, (index) => visible.offsetOf(index))];
}

const personalIn = ({ source }: HtmlDocument, { valueStart, valueEnd }: Attribute, dialect: Dialect) =>
	source
		.tokensIn({ start: valueStart, end: valueEnd })
		.filter(({ kind, name }) => kind === 'value' && dialect.person.test(name));

export const tokenSample = defineRule({
	id: 'token-sample',
	title: 'the mail is whole for people without data and for people with long data',
	severity: 'error',
	required: true,
	why: 'An empty default says "Hello ,"; an address that is one empty field is a dead link.',
	source: 'qa-rules §5 token',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a greeting with an empty default', body: '<p>Hello <b>{{lead.First Name:default=}}</b>,</p>' },
			{
				say: 'in the subject, on another platform',
				build: { map: 'Klaviyo' },
				email: { subject: "Hi {{ first_name|default:'' }}, save your seat" },
			},
			{ say: 'a subject that is empty for some', email: { subject: '{{lead.First Name:default= }}' } },
			{ say: 'a link that is one field', body: '<a href="{{lead.Website}}">Your page</a>' },
			{
				say: 'a field without quotation marks around it',
				body: '<p title={{lead.Company Name:default=x}}>Hello</p>',
			},
		],
		quiet: [
			{ say: 'a default', body: '<p>Hello {{lead.First Name:default=there}},</p>' },
			{
				say: 'an empty default before a name',
				body: '<p>Dear {{lead.Salutation:default=}} {{lead.Last Name:default=customer}},</p>',
			},
			{ say: 'a link of the platform', body: '<a href="{{system.viewAsWebpageLink}}">View online</a>' },
			{
				say: 'a link with a default',
				body: '<a href="{{lead.Website:default=https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c}}">Page</a>',
			},
		],
	},
	*check({ email, dialect }) {
		for (const { text, empty } of renderedTexts(email, dialect)) {
			for (const { index, 0: raw } of NAMELESS_GREETINGS.flatMap((shape) => [...text.matchAll(shape)])) {
				const cause = empty.find(({ at }) => index <= at && at <= index + raw.length);
				if (!cause) continue;
				yield {
					found: `${say(raw)} for people whose field is empty`,
					expected: 'a default that completes the greeting',
					mend: 'Give the token a default such as "there"',
					where: cause.where,
					evidence: cause.token.raw,
				};
			}
		}
		const { subject, html } = email;
		if (subject.tokens.some((token) => leavesNothing(token, dialect)) && isBlank(subject, dialect)) {
			yield {
				found: 'a subject that is empty for people whose field is empty',
				expected: 'words in every subject',
				mend: 'Give the token a default',
				where: email.where('subject'),
				evidence: subject.text,
			};
		}
		for (const attribute of html.withToken) {
			const element = html.elementOf(attribute);
			const personal = personalIn(html, attribute, dialect);
			if (personal.length === 0) continue;
			const written = html.written(attribute);
			const common = { where: html.at(attribute.valueStart), evidence: written };
			const isTarget = ['href', 'src', 'background'].includes(attribute.name);
			const nothing = personal.every(({ fallback = '' }) => fallback.trim() === '');
			if (isTarget && nothing && attribute.value.replace(MASKED, '').trim() === '') {
				yield {
					...common,
					found: `${say(written)} as the whole ${attribute.name} of <${element.tag}>`,
					expected: 'an address for people whose field is empty, too',
					mend: 'Give the token a whole address as its default',
				};
			}
			if (html.source.text[attribute.valueStart - 1] === '=') {
				yield {
					...common,
					found: `${attribute.name}=${say(written)} without quotation marks`,
					expected: 'quotation marks: the first blank in a value ends the attribute',
					mend: `Write ${attribute.name}="${written}"`,
				};
			}
		}
	},
});

const isBlank = (source: Source, dialect: Dialect) =>
	rendered(source.masked, source, dialect, (index) => index).text.trim() === '';
