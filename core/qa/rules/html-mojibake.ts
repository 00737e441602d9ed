import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Fix } from '../finding';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import type { EmailView } from '../views';
import { wordScanOf } from '../wordScan';
import { MOJIBAKE, readAsUtf8 } from '../words/mojibake';

/** Each broken character begins with one of these; most texts have none. */
const BEGINNING = /[\uFFFDâðÃÂÐÑãäåæçèéï]/;

/** Only where the characters stand in the text as they are, not as entities. */
function fixOf({ html }: EmailView, readable: Readable, index: number, wrong: string, right: string) {
	if (readable.text !== html.visible.text) return undefined;
	const start = html.visible.offsetOf(index);
	const span = { start, end: start + wrong.length };
	if (html.source.text.slice(span.start, span.end) !== wrong) return undefined;
	return { kind: 'suggest', edits: html.source.edit(span, right) } satisfies Fix;
}

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
			{ say: 'German', body: '<p>Pläne fÃ¼r den Herbst</p>' },
			{ say: 'an apostrophe', email: { subject: 'Planning when itâ€™s hard' } },
			{ say: 'a lost character', body: '<p>caf\uFFFD</p>' },
			{
				say: 'French, by a token',
				body: '{{my.Part}}',
				build: { tokens: [{ name: 'my.Part', value: 'DÃ©jÃ\u00a0 vu' }] },
			},
			{ say: 'Japanese', body: '<p>æ–°èŒ¶ã\u0081§ã\u0081™</p>' },
			{ say: 'a blank that does not break', body: '<p>Price:Â\u00a020 EUR</p>' },
		],
		quiet: [
			{ say: 'umlauts and quotes', body: '<p>“Pläne für Köln” – ça va? Où ? Señor…</p>' },
			{ say: 'French quotes after an accent', body: '<p>« Le café… » « L’été… », « assoupi… »</p>' },
			{ say: 'Portuguese capitals', body: '<p>«AMANHû – AMANHÃ… PROMOÇÃO</p>' },
			{ say: 'Romanian and French capitals', body: '<p>ROMÂNIA, Âge, ÎN CÂT TIMP</p>' },
			{ say: 'Icelandic, Russian, Japanese', body: '<p>Ðað Ñandú Привет メール</p>' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			if (!BEGINNING.test(wordScanOf(readable).characters)) continue;
			for (const { index, 0: wrong } of readable.text.matchAll(MOJIBAKE)) {
				const right = readAsUtf8(wrong);
				const around = readable.text.slice(Math.max(0, index - 15), index + 25);
				yield {
					found: `broken characters in ${say(around)}`,
					expected: right ? `${say(right)}, it seems` : 'the characters that were meant',
					mend: right ? `Write ${say(right)} instead of ${say(wrong)}` : 'Write the word again',
					where: readable.where(index),
					evidence: around,
					fix: right ? fixOf(email, readable, index, wrong, right) : undefined,
				};
			}
		}
	},
});
