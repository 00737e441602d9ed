import type { Campaign, ClockRecord } from '../campaign/campaign';
import { PARTIES, type Party } from '../campaign/facts';
import { PARTY_OF_STAGE } from '../campaign/stages';
import { type Playbook, WORKED_STAGES, type WorkedStage } from '../playbook/schema';
import { type CompiledCalendar, type Instant, MINUTE_MS, type Span, instantOf } from '../time';
import { type Stretch, lifeOf } from './clockLife';
import { stageOfClock } from './clockSettings';

/** A stretch of a campaign's life and who owned it. */
export type LedgerPart = Span & {
	readonly party: Party;
	readonly stage: WorkedStage | 'live';
	/** Why the stage's own party did not own it. */
	readonly reason?: string;
	/** Minutes of real time. */
	readonly minutes: number;
	/** Working minutes of the calendar that was given. */
	readonly workingMinutes?: number;
};

export interface LedgerSum {
	readonly minutes: number;
	readonly workingMinutes?: number;
}

export interface Ledger {
	readonly from: Instant;
	readonly to: Instant;
	/** Each part begins where the one before it ends; together they are [from, to). */
	readonly parts: readonly LedgerPart[];
	readonly byParty: Readonly<Record<Party, LedgerSum>>;
	readonly whole: LedgerSum;
}

export interface LedgerOptions {
	/** Says who owns each stage; without it the built-in owners count. */
	readonly playbook?: Pick<Playbook, 'stages'>;
	/** Measures working minutes beside real ones. */
	readonly calendar?: CompiledCalendar;
	/** When a launched campaign was closed, if its record does not say; without either the ledger runs to now. */
	readonly closedAt?: Instant;
}

/** Splits the time from submission to now (or to the end) among parties and stages: nothing twice, nothing left out. */
export function ledger(
	campaign: Campaign,
	now: Instant,
	{ playbook, calendar, closedAt }: LedgerOptions = {},
): Ledger {
	const runs = campaign.clocks.flatMap((record) => stageRun(record, now));
	const from = runs.length > 0 ? (Math.min(...runs.map(({ start }) => start)) as Instant) : now;
	const lastEnd = Math.max(from, ...runs.map(({ end }) => end)) as Instant;
	const launched = campaign.liveAt !== undefined;
	const closed =
		campaign.closedAt === undefined ? closedAt : instantOf(campaign.closedAt, 'Campaign, closed at');
	const to = launched ? (Math.max(lastEnd, Math.min(closed ?? now, now)) as Instant) : lastEnd;

	const edges = runs.flatMap(({ stretches }) => stretches.flatMap(({ start, end }) => [start, end]));
	const points = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
	const parts: LedgerPart[] = [];
	for (const [i, start] of points.slice(0, -1).entries()) {
		const owned = ownerAt(start, runs, launched, playbook);
		const last = parts.at(-1);
		const joins = last?.party === owned.party && last.stage === owned.stage && last.reason === owned.reason;
		const since = joins ? parts.pop()!.start : start;
		const end = points[i + 1]!;
		parts.push({ start: since, end, ...owned, ...measure(since, end, calendar) });
	}
	return { from, to, parts, byParty: sumByParty(parts, calendar), whole: measure(from, to, calendar) };
}

type StageRun = Span & { readonly stage: WorkedStage; readonly stretches: readonly Stretch[] };

function stageRun(record: ClockRecord, now: Instant): StageRun[] {
	const stage = stageOfClock(record.clock);
	if (!stage) return [];
	const { startedAt, until, stretches } = lifeOf(record, now);
	return startedAt <= now ? [{ stage, start: startedAt, end: until, stretches }] : [];
}

/** The stage entered last owns an instant; between stages it still belongs to the one before. */
function ownerAt(
	at: Instant,
	runs: readonly StageRun[],
	launched: boolean,
	playbook: LedgerOptions['playbook'],
): Pick<LedgerPart, 'stage' | 'party' | 'reason'> {
	const inOrder = [...runs].sort((a, b) => a.start - b.start || order(a.stage) - order(b.stage));
	const open = inOrder.findLast(({ start, end }) => start <= at && at < end);
	const before = inOrder.findLast(({ start }) => start <= at)!;
	const wentLive = launched && !open && inOrder.every(({ end }) => end <= at);
	const stage: LedgerPart['stage'] = wentLive ? 'live' : (open ?? before).stage;
	const pause = open?.stretches.find(({ start, end }) => start <= at && at < end)?.pause;
	if (pause) return { stage, party: pause.party, reason: pause.reason };
	return {
		stage,
		party: stage === 'live' ? PARTY_OF_STAGE.live : (playbook?.stages[stage].party ?? PARTY_OF_STAGE[stage]),
	};
}

const order = (stage: WorkedStage) => WORKED_STAGES.indexOf(stage);

const measure = (start: Instant, end: Instant, calendar: CompiledCalendar | undefined): LedgerSum => ({
	minutes: (end - start) / MINUTE_MS,
	...(calendar ? { workingMinutes: calendar.between(start, end) } : {}),
});

/** Sums in milliseconds, so that the parties' sums are exactly the whole. */
function sumByParty(parts: readonly LedgerPart[], calendar: CompiledCalendar | undefined): Ledger['byParty'] {
	const sum = (party: Party, amount: (part: LedgerPart) => number) =>
		parts
			.filter((part) => part.party === party)
			.reduce((ms, part) => ms + Math.round(amount(part) * MINUTE_MS), 0) / MINUTE_MS;
	const sums = PARTIES.map((party) => [
		party,
		{
			minutes: sum(party, ({ minutes }) => minutes),
			...(calendar ? { workingMinutes: sum(party, ({ workingMinutes = 0 }) => workingMinutes) } : {}),
		},
	]);
	return Object.fromEntries(sums) as Record<Party, LedgerSum>;
}
