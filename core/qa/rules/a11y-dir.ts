import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { defineRule } from '../rule';

/** Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const AROUND = 12;

export const a11yDir = defineRule({
	id: 'a11y-dir',
	title: 'each e-mail says in which direction it is read',
	severity: 'warning',
	required: false,
	why: 'Web mail takes the html element away; in a client set to the other direction, text and columns turn over.',
	source: 'qa-rules §5 a11y',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'Arabic',
				email: { html: '<html lang="ar" dir="rtl"><body><p>مرحبا بكم في الندوة</p></body></html>' },
			},
			{
				say: 'English',
				email: { html: '<html lang="en"><body><p>Hello</p></body></html>' },
			},
		],
		quiet: [
			{
				say: 'only on the html element, which web mail takes away, is not enough; around the content is',
				email: {
					html: '<html lang="fr" dir="ltr"><body><table dir="ltr"><tr><td>Bonjour</td></tr></table></body></html>',
				},
			},
			{ say: 'on the body', email: { html: '<html lang="en"><body dir="ltr"><p>Hello</p></body></html>' } },
			{
				say: 'around the content',
				email: { html: '<html lang="he"><body><div dir="rtl"><p>שלום</p></div></body></html>' },
			},
			{ say: 'by the first strong letter', email: { html: '<body dir="auto"><p>שלום</p></body>' } },
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		const [body] = html.elementsNamed('body');
		if (!body) return;
		const around = [body, ...html.elements.slice(body.index + 1, body.index + 1 + AROUND)];
		if (around.some((element) => attributeOf(element, 'dir'))) return;
		const { text } = html.visible;
		const isRtl = (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 4 > text.length;
		yield {
			found: 'no direction of the text in the body',
			expected: `dir="${isRtl ? 'rtl' : 'ltr'}" on the element around the content`,
			mend: `Write dir="${isRtl ? 'rtl' : 'ltr'}" into the body element and into the element around the content`,
			where: html.at(body.start),
			evidence: '<body>',
		};
	},
});
