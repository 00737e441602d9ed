import { type Texts, textsIn } from '../../../core/approval';
import { LANGUAGES, type Language } from '../../../core/playbook/schema';
import { table } from '../../support/table';

type Leaf = readonly [path: string, text: string];

const leavesOf = (value: unknown, path = ''): Leaf[] =>
	typeof value === 'string'
		? [[path, value]]
		: Object.entries(value as object).flatMap(([key, member]) =>
				leavesOf(member, path ? `${path}.${key}` : key),
			);

const english = new Map(leavesOf(textsIn('en')));
const others = LANGUAGES.filter((language) => language !== 'en').map((language) => [language] as [Language]);
const placesIn = (text: string) => [...text.matchAll(/(?<!\{)\{\w+\}(?!\})/g)].map(([place]) => place).sort();

/** Words that are the same in two languages. */
const SAME: Record<string, readonly string[]> = {
	de: ['fields.links', 'page.campaign'],
	fr: ['page.campaign', 'page.what.email', 'page.form.secondCode'],
	es: ['page.campaign'],
};

describe('texts', () => {
	table('%s has the keys of English, in its order', others, (language) =>
		expect(leavesOf(textsIn(language)).map(([path]) => path)).toEqual([...english.keys()]),
	);

	table('%s fills the same places', others, (language) => {
		for (const [path, text] of leavesOf(textsIn(language)))
			expect([path, placesIn(text)]).toEqual([path, placesIn(english.get(path)!)]);
	});

	table('%s has no text left in English', others, (language) => {
		const same = leavesOf(textsIn(language)).filter(([path, text]) => english.get(path) === text);
		expect(same.map(([path]) => path)).toEqual(SAME[language]);
	});

	table('%s has no empty text, no space at an end and no double space', others, (language) => {
		for (const [path, text] of leavesOf(textsIn(language)))
			expect([path, text]).toEqual([path, text.trim().replace(/ {2,}/g, ' ')]);
	});

	it('English is for whoever has no language', () =>
		expect(textsIn(undefined)).toBe(textsIn('en') satisfies Texts));
});
