import { createRequire } from 'node:module';

/** A library with the calendar of the bench; instants in milliseconds, amounts in minutes. */
export interface Library {
	readonly name: string;
	add(from: number, minutes: number): number;
	between(a: number, b: number): number;
}

/** Monday to Friday 09:00–12:30 and 13:30–18:00 in New York; the libraries without a zone take that of the process. */
export const TZ = 'America/New_York';
export const HOLIDAYS = [
	'2026-01-01',
	'2026-01-19',
	'2026-02-16',
	'2026-05-25',
	'2026-06-19',
	'2026-07-03',
	'2026-09-07',
	'2026-10-12',
	'2026-11-11',
	'2026-11-26',
	'2026-12-25',
];
export const HOURS: [string, string][] = [
	['09:00', '12:30'],
	['13:30', '18:00'],
];

const load = createRequire(import.meta.url);

export const libraries = (): Library[] => [
	dayjsBusinessTime(),
	momentBusinessTime(),
	openingHours(),
	luxonWalk(),
];

function dayjsBusinessTime(): Library {
	const dayjs = load('dayjs');
	dayjs.extend(load('dayjs-business-time'));
	const day = HOURS.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
	dayjs.setBusinessTime({
		monday: day,
		tuesday: day,
		wednesday: day,
		thursday: day,
		friday: day,
		saturday: null,
		sunday: null,
	});
	dayjs.setHolidays(HOLIDAYS);
	return {
		name: 'dayjs-business-time',
		add: (from, minutes) => dayjs(from).addBusinessMinutes(minutes).valueOf(),
		between: (a, b) => dayjs(a).businessMinutesDiff(dayjs(b)),
	};
}

function momentBusinessTime(): Library {
	load('moment-business-time');
	const moment = load('moment');
	const day = HOURS.flat().map((time) => `${time}:00`);
	moment.updateLocale('en', {
		workinghours: { 0: null, 1: day, 2: day, 3: day, 4: day, 5: day, 6: null },
		holidays: HOLIDAYS,
	});
	return {
		name: 'moment-business-time',
		add: (from, minutes) => moment(from).addWorkingTime(minutes, 'minutes').valueOf(),
		between: (a, b) => moment(b).workingDiff(moment(a), 'minutes', true),
	};
}

function openingHours(): Library {
	const OpeningHours = load('opening_hours');
	const month = (date: string) =>
		new Date(`${date}T12:00Z`).toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' });
	const off = HOLIDAYS.map((date) => `; ${date.slice(0, 4)} ${month(date)} ${date.slice(8)} off`).join('');
	const hours = new OpeningHours(`Mo-Fr ${HOURS.map((interval) => interval.join('-')).join(',')}${off}`);
	return {
		name: 'opening_hours',
		add(from, minutes) {
			const iterator = hours.getIterator(new Date(from));
			let left = minutes * 60_000;
			for (let at = from; ; ) {
				const isOpen: boolean = iterator.getState();
				iterator.advance();
				const next: number = iterator.getDate().getTime();
				if (isOpen && next - at >= left) return at + left;
				if (isOpen) left -= next - at;
				at = next;
			}
		},
		between: (a, b) => hours.getOpenDuration(new Date(a), new Date(b))[0] / 60_000,
	};
}

/** What one writes by hand: from day to day, with the date library n8n brings. */
function luxonWalk(): Library {
	const { DateTime } = load('luxon');
	const holidays = new Set(HOLIDAYS);
	const times = HOURS.map((interval) =>
		interval.map((time) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) })),
	);
	function* open(from: number): Generator<readonly [start: number, end: number]> {
		for (let day = DateTime.fromMillis(from, { zone: TZ }).startOf('day'); ; day = day.plus({ days: 1 })) {
			if (day.weekday > 5 || holidays.has(day.toISODate())) continue;
			for (const [opens, closes] of times) {
				const end = day.set(closes).toMillis();
				if (end > from) yield [Math.max(from, day.set(opens).toMillis()), end];
			}
		}
	}
	return {
		name: 'a day walk on luxon',
		add(from, minutes) {
			let left = minutes * 60_000;
			for (const [start, end] of open(from)) {
				if (end - start >= left) return start + left;
				left -= end - start;
			}
			return NaN;
		},
		between(a, b) {
			let worked = 0;
			for (const [start, end] of open(a)) {
				if (start >= b) break;
				worked += Math.min(end, b) - start;
			}
			return worked / 60_000;
		},
	};
}
