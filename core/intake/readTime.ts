import { timeOf } from '../time/civil';
import { folded } from './calendarWords';
import type { Reading } from './reading';

const CLOCK =
	/^(?:(?:at|um|a las|a) )?(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)? ?(a\.?m\.?|p\.?m\.?|uhr|h|hrs|o'clock)?$/i;
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)$/;
const NOON = ['noon', 'midday', '12 noon', 'mittag', 'mittags', 'midi', 'mediodia', 'a mediodia'];
const MIDNIGHT = ['midnight', 'mitternacht', 'minuit', 'medianoche'];

/** Reads 9:00, 09.00, 9h30, 0900, 9 am, 9:00 Uhr and noon as HH:mm. A bare "9" is asked back: morning or evening? */
export function readTime(text: string): Reading<string> {
	const word = folded(text);
	if (NOON.includes(word)) return { value: '12:00' };
	if (MIDNIGHT.includes(word))
		return {
			expected: 'a time from 00:00 to 23:59',
			mend: 'Midnight belongs to two days: write 00:00 for the beginning of the launch date, or 23:59 for its end.',
		};
	const digits = FOUR_DIGITS.exec(text);
	if (digits) return { value: `${digits[1]}:${digits[2]}` };
	const [, hour, minute, suffix = ''] = CLOCK.exec(text) ?? [];
	const half = /^[ap]/i.exec(suffix)?.[0].toLowerCase();
	const hours = hoursOf(Number(hour), half);
	const isExact = minute !== undefined || (suffix !== '' && !/clock/i.test(suffix));
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
