import { QUALITY_CHECKS } from '../../intake/quality';
import { calendarOf } from '../calendars';
import type { Playbook } from '../schema';
import { type Block, fold, list, table } from './document';
import { joined } from './words';

const EFFECT = { gap: 'waits for a better answer', hint: 'is told', off: 'is not looked at' } as const;

/** How answers are judged, and how long a request with open questions waits. */
export const qualityOf = (playbook: Playbook): Block[] => [
	...list(waiting(playbook)),
	fold(
		`How answers are judged (${QUALITY_CHECKS.length})`,
		table(
			['A request is good when', 'A weak answer', 'Why'],
			QUALITY_CHECKS.map(({ id, title, severity, why }) => [
				title,
				EFFECT[playbook.intake?.quality?.[id] ?? severity],
				why,
			]),
		),
	),
];

function waiting(playbook: Playbook): string[] {
	const { intake, stages } = playbook;
	const { sayWorkingMinutes } = calendarOf(playbook, intake?.calendar ?? stages.intake.calendar);
	const reminders = (intake?.remindMinutes ?? []).map(sayWorkingMinutes);
	return [
		...(reminders.length > 0
			? [`Requesters with open questions are reminded after ${joined(reminders)} of working time.`]
			: []),
		...(intake?.closeAfterMinutes === undefined
			? []
			: [
					`A request without an answer is closed after ${sayWorkingMinutes(intake.closeAfterMinutes)} of working time. Sending it again opens it again.`,
				]),
	];
}
