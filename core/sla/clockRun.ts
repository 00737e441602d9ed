import type { ClockEvent, ClockRecord } from '../campaign/campaign';
import type { Party, RetargetMode } from '../campaign/facts';
import type { CompiledCalendar, Instant, Span } from '../time';
import { type Closure, closuresOf, isClosedAt } from './closures';
import { type Dated, inOrder, notStarted, withoutCancelling, withoutTarget } from './clockEvents';

/** What a clock is measured against, and when one looks. */
export interface ClockTerms {
	readonly calendar: CompiledCalendar;
	/** Working minutes; used where the clock was started without a target of its own. */
	readonly targetMinutes?: number;
	readonly now: Instant;
}

/** Why a clock stands still: who is waited for, and what for. */
export interface PauseCause {
	readonly party: Party;
	readonly reason: string;
	readonly since: Instant;
}

/** A stretch of a clock in which nothing changes. */
export type Stretch = Span & { readonly pause?: PauseCause };

/** From `from` on, the clock has this target. */
export interface TargetEpoch {
	readonly from: Instant;
	readonly minutes: number;
	/** How it took over from the target before it; the first one has none. */
	readonly mode?: RetargetMode;
	/** Time worked since then counts against it. */
	readonly countsSince: Instant;
	/** It cannot have been broken, nor a threshold of it reached, before. */
	readonly judgedSince: Instant;
}

export interface IgnoredEvent {
	readonly event: ClockEvent;
	readonly why: 'beforeStart' | 'afterEnd' | 'startedAlready' | 'notEnded';
}

/** A clock's events brought into order, up to now. */
export interface ClockRun {
	readonly startedAt: Instant;
	/** Cover the time from the start to `until` without gaps. */
	readonly stretches: readonly Stretch[];
	/** The end of the clock, else now; the start when that is still to come. */
	readonly until: Instant;
	readonly pause?: PauseCause;
	readonly targets: readonly [TargetEpoch, ...TargetEpoch[]];
	readonly end?: { readonly type: 'stopped' | 'cancelled'; readonly at: Instant };
	readonly ignored: readonly IgnoredEvent[];
	/** The first event that lies in the future. */
	readonly nextEventAt?: Instant;
}

/** @throws ProblemError when the clock was never started or has no target. */
export function runOf(
	clock: ClockRecord,
	{ targetMinutes, now }: Pick<ClockTerms, 'targetMinutes' | 'now'>,
): ClockRun {
	const ordered = inOrder(clock);
	const started = ordered.find(
		(event): event is Dated<Extract<ClockEvent, { type: 'started' }>> => event.type === 'started',
	);
	if (!started) throw notStarted(clock.clock);
	const startedAt = started.instant;
	const events = ordered.filter(({ instant }) => instant <= Math.max(now, startedAt));
	const nextEventAt = ordered.find(({ instant }) => instant > Math.max(now, startedAt))?.instant;
	const closures = closuresOf(events, startedAt);
	const last = closures.at(-1);
	const end = last && last.until === undefined ? { type: last.by.type, at: last.since } : undefined;
	const until = end?.at ?? (Math.max(now, startedAt) as Instant);

	const firstTarget = started.targetMinutes ?? targetMinutes;
	if (firstTarget === undefined) throw withoutTarget(clock.clock);
	const targets: [TargetEpoch, ...TargetEpoch[]] = [
		{ from: startedAt, minutes: firstTarget, countsSince: startedAt, judgedSince: startedAt },
	];
	const stretches: Stretch[] = [];
	const ignored: IgnoredEvent[] = [];
	let pause: PauseCause | undefined;
	let since = startedAt;
	const cut = (at: Instant) => {
		if (since < at) stretches.push({ start: since, end: at, ...(pause ? { pause } : {}) });
		since = Math.max(since, at) as Instant;
	};

	for (const event of withoutCancelling(events)) {
		const { instant } = event;
		const why = whyIgnored(event, started, closures);
		if (why) ignored.push({ event: event.source, why });
		else if (event.type === 'paused') {
			if (pause?.party === event.party && pause.reason === event.reason) continue;
			cut(instant);
			pause = { party: event.party, reason: event.reason, since: Math.max(instant, startedAt) as Instant };
		} else if (event.type === 'resumed') {
			cut(instant);
			pause = undefined;
		} else if (event.type === 'retargeted') {
			if (targets.at(-1)!.from === instant) targets.pop();
			targets.push(epochOf(event, startedAt, targets.at(-1)?.countsSince ?? startedAt));
		} else if (event.type === 'reopened') {
			cut(instant);
			pause = undefined;
		} else if (
			event.type !== 'started' &&
			closures.some(({ by, until: reopenedAt }) => by === event && reopenedAt)
		) {
			cut(instant);
			pause = { party: 'nobody', reason: CLOSED[event.type], since: instant };
		}
	}
	cut(until);
	return {
		startedAt,
		stretches,
		until,
		targets,
		ignored,
		...(pause ? { pause } : {}),
		...(end ? { end } : {}),
		...(nextEventAt === undefined ? {} : { nextEventAt }),
	};
}

/** What is said of the time until a clock was reopened. */
const CLOSED = { stopped: 'stopped, until it was reopened', cancelled: 'cancelled, until it was reopened' };

function epochOf(
	{ instant, targetMinutes, mode = 'carry' }: Dated<Extract<ClockEvent, { type: 'retargeted' }>>,
	startedAt: Instant,
	countsSince: Instant,
): TargetEpoch {
	const epoch = { from: instant, minutes: targetMinutes, mode };
	switch (mode) {
		case 'carry':
			return { ...epoch, countsSince, judgedSince: instant };
		case 'restart':
			return { ...epoch, countsSince: instant, judgedSince: instant };
		case 'retroactive':
			return { ...epoch, countsSince: startedAt, judgedSince: startedAt };
	}
}

/** A pause that began before the start holds at the start; everything else outside of the clock's life does nothing. */
function whyIgnored(
	event: Dated,
	started: Dated,
	closures: readonly Closure[],
): IgnoredEvent['why'] | undefined {
	if (event === started || closures.some(({ by, reopenedBy }) => by === event || reopenedBy === event))
		return undefined;
	if (event.type === 'started') return 'startedAlready';
	if (isClosedAt(closures, event.instant)) return 'afterEnd';
	if (event.instant < started.instant && event.type !== 'paused' && event.type !== 'resumed')
		return 'beforeStart';
	return event.type === 'reopened' ? 'notEnded' : undefined;
}
