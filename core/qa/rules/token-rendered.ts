import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';

const EMPTY_VALUE: readonly RegExp[] = [
	/\[object Object\]/g,
	// French puts a space before "!", so only the comma counts there
	/(?<![\p{L}\p{N}])(?:Hi|Hello|Dear|Hey|Hallo|Hola|Ciao|Liebe[rs]?|Bonjour|Olá|Beste|Welcome back|Guten Tag)[ \u00a0]{1,5},/gu,
	/(?<![\p{L}\p{N}])(?:Hi|Hello|Dear|Hey)[ \u00a0]{1,5}!/gu,
	/(?<![\p{L}\p{N}])(?:Hi|Hello|Dear|Hey|Hallo|Hola|Ciao|Bonjour|Liebe[rs]?)[ \u00a0]{1,5}(?:undefined|null|NaN|none)(?![\p{L}\p{N}])/gu,
	/[$€£¥][ \u00a0]?(?:undefined|null|NaN)(?![\p{L}\p{N}])/gu,
	/(?:^|\n)[ \t\u00a0]*(?:undefined|null|NaN)[ \t\u00a0]*(?=\n|$)/g,
];
const IN_ADDRESS = /(?:[/=])(?:undefined|null|NaN|\[object(?:%20| )Object\])(?=$|[/?&#])/;

export const tokenRendered = defineRule({
	id: 'token-rendered',
	title: 'no trace of an empty value stands in the copy or in a link',
	severity: 'error',
	required: true,
	why: '"Hi ," and "undefined" are what a broken merge looks like to the reader.',
	source: 'qa-rules §5 token [S22]',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a greeting without a name', body: '<p>Hi ,</p>' },
			{ say: 'a greeting with undefined', body: '<p>Dear <b>undefined</b>, welcome</p>' },
			{ say: 'an object', email: { subject: 'Your seat: [object Object]' } },
			{
				say: 'a cell that holds null only',
				body: '<table role="presentation"><tr><td>null</td></tr></table>',
			},
			{
				say: 'a link',
				body: '<a href="https://northwind.example/events/undefined?utm_source=m&utm_medium=e&utm_campaign=c">Go on</a>',
			},
		],
		quiet: [
			{
				say: 'the words in a sentence',
				body: '<p>The contract is null and void; undefined terms stay open.</p>',
			},
			{ say: 'a greeting by token', body: '<p>Hi {{lead.First Name:default=there}},</p>' },
			{ say: 'French typography', body: '<p>Bonjour !</p>' },
			{ say: 'a greeting that needs no name', body: '<p>Hello, and welcome</p>' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			for (const shape of EMPTY_VALUE) {
				for (const { index, 0: raw } of readable.text.matchAll(shape)) {
					const blank = raw.length - raw.trimStart().length;
					yield {
						found: `the trace of an empty value: ${say(raw)}`,
						expected: 'the value, or its default',
						mend: 'Insert the token again, with a default',
						where: readable.where(index + blank),
						evidence: raw.trim(),
					};
				}
			}
		}
		const targets = email.html
			.elementsNamed('img')
			.map((element) => ({ attribute: attributeOf(element, 'src') }));
		for (const { attribute } of [...linksOf(email.html), ...targets]) {
			if (!attribute || !IN_ADDRESS.test(attribute.value)) continue;
			yield {
				found: `an address with an empty value: ${say(attribute.value)}`,
				expected: 'the complete address',
				mend: 'Correct the address, or the token that fills it',
				where: email.html.at(attribute.valueStart),
				evidence: attribute.value,
			};
		}
	},
});
