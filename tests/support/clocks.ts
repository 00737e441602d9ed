import type { ClockEvent, ClockRecord, PauseCauseKey } from '../../core/campaign/campaign';
import type { RetargetMode } from '../../core/campaign/facts';
import { isoOf } from '../../core/time';
import { at } from './calendars';

export const clockOf = (...events: ClockEvent[]): ClockRecord => ({ clock: 'qa#1', events, noticed: [] });
const iso = (when: string) => isoOf(at(when));

export const started = (when: string, targetMinutes?: number): ClockEvent => ({
	type: 'started',
	at: iso(when),
	...(targetMinutes === undefined ? {} : { targetMinutes }),
});
export const paused = (
	when: string,
	party: 'requester' | 'vendor' = 'requester',
	reason = 'copy is missing',
	cause?: PauseCauseKey,
): ClockEvent => ({
	type: 'paused',
	at: iso(when),
	party,
	reason,
	...(cause ? { cause } : {}),
});
export const resumed = (when: string, cause?: PauseCauseKey): ClockEvent => ({
	type: 'resumed',
	at: iso(when),
	...(cause ? { cause } : {}),
});
export const launchMoved = (when: string, launchAt: string): ClockEvent => ({
	type: 'retargeted',
	at: iso(when),
	launchAt: iso(launchAt),
});
export const calendarChanged = (when: string, calendar: string, mode?: RetargetMode): ClockEvent => ({
	type: 'calendarChanged',
	at: iso(when),
	calendar,
	...(mode ? { mode } : {}),
});
export const retargeted = (when: string, targetMinutes: number, mode?: RetargetMode): ClockEvent => ({
	type: 'retargeted',
	at: iso(when),
	targetMinutes,
	...(mode ? { mode } : {}),
});
export const reopened = (when: string): ClockEvent => ({ type: 'reopened', at: iso(when) });
export const stopped = (when: string): ClockEvent => ({ type: 'stopped', at: iso(when) });
export const cancelled = (when: string): ClockEvent => ({ type: 'cancelled', at: iso(when) });
