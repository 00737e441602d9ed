import type { Reading } from './reading';

/** More people than live on earth: a slip of the keyboard. */
const MOST_PEOPLE = 8_000_000_000;
/** One separator throughout, always before three digits: 5,000 · 5.000 · 5 000 · 5'000. */
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/** Reads a number of people with or without thousands separators. */
export function readNumber(text: string): Reading<number> {
	const isNumber = /^\d{1,15}$/.test(text) || GROUPED.test(text);
	if (!isNumber) return { expected: 'a whole number of people', mend: 'Write only digits, like 5000.' };
	const value = Number(text.replace(/\D/g, ''));
	return value <= MOST_PEOPLE
		? { value }
		: { expected: `at most ${MOST_PEOPLE}`, mend: 'Check the number of digits.' };
}
