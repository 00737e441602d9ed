import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import { GREETING_WORDS, NAMELESS_GREETINGS } from '../words/greetings';
import { wordScanOf } from '../wordScan';

const NOTHING = '(?:undefined|null|NaN|[Nn]one|nil|N/A|\\(null\\)|\\(none\\))';
const TITLE =
	'(?:Frau|Herr|Herrn|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|M\\.|Mme|Monsieur|Madame|Sr\\.?|Sra\\.?|Sig\\.?|Sig\\.ra|mevrouw|heer)[ \u00a0]{1,5}';
const THANKS =
	'thanks|thank you|welcome|danke|vielen dank|willkommen|merci|bienvenue|gracias|bienvenid[oa]|grazie|benvenut[oa]|bedankt|welkom|obrigad[oa]';
/** A text that stands in each of them, which costs nothing to look for, and the shape. */
const ALWAYS: readonly (readonly [string, RegExp])[] = [
	['[object ', /\[object [A-Z]\w{3,20}\]/g],
	['#', /#(?:REF|NAME|VALUE|DIV\/0)!/g],
	['Invalid Date', /Invalid Date(?!\w)/g],
];
/** A blank before a sign, as a greeting without its name has one; or a title that follows the name. */
const NAMELESS = /[ \u00a0][,!.:]|[\n\t],|様|さん|さま/;
/** Words of {@link EMPTY_VALUE}, in small letters. */
const EMPTY_WORD = / (?:undefined|null|nan|none|nil|n) /;
const EMPTY_VALUE: readonly RegExp[] = [
	new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${GREETING_WORDS})[ \\u00a0]{1,5}(?:${TITLE})?${NOTHING}(?![\\p{L}\\p{N}])`,
		'gu',
	),
	new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${THANKS}),?[ \\u00a0]{1,5}(?:${TITLE})?${NOTHING}[ \\u00a0]?[,.!?]`,
		'giu',
	),
	// the number of something
	/(?<![\p{L}\p{N}])(?:order|booking|invoice|ticket|reservation|bestellung|buchung|rechnung|commande|facture|réservation|pedido|factura|reserva|ordine|fattura|bestelling|factuur)(?: (?:number|no\.?|nr\.?|nummer|numéro|número|n[°º]))?[ \u00a0]?[:#]?[ \u00a0]?(?:undefined|null|NaN)(?![\p{L}\p{N}])/giu,
	/#(?:undefined|null|NaN)(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])(?:undefined undefined|null null|NaN[:/.]NaN)(?![\p{L}\p{N}])/gu,
	/[$€£¥][ \u00a0]?(?:undefined|null|NaN)(?![\p{L}\p{N}])/gu,
	// "Your code is null."; in German "null" is a number
	/(?<![\p{L}\p{N}])(?:number|name|code|date|day|time|price|total|id|size|seat|city|plan|order|is|are)[ \u00a0]?(?:is|are|:)?[ \u00a0](?:undefined|null|NaN)(?=[.!,]|[ \u00a0]?\n|$)/giu,
	/(?:^|\n)[ \t\u00a0]*(?:undefined|null|NaN)[ \t\u00a0]*(?=\n|$)/g,
	/(?:^|\n)[ \t\u00a0]*(?:undefined|null|NaN)[ \u00a0]?[,!]/g,
	/(?<![\p{L}\p{N}])(?:undefined|NaN)[ \u00a0]?(?:%|€|\$|EUR|USD|GBP|undefined|null|NaN|Euro|euros?|dollars?|days|hours|items|points|Tage|Stunden|Punkte)(?![\p{L}\p{N}])/gu,
];

function* shapesFor(readable: Readable): Iterable<RegExp> {
	const { text } = readable;
	for (const [part, shape] of ALWAYS) if (text.includes(part)) yield shape;
	if (NAMELESS.test(text)) yield* NAMELESS_GREETINGS;
	if (EMPTY_WORD.test(wordScanOf(readable).all)) yield* EMPTY_VALUE;
}
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
			{ say: 'in German', body: '<p>Sehr geehrte Frau ,</p>' },
			{ say: 'in German, in the middle of a line', body: '<p>Guten Tag undefined, willkommen</p>' },
			{ say: 'with a title, in French', body: '<p>Chère Mme null, merci</p>' },
			{ say: 'a thank-you', body: '<p>Gracias, undefined!</p>' },
			{ say: 'the number of an order', body: '<p>Your order #undefined has left</p>' },
			{ say: 'a code', body: '<p>Your code is null.</p>' },
			{ say: 'an amount', body: '<p>Sie sparen NaN Euro.</p>' },
			{ say: 'a comma before the name, in Portuguese', body: '<p>Olá, !</p>' },
			{ say: 'a colon after it, in Portuguese', body: '<p>Olá, :</p>' },
			{ say: 'a date', body: '<p>Your seat for Invalid Date</p>' },
			{ say: 'in Japanese', body: '<p>様、</p><p>お席をご予約ください。</p>' },
			{ say: 'at the start of the subject', email: { subject: 'undefined, your seat is waiting' } },
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
				body: '<p>The contract is null and void; undefined terms stay open. Thank you for none of it; a ticket, null or not.</p>',
			},
			{ say: 'a greeting by token', body: '<p>Hi {{lead.First Name:default=there}},</p>' },
			{ say: 'French typography', body: '<p>Bonjour !</p>' },
			{ say: 'a greeting in Japanese', body: '<p>お客様、こんにちは</p>' },
			{ say: 'a greeting that needs no name', body: '<p>Hello, and welcome</p>' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			for (const shape of shapesFor(readable)) {
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
