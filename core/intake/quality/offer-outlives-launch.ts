import { civilDayOf, sayDay } from '../../time/civil';
import type { QualityCheck } from './check';

/** Readers open a mail for about this long, in days. */
const SHORT_DAYS = 2;

export const offerOutlivesLaunch: QualityCheck = {
	id: 'offer-outlives-launch',
	title: 'the offer still holds when the e-mail is read',
	severity: 'gap',
	why: 'An offer that is over before the launch is a promise that cannot be kept.',
	fields: ['offerEnds'],
	examples: {
		bad: [
			{ say: 'over before the launch', brief: { offerEnds: '2026-11-23', launchDate: '2026-11-24' } },
			{ say: 'over on the day after', brief: { offerEnds: '2026-11-25', launchDate: '2026-11-24' } },
		],
		quiet: [
			{ say: 'a week of time', brief: { offerEnds: '2026-12-01', launchDate: '2026-11-24' } },
			{ say: 'no launch date yet', brief: { offerEnds: '2026-12-01' } },
		],
	},
	*check({ brief: { offerEnds = '', launchDate = '' } }) {
		const [end, launch] = [civilDayOf(offerEnds), civilDayOf(launchDate)];
		if (end === undefined || launch === undefined || end - launch >= SHORT_DAYS) return;
		yield {
			field: 'offerEnds',
			found: `${sayDay(end)}, ${end < launch ? 'before' : 'hardly after'} the launch on ${sayDay(launch)}`,
			expected: `an offer that holds at least ${SHORT_DAYS} days longer`,
			mend:
				end < launch
					? 'Check both dates.'
					: 'Many read the e-mail only then: let it end later, or launch earlier.',
			...(end < launch ? {} : { severity: 'hint' as const }),
		};
	},
};
