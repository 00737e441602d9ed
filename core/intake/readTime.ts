import { timeOf } from '../time/civil';
import type { Reading } from './reading';

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)? ?(a\.?m\.?|p\.?m\.?|uhr|h|hrs)?$/i;
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)$/;

/** Reads 9:00, 09.00, 9h30, 0900, 9 am and 9:30 p.m. as HH:mm. A bare "9" is asked back: morning or evening? */
export function readTime(text: string): Reading<string> {
	const digits = FOUR_DIGITS.exec(text);
	if (digits) return { value: `${digits[1]}:${digits[2]}` };
	const [, hour, minute, suffix = ''] = CLOCK.exec(text) ?? [];
	const half = /^[ap]/i.exec(suffix)?.[0].toLowerCase();
	const hours = hoursOf(Number(hour), half);
	const isExact = minute !== undefined || suffix !== '';
	if (hours === undefined || !isExact || Number(minute ?? 0) > 59) {
		return { expected: 'a time from 00:00 to 23:59', mend: 'Write it like 09:00 or 9 am.' };
	}
	return { value: timeOf(hours * 60 + Number(minute ?? 0)) };
}

function hoursOf(hour: number, half: string | undefined): number | undefined {
	if (half === undefined) return hour <= 23 ? hour : undefined;
	if (hour < 1 || hour > 12) return undefined;
	return (hour % 12) + (half === 'p' ? 12 : 0);
}
