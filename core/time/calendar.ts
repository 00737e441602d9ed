import { z } from 'zod/v4';

import { quote } from '../problem';
import { civilDayOf } from './civil';
import { parseHolidayRule } from './holidayRule';
import { isTimeZone, unknownZone } from './timeZone';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const timeOfDay = z.string().superRefine((time, context) => {
	if (TIME_OF_DAY.test(time)) return;
	const mend = 'Write it with two digits each, like 09:00; the end of the day is 24:00.';
	context.addIssue({
		code: 'custom',
		params: { found: quote(time), expected: 'a time from 00:00 to 24:00', mend },
	});
});

/** `["09:00", "17:00"]`: the start counts, the end does not; an end at or before the start is the next day. */
export const intervalSchema = z.tuple([timeOfDay, timeOfDay]);
const dayHours = z.array(intervalSchema).max(48);

const timeZone = z
	.string()
	.min(1)
	.max(100)
	.superRefine((name, context) => {
		if (!isTimeZone(name)) context.addIssue({ code: 'custom', params: unknownZone(name) });
	});

const holiday = z
	.string()
	.max(40)
	.superRefine((text, context) => {
		if (civilDayOf(text) !== undefined || parseHolidayRule(text)) return;
		const params = {
			found: quote(text),
			expected: 'a date that exists, or a yearly rule',
			mend: 'Write a date like 2026-12-25, or a rule like 12-25, last mon of may or easter+1.',
		};
		context.addIssue({ code: 'custom', params });
	});

const overrides = z.record(z.string().max(40), dayHours).superRefine((dates, context) => {
	for (const date of Object.keys(dates)) {
		if (civilDayOf(date) !== undefined) continue;
		const params = {
			found: quote(date),
			expected: 'a date that exists',
			mend: 'Write the date like 2026-12-24, and its hours behind it.',
		};
		context.addIssue({ code: 'custom', path: [date], params });
	}
});

/** Working hours of a team in one IANA time zone. Local wall-clock times; membership is by wall clock. */
export const calendarSchema = z
	.strictObject({
		/** IANA time zone, e.g. Europe/Berlin. */
		tz: timeZone,
		/** Intervals by weekday; a weekday that is left out is closed. */
		week: z.strictObject({
			mon: dayHours.optional(),
			tue: dayHours.optional(),
			wed: dayHours.optional(),
			thu: dayHours.optional(),
			fri: dayHours.optional(),
			sat: dayHours.optional(),
			sun: dayHours.optional(),
		}),
		/** Closed civil dates, 00:00 to 24:00 local: dates, or yearly rules (`12-25`, `last mon of may`, `easter+1`). */
		holidays: z.array(holiday).max(5_000).optional(),
		/** Own hours on a date; they replace the week's hours and lift a holiday on that date. */
		overrides: overrides.optional(),
	})
	.superRefine(({ week, overrides: dates }, context) => {
		if ([...Object.values(week), ...Object.values(dates ?? {})].some((hours) => hours?.length)) return;
		const params = {
			found: 'no working time',
			expected: 'hours on at least one weekday or date',
			mend: 'Write e.g. "mon": [["09:00", "17:00"]].',
		};
		context.addIssue({ code: 'custom', path: ['week'], params });
	});

export type Calendar = z.infer<typeof calendarSchema>;
export type Interval = z.infer<typeof intervalSchema>;
