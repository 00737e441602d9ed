import { type CivilDay, dateOf, dayOf, weekdayIndex, yearOf } from '../time/civil';
import { folded, monthOf, weekdayIndexOf } from './calendarWords';

const DAYS_AHEAD: Readonly<Record<string, number>> = {
	today: 0,
	heute: 0,
	"aujourd'hui": 0,
	hoy: 0,
	tomorrow: 1,
	morgen: 1,
	demain: 1,
	manana: 1,
	'day after tomorrow': 2,
	'the day after tomorrow': 2,
	ubermorgen: 2,
	uebermorgen: 2,
	'apres-demain': 2,
	'pasado manana': 2,
};
const AHEAD = /^(?:in|dans|en) (\d{1,3}) (days?|tagen?|jours?|dias?|weeks?|wochen?|semaines?|semanas?)$/;
const WEEKDAY =
	/^(?:(?:on|am|this|next|coming|nachsten?r?|kommenden?r?|le|el|proximo|este) )*([a-z]{2,12})(?: (?:prochaine?|que viene|next week))?\.?$/;
const WITHOUT_YEAR =
	/^(?:[a-z]+,? )?(?:(\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:of |de )?([a-z]{3,10})|([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?)\.?$/;

/**
 * The days that words like "tomorrow", "next Tuesday", "in 2 weeks" or "1 December" can mean on `today`, nearest first.
 * A day that depends on when a sentence is read is proposed, never taken. English, German, French, Spanish.
 */
export function daysMeant(text: string, today: CivilDay): CivilDay[] {
	const said = folded(text).replace(/’/g, "'");
	if (Object.hasOwn(DAYS_AHEAD, said)) return [today + DAYS_AHEAD[said]!];
	const [, count, unit = ''] = AHEAD.exec(said) ?? [];
	if (count) return [today + Number(count) * (/^(?:d|t|j)/.test(unit) ? 1 : 7)];
	const weekday = weekdayIndexOf(WEEKDAY.exec(said)?.[1] ?? '');
	if (weekday !== undefined) {
		const ahead = (weekday - weekdayIndex(today) + 7) % 7 || 7;
		return [today + ahead, today + ahead + 7];
	}
	const [, dayBefore, monthAfter, monthBefore, dayAfter] = WITHOUT_YEAR.exec(said) ?? [];
	const month = monthOf(monthAfter ?? monthBefore ?? '');
	return month === undefined ? [] : nextOccurrence(month, Number(dayBefore ?? dayAfter), today);
}

function nextOccurrence(month: number, date: number, today: CivilDay): CivilDay[] {
	const year = yearOf(today);
	return [year, year + 1]
		.map((candidate) => dayOf(candidate, month, date))
		.filter((day) => day >= today && Number(dateOf(day).slice(8)) === date)
		.slice(0, 1);
}
