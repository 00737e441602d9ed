import type { Campaign, ClockEvent, ClockRecord } from '../campaign/campaign';
import type { WorkedStage } from '../playbook/schema';
import { type CompiledCalendar, type Instant, instantOf } from '../time';

/**
 * How long a campaign was in a stage: all its cycles together, pauses and holds included, because the date at which
 * the work is done moves with them.
 * @param now ends a stage that the campaign is still in
 * @returns working minutes of `calendar`; undefined when it never was in the stage
 */
export function minutesInStage(
	{ clocks }: Pick<Campaign, 'clocks'>,
	stage: WorkedStage,
	calendar: CompiledCalendar,
	now: Instant,
): number | undefined {
	const name = `${stage}#`;
	const visits = clocks.filter(({ clock }) => clock.startsWith(name)).flatMap((clock) => visit(clock, now));
	if (visits.length === 0) return undefined;
	return visits.reduce((sum, { from, to }) => sum + Math.max(0, calendar.between(from, to)), 0);
}

/**
 * From the first start of a clock to its end. Only starts and ends matter here, so the history is not folded event by
 * event: that takes ten times as long.
 */
function visit(record: ClockRecord, now: Instant): { from: Instant; to: Instant }[] {
	const starts = instantsOf(record, 'started');
	if (starts.length === 0) return [];
	const from = Math.min(...starts) as Instant;
	const goesOnAt = Math.max(from, ...instantsOf(record, 'reopened'));
	const ends = instantsOf(record, 'stopped', 'cancelled').filter((end) => end >= goesOnAt);
	return [{ from, to: Math.min(now, ...ends) as Instant }];
}

const instantsOf = ({ clock, events }: ClockRecord, ...types: ClockEvent['type'][]) =>
	events
		.filter(({ type }) => types.includes(type))
		.map(({ at, type }) => instantOf(at, `Clock "${clock}", event "${type}"`));
