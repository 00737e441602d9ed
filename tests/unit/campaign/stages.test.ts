import fc from 'fast-check';

import { append, foldEvents, type Stage, STAGES } from '../../../core/campaign';
import { MOVES } from '../../../core/campaign/stages';
import { ProblemError } from '../../../core/problem';
import { table } from '../../support/table';
import { after, fact, type FactName, minutesLater, newJournal, start, submitted, WAY } from './support';

type Row = [names: FactName[], stage: Stage, waitingOn: string];
const rows: Row[] = [
	[[], 'intake', 'mops'],
	[['infoRequested'], 'intake', 'requester'],
	[['infoRequested', 'resubmitted'], 'intake', 'mops'],
	[['accepted'], 'build', 'mops'],
	[['declined'], 'closed', 'nobody'],
	[['cancelled'], 'cancelled', 'nobody'],
	[[...WAY.build, 'buildFinished'], 'qa', 'mops'],
	[[...WAY.qa, 'qaFailed'], 'qa', 'mops'],
	[[...WAY.qa, 'qaFailed', 'qaAgain'], 'qa', 'mops'],
	[[...WAY.qa, 'qaFailed', 'qaGoOn'], 'approval', 'approver'],
	[[...WAY.qa, 'qaPassed'], 'approval', 'approver'],
	[[...WAY.approval, 'qaOutdated'], 'qa', 'mops'],
	[[...WAY.approval, 'approvalRequested', 'approvalRefused'], 'qa', 'mops'],
	[[...WAY.launch], 'launch', 'nobody'],
	[[...WAY.launch, 'launchBlocked'], 'qa', 'mops'],
	[[...WAY.launch, 'handOverStarted', 'launchScheduled', 'wentLive'], 'live', 'nobody'],
	[[...WAY.launch, 'wentLive', 'closed'], 'closed', 'nobody'],
	[[...WAY.build, 'held'], 'onHold', 'requester'],
	[[...WAY.build, 'held', 'resumed'], 'build', 'mops'],
	[[...WAY.launch, 'held', 'resumed'], 'launch', 'nobody'],
	[['held', 'resumed'], 'intake', 'mops'],
	[['infoRequested', 'held', 'resumed'], 'intake', 'requester'],
	[['infoRequested', 'held', 'resumed', 'resubmitted'], 'intake', 'mops'],
	[['infoRequested', 'accepted', 'held', 'resumed'], 'build', 'mops'],
	[[...WAY.build, 'held', 'cancelled'], 'cancelled', 'nobody'],
	[[...WAY.launch, 'changeRequested'], 'launch', 'nobody'],
	[[...WAY.launch, 'changeRequested', 'changeDeclined'], 'launch', 'nobody'],
	[[...WAY.launch, 'changeRequested', 'changeApplied'], 'qa', 'mops'],
	[[...WAY.qa, 'changeRequested', 'changeApplied'], 'qa', 'mops'],
	[[...WAY.launch, 'handOverStarted', 'cancelled', 'launchWithdrawn'], 'cancelled', 'nobody'],
	[['declined', 'requesterLinkSent'], 'closed', 'nobody'],
];
table('%j leads to %s', rows, (names, stage, waitingOn) => {
	expect(after(...names).campaign).toMatchObject({ stage, waitingOn });
});

describe('an illegal move is refused in a sentence that helps', () => {
	it('on a new campaign', () => {
		expect(() => foldEvents([])).toThrow(
			'Events of campaign (none): found no event; expected an unbroken chain of events from number 1 on.',
		);
		expect(() => append(newJournal(), start, 'x', submitted)).toThrow(
			'Campaign C-0000TEST, event "submitted": found the stage Intake; expected a new campaign.',
		);
	});

	it('in the wrong stage', () => {
		expect(() => append(after('accepted'), start, 'x', fact.approvalGranted)).toThrow(
			'Campaign C-0000TEST, event "approvalGranted": found the stage Build; expected the stage Approval. ' +
				'Read the campaign again: another run may have moved it on. If it is really in this stage, use the operation of that stage.',
		);
	});

	it.each(['closed', 'cancelled'])('nothing happens to a campaign that is %s', (end) => {
		const ended = end === 'closed' ? after('declined') : after('cancelled');
		const afterwards: object[] = [fact.launchWithdrawn, fact.requesterLinkSent];
		for (const one of [...Object.values(fact), submitted].filter((known) => !afterwards.includes(known))) {
			expect(() => append(ended, start, 'x', one)).toThrow(ProblemError);
		}
	});

	it('a refused fact leaves the journal as it was', () => {
		const journal = after('accepted');
		const before = JSON.stringify(journal);
		expect(() => append(journal, start, 'x', fact.effectFailed, fact.wentLive)).toThrow(ProblemError);
		expect(JSON.stringify(journal)).toBe(before);
	});
});

it('every move starts and ends in a stage that exists', () => {
	for (const { from, to } of Object.values(MOVES)) {
		expect([...STAGES, 'new']).toEqual(expect.arrayContaining([...from]));
		expect([...STAGES, 'before', undefined]).toContain(to);
	}
});

it('property: what the fold rebuilds from shuffled events is what was recorded step by step', () => {
	const names = fc.array(fc.constantFrom(...(Object.keys(fact) as FactName[])), { maxLength: 25 });
	const way = fc.constantFrom(...Object.values(WAY));
	fc.assert(
		fc.property(way, names, fc.integer(), (first, more, seed) => {
			let journal = after(...first);
			for (const [i, name] of more.entries()) {
				try {
					journal = append(journal, minutesLater(1_000 + i), 'workflow', fact[name]);
				} catch (error) {
					expect(error).toBeInstanceOf(ProblemError);
				}
			}
			const shuffled = [...journal.events].sort((a, b) => ((a.seq * seed) % 7) - ((b.seq * seed) % 7));
			expect(foldEvents(shuffled)).toEqual(journal.campaign);
			expect(foldEvents(JSON.parse(JSON.stringify(shuffled)))).toEqual(
				JSON.parse(JSON.stringify(journal.campaign)),
			);
			expect(journal.campaign.chain.seq).toBe(journal.events.length);
		}),
		{ numRuns: 150 },
	);
});
