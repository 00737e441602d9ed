import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { civilDayOf, dateOf } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { localToInstant } from '../../time/localTime';
import { mergeSpans, overlapOf, type Span } from '../../time/span';

/** Whole working minutes that a person has in a stretch of time, absences taken out. */
export function minutesPresent(person: string, window: Span, playbook: Playbook): number {
	const { calendar, absences = [] } = playbook.people[person]!;
	const hours = calendarOf(playbook, calendar ?? playbook.stages.build.calendar);
	const away = mergeSpans(
		absences.flatMap(({ from, to }) => {
			const [start, end] = [startOf(from, hours.tz), startOf(dayAfter(to), hours.tz)];
			return start < end ? overlapOf(window, { start, end }) : [];
		}),
	);
	const minutesIn = ({ start, end }: Span) => Math.max(0, hours.between(start, end));
	return Math.floor(away.reduce((left, span) => left - minutesIn(span), minutesIn(window)));
}

const dayAfter = (date: string) => dateOf(civilDayOf(date)! + 1);

function startOf(date: string, tz: string): Instant {
	const reading = localToInstant(`${date}T00:00`, tz);
	return reading.kind === 'exact' ? reading.at : reading.kind === 'skipped' ? reading.after : reading.first;
}
