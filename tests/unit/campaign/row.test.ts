import { append, openJournal, readRow, rowOf, takeEffects, tickOff, withMails } from '../../../core/campaign';
import { LEASE_MS } from '../../../core/campaign/outbox';
import { type Instant, isoOf } from '../../../core/time/instant';
import { after, fact, minutesLater, newJournal, start, WAY } from './support';

const next = { step: 'accept', status: 'To be accepted', nextCheckAt: null, slaCheckAt: null };
const mail = { id: 'intake-1-requester', to: 'dana@northwind.example', subject: 's', text: 't', html: 'h' };
const firstRow = () => rowOf(withMails(newJournal(), mail), undefined, next, isoOf(start));

describe('a row', () => {
	it('holds the record and reads back equal', () => {
		const journal = withMails(after('accepted'), mail);
		const row = rowOf(journal, undefined, next, isoOf(start));
		expect(row).toMatchObject({
			campaignId: 'C-0000TEST',
			revision: 1,
			stage: 'build',
			title: 'Faster reporting',
			owner: 'mona',
			requester: 'dana@northwind.example',
			launchAt: '2026-11-24T09:00:00.000Z',
			outboxAt: isoOf(start),
			...next,
		});
		const { campaign, revision, effects } = readRow(row);
		expect({ campaign, revision }).toEqual({ campaign: journal.campaign, revision: 1 });
		expect(effects.map(({ id, kind, tries }) => `${kind} ${id} ${tries}`)).toEqual([
			'event event-1 0',
			'event event-2 0',
			'mail intake-1-requester 0',
		]);
	});

	it('raises the revision and keeps what is not carried out yet', () => {
		const saved = readRow(firstRow());
		const row = rowOf(
			append(openJournal(saved.campaign), minutesLater(5), 'workflow', fact.accepted),
			saved,
			next,
			isoOf(minutesLater(5)),
		);
		expect(row.revision).toBe(2);
		expect(readRow(row).effects.map(({ id }) => id)).toEqual(['event-1', 'intake-1-requester', 'event-2']);
	});

	it('keeps the time of a running outbox when nothing is new', () => {
		const saved = readRow({ ...firstRow(), ...takeEffects(readRow(firstRow()), start).row });
		expect(rowOf(openJournal(saved.campaign), saved, next, isoOf(minutesLater(1))).outboxAt).toBe(
			'2026-11-09T09:03:00.000Z',
		);
	});

	it('is left alone while a launch is handed over, until the hand-over is looked up', () => {
		const journal = after(...WAY.launch, 'handOverStarted');
		const lookedUp = isoOf(minutesLater(2));
		const dueAt = (slaCheckAt: string | null, nextCheckAt = lookedUp) =>
			rowOf(journal, undefined, { ...next, step: 'handOver', nextCheckAt, slaCheckAt }, isoOf(start));
		expect(dueAt(isoOf(minutesLater(1)))).toMatchObject({ outboxAt: lookedUp, slaCheckAt: lookedUp });
		expect(dueAt(isoOf(minutesLater(9)))).toMatchObject({ slaCheckAt: isoOf(minutesLater(9)) });
		expect(dueAt(null).slaCheckAt).toBeNull();
		const answered = append(openJournal(journal.campaign), minutesLater(1), 'workflow', fact.launchScheduled);
		const saved = readRow(dueAt(null));
		const { outboxAt } = rowOf(answered, saved, { ...next, nextCheckAt: lookedUp }, isoOf(minutesLater(1)));
		expect(outboxAt).toBe(isoOf(minutesLater(1)));
	});

	it.each([
		['nothing', undefined],
		['another table', { id: 1 }],
		['a record that is no JSON', { ...firstRow(), record: '{' }],
		['the record of another campaign', { ...firstRow(), campaignId: 'C-OTHER000' }],
		['a revision as text', { ...firstRow(), revision: '1' }],
	])('%s is refused', (_say, row) => {
		expect(() => readRow(row)).toThrow(
			/^Campaign: found .*; expected a row with the columns campaignId, revision and record\. Read the table "campaigns"/,
		);
	});

	it('an outbox that only grows stops with a sentence', () => {
		const saved = readRow(firstRow());
		const effects = Array.from({ length: 501 }, (_, i) => ({
			id: `m${i}`,
			tries: 0,
			kind: 'mail' as const,
			mail,
		}));
		expect(() => rowOf(openJournal(saved.campaign), { ...saved, effects }, next, isoOf(start))).toThrow(
			'Campaign C-0000TEST, outbox: found 501 effects that are not carried out; expected at most 500.',
		);
	});
});

describe('the outbox', () => {
	const saved = readRow(firstRow());
	const taking = takeEffects(saved, start);
	const taken = readRow({ ...firstRow(), ...taking.row });

	it('gives every effect to the run whose save wins, and counts the try', () => {
		expect(taking.taken.map(({ id, tries, takenAt }) => [id, tries, takenAt])).toEqual([
			['event-1', 1, isoOf(start)],
			['intake-1-requester', 1, isoOf(start)],
		]);
		expect(taking.row).toMatchObject({
			campaignId: 'C-0000TEST',
			revision: 2,
			outboxAt: isoOf((start + LEASE_MS) as Instant),
		});
	});

	it('gives nothing to a second run while the lease lasts, and all of it at its end', () => {
		expect(takeEffects(taken, start).taken).toEqual([]);
		expect(takeEffects(taken, (start + LEASE_MS - 1) as Instant).taken).toEqual([]);
		const again = takeEffects(taken, (start + LEASE_MS) as Instant).taken;
		expect(again.map(({ id, tries }) => [id, tries])).toEqual([
			['event-1', 2],
			['intake-1-requester', 2],
		]);
	});

	it('is empty when all is ticked off; ids that are gone are no fault', () => {
		const half = tickOff(taken, ['event-1', 'event-77'], start);
		expect(JSON.parse(half.outbox)).toMatchObject([{ id: 'intake-1-requester' }]);
		expect(half.outboxAt).toBe(isoOf((start + LEASE_MS) as Instant));
		const all = tickOff(taken, ['event-1', 'intake-1-requester'], start);
		expect(all).toEqual({ campaignId: 'C-0000TEST', revision: 3, outbox: '[]', outboxAt: null });
	});
});
