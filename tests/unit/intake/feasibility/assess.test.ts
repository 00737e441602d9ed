import fc from 'fast-check';

import { assessFeasibility, sayFeasibility } from '../../../../core/intake';
import { instantToLocal, localIsoOf } from '../../../../core/time';
import { type Instant, instantOf } from '../../../../core/time/instant';
import { table } from '../../../support/table';
import { now, playbook } from '../support';

const wish = (launch: string, { timeZone = 'Europe/Berlin', tier = 'standard' } = {}) => ({
	launchDate: launch.slice(0, 10),
	launchTime: launch.slice(11),
	timeZone,
	tier,
	type: 'webinar',
});
const assess = (launch: string, options = {}, at = now, rules = playbook) =>
	assessFeasibility(wish(launch, options), rules, at);

/** "feasible +slack" or the obstacles, the binding one first, and the earliest launch. */
function summary(feasibility: ReturnType<typeof assess>): string {
	if (feasibility.status === 'skipped') return 'skipped';
	if (feasibility.status === 'feasible')
		return `feasible +${feasibility.slackMinutes}${feasibility.isRepeated ? ' first of two' : ''}`;
	const { binding, obstacles, earliest, timeZone } = feasibility;
	const codes = [binding, ...obstacles.filter((one) => one !== binding)].map(({ code }) => code);
	return `${codes.join(' ')} → ${earliest ? localIsoOf(earliest.at, timeZone) : 'never'}`;
}

// Now is Monday 9 November 2026, 09:00 in Dublin; standard is 5 days of 8 hours, rush 2 days.
type Row = [say: string, launch: string, options: { timeZone?: string; tier?: string }, result: string];
const rows: Row[] = [
	['exactly the lead time', '2026-11-13T18:00', {}, 'feasible +0'],
	['a minute less', '2026-11-13T17:59', {}, 'leadTime → 2026-11-13T18:00+01:00'],
	['a day more', '2026-11-16T18:00', {}, 'feasible +480'],
	['a rush', '2026-11-10T18:00', { tier: 'rush' }, 'feasible +0'],
	['a rush, a minute less', '2026-11-10T17:59', { tier: 'rush' }, 'leadTime → 2026-11-10T18:00+01:00'],
	['yesterday', '2026-11-08T10:00', {}, 'leadTime inPast sendDay → 2026-11-13T18:00+01:00'],
	['the first send minute', '2026-11-24T08:00', {}, 'feasible +2880'],
	['a minute before it', '2026-11-24T07:59', {}, 'sendHours → 2026-11-13T18:00+01:00'],
	['the last send minute', '2026-11-24T18:59', {}, 'feasible +3360'],
	['the end of the send hours', '2026-11-24T19:00', {}, 'sendHours → 2026-11-13T18:00+01:00'],
	['a Saturday', '2026-11-21T10:00', {}, 'sendDay → 2026-11-13T18:00+01:00'],
	['the day before the freeze', '2026-12-23T10:00', {}, 'feasible +12960'],
	['the first day of the freeze', '2026-12-24T10:00', {}, 'blackout → 2026-11-13T18:00+01:00'],
	['the last day of the freeze', '2027-01-01T10:00', {}, 'blackout → 2026-11-13T18:00+01:00'],
	['evening in Tokyo is morning in Dublin', '2026-11-24T18:30', { timeZone: 'Asia/Tokyo' }, 'feasible +2910'],
	[
		'ready at night in Tokyo',
		'2026-11-13T10:00',
		{ timeZone: 'Asia/Tokyo' },
		'leadTime → 2026-11-16T08:00+09:00',
	],
	['a time that does not exist', '2027-03-28T02:30', {}, 'skipped'],
];
table('%s: %s', rows, (_say, launch, options, result) =>
	expect(summary(assess(launch, options))).toBe(result),
);

const always = {
	...playbook,
	launch: {
		...playbook.launch,
		sendHours: { from: '00:00', to: '24:00' },
		sendDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const,
		blackouts: [],
	},
} as typeof playbook;

it('takes the first of two equal clock times and says so', () => {
	const feasibility = assess('2027-10-31T02:30', {}, now, always);
	expect(feasibility).toMatchObject({
		status: 'feasible',
		isRepeated: true,
		launchAt: Date.parse('2027-10-31T00:30Z'),
	});
	expect(sayFeasibility(feasibility, always)).toContain(
		'The clocks show this launch time twice that night; the first one is taken.',
	);
});

it('steps over a blackout and names it', () => {
	const feasibility = assess('2026-12-23T18:00', {}, instantOf('2026-12-18T12:00:00Z'));
	expect(sayFeasibility(feasibility, playbook)).toEqual([
		'The launch cannot take place on Wed 23 December 2026, 18:00 (Europe/Berlin).',
		'The team needs 5 days of working time (Standard) and has 3 days 5 h until then: 1 day 3 h too little.',
		'Counted back from the launch, Build would have had to begin by Thu 17 December 2026, 16:00 (Europe/Dublin): 4 h of working time is missing.',
		'The earliest possible launch is Mon 4 January 2027, 08:00 (Europe/Berlin) (nothing is sent during: Year-end freeze, 2026-12-24 to 2027-01-01).',
	]);
});

it('names both neighbours of a time that does not exist', () => {
	expect(sayFeasibility(assess('2027-03-28T02:30'), playbook)).toEqual([
		'The launch time does not exist: clocks go from 02:00 to 03:00. Choose Sun 28 March 2027, 01:30 (Europe/Berlin) or Sun 28 March 2027, 03:30 (Europe/Berlin).',
	]);
});

it('says so when nothing can ever be sent', () => {
	const frozen = {
		...playbook,
		launch: { ...playbook.launch, blackouts: [{ from: '2026-01-01', to: '2030-01-01', why: 'Merger' }] },
	};
	const feasibility = assess('2026-11-24T10:00', {}, now, frozen);
	expect(summary(feasibility)).toBe('blackout → never');
	expect(sayFeasibility(feasibility, frozen).at(-1)).toBe(
		'No launch is possible within the next 400 days; ask the marketing operations team.',
	);
});

it('a hand-over that takes longer than there is time stops a launch, and comes after the work', () => {
	const slow = { ...always, launch: { ...always.launch, handOverMinutes: 7 * 1440 } };
	expect(summary(assess('2026-11-15T10:00', {}, now, slow))).toBe('handOver → 2026-11-19T18:00+01:00');
});

it('property: the earliest launch is feasible, and never earlier than now plus the lead time', () => {
	const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 400 * 1440 }),
			fc.integer({ min: -3_000, max: 600 * 1440 }),
			fc.constantFrom(...zones),
			fc.constantFrom('standard', 'rush'),
			(startsIn, launchesIn, timeZone, tier) => {
				const at = (now + startsIn * 60_000) as Instant;
				const { date, time } = instantToLocal((at + launchesIn * 60_000) as Instant, timeZone);
				const feasibility = assess(`${date}T${time}`, { timeZone, tier }, at);
				if (feasibility.status !== 'infeasible') return;
				const { earliest, launchAt, obstacles } = feasibility;
				expect(earliest).toBeDefined();
				const local = instantToLocal(earliest!.at, timeZone);
				expect(assess(`${local.date}T${local.time}`, { timeZone, tier }, at).status).toBe('feasible');
				if (obstacles.every(({ code }) => code === 'leadTime'))
					expect(earliest!.at).toBeGreaterThan(launchAt);
			},
		),
		{ numRuns: 150 },
	);
});
