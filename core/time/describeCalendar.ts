import type { Calendar } from './calendar';
import { WEEKDAYS, sayWeekday } from './civil';

/** @returns e.g. "Mon–Fri 09:00–12:30 and 13:30–18:00, Sat 09:00–12:00 (Europe/Berlin), 11 holidays". */
export function describeCalendar({ tz, week, holidays = [], overrides = {} }: Calendar): string {
	const groups: { first: number; last: number; hours: string }[] = [];
	for (const [i, weekday] of WEEKDAYS.entries()) {
		const hours = (week[weekday] ?? []).map(([from, to]) => `${from}–${to}`).join(' and ');
		const group = groups.at(-1);
		if (group?.hours === hours) group.last = i;
		else groups.push({ first: i, last: i, hours });
	}
	const open = groups.filter(({ hours }) => hours !== '');
	const days = open.map(({ first, last, hours }) => `${sayDays(first, last)} ${hours}`).join(', ');
	const dates = Object.keys(overrides).length;
	const extras = [
		...(holidays.length > 0 ? [`${holidays.length} ${holidays.length === 1 ? 'holiday' : 'holidays'}`] : []),
		...(dates > 0 ? [`own hours on ${dates} ${dates === 1 ? 'date' : 'dates'}`] : []),
	];
	return [`${days || 'No weekly hours'} (${tz})`, ...extras].join(', ');
}

const sayDays = (first: number, last: number) => {
	const [from, to] = [sayWeekday(WEEKDAYS[first]!), sayWeekday(WEEKDAYS[last]!)];
	return first === last ? from : last === first + 1 ? `${from} and ${to}` : `${from}–${to}`;
};
