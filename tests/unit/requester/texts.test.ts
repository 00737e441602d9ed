import { LANGUAGES } from '../../../core/playbook/schema';
import { wordsIn } from '../../../core/requester/texts';

/** Every text with its path. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'string'
			? [[`${path}${key}`, value] as [string, string]]
			: textsOf(value as object, `${path}${key}.`),
	);
}

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
const english = new Map(textsOf(wordsIn('en')));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
	const texts = textsOf(wordsIn(language));

	it('has every text, filled', () => {
		expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
		expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	it('has the same places in each text', () => {
		const wrong = texts.filter(
			([path, text]) => placesIn(text).join() !== placesIn(english.get(path) ?? '').join(),
		);
		expect(wrong).toEqual([]);
	});

	it('is translated', () => {
		const same = texts.filter(
			([path, text]) => english.get(path) === text && /[a-z]{3}/.test(text.replace(/\{\w+\}/g, '')),
		);
		expect(same.map(([, text]) => text)).toEqual([]);
	});
});
