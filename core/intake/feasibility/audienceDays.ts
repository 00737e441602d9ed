import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { DAY_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { localToInstant } from '../../time/localTime';

/** The holidays of a region's audience. */
export interface AudienceDays {
	/** @param date YYYY-MM-DD, as the audience's calendar on the wall shows it */
	readonly isHoliday: (date: string) => boolean;
	readonly isRefused: boolean;
	/** The region's title. */
	readonly region: string;
}

/** @returns undefined for a region without a calendar of its own */
export function audienceDaysOf(region: string, playbook: Playbook): AudienceDays | undefined {
	const settings = Object.hasOwn(playbook.regions, region) ? playbook.regions[region]! : undefined;
	if (settings?.calendar === undefined) return undefined;
	const calendar = calendarOf(playbook, settings.calendar);
	return {
		region: settings.title,
		isRefused: settings.onHoliday === 'refuse',
		isHoliday(date) {
			const reading = localToInstant(`${date}T12:00`, calendar.tz);
			const noon =
				reading.kind === 'exact' ? reading.at : reading.kind === 'skipped' ? reading.after : reading.first;
			const day = calendar
				.explain((noon - DAY_MS) as Instant, (noon + DAY_MS) as Instant)
				.filter((piece) => piece.date === date);
			return day.some((piece) => !piece.open && piece.why === 'holiday');
		},
	};
}
