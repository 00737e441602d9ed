import type { Campaign, ClockEvent, ClockRecord } from '../../core/campaign/campaign';
import { builtInPlaybook, calendarOf, type Playbook } from '../../core/playbook';
import { type Instant, instantOf, isoOf } from '../../core/time';
import { brief, digestA } from '../unit/campaign/support';

export const { playbook } = builtInPlaybook();
export const office = calendarOf(playbook, 'office');

/** Working minutes of the office for each visit of a stage, in the order of the visits. */
export type Visits = readonly (readonly [stage: string, minutes: number])[];

const EVEN: Visits = [
	['intake', 60],
	['build', 480],
	['qa', 120],
	['approval', 240],
];

/** Clocks one after the other from `from` on; `open` leaves the last one running. */
export function clocksOf(
	from: Instant,
	visits: Visits,
	open = false,
): { clocks: ClockRecord[]; end: Instant } {
	const clocks: ClockRecord[] = [];
	let at = from;
	for (const [stage, minutes] of visits) {
		const cycle = clocks.filter(({ clock }) => clock.startsWith(`${stage}#`)).length + 1;
		const started: ClockEvent = { type: 'started', at: isoOf(at) };
		at = office.add(at, minutes);
		const isLast = clocks.length === visits.length - 1;
		const events = open && isLast ? [started] : [started, { type: 'stopped' as const, at: isoOf(at) }];
		clocks.push({ clock: `${stage}#${cycle}`, events, noticed: [] });
	}
	return { clocks, end: at };
}

export interface Example {
	readonly id?: string;
	readonly from?: string;
	readonly visits?: Visits;
	readonly brief?: Partial<Campaign['brief']>;
	readonly more?: Partial<Campaign>;
}

/** A campaign that was launched as soon as it was approved. */
export function launched({ id = 'C-1', from, visits = EVEN, brief: own, more }: Example = {}): Campaign {
	const { clocks, end } = clocksOf(instantOf(from ?? '2026-03-02T09:00Z'), visits);
	return {
		campaignId: id,
		submissionKey: id,
		stage: 'closed',
		waitingOn: 'nobody',
		playbookVersion: digestA,
		brief: { ...brief, ...own },
		gaps: [],
		tokensSet: true,
		launchAt: isoOf(end),
		liveAt: isoOf(end),
		closedAt: isoOf(end),
		outcome: 'launched',
		failures: 0,
		clocks,
		chain: { seq: 1, hash: '' },
		...more,
	};
}

/** The same campaign `count` times, each under its own ID. */
export const many = (count: number, example: Example = {}): Campaign[] =>
	Array.from({ length: count }, (_, i) => launched({ ...example, id: `${example.id ?? 'C'}-${i}` }));

/** A campaign whose last visit still lasts. */
export function open({ id = 'C-OPEN', from, visits = [['build', 0]], brief: own, more }: Example): Campaign {
	const { clocks } = clocksOf(instantOf(from ?? '2026-11-09T09:00Z'), visits, true);
	const stage = visits.at(-1)![0] as Campaign['stage'];
	return {
		...launched({ id, brief: own }),
		stage,
		clocks,
		launchAt: '2026-11-24T09:00:00.000Z',
		liveAt: undefined,
		closedAt: undefined,
		outcome: undefined,
		...more,
	};
}

/** The playbook with another setting for one stage. */
export const withStage = (
	stage: 'intake' | 'build' | 'qa' | 'approval' | 'launch',
	change: Partial<Playbook['stages']['qa']>,
): Playbook => ({
	...playbook,
	name: 'Other',
	stages: { ...playbook.stages, [stage]: { ...playbook.stages[stage], ...change } },
});
