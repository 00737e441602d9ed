import { type CampaignEvent, findChainFault, foldEvents } from '../../../core/campaign';
import { table } from '../../support/table';
import { after, WAY } from './support';

const { events } = after(...WAY.qa);
const changed = (seq: number, change: (event: CampaignEvent) => unknown) =>
	events.map((event) =>
		event.seq === seq ? ({ ...event, ...(change(event) as object) } as CampaignEvent) : event,
	);

type Row = [say: string, events: CampaignEvent[], fault: string | undefined];
const rows: Row[] = [
	['untouched', [...events], undefined],
	['in another order', [...events].reverse(), undefined],
	['none', [], undefined],
	['another actor', changed(2, () => ({ actor: 'eve' })), 'altered 2'],
	['another time', changed(1, () => ({ at: '2026-01-01T00:00:00.000Z' })), 'altered 1'],
	['other data', changed(2, ({ data }) => ({ data: { ...data, owner: 'eve' } })), 'altered 2'],
	['another campaign', changed(3, () => ({ campaignId: 'C-OTHER000' })), 'altered 3'],
	['another hash', changed(2, () => ({ hash: 'f'.repeat(64) })), 'altered 2'],
	['another predecessor', changed(3, () => ({ prevHash: 'f'.repeat(64) })), 'broken 3'],
	['the first one missing', events.slice(1), 'missing 1'],
	['one missing in the middle', events.filter(({ seq }) => seq !== 3), 'missing 3'],
	['one twice', [...events, events[4]!], 'missing 6'],
];
table('%s', rows, (_say, given, fault) => {
	const found = findChainFault(given);
	expect(found && `${found.code} ${found.seq}`).toBe(fault);
});

it('a record is never rebuilt from a broken chain', () => {
	expect(() => foldEvents(changed(2, () => ({ actor: 'eve' })))).toThrow(
		'Events of campaign C-0000TEST: found event 2 altered after it was written; expected an unbroken chain of events from number 1 on. ' +
			'Restore the rows of the table campaign_events from a backup; the record in the table campaigns still holds the last saved state.',
	);
});
