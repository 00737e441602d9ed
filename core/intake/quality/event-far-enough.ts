import { civilDayOf, sayDay } from '../../time/civil';
import type { QualityCheck } from './check';

/** Most people decide about a webinar within the two weeks before it; below this an invitation comes too late, in days. */
const NEAR_DAYS = 3;

export const eventFarEnough: QualityCheck = {
	id: 'event-far-enough',
	title: 'the event comes after the launch, with time to register',
	severity: 'gap',
	why: 'Whoever reads the invitation must still be able to come.',
	fields: ['eventDate'],
	examples: {
		bad: [
			{ say: 'before the launch', brief: { eventDate: '2026-11-23', launchDate: '2026-11-24' } },
			{ say: 'the day after', brief: { eventDate: '2026-11-25', launchDate: '2026-11-24' } },
		],
		quiet: [
			{ say: 'two weeks later', brief: { eventDate: '2026-12-08', launchDate: '2026-11-24' } },
			{ say: 'no launch date yet', brief: { eventDate: '2026-12-08' } },
		],
	},
	*check({ brief: { eventDate = '', launchDate = '' } }) {
		const [event, launch] = [civilDayOf(eventDate), civilDayOf(launchDate)];
		if (event === undefined || launch === undefined || event - launch >= NEAR_DAYS) return;
		const isBefore = event < launch;
		yield {
			field: 'eventDate',
			found: `${sayDay(event)}, which is ${isBefore ? 'before' : 'hardly after'} the launch on ${sayDay(launch)}`,
			expected: isBefore ? 'an event after the launch' : `at least ${NEAR_DAYS} days between the two`,
			mend: isBefore ? 'Check both dates.' : 'Few will still register: launch earlier if you can.',
			...(isBefore ? {} : { severity: 'hint' as const }),
		};
	},
};
