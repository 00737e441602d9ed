import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { type Detected, detectLanguage } from '../language';
import { MASK } from '../source';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';
import { LANGUAGE_NAMES } from '../words/stopWords';

const GERMAN =
	'<p>Wir zeigen Ihnen, wie Sie mit weniger Daten besser planen. Die Sitzung ist für alle, die nicht nur auf das Bauchgefühl hören und die Zahlen der letzten Monate auch nutzen. Sie können uns bei der Anmeldung Fragen stellen, und wir haben die Antworten für Sie. Mit den Beispielen aus der Praxis ist der Einstieg nicht schwer.</p>';

const nameOf = (code: string) => LANGUAGE_NAMES[code] ?? code;
const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;
const isOneOf = ({ language, also }: Detected, code: string) => language === code || also.includes(code);

export const copyLanguage = defineRule({
	id: 'copy-language',
	title: 'the copy is in the language of the mail',
	severity: 'warning',
	required: false,
	why: 'The wrong language version went to a region; and screen readers read German aloud as English.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		/** Languages that this team writes, e.g. ["de", "fr"]; none means that the mail's own lang decides. */
		languages: z.array(z.string().min(2).max(20)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'German in a mail that says English', body: GERMAN + GERMAN },
			{
				say: 'Japanese in a mail that says English',
				body: `<p>${'少ないデータで需要を予測する方法を一時間でご紹介します。'.repeat(4)}</p>`,
			},
			{
				say: 'a text part of another language',
				email: {
					text: 'Nous vous montrons comment prévoir avec moins de données. La session est pour tous ceux qui ne se fient pas à leur intuition, et les chiffres des derniers mois sont là pour vous. Vous pouvez nous poser vos questions à l’inscription.',
				},
			},
			{
				say: 'not a language of the team',
				body: '<p>This is the session for all of you that plan with less data, and we will be there to answer what you have to ask about it. It is free for you and your team, and you can watch it when you want to.</p>',
				options: { languages: ['de', 'fr'] },
			},
		],
		quiet: [
			{
				say: 'a quotation',
				body: '<p>"Wir planen mit weniger Daten", says Anna. This is the session for all of you that plan.</p>',
			},
			{
				say: 'another regional form',
				body: '<p>This is the session for all of you that plan with less data, and we will be there to answer what you have to ask about it.</p>',
				options: { languages: ['en-GB'] },
			},
			{ say: 'little text', body: '<p>Jetzt anmelden und dabei sein</p>' },
			{
				say: 'two languages in one mail',
				body: `${GERMAN}<p lang="en">This is the session for all of you that plan with less data, and we will be there to answer what you have to ask about it. It is free for you and your team, and you can watch it when you want to, with the people that you like. You can ask us about the data and the plan that you have, and we will be there.</p>`,
			},
		],
	},
	*check({ email: view }, { languages }) {
		const { html, text } = view;
		const lang =
			html.elementsNamed('html').map((element) => attributeOf(element, 'lang')?.value ?? '')[0] ?? '';
		const declared = lang.includes(MASK) ? '' : primary(lang);
		const expected = languages.length > 0 ? languages.map(primary) : declared === '' ? [] : [declared];
		const [, , seen, written] = readablesOf(view);
		const body = detectLanguage(seen!);
		const isRight = (its: Detected) => expected.length === 0 || expected.some((code) => isOneOf(its, code));
		if (body && !isRight(body)) {
			yield {
				found: `copy that reads as ${nameOf(body.language)}`,
				expected:
					expected.map(nameOf).join(' or ') + (languages.length > 0 ? '' : `, as <html lang="${lang}"> says`),
				mend: 'Put in the copy of this language, or set lang to the language of the copy',
				where: html.visible.where(0),
				evidence: html.visible.text.trim().slice(0, 120),
			};
			return;
		}
		const part = detectLanguage(written!);
		if (!part || (isRight(part) && (!body || body.language === part.language))) return;
		const wanted = body ? nameOf(body.language) : expected.map(nameOf).join(' or ');
		yield {
			found: `a text part that reads as ${nameOf(part.language)}`,
			expected: `${wanted}, as in the HTML`,
			mend: 'Write the text part anew from the HTML',
			where: view.where('text'),
			evidence: text.masked.trim().slice(0, 120),
		};
	},
});
