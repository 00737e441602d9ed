import { calendarOf } from '../playbook/calendars';
import type { Person, Playbook } from '../playbook/schema';
import type { Instant } from '../time';

/**
 * When a reader's hours open for a reminder that is written now: their own calendar goes before that of `notices`.
 * @returns undefined when it may go at once
 */
export function noticeWaitsUntil(
	reader: Pick<Person, 'calendar'>,
	{ late }: { readonly late: boolean },
	playbook: Pick<Playbook, 'notices' | 'calendars'>,
	now: Instant,
): Instant | undefined {
	const { notices } = playbook;
	if (!notices || (late && notices.escalateAtOnce)) return undefined;
	const opensAt = calendarOf(playbook, reader.calendar ?? notices.calendar).nextOpen(now);
	return opensAt > now ? opensAt : undefined;
}
