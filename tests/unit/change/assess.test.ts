import * as fc from 'fast-check';

import { foldEvents, type Campaign } from '../../../core/campaign';
import {
	assessChange,
	type Assessment,
	briefAfter,
	decideChange,
	requestChange,
	sayAssessment,
	sayDistance,
	type Wish,
} from '../../../core/change';
import { nextStep } from '../../../core/steps';
import { instantOf, instantToLocal, isoOf } from '../../../core/time';
import { table } from '../../support/table';
import { playbook } from '../approval/fixtures';
import { after, type FactName, minutesLater, WAY } from '../campaign/support';

const now = minutesLater(120);
const assess = (names: readonly FactName[], wish: Wish, at = now): Assessment =>
	assessChange({ campaign: after(...names).campaign, wish, playbook, now: at });

type Effects = [say: string, way: readonly FactName[], wish: Wish, effect: string, back: string | undefined];
const effects: Effects[] = [
	['a note in build', WAY.build, { notes: 'x' }, 'notes', undefined],
	['a note in launch', WAY.launch, { notes: 'x' }, 'notes', undefined],
	['an objective', WAY.launch, { objective: 'x' }, 'notes', undefined],
	['a subject in build', WAY.build, { subject: 'x' }, 'build', undefined],
	['a subject in QA', WAY.qa, { subject: 'x' }, 'build', 'build'],
	['a subject in approval', WAY.approval, { subject: 'x' }, 'build', 'build'],
	['a subject in launch', WAY.launch, { subject: 'x' }, 'build', 'build'],
	['a speaker, which is a token', WAY.launch, { speaker: 'x' }, 'build', 'build'],
	['an audience in launch', WAY.launch, { audience: 'x' }, 'check', 'qa'],
	['a number of people in QA', WAY.qa, { audienceSize: 9 }, 'check', 'qa'],
	['a date in build', WAY.build, { launchDate: '2026-11-25' }, 'check', undefined],
	['a date in launch', WAY.launch, { launchDate: '2026-11-25' }, 'check', 'qa'],
	['a note and a date', WAY.launch, { notes: 'x', launchDate: '2026-11-25' }, 'check', 'qa'],
];
table('%s', effects, (_say, way, wish, effect, back) => {
	const found = assess(way, wish);
	expect([found.effect, found.back]).toEqual([effect, back]);
});

it('names what would not count any more, and only then', () => {
	expect(assess(WAY.launch, { cta: 'Go' }).voids).toEqual({
		qaOf: expect.any(String),
		round: { round: 1, approvedBy: ['bea'] },
	});
	expect(assess(WAY.launch, { notes: 'x' }).voids).toEqual({});
	expect(assess(WAY.build, { cta: 'Go' }).voids).toEqual({});
});

type Launch = [say: string, way: readonly FactName[], wish: Wish, sentences: string[]];
const launches: Launch[] = [
	[
		'a later day',
		WAY.qa,
		{ launchDate: '2026-11-26' },
		[
			'The launch moves from Tue 24 November 2026, 10:00 (Europe/Berlin) to Thu 26 November 2026, 10:00 (Europe/Berlin), 2 days later.',
			'By the service levels that can be kept.',
		],
	],
	[
		'an earlier hour',
		WAY.qa,
		{ launchTime: '09:00' },
		[
			'The launch moves from Tue 24 November 2026, 10:00 (Europe/Berlin) to Tue 24 November 2026, 09:00 (Europe/Berlin), 1 h earlier.',
			'By the service levels that can be kept.',
		],
	],
	[
		'another zone',
		WAY.qa,
		{ timeZone: 'America/New_York' },
		[
			'The launch moves from Tue 24 November 2026, 04:00 (America/New_York) to Tue 24 November 2026, 10:00 (America/New_York), 6 h later.',
			'By the service levels that can be kept.',
		],
	],
	[
		'a Saturday',
		WAY.qa,
		{ launchDate: '2026-11-28' },
		[
			'The launch is to move from Tue 24 November 2026, 10:00 (Europe/Berlin) to Sat 28 November 2026, 10:00 (Europe/Berlin).',
			'By the service levels that cannot be kept.',
			'Nothing is sent on a Saturday; possible are Mon, Tue, Wed, Thu, Fri.',
			'The first launch that can be kept is Mon 30 November 2026, 08:00 (Europe/Berlin), 5 days 22 h later than planned.',
		],
	],
	[
		'tomorrow',
		WAY.launch,
		{ launchDate: '2026-11-10' },
		[
			'The launch is to move from Tue 24 November 2026, 10:00 (Europe/Berlin) to Tue 10 November 2026, 10:00 (Europe/Berlin).',
			'By the service levels that cannot be kept.',
			'The team needs 5 days of working time (Standard) and has 7 h 50 min until then: 4 days 10 min too little.',
			'What is still to be done takes until Wed 11 November 2026, 13:00 (Europe/Berlin).',
			'The first launch that can be kept is Mon 16 November 2026, 10:15 (Europe/Berlin), 7 days 23 h 45 min earlier than planned.',
		],
	],
];
table('%s', launches, (_say, way, wish, sentences) => {
	const found = assess(way, wish);
	expect(sayAssessment(found, after(...way).campaign, playbook).slice(0, sentences.length)).toEqual(
		sentences,
	);
});

