import { z } from 'zod/v4';

import { say } from '../evidence';
import { languageOf } from '../mailLanguage';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';
import { wordScanOf } from '../wordScan';
import { MOJIBAKE, readAsUtf8 } from '../words/mojibake';

/** Each broken character begins with one of these; most texts have none. */
const BEGINNING = /[\uFFFDâðÃÂÐÑÄÅãäåæçèéï√‚縺繧繝]/;
/** A letter that became a question mark, as no sentence has it: "f?r"; addresses have queries. */
const LOST =
	/(?<![\p{L}\p{N}/.:=&?#@_-])\p{L}{1,20}\?(?<!\p{Ll}\p{Lu}{1,20}\?)\p{Ll}{1,20}(?![\p{L}\p{N}]*[=/.&?]\S)/gu;

export const htmlMojibake = defineRule({
	id: 'html-mojibake',
	title: 'no character was broken by a wrong character set',
	severity: 'error',
	required: true,
	why: 'Everybody sees it, and it looks like spam.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'after the capital that begins a word', body: '<p>HÃ¡ lugar para todos</p>' },
			{ say: 'German', body: '<p>Pläne fÃ¼r den Herbst</p>' },
			{ say: 'an apostrophe', email: { subject: 'Planning when itâ€™s hard' } },
			{ say: 'a lost character', body: '<p>caf\uFFFD</p>' },
			{
				say: 'French, by a token',
				body: '{{my.Part}}',
				build: { tokens: [{ name: 'my.Part', value: 'DÃ©jÃ\u00a0 vu' }] },
			},
			{ say: 'Polish', body: '<p>DziÄ™kujemy, zÅ‚oty</p>' },
			{ say: 'as a Macintosh reads it', body: '<p>Pl√§ne f√ºr den Herbst</p>' },
			{
				say: 'a letter that became a question mark',
				email: { html: '<html lang="de"><body><p>Pl?ne f?r den Herbst</p></body></html>' },
			},
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="CafÃ© in Dublin" width="80">',
			},
			{
				say: 'as the sender',
				email: { from: { name: 'CafÃ© Northwind', address: 'events@news.northwind.example' } },
			},
			{ say: 'Japanese', body: '<p>æ–°èŒ¶ã\u0081§ã\u0081™</p>' },
			{ say: 'a blank that does not break', body: '<p>Price:Â\u00a020 EUR</p>' },
		],
		quiet: [
			{ say: 'umlauts and quotes', body: '<p>“Pläne für Köln” – ça va? Où ? Señor…</p>' },
			{ say: 'French quotes after an accent', body: '<p>« Le café… » « L’été… », « assoupi… »</p>' },
			{ say: 'Portuguese capitals', body: '<p>«AMANHû – AMANHÃ… PROMOÇÃO</p>' },
			{ say: 'Romanian and French capitals', body: '<p>ROMÂNIA, Âge, ÎN CÂT TIMP</p>' },
			{ say: 'Swedish capitals in quotation marks', body: '<p>Bokstäverna ”Å”, ”Ä” och ”Ö”; ÅÄÖ…</p>' },
			{
				say: 'a query in a text part',
				email: {
					html: '<html lang="de"><body><p>Wirklich? Ja.</p></body></html>',
					text: 'Mehr: northwind.example/a?utm_source=b und www.northwind.example?q=x\n\n{{my.CTA URL}}',
				},
			},
			{ say: 'Icelandic, Russian, Japanese', body: '<p>Ðað Ñandú Привет メール</p>' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			const { text } = readable;
			const { characters } = wordScanOf(readable);
			for (const { index, 0: wrong } of [
				...(BEGINNING.test(characters) ? text.matchAll(MOJIBAKE) : []),
				// English has no such letters
				...(characters.includes('?') && languageOf(email) !== 'en' ? text.matchAll(LOST) : []),
			]) {
				const right = readAsUtf8(wrong);
				const around = text.slice(Math.max(0, index - 15), index + 25);
				yield {
					found: `broken characters in ${say(around)}`,
					expected: right ? `${say(right)}, it seems` : 'the characters that were meant',
					mend: right ? `Write ${say(right)} instead of ${say(wrong)}` : 'Write the word again',
					where: readable.where(index),
					evidence: around,
					fix: right
						? { kind: 'suggest', edits: readable.edit({ start: index, end: index + wrong.length }, right) }
						: undefined,
				};
			}
		}
	},
});
