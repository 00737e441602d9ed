import fc from 'fast-check';

import { assessFeasibility, sayFeasibility, sayPlan, type StagePlan } from '../../../../core/intake';
import { calendarOf, type Playbook } from '../../../../core/playbook';
import { instantToLocal, type Instant, localIsoOf } from '../../../../core/time';
import { now } from '../support';
import { playbookWith, threeTeams } from './worlds';

const wish = (launch: string, more = {}) => ({
	launchDate: launch.slice(0, 10),
	launchTime: launch.slice(11),
	timeZone: 'Europe/Berlin',
	type: 'webinar',
	tier: 'standard',
	region: 'emea',
	...more,
});

describe('three teams in three zones', () => {
	it('plans each stage in the calendar of its team', () => {
		const { plan } = assessFeasibility(wish('2026-11-20T10:00'), threeTeams, now) as {
			plan: Parameters<typeof sayPlan>[0];
		};
		// 10:00 in Berlin is 04:00 in Boston: approval has the whole Thursday; QA ends when Boston opens. Tuesday is a holiday in Pune.
		expect(sayPlan(plan)).toEqual([
			'Build: 2 days, from Mon 16 November 2026, 15:30 (Asia/Kolkata) to Thu 19 November 2026, 15:30 (Asia/Kolkata) at the latest.',
			'QA: 4 h, from Thu 19 November 2026, 10:00 (Europe/Dublin) to Thu 19 November 2026, 14:00 (Europe/Dublin) at the latest.',
			'Approval: 1 day, from Thu 19 November 2026, 09:00 (America/New_York) to Fri 20 November 2026, 03:00 (America/New_York) at the latest.',
		]);
	});

	it('names the stage that has no time left, also where the lead time is kept', () => {
		const feasibility = assessFeasibility(wish('2026-11-11T10:00'), threeTeams, now);
		expect(feasibility).toMatchObject({ status: 'infeasible', binding: { code: 'stages', stage: 'build' } });
		expect(sayFeasibility(feasibility, threeTeams)).toEqual([
			'The launch cannot take place on Wed 11 November 2026, 10:00 (Europe/Berlin).',
			'Counted back from the launch, Build would have had to begin by Fri 6 November 2026, 15:30 (Asia/Kolkata): 7 h of working time is missing.',
			'The earliest possible launch is Thu 12 November 2026, 08:00 (Europe/Berlin).',
		]);
	});

	it('a later stage is named when even that has no time left', () => {
		expect(assessFeasibility(wish('2026-11-09T18:00'), threeTeams, now)).toMatchObject({
			binding: { code: 'stages', stage: 'approval' },
		});
	});

	it('each further language lengthens the build', () => {
		const slack = (languages?: string) => {
			const feasibility = assessFeasibility(wish('2026-11-27T10:00', { languages }), threeTeams, now);
			return feasibility.status === 'feasible' ? feasibility.slackMinutes : undefined;
		};
		const alone = slack()!;
		expect([slack('de'), slack('de, fr'), slack('de, fr, it')]).toEqual([alone, alone - 240, alone - 480]);
	});
});

it('a target that hangs on the launch asks for no time of its own, but must be kept', () => {
	const anchored = playbookWith(({ stages }) => ({
		stages: { ...stages, approval: { ...stages.approval, target: { beforeLaunch: 960 } } },
	}));
	const { plan } = assessFeasibility(wish('2026-11-24T10:00'), anchored, now) as {
		plan: readonly StagePlan[];
	};
	expect(
		plan.map(({ stage, startBy, doneBy }) => [
			stage,
			...[startBy, doneBy].map((at) => localIsoOf(at, 'Europe/Dublin')),
		]),
	).toEqual([
		['build', '2026-11-17T09:00+00:00', '2026-11-19T09:00+00:00'],
		['qa', '2026-11-19T09:00+00:00', '2026-11-20T09:00+00:00'],
		['approval', '2026-11-20T09:00+00:00', '2026-11-20T09:00+00:00'],
	]);
});