it('of a text right before the launch says that there is no time, and until when there would be', () => {
	const late = instantOf('2026-11-23T16:00:00Z');
	const found = assess(WAY.launch, { cta: 'Go' }, late);
	expect(sayAssessment(found, after(...WAY.launch).campaign, playbook)).toEqual([
		'The launch is planned for Tue 24 November 2026, 10:00 (Europe/Berlin).',
		'By the service levels that cannot be kept.',
		'What is still to be done takes until Fri 27 November 2026, 18:00 (Europe/Berlin).',
		'The first launch that can be kept is Fri 27 November 2026, 18:00 (Europe/Berlin), 3 days 8 h later than planned.',
		'The campaign goes back to the build: its texts are filled in again.',
		'The QA check of Mon 9 November 2026, 10:50 (Europe/Berlin) does not count any more.',
		'The approvals of Bea Brand do not count any more: everybody is asked again.',
		'Still to be done: Build until Wed 25 November 2026, 17:00 (Europe/Berlin); QA until Thu 26 November 2026, 17:00 (Europe/Berlin); Approval until Fri 27 November 2026, 17:00 (Europe/Berlin).',
	]);
});

it('proposes only launches that it would take itself', () => {
	const ways = fc.constantFrom(WAY.build, WAY.qa, WAY.approval, WAY.launch);
	const day = fc.integer({ min: 0, max: 60 }).map((days) => isoOf(minutesLater(days * 1440)).slice(0, 10));
	const time = fc
		.integer({ min: 0, max: 95 })
		.map((quarter) =>
			[Math.floor(quarter / 4), (quarter % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
		);
	const wishes = fc.record({ launchDate: day, launchTime: time, cta: fc.constantFrom('Go', 'Come') });
	fc.assert(
		fc.property(ways, wishes, fc.integer({ min: 120, max: 20_000 }), (way, wish, minute) => {
			const at = minutesLater(minute);
			const found = assess(way, wish, at);
			expect(found.against.length > 0).toBe(found.proposal !== undefined);
			if (found.proposal === undefined) return;
			expect(found.proposal).toBeGreaterThanOrEqual(found.launchTo);
			const { date, time: clock } = instantToLocal(found.proposal, 'Europe/Berlin');
			const again = assess(way, { ...wish, launchDate: date, launchTime: clock }, at);
			expect([again.launchTo, again.against]).toEqual([found.proposal, []]);
		}),
		{ numRuns: 150 },
	);
});

table(
	'%i ms are %s',
	[
		[0, '0 min later'],
		[60_000, '1 min later'],
		[-3_600_000, '1 h earlier'],
		[86_400_000, '1 day later'],
		[2 * 86_400_000 + 3_660_000, '2 days 1 h 1 min later'],
	] as [ms: number, say: string][],
	(ms, say) => expect(sayDistance(ms)).toBe(say),
);

describe('a change that is decided', () => {
	const asked = (way: readonly FactName[], wish: Wish): Campaign => {
		const { campaign } = after(...way);
		const result = requestChange({
			campaign,
			read: { wish, why: '', problems: [] },
			by: 'dana@northwind.example',
			playbook,
			now,
		});
		if (result.status !== 'asked') throw new Error(result.status);
		return result.journal.campaign;
	};
	const decide = (campaign: Campaign, decision: 'apply' | 'applyLater' | 'decline') => {
		const decided = decideChange({ campaign, change: 1, decision, by: 'mona', note: 'x', playbook, now });
		if (decided.status !== 'decided') throw new Error(decided.status);
		return decided.journal;
	};

	it('moves the launch and the clocks that hang on it', () => {
		const { campaign } = decide(asked(WAY.launch, { launchDate: '2026-11-26' }), 'apply');
		expect(campaign).toMatchObject({
			stage: 'qa',
			launchAt: '2026-11-26T09:00:00.000Z',
			brief: { launchDate: '2026-11-26' },
			round: { status: 'void' },
			tokensSet: true,
		});
		expect([campaign.approved, campaign.qa]).toEqual([undefined, undefined]);
		expect(campaign.clocks.find(({ clock }) => clock === 'campaign#1')!.events.at(-1)).toEqual({
			type: 'retargeted',
			at: isoOf(now),
			launchAt: '2026-11-26T09:00:00.000Z',
		});
		expect(campaign.clocks.at(-1)!.clock).toBe('qa#2');
	});

	it('goes back to the build for another text', () => {
		const { campaign } = decide(asked(WAY.launch, { cta: 'Go' }), 'apply');
		expect(campaign).toMatchObject({ stage: 'build', tokensSet: false, brief: { cta: 'Go' } });
		expect(nextStep(campaign, playbook, now).step).toBe('setTokens');
	});

	it('writes the launch that was chosen instead into the brief', () => {
		const { campaign } = decide(asked(WAY.launch, { launchDate: '2026-11-28' }), 'applyLater');
		expect(campaign).toMatchObject({
			launchAt: '2026-11-30T07:00:00.000Z',
			brief: { launchDate: '2026-11-30', launchTime: '08:00' },
		});
	});

	it('leaves everything when it is declined', () => {
		const before = asked(WAY.launch, { cta: 'Go' });
		const { campaign } = decide(before, 'decline');
		expect(campaign).toMatchObject({ stage: 'launch', brief: before.brief, approved: before.approved });
		expect(campaign.change).toEqual(expect.objectContaining({ status: 'declined', by: 'mona', note: 'x' }));
		expect(campaign.change).not.toHaveProperty('wish');
	});

	it('is decided once', () => {
		const { campaign } = decide(asked(WAY.launch, { cta: 'Go' }), 'decline');
		expect(
			decideChange({ campaign, change: 1, decision: 'apply', by: 'mona', note: '', playbook, now }),
		).toEqual({
			status: 'notOpen',
		});
	});

	it('holds the launch while it is open, unless the playbook lets it go on', () => {
		const campaign = asked(WAY.launch, { cta: 'Go' });
		expect(nextStep(campaign, playbook, now)).toEqual({
			step: 'handOver',
			status: 'Held: a change request waits for its decision',
			nextCheckAt: '2026-11-24T08:55:00.001Z',
		});
		const goesOn = { ...playbook, changeRequests: { whileOpen: 'goOn' as const } };
		expect(nextStep(campaign, goesOn, now)).toMatchObject({ nextCheckAt: '2026-11-24T08:00:00.000Z' });
	});
});

it('is the fold of its events', () => {
	const { events, campaign } = after(
		...WAY.launch,
		'changeRequested',
		'changeApplied',
		'changeRequested',
		'changeDeclined',
	);
	expect(foldEvents(events)).toEqual(campaign);
});

it('takes an answer away with an empty text, and leaves what it does not name', () => {
	const brief = { ...after(...WAY.build).campaign.brief, notes: 'x', speaker: 'Ada' };
	const changed = briefAfter(brief, { notes: '', cta: 'Go' });
	expect(changed).toEqual({ ...brief, notes: undefined, cta: 'Go' });
	expect(changed).not.toHaveProperty('notes');
});
