import {
	append,
	type Journal,
	openJournal,
	readRow,
	rowOf,
	type SavedCampaign,
	takeEffects,
	tickOff,
	withMails,
} from '../../../core/campaign';
import { LEASE_MS } from '../../../core/campaign/outbox';
import { type Instant, isoOf } from '../../../core/time/instant';
import { after, fact, minutesLater } from './support';

const next = { step: 'check', status: 'To be checked', nextCheckAt: null, slaCheckAt: null };
const opens = minutesLater(600);
const onlyIf = { clock: 'build#1', threshold: '75%' };
const mail = { id: 'm', to: 'mona@northwind.example', subject: 's', text: 't', html: 'h' };
const waiting = { ...mail, id: 'reminder', notBefore: isoOf(opens), onlyIf };
const noticed = (threshold: string) =>
	({ ...fact.clockNoticed, data: { ...fact.clockNoticed.data, clock: 'build#1', threshold } }) as const;

const save = (journal: Journal, saved: SavedCampaign | undefined, now: Instant) =>
	readRow(rowOf(journal, saved, next, isoOf(now)));
const withOutbox = (saved: SavedCampaign, { outbox }: { outbox: string }): SavedCampaign => ({
	...saved,
	effects: JSON.parse(outbox) as SavedCampaign['effects'],
});
const idsOf = (effects: readonly { id: string }[]) => effects.map(({ id }) => id);
const atOf = (journal: Journal, saved: SavedCampaign, now: Instant) =>
	rowOf(journal, saved, next, isoOf(now)).outboxAt;

/** A campaign in build whose reminder waits and whose other effects are carried out. */
function reminded(): SavedCampaign {
	const journal = withMails(append(after('accepted'), minutesLater(60), 'workflow', noticed('75%')), waiting);
	const saved = save(journal, undefined, minutesLater(60));
	const { taken, row } = takeEffects(saved, minutesLater(60));
	expect(idsOf(taken)).toEqual(['event-1', 'event-2', 'event-3']);
	expect(row.outboxAt).toBe(isoOf((minutesLater(60) + LEASE_MS) as Instant));
	const left = tickOff(withOutbox(saved, row), idsOf(taken), minutesLater(61));
	expect(left.outboxAt).toBe(isoOf(opens));
	return withOutbox(saved, left);
}

/** What happens to the campaign afterwards, each as an event of its own run. */
const then = (saved: SavedCampaign, now: Instant, ...facts: Parameters<typeof append>[3][]) =>
	save(append(openJournal(saved.campaign), now, 'workflow', ...facts), saved, now);

describe('a mail that waits', () => {
	it('is left until its hours open, and does not hold up the others', () => {
		const saved = reminded();
		expect(takeEffects(saved, (opens - 1) as Instant)).toMatchObject({ taken: [], dropped: 0 });
		expect(idsOf(takeEffects(saved, opens).taken)).toEqual(['reminder']);
	});

	it('keeps its time when something else happens', () => {
		const saved = then(reminded(), minutesLater(100), fact.programCloned);
		const { taken, row } = takeEffects(saved, minutesLater(100));
		expect(idsOf(taken)).toEqual(['event-4']);
		const ticked = tickOff(withOutbox(saved, row), ['event-4'], minutesLater(101));
		expect(ticked.outboxAt).toBe(isoOf(opens));
	});

	it('is taken again after a crash like any other', () => {
		const saved = reminded();
		const taken = withOutbox(saved, takeEffects(saved, opens).row);
		expect(takeEffects(taken, (opens + LEASE_MS - 1) as Instant).taken).toEqual([]);
		expect(takeEffects(taken, (opens + LEASE_MS) as Instant).taken).toMatchObject([{ tries: 2 }]);
	});

	it('leaves before one that was written later', () => {
		const saved = save(withMails(openJournal(reminded().campaign), mail), reminded(), opens);
		expect(idsOf(takeEffects(saved, opens).taken)).toEqual(['reminder', 'm']);
	});
});

describe('a reminder that waits', () => {
	it('is dropped as soon as its clock has ended', () => {
		const saved = then(reminded(), minutesLater(100), fact.programCloned, fact.tokensSet, fact.buildFinished);
		const { taken, dropped, row } = takeEffects(saved, minutesLater(100));
		expect([idsOf(taken), dropped]).toEqual([['event-4', 'event-5', 'event-6'], 1]);
		expect(row.outbox).not.toContain('reminder');
	});

	it('gives way to a later threshold', () => {
		const saved = then(reminded(), minutesLater(300), noticed('100%'));
		expect(takeEffects(saved, minutesLater(300)).dropped).toBe(1);
	});

	it('stays while its clock is paused, and leaves when it goes on', () => {
		const held = then(reminded(), minutesLater(100), fact.held);
		expect(takeEffects(held, opens)).toMatchObject({ taken: [{ id: 'event-4' }], dropped: 0 });
		const alone = { ...held, effects: held.effects.slice(0, 1) };
		expect(atOf(openJournal(alone.campaign), alone, minutesLater(700))).toBeNull();
		const resumed = then(alone, minutesLater(800), fact.resumed);
		expect(idsOf(takeEffects(resumed, minutesLater(800)).taken)).toEqual(['reminder', 'event-5']);
	});

	it('is looked at when a clock goes on at a time that is known', () => {
		const data = { clock: 'build#1', at: isoOf(minutesLater(900)) };
		const pause = { ...data, at: isoOf(minutesLater(100)), party: 'vendor', reason: 'waits' } as const;
		const saved = then(
			reminded(),
			minutesLater(100),
			{ type: 'clockPaused', data: pause },
			{ type: 'clockResumed', data },
		);
		const alone = { ...saved, effects: saved.effects.slice(0, 1) };
		expect(atOf(openJournal(alone.campaign), alone, minutesLater(700))).toBe(data.at);
	});
});
