import { z } from 'zod/v4';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const civilDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** `["09:00", "17:00"]`: the start counts, the end does not; an end at or before the start is the next day. */
export const intervalSchema = z.tuple([timeOfDay, timeOfDay]);
const dayHours = z.array(intervalSchema).max(48);

/** Working hours of a team in one IANA time zone. Local wall-clock times; membership is by wall clock. */
export const calendarSchema = z.strictObject({
	/** IANA time zone, e.g. Europe/Berlin. */
	tz: z.string().min(1).max(100),
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
	/** Closed civil dates, 00:00 to 24:00 local. */
	holidays: z.array(civilDate).max(5_000).optional(),
	/** Own hours on a date; they replace the week's hours and lift a holiday on that date. */
	overrides: z.record(civilDate, dayHours).optional(),
});

export type Calendar = z.infer<typeof calendarSchema>;
export type Interval = z.infer<typeof intervalSchema>;
