import { z } from 'zod/v4';

import { say } from '../evidence';
import type { BrokenToken, Span } from '../lex';
import { defineRule } from '../rule';
import { lastNotAfter, type Source } from '../source';

const SAID: Readonly<Record<BrokenToken['why'], string>> = {
	notClosed: 'a token that is not closed',
	markupInside: 'a token with HTML inside',
	empty: 'a token without a name',
};
const MEND: Readonly<Record<BrokenToken['why'], string>> = {
	notClosed: 'Close the token, or insert it again with the token picker',
	markupInside: 'Delete the token in the HTML view and insert it again with the token picker',
	empty: 'Write the name, or delete the braces',
};
/** One brace of a pair is missing; Marketo and Mailchimp spell their names unmistakably. */
const HALF =
	/(?<!\{)\{\s?(?:lead|company|my|system|trigger|member|program)\.[\w ./:=-]{1,80}\}+|\{\{\s?(?:lead|company|my|system|trigger|member|program)\.[\w ./:=-]{1,80}\}(?!\})|\*\|[A-Z_:]{2,40}\|(?!\*)|(?<!\*)\|[A-Z_]{2,40}\|\*/g;

function slipsOf(source: Source): (Span & { why: BrokenToken['why'] })[] {
	const halves = [...source.masked.matchAll(HALF)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		why: 'notClosed' as const,
	}));
	const isHalf = ({ start }: Span) => {
		const half = halves[lastNotAfter(halves, start, (one) => one.start)];
		return half !== undefined && half.start <= start && start < half.end;
	};
	// the lexer reports the opening braces of a half token too
	return [...source.broken.filter((broken) => !isHalf(broken)), ...halves];
}

export const tokenSyntax = defineRule({
	id: 'token-syntax',
	title: 'each token is written completely',
	severity: 'error',
	required: true,
	why: 'A half token is sent as it stands: "Hello {{lead.First Name}".',
	source: 'qa-rules §5 token',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a missing brace', body: '<p>Hello {{lead.First Name},</p><p>See {{my.Event Name}}</p>' },
			{ say: 'a missing brace at the start', body: '<p>Hello {lead.First Name}}</p>' },
			{ say: 'no end at all', email: { subject: 'Hello {{lead.First Name, save your seat' } },
			{ say: 'formatting inside', body: '<p>Hello {{lead.<b>First</b> Name}}</p>' },
			{ say: 'no name', body: '<p>Hello {{ }}</p>' },
		],
		quiet: [
			{ say: 'braces of a style sheet', body: '<style>@media screen{.a{color:red}}</style><p>Hello</p>' },
			{ say: 'braces in a comment', body: '<!-- {{ old -->' },
			{
				say: 'a token in an attribute',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&id={{lead.Id}}">Hello</a>',
			},
		],
	},
	*check({ email }) {
		for (const source of [
			email.subject,
			email.preheader,
			email.html.source,
			email.text,
			email.fromName,
			email.fromAddress,
		]) {
			for (const { start, end, why } of slipsOf(source)) {
				if (source === email.html.source && email.html.isCode(start)) continue;
				const text = source.text.slice(start, Math.max(end, start + 30));
				yield {
					found: `${SAID[why]}: ${say(text, 60)}`,
					expected: 'a complete token',
					mend: MEND[why],
					where: source.where(start),
					evidence: text,
				};
			}
		}
	},
});
