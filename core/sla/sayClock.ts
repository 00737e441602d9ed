import type { RetargetMode } from '../campaign/facts';
import { type ClosedBecause, type CompiledCalendar, sayDate, sayJump, sayLocal } from '../time';
import type { ClockState } from './clockState';
import { calendarNow, type Epoch } from './epochs';
import type { ClockSegment } from './explainClock';

const CLOSED: Record<ClosedBecause, string> = {
	holiday: 'closed (holiday)',
	override: 'closed (own hours on this date)',
	weekday: 'closed (no hours on this weekday)',
	hours: 'closed (outside working hours)',
};

const MODE: Record<RetargetMode, string> = {
	carry: '',
	restart: ', counted anew from then',
	retroactive: ', as if it had held from the start',
};

/** The explanation of a clock as sentences: where it stands, what it started with, and each date up to the due time. */
export function sayClock(
	name: string,
	state: ClockState,
	segments: readonly ClockSegment[],
	epochs: readonly [Epoch, ...Epoch[]],
): string[] {
	const [first, ...changes] = epochs;
	const calendar = calendarNow(epochs.at(-1)!);
	return [
		saySituation(name, state, calendar),
		`Started ${sayLocal(state.startedAt, calendar.tz)} with a target of ${sayTarget(first)}; calendar: ${calendarNow(first).describe()}.`,
		...changes.map(sayChange),
		...sayDates(segments, calendar),
		`Due ${sayLocal(state.dueAt, calendar.tz)}${state.pause && !state.endedAt ? ', if the clock goes on now' : ''}.`,
	];
}

function sayTarget(epoch: Epoch): string {
	const calendar = calendarNow(epoch);
	const amount = (minutes: number) => `${calendar.sayWorkingMinutes(minutes)} of working time`;
	if (!epoch.anchor) return amount(epoch.minutes);
	const { launchAt, minutesBefore } = epoch.anchor;
	const launch = `the launch on ${sayLocal(launchAt, calendar.tz)}`;
	return minutesBefore === 0 ? launch : `${amount(minutesBefore)} before ${launch}`;
}

function sayChange(epoch: Epoch): string {
	const { from, mode = 'carry', change } = epoch;
	const calendar = calendarNow(epoch);
	const when = sayLocal(from, calendar.tz);
	return change === 'calendarChanged'
		? `Calendar changed ${when} to ${calendar.describe()}${MODE[mode]}.`
		: `Target changed ${when} to ${sayTarget(epoch)}${MODE[mode]}.`;
}

function saySituation(name: string, state: ClockState, calendar: CompiledCalendar): string {
	const { status, breachedAt, endedAt, pause, remainingMinutes } = state;
	const at = (instant: typeof state.dueAt) => sayLocal(instant, calendar.tz);
	const left = `${calendar.sayWorkingMinutes(remainingMinutes)} of working time left`;
	switch (status) {
		case 'running':
			return `Clock "${name}" is running, ${left}.`;
		case 'paused':
			return `Clock "${name}" is paused since ${at(pause!.since)}, waiting for ${pause!.party}: ${pause!.reason}; ${left}.`;
		case 'met':
			return `Clock "${name}" was stopped in time on ${at(endedAt!)}.`;
		case 'breached':
			return `Clock "${name}" is late since ${at(breachedAt!)}${endedAt ? `; it was stopped on ${at(endedAt)}` : ''}.`;
		case 'cancelled':
			return `Clock "${name}" was cancelled on ${at(endedAt!)}.`;
	}
}

/** One sentence a date; dates on which nothing counts for the same reason are one sentence. */
function sayDates(segments: readonly ClockSegment[], calendar: CompiledCalendar): string[] {
	const dates = new Map<string, ClockSegment[]>();
	for (const segment of segments) dates.set(segment.date, [...(dates.get(segment.date) ?? []), segment]);
	const lines: { first: string; last: string; text: string }[] = [];
	for (const [date, ofDate] of dates) {
		const text = sayFacts(ofDate, calendar);
		const line = lines.at(-1);
		if (line?.text === text && !ofDate.some(({ counted }) => counted)) line.last = date;
		else lines.push({ first: date, last: date, text });
	}
	return lines.map(({ first, last, text }) =>
		first === last ? `${sayDate(first)}: ${text}.` : `${sayDate(first)} to ${sayDate(last)}: ${text}.`,
	);
}

function sayFacts(segments: readonly ClockSegment[], calendar: CompiledCalendar): string {
	const facts = segments.flatMap((segment) => [
		...(segment.jump ? [sayJump(segment.jump)] : []),
		...sayShare(segment, calendar),
	]);
	const idle = segments.every((segment) => !segment.counted && segment.why !== 'paused');
	const [first] = segments;
	if (idle && first && !first.counted && first.why !== 'paused') facts.push(CLOSED[first.why]);
	return facts.join('; ');
}

function sayShare(segment: ClockSegment, calendar: CompiledCalendar): string[] {
	const time = `${segment.from}–${segment.until}`;
	if (segment.counted) return [`${time} counted, ${calendar.sayWorkingMinutes(segment.minutes)}`];
	if (segment.why !== 'paused') return [];
	const waiting = segment.party === 'nobody' ? '' : `, waiting for ${segment.party}`;
	return [`${time} paused${waiting}: ${segment.reason}`];
}
