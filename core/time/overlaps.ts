import type { Calendar, Interval } from './calendar';
import { WEEKDAYS, timeOf } from './civil';
import { type MinuteSpan, ownPartOf, tailOf } from './minuteSpans';

const sayInterval = ([from, to]: Interval) => `${from}–${to}`;

/** @returns one sentence for each pair of intervals that cover the same time; such time counts once. */
export function overlapNotes({ week, overrides = {} }: Calendar): string[] {
	const ofWeek = WEEKDAYS.flatMap((weekday, i) => [
		...insideNotes(`week › ${weekday}`, week[weekday] ?? []),
		...nightNotes(`week › ${weekday}`, week[WEEKDAYS[(i + 6) % 7]!] ?? [], week[weekday] ?? []),
	]);
	return [
		...ofWeek,
		...Object.entries(overrides).flatMap(([date, hours]) => insideNotes(`overrides › ${date}`, hours)),
	];
}

const overlap = (a: MinuteSpan, b: MinuteSpan) => Math.max(a[0], b[0]) < Math.min(a[1], b[1]);

const insideNotes = (where: string, hours: readonly Interval[]) =>
	hours.flatMap((interval, i) =>
		hours
			.slice(i + 1)
			.filter((other) => ownPartOf([interval]).some((a) => ownPartOf([other]).some((b) => overlap(a, b))))
			.map(
				(other) =>
					`${where}: ${sayInterval(interval)} and ${sayInterval(other)} overlap; the time counts once.`,
			),
	);

const nightNotes = (where: string, before: readonly Interval[], hours: readonly Interval[]) =>
	tailOf(before).flatMap((tail) =>
		ownPartOf(hours)
			.filter((own) => overlap(tail, own))
			.map(
				([start, end]) =>
					`${where}: ${timeOf(start)}–${timeOf(end)} overlaps the night before, which lasts to ${timeOf(tail[1])}; the time counts once.`,
			),
	);
