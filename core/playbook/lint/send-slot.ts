import { nextSlot } from '../../intake/feasibility';
import { sayLocal } from '../../time';
import { DAY_MS } from '../../time/civil';
import { type Lint, whereOf } from './lint';

const MAX_DAYS = 21;

export const sendSlot: Lint = {
	id: 'send-slot',
	title: 'something can be sent to every region in the next three weeks',
	severity: 'warning',
	why: 'Send days, send hours and blackouts together can leave no time at all; every request is then declined.',
	examples: {
		bad: [
			{
				say: 'a blackout of months',
				changes: { 'launch.blackouts.0.to': '2027-03-31', 'launch.blackouts.0.from': '2026-12-01' },
			},
			{
				say: 'a blackout of years',
				changes: { 'launch.blackouts.0.to': '2029-12-31', 'launch.blackouts.0.from': '2026-01-01' },
			},
		],
		quiet: [{ say: 'one day a week', changes: { 'launch.sendDays': ['tue'] } }],
	},
	*check({ playbook: { regions, launch }, now }) {
		for (const [key, { tz }] of Object.entries(regions)) {
			const slot = nextSlot(now, tz, launch);
			if (slot && slot.at <= now + MAX_DAYS * DAY_MS) continue;
			yield {
				severity: slot ? 'warning' : 'error',
				where: whereOf('regions', key),
				found: slot
					? `the first possible launch on ${sayLocal(slot.at, tz)}`
					: 'no time at which anything can be sent',
				expected: 'one within three weeks',
				mend: 'Look at sendDays, sendHours and blackouts in "launch".',
			};
		}
	},
};
