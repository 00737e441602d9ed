import { sayDate, WEEKDAY_NAMES } from '../../time';
import { list, paragraph, type Section, table } from './document';
import { type GuideFacts, joined, sayHours } from './words';

export function launchesSection({ playbook: { launch }, today }: GuideFacts): Section {
	const { handOverMinutes, sendHours, sendDays, blackouts } = launch;
	const ahead = blackouts.filter(({ to }) => to >= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));
	return {
		id: 'launches',
		title: 'When campaigns go out',
		blocks: [
			...list([
				`On ${joined(
					sendDays.map((day) => WEEKDAY_NAMES[day]),
					'or',
				)}, from ${sendHours.from} until before ${sendHours.to}, in the time zone of the audience.`,
				`A campaign is handed over ${sayHours(handOverMinutes)} before its launch. Until then it can be stopped for certain.`,
			]),
			paragraph(ahead.length === 0 ? 'No dates are blocked.' : 'Nothing is sent on these dates:'),
			...table(
				['Dates', 'Why'],
				ahead.map(({ from, to, why }) => [
					from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`,
					why,
				]),
			),
		],
	};
}
