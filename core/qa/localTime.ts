import type { Instant } from '../time/instant';

const DAY_MS = 86_400_000;

/** @returns true for an IANA time zone that this runtime knows. */
export const knowsZone = (timeZone: string): boolean => {
	try {
		return timeZone !== '' && new Intl.DateTimeFormat('en', { timeZone }) !== null;
	} catch {
		return false;
	}
};

/** Wall-clock milliseconds that a zone shows at an instant, as if they were UTC. */
function wallClock(at: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(at);
	const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
	return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'));
}

/**
 * The instants at which a zone's clocks show a local time (`2026-03-02T09:00`), earlier first:
 * one as a rule, none when the clocks jump over it, two when they go back.
 */
export function instantsOf(local: string, timeZone: string): Instant[] {
	const wanted = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
	if (Number.isNaN(wanted) || !knowsZone(timeZone)) return [];
	const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((at) => wallClock(at, timeZone) - at);
	const instants = offsets.map((offset) => wanted - offset).filter((at) => wallClock(at, timeZone) === wanted);
	return [...new Set(instants)].sort((a, b) => a - b) as Instant[];
}

/** @returns the local time of a zone at an instant, to the minute: `2026-03-02T09:00`. */
export const localOf = (at: Instant, timeZone: string) => new Date(wallClock(at, timeZone)).toISOString().slice(0, 16);
