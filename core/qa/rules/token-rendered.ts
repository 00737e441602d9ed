import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { say } from '../evidence';
import type { Span } from '../lex';
import { linksOf } from '../links';
import { languageOf } from '../mailLanguage';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import type { EmailView } from '../views';
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
const NAMELESS = /[,!.:](?<=[ \u00a0].|[\n\t],)|様|さん|さま/;
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
	/(?<![\p{L}\p{N}])(?:undefined|NaN)[ \u00a0]?(?:%|€|\$|EUR|USD|GBP|undefined|null|NaN|Euro|euros?|dollars?|kg|lbs?|oz|km|cm|mm|ml|days|weeks|months|years|hours|minutes|mins?|items|points|people|seats|places|miles|Tage|Stunden|Punkte)(?![\p{L}\p{N}])/gu,
];

/** These are words of English only; of German, where "null" is a number, and of the Nordic languages less. */
const NO_WORD = /(?<![\p{L}\p{N}_.-])(?:undefined|NaN)(?![\p{L}\p{N}_-]|\.\p{L})/gu;
const NO_WORD_EITHER = /(?<![\p{L}\p{N}_.-])null(?![\p{L}\p{N}_-]|\.\p{L})/gu;
const NULL_IS_NO_WORD = ['fr', 'es', 'it', 'pt', 'ja', 'nl', 'zh', 'ko'];
/** "At undefined."; "of undefined terms" goes on. */
const ENDS_WITH =
	/(?<![\p{L}\p{N}])(?:at|on|until|by|from|for|in|with|of|to|and|your) (?:undefined|NaN)(?=[ \u00a0]?(?:[.,!?;()–]|\n|$|(?:at|on|in|until|to|by|from)\b))/gu;

function* shapesFor(readable: Readable, email: EmailView): Iterable<RegExp> {
	const { text } = readable;
	for (const [part, shape] of ALWAYS) if (text.includes(part)) yield shape;
	if (NAMELESS.test(text)) yield* NAMELESS_GREETINGS;
	if (!EMPTY_WORD.test(wordScanOf(readable).all)) return;
	const language = languageOf(email) ?? 'en';
	if (language === 'en') yield ENDS_WITH;
	else yield NO_WORD;
	if (NULL_IS_NO_WORD.includes(language)) yield NO_WORD_EITHER;
	yield* EMPTY_VALUE;
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
			{ say: 'a time', body: '<p>Thursday at undefined (Dublin time)</p>' },
			{
				say: 'anywhere in a mail that is not English',
				email: {
					html: '<html lang="fr"><body><p>Le jeudi 12 mars 2026 à undefined, heure de Paris</p></body></html>',
				},
			},
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="Hello undefined" width="80">',
			},
			{ say: 'a code', body: '<p>Your code is null.</p>' },
			{ say: 'a weight', body: '<p>With the cushion it weighs NaN kg.</p>' },
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
			{
				say: 'a number in German',
				email: {
					html: '<html lang="de"><body><p>Bei null Grad und null Risiko; Nan und Nils</p></body></html>',
				},
			},
			{ say: 'a greeting by token', body: '<p>Hi {{lead.First Name:default=there}},</p>' },
			{ say: 'French typography', body: '<p>Bonjour !</p>' },
			{ say: 'a greeting in Japanese', body: '<p>お客様、こんにちは</p>' },
			{ say: 'a greeting that needs no name', body: '<p>Hello, and welcome</p>' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			const told: Span[] = [];
			for (const shape of shapesFor(readable, email)) {
				for (const { index, 0: raw } of readable.text.matchAll(shape)) {
					const span = { start: index, end: index + raw.length };
					if (told.some(({ start, end }) => start < span.end && span.start < end)) continue;
					told.push(span);
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
