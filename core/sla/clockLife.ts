import type { ClockEvent, ClockRecord } from '../campaign/campaign';
import type { Party } from '../campaign/facts';
import type { Instant, Span } from '../time';
import { type Closure, closuresOf, isClosedAt } from './closures';
import { type Dated, inOrder, notStarted, withoutCancelling } from './clockEvents';

/** Why a clock stands still: who is waited for, and what for. */
export interface PauseCause {
	readonly party: Party;
	readonly reason: string;
	readonly since: Instant;
}

/** A stretch of a clock in which nothing changes. */
export type Stretch = Span & { readonly pause?: PauseCause };

export interface IgnoredEvent {
	readonly event: ClockEvent;
	readonly why: 'beforeStart' | 'afterEnd' | 'startedAlready' | 'notEnded';
}

type DatedAs<T extends ClockEvent['type']> = Dated<Extract<ClockEvent, { type: T }>>;
/** An event that gives the clock other terms. */
export type TermsChange = DatedAs<'retargeted'> | DatedAs<'calendarChanged'>;

/** A clock's events brought into order, up to now: when it ran and when it stood still. Targets and calendars play no part. */
export interface ClockLife {
	readonly started: DatedAs<'started'>;
	readonly startedAt: Instant;
	/** Cover the time from the start to `until` without gaps. */
	readonly stretches: readonly Stretch[];
	/** The end of the clock, else now; the start when that is still to come. */
	readonly until: Instant;
	readonly pause?: PauseCause;
	readonly changes: readonly TermsChange[];
	readonly end?: { readonly type: 'stopped' | 'cancelled'; readonly at: Instant };
	readonly ignored: readonly IgnoredEvent[];
	/** The first event that lies in the future. */
	readonly nextEventAt?: Instant;
}

/** What is said of the time until a clock was reopened. */
const CLOSED = { stopped: 'stopped, until it was reopened', cancelled: 'cancelled, until it was reopened' };

/** @throws ProblemError when the clock was never started. */
export function lifeOf(clock: ClockRecord, now: Instant): ClockLife {
	const ordered = inOrder(clock);
	const started = ordered.find((event): event is DatedAs<'started'> => event.type === 'started');
	if (!started) throw notStarted(clock.clock);
	const startedAt = started.instant;
	const seen = Math.max(now, startedAt);
	const events = ordered.filter(({ instant }) => instant <= seen);
	const nextEventAt = ordered.find(({ instant }) => instant > seen)?.instant;
	const closures = closuresOf(events, startedAt);
	const last = closures.at(-1);
	const end = last && last.until === undefined ? { type: last.by.type, at: last.since } : undefined;

	const changes: TermsChange[] = [];
	const ignored: IgnoredEvent[] = [];
	const track = new PauseTrack(startedAt);
	for (const event of withoutCancelling(events)) {
		const why = whyIgnored(event, started, closures);
		if (why) ignored.push({ event: event.source, why });
		else if (event.type === 'paused') track.pause(event);
		else if (event.type === 'resumed') track.resume(event.instant, event.cause);
		else if (event.type === 'retargeted' || event.type === 'calendarChanged') changes.push(event);
		else if (event.type === 'reopened') track.resumeAll(event.instant);
		else if (event.type !== 'started' && closures.some(({ by, until }) => by === event && until))
			track.close(event.instant, CLOSED[event.type]);
	}
	const until = end?.at ?? (seen as Instant);
	track.cut(until);
	const { stretches, current: pause } = track;
	return {
		started,
		startedAt,
		stretches,
		until,
		changes,
		ignored,
		...(pause ? { pause } : {}),
		...(end ? { end } : {}),
		...(nextEventAt === undefined ? {} : { nextEventAt }),
	};
}

/** The clock's own pause, for no cause that stops the others. */
const OWN = 'own';

/** Pauses for different causes overlap: the clock stands still until the last has ended, and the oldest gives the reason. */
class PauseTrack {
	readonly stretches: Stretch[] = [];
	private readonly open = new Map<string, PauseCause>();
	private since: Instant;

	constructor(private readonly startedAt: Instant) {
		this.since = startedAt;
	}

	get current(): PauseCause | undefined {
		return this.open.values().next().value;
	}

	/** Ends the stretch that runs, at `at`. */
	cut(at: Instant) {
		const pause = this.current;
		if (this.since < at) this.stretches.push({ start: this.since, end: at, ...(pause ? { pause } : {}) });
		this.since = Math.max(this.since, at) as Instant;
	}

	pause({ instant, party, reason, cause }: DatedAs<'paused'>) {
		const key = cause ?? OWN;
		const known = this.open.get(key);
		if (known?.party === party && known.reason === reason) return;
		this.cut(instant);
		this.open.set(key, { party, reason, since: Math.max(instant, this.startedAt) as Instant });
	}

	resume(at: Instant, cause: string = OWN) {
		this.cut(at);
		this.open.delete(cause);
	}

	resumeAll(at: Instant) {
		this.cut(at);
		this.open.clear();
	}

	close(at: Instant, reason: string) {
		this.resumeAll(at);
		this.open.set('closed', { party: 'nobody', reason, since: at });
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
