import type { Playbook } from '../../playbook/schema';
import { minutesInStage } from '../../sla/stageTime';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import { MINUTE_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import type { Other } from '../others';
import { languagesOf } from '../languages';
import { latestBegin, latestEnd, type StageNeed, stageNeeds, type Work, WORK } from './stagePlan';

/** Work that a stage still owes to another campaign. */
export interface Job {
	readonly other: Other;
	/** Working minutes that are left. */
	readonly minutes: number;
	/** The latest time that keeps the launch of that campaign. */
	readonly doneBy: Instant;
}

/** What the team of a stage has promised, by due time. */
export interface Workload {
	/** Campaigns that it works on at once. */
	readonly parallel: number;
	readonly jobs: readonly Job[];
}
export type Workloads = Partial<Record<Work, Workload>>;

/**
 * What all teams have promised. Reading how much of the stage that runs is done already means reading the record of
 * every open campaign, so it is done only when it matters.
 */
export interface Promised {
	/** As if nothing of the stages that run were done: never less than there is. */
	readonly atMost: Workloads;
	/** @returns what is left in fact */
	exactly(): Workloads;
}

/**
 * What is left to do for every accepted campaign, in each stage for which the playbook says how much its team does at
 * once. Held campaigns wait and count nothing until they go on.
 */
export function promisedTo(others: readonly Other[], playbook: Playbook, now: Instant): Promised {
	let exact: Workloads | undefined;
	return {
		atMost: workloadsOf(others, playbook, () => 0),
		exactly: () => (exact ??= workloadsOf(others, playbook, (need, other) => spentIn(need, other, now))),
	};
}

function workloadsOf(
	others: readonly Other[],
	playbook: Playbook,
	spent: (need: StageNeed, other: Other) => number,
): Workloads {
	const counted = WORK.filter((stage) => playbook.stages[stage].parallel !== undefined);
	if (counted.length === 0) return {};
	const jobs = new Map<Work, Job[]>(counted.map((stage) => [stage, []]));
	const needsOf = needsByKind(playbook);
	for (const other of others) {
		const at = WORK.indexOf(other.stage as Work);
		const { launchAt } = other;
		if (at < 0 || launchAt === undefined) continue;
		const needs = needsOf(other);
		let end = (launchAt - playbook.launch.handOverMinutes * MINUTE_MS) as Instant;
		for (let i = needs.length - 1; i >= at; i--) {
			const need = needs[i]!;
			const doneBy = latestEnd(need, launchAt, end);
			if (i > at) end = latestBegin(need, doneBy);
			const left = need.stage === other.stage ? need.minutes - spent(need, other) : need.minutes;
			if (left > 0) jobs.get(need.stage)?.push({ other, minutes: left, doneBy });
		}
	}
	return Object.fromEntries(
		[...jobs].map(([stage, list]) => [
			stage,
			{ parallel: playbook.stages[stage].parallel!, jobs: list.sort(byDueTime) },
		]),
	);
}

/** Campaigns of a kind need the same; there are few kinds and many campaigns. */
function needsByKind(playbook: Playbook): (other: Other) => readonly StageNeed[] {
	const known = new Map<string, readonly StageNeed[]>();
	return (other) => {
		const { type, tier, region } = other;
		// The languages stand in the record alone; it is read where they make a difference.
		const counts = playbook.campaignTypes[type]?.perLanguage !== undefined;
		const languages = counts ? languagesOf(other.record?.brief ?? {}).length : 1;
		const key = JSON.stringify([type, tier, region, languages]);
		const needs = known.get(key) ?? stageNeeds({ type, tier, region, languages }, playbook);
		known.set(key, needs);
		return needs;
	};
}

const spentIn = ({ stage, calendar }: StageNeed, { record }: Other, now: Instant) =>
	(record && minutesInStage(record, stage, calendar, now)) ?? 0;

const byDueTime = (a: Job, b: Job) =>
	a.doneBy - b.doneBy || (a.other.campaignId < b.other.campaignId ? -1 : 1);

/** More working minutes than this lie beyond what is planned; calendars end. */
const BEYOND = 1_000_000;

/** A new job among those that are promised; its team works by due time. */
export interface Newcomer {
	readonly minutes: number;
	readonly calendar: CompiledCalendar;
	readonly now: Instant;
}

/**
 * The earliest due time of a new job with which every job that is due then or later can still be done in time: until
 * each of those due times, all that is due by then fits into the working time of the whole team.
 */
export function earliestDue({ jobs, parallel }: Workload, { minutes, calendar, now }: Newcomer): Instant {
	let [promised, ahead] = [0, 0];
	for (const job of jobs) {
		promised += job.minutes;
		if ((promised + minutes) / parallel > calendar.between(now, job.doneBy)) ahead = promised;
	}
	const needed = (ahead + minutes) / parallel;
	return needed > BEYOND ? (Infinity as Instant) : calendar.add(now, needed);
}

/** The latest start of all work with which the new job can be due at `doneBy`; the mirror of `earliestDue`. */
export function latestStart(
	{ jobs, parallel }: Workload,
	{ minutes, calendar }: Newcomer,
	doneBy: Instant,
): Instant {
	let [promised, before] = [0, 0];
	let latest = Infinity;
	const need = (end: Instant, work: number) => {
		const start = work / parallel > BEYOND ? -Infinity : calendar.subtract(end, work / parallel);
		latest = Math.min(latest, start);
	};
	for (const job of jobs) {
		promised += job.minutes;
		if (job.doneBy <= doneBy) before = promised;
		if (job.doneBy >= doneBy) need(job.doneBy, promised + minutes);
	}
	need(doneBy, before + minutes);
	return latest as Instant;
}
