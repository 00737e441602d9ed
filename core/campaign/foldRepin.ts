import type { Campaign, ClockEvent, ClockRecord } from './campaign';
import type { FactData } from './facts';

type Terms = FactData<'repinned'>['clocks'][number];

/** The campaign under another version; the clocks named keep the calendar and the target they have had so far. */
export function withRepin(campaign: Campaign, { to, clocks }: FactData<'repinned'>): Campaign {
	const termsOf = new Map(clocks.map((terms) => [terms.clock, terms]));
	return {
		...campaign,
		playbookVersion: to,
		clocks: campaign.clocks.map((record) => {
			const terms = termsOf.get(record.clock);
			return terms ? kept(record, terms) : record;
		}),
	};
}

const kept = (record: ClockRecord, { calendar, targetMinutes }: Terms): ClockRecord => ({
	...record,
	calendar: record.calendar ?? calendar,
	events: record.events.map(
		(event): ClockEvent => (event.type === 'started' ? { targetMinutes, ...event } : event),
	),
});
