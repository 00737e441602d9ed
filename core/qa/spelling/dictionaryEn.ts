import nspell from 'nspell';

// the package shows only a module that reads files when it is loaded
import affixes from '../../../node_modules/dictionary-en/index.aff';
import words from '../../../node_modules/dictionary-en/index.dic';
import type { Speller } from './speller';

let known: Speller | undefined;

/** English of the United States; takes a third of a second once, and is then kept. */
export function english(): Speller {
	if (!known) {
		const dictionary = nspell(affixes, words);
		known = { language: 'en', knows: (word) => dictionary.correct(word) };
	}
	return known;
}
