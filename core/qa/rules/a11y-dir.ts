import { z } from 'zod/v4';

import { type Attribute, attributeOf } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const DIRECTION = /^(?:ltr|rtl|auto)$/i;
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
				say: 'an alignment',
				email: { html: '<html lang="ja"><body><div dir="left"><p>Hello</p></div></body></html>' },
			},
			{ say: 'nothing in it', email: { html: '<html lang="ja"><body dir=""><p>Hello</p></body></html>' } },
			{
				say: 'Hebrew from the left',
				email: {
					html: '<html lang="he"><body dir="ltr"><div dir="ltr"><p>שלום לכולם</p></div></body></html>',
				},
			},
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
				say: 'columns from the left, text from the right',
				email: {
					html: '<html lang="he"><body dir="ltr"><table dir="ltr"><tr><td dir="RTL"><p>שלום לכולם</p></td></tr></table></body></html>',
				},
			},
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
		const said = around.flatMap((element) => attributeOf(element, 'dir') ?? []);
		const valid = said.filter(({ value }) => value.includes(MASK) || DIRECTION.test(value.trim()));
		const isWrong = ({ value }: Attribute) => /^\s*ltr\s*$/i.test(value);
		// only a text against all of them is looked at
		if (valid.length > 0 && !valid.every(isWrong)) return;
		const { text } = html.visible;
		const isRtl = (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 4 > text.length;
		if (valid.length > 0 && (!isRtl || !html.attributesNamed('dir').every(isWrong))) return;
		const [first] = valid.length > 0 ? valid : said;
		yield {
			found: first ? `the direction ${say(first.value)}` : 'no direction of the text in the body',
			expected: `dir="${isRtl ? 'rtl' : 'ltr'}" on the element around the content`,
			mend: `Write dir="${isRtl ? 'rtl' : 'ltr'}" into the body element and into the element around the content`,
			where: html.at(first ? first.start : body.start),
			evidence: first ? first.value : '<body>',
		};
	},
});
