import type { Calendar, Instant, Landing } from '../../../core/time';

/**
 * The referee: walks real time minute by minute and asks Intl what the wall clock shows. No interval arithmetic, no
 * offsets, nothing shared with the engine. Readings of a zone are kept, because Intl is slow.
 */
// Looked up once: inside the test runner every read of a global is slow.
const { ceil, floor, max, min } = Math;
const MINUTE = 60_000;
/** Minutes on each side of the moment that is looked at. */
const REACH = 6 * 1_440;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

interface Reading {
	readonly date: string;
	readonly minute: number;
}
const windows = new Map<string, { first: number; readings: Reading[] }>();

function windowAround(tz: string, centre: number) {
	const key = `${tz} ${centre}`;
	const known = windows.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone: tz,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	});
	const first = floor(centre / MINUTE) - REACH;
	const readings = Array.from({ length: 2 * REACH }, (_, i) => {
		const [date = '', time = ''] = format.format((first + i) * MINUTE).split(' ');
		return { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
	});
	const made = { first, readings };
	windows.set(key, made);
	return made;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const weekday = (date: string) => DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
const dayBefore = (date: string) =>
	new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Which minutes of a date are open on the wall, worked out once a date. */
function wallOf({ week, holidays = [], overrides = {} }: Calendar) {
	const startingOn = (date: string) => overrides[date] ?? week[weekday(date)] ?? [];
	const dates = new Map<string, boolean[]>();
	const draw = (date: string) => {
		const minutesOfDay = new Array<boolean>(1_440).fill(false);
		if (!(date in overrides) && holidays.includes(date)) return minutesOfDay;
		for (const [from, to] of startingOn(date)) {
			minutesOfDay.fill(true, minutes(from), minutes(to) > minutes(from) ? minutes(to) : 1_440);
		}
		for (const [from, to] of startingOn(dayBefore(date))) {
			if (minutes(to) <= minutes(from)) minutesOfDay.fill(true, 0, minutes(to));
		}
		return minutesOfDay;
	};
	return ({ date, minute }: Reading) => {
		const known = dates.get(date) ?? draw(date);
		if (!dates.has(date)) dates.set(date, known);
		return known[minute]!;
	};
}

/** Answers undefined where the window is too small to know. */
export function minuteOracle(calendar: Calendar, centre: Instant) {
	const { first, readings } = windowAround(calendar.tz, centre);
	const wall = wallOf(calendar);
	const open = new Uint8Array(readings.length);
	for (let i = 0; i < open.length; i++) open[i] = Number(wall(readings[i]!));
	const isOpen = (t: number) => open[floor(t / MINUTE) - first];

	const between = (a: number, b: number) => {
		let worked = 0;
		for (let minute = floor(a / MINUTE); minute * MINUTE < b; minute++) {
			if (open[minute - first]) worked += min((minute + 1) * MINUTE, b) - max(minute * MINUTE, a);
		}
		return worked / MINUTE;
	};

	const add = (from: number, amount: number, landing: Landing): number | undefined => {
		let left = Math.round(amount * MINUTE);
		for (let t = from; isOpen(t) !== undefined; t = (floor(t / MINUTE) + 1) * MINUTE) {
			if (left === 0 && (landing === 'close' || isOpen(t))) return t;
			const step = (floor(t / MINUTE) + 1) * MINUTE - t;
			if (!isOpen(t)) continue;
			if (left < step) return t + left;
			left -= step;
		}
		return undefined;
	};

	const subtract = (from: number, amount: number, landing: Landing): number | undefined => {
		let left = Math.round(amount * MINUTE);
		for (let t = from; isOpen(t - 1) !== undefined; t = (ceil(t / MINUTE) - 1) * MINUTE) {
			if (left === 0 && (landing === 'close' || isOpen(t - 1))) return t;
			const step = t - (ceil(t / MINUTE) - 1) * MINUTE;
			if (!isOpen(t - 1)) continue;
			if (left < step) return t - left;
			left -= step;
		}
		return undefined;
	};

	return { isOpen, between, add, subtract };
}
