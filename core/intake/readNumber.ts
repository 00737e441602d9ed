import type { Reading } from './reading';

/** More people than live on earth: a slip of the keyboard. As an amount of money it is one too. */
const MOST = 8_000_000_000;
/** One separator throughout, always before three digits: 5,000 · 5.000 · 5 000 · 5'000. */
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/** Reads a whole number with or without thousands separators. */
export function readNumber(text: string, unit: 'people' | 'money'): Reading<number> {
	const isNumber = /^\d{1,15}$/.test(text) || GROUPED.test(text);
	if (!isNumber) {
		const expected = unit === 'people' ? 'a whole number of people' : 'a whole number without a currency';
		return { expected, mend: 'Write only digits, like 5000.' };
	}
	const value = Number(text.replace(/\D/g, ''));
	return value <= MOST ? { value } : { expected: `at most ${MOST}`, mend: 'Check the number of digits.' };
}
