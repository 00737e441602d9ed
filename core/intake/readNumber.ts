import { folded } from './calendarWords';
import type { Reading } from './reading';

/** More people than live on earth: a slip of the keyboard. As an amount of money it is one too. */
const MOST = 8_000_000_000;
/** One separator throughout, always before three digits: 5,000 · 5.000 · 5 000 · 5'000. */
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;
/** What people write before a number that they are not sure of. */
const ABOUT =
	/^(?:~|≈|ca\.?|circa|about|around|approx\.?|approximately|roughly|etwa|ungefahr|rund|env\.?|environ|unos|aprox\.?|alrededor de) ?/;
const PEOPLE =
	/ (?:people|persons?|contacts?|recipients?|customers?|leads?|personen|kontakte|empfanger|kunden|personnes|personas|contactos)$/;
const CURRENCY = /^(?:€|\$|£|eur|usd|gbp|chf) ?| ?(?:€|\$|£|eur|euro|euros|usd|dollars?|gbp|chf)$/g;
const SCALED =
	/^(\d{1,9})(?:[.,](\d{1,3}))? ?(k|thousand|tsd\.?|tausend|mille|mil|m|mio\.?|million|millions|millionen|millones)$/;
const MILLION = /^m(?:io|illion|$)|^millones/;

/**
 * Reads a whole number as people write it: 5000, 5,000, 5.000, 5k, 1.5 million, ca. 5000, 5000 people.
 * A range, a minus and a fraction are asked back.
 */
export function readNumber(text: string, unit: 'people' | 'money'): Reading<number> {
	const about = folded(text).replace(ABOUT, '');
	const bare = (unit === 'people' ? about.replace(PEOPLE, '') : about.replace(CURRENCY, '')).trim();
	const value = scaled(bare) ?? plain(bare);
	if (value === undefined) {
		const expected = unit === 'people' ? 'a whole number of people' : 'a whole number without a currency';
		return {
			expected,
			mend: /\d ?(?:-|–|to|bis|\+)/.test(bare) ? ONE_NUMBER : 'Write only digits, like 5000.',
		};
	}
	return value <= MOST ? { value } : { expected: `at most ${MOST}`, mend: 'Check the number of digits.' };
}

const ONE_NUMBER = 'Write your best estimate as one number, like 5000.';

const plain = (text: string): number | undefined =>
	/^\d{1,15}$/.test(text) || GROUPED.test(text) ? Number(text.replace(/\D/g, '')) : undefined;

/** 1.5 million. In "1.500 k" the point could be either sign: it is not read. */
function scaled(text: string): number | undefined {
	const [, whole, fraction = '', unit] = SCALED.exec(text) ?? [];
	if (!whole || !unit || fraction.length === 3) return undefined;
	return Math.round(Number(`${whole}.${fraction || '0'}`) * (MILLION.test(unit) ? 1_000_000 : 1_000));
}