describe('laws', () => {
	const anyTime: Playbook = {
		...threeTeams,
		launch: {
			...threeTeams.launch,
			sendHours: { from: '00:00', to: '24:00' },
			sendDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
			blackouts: [],
		},
	};
	const at = (minutes: number) => (now + minutes * 60_000) as Instant;
	const assessAt = (launchAt: Instant, from: Instant, languages: string) => {
		const { date, time } = instantToLocal(launchAt, 'UTC');
		return assessFeasibility(wish(`${date}T${time}`, { timeZone: 'UTC', languages }), anyTime, from);
	};
	/** Walks minute by minute through one stage after the other: slow, and nothing in common with the engine but `isOpen`. */
	function readyBySteps(from: Instant, languages: number): Instant {
		const { stages, campaignTypes, launch } = anyTime;
		const work = [
			['build', 960 + 240 * (languages - 1)],
			['qa', 240],
			['approval', 480],
		] as const;
		let minute = from;
		for (const [stage, minutes] of work) {
			const calendar = calendarOf(anyTime, stages[stage].calendar);
			for (let left = minutes; left > 0; minute = (minute + 60_000) as Instant)
				if (calendar.isOpen(minute)) left--;
		}
		let lead = from;
		const build = calendarOf(anyTime, stages.build.calendar);
		const need = campaignTypes.webinar!.leadTime.standard! + 240 * (languages - 1);
		for (let left = need; left > 0; lead = (lead + 60_000) as Instant) if (build.isOpen(lead)) left--;
		return Math.max(lead, minute + launch.handOverMinutes * 60_000) as Instant;
	}
	const starts = fc.integer({ min: 0, max: 60 * 1440 });
	const many = fc.constantFrom('de', 'de, fr', 'de, fr, it');

	it('the earliest launch is the one that a minute-by-minute walk finds, and nothing before it is feasible', () => {
		fc.assert(
			fc.property(starts, many, (startsIn, languages) => {
				const from = at(startsIn);
				const ready = readyBySteps(from, languages.split(',').length);
				expect(assessAt(ready, from, languages).status).toBe('feasible');
				const before = assessAt((ready - 60_000) as Instant, from, languages);
				expect(before.status).toBe('infeasible');
				if (before.status === 'infeasible') {
					expect(before.earliest!.at).toBeGreaterThanOrEqual(ready);
					expect(before.earliest!.at - ready).toBeLessThan(15 * 60_000);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('a later launch is never less feasible', () => {
		fc.assert(
			fc.property(
				starts,
				fc.integer({ min: 1, max: 20 * 1440 }),
				fc.integer({ min: 1, max: 5_000 }),
				many,
				(startsIn, ahead, more, languages) => {
					const from = at(startsIn);
					const first = assessAt(at(startsIn + ahead), from, languages);
					if (first.status !== 'feasible') return;
					const second = assessAt(at(startsIn + ahead + more), from, languages);
					expect(second.status).toBe('feasible');
					if (second.status === 'feasible')
						expect(second.slackMinutes).toBeGreaterThanOrEqual(first.slackMinutes);
				},
			),
			{ numRuns: 150 },
		);
	});

	it('after exactly the slack the launch is still feasible, a working minute later it is not', () => {
		const build = calendarOf(anyTime, anyTime.stages.build.calendar);
		fc.assert(
			fc.property(
				starts,
				fc.integer({ min: 4 * 1440, max: 30 * 1440 }),
				many,
				(startsIn, ahead, languages) => {
					const [from, launchAt] = [at(startsIn), at(startsIn + ahead)];
					const feasibility = assessAt(launchAt, from, languages);
					if (feasibility.status !== 'feasible') return;
					const { slackMinutes } = feasibility;
					expect(assessAt(launchAt, build.add(from, slackMinutes), languages).status).toBe('feasible');
					expect(assessAt(launchAt, build.add(from, slackMinutes + 1), languages).status).toBe('infeasible');
				},
			),
			{ numRuns: 150 },
		);
	});
});
