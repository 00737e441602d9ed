import { canonicalJson } from '../canonical';
import type { Campaign } from '../campaign/campaign';
import type { CampaignFact, FactData, RetargetMode } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import { type StageClock, stageClock } from '../sla';
import { runOf } from '../sla/clockRun';
import { settingsOf } from '../sla/clockSettings';
import { type Instant, isoOf } from '../time';

interface OtherTerms {
	readonly from: Playbook;
	readonly to: Playbook;
	/** What the new target means for the time that is worked already. */
	readonly mode: RetargetMode;
	readonly now: Instant;
}

export interface ClockChanges {
	/** What the clocks have been measured against until now. */
	readonly kept: FactData<'repinned'>['clocks'];
	/** What those that go on are measured against from now on. */
	readonly facts: readonly CampaignFact[];
}

/** Clocks whose calendar or target is another in the other playbook. Those that have ended stay as they were. */
export function clockChanges(campaign: Campaign, terms: OtherTerms): ClockChanges {
	const changes = campaign.clocks.flatMap((record) => changeOf(record, campaign, terms) ?? []);
	return { kept: changes.map(({ kept }) => kept), facts: changes.flatMap(({ facts }) => facts) };
}

function changeOf(
	record: Campaign['clocks'][number],
	campaign: Campaign,
	{ from, to, mode, now }: OtherTerms,
) {
	const [was, is] = [settingsOf(record.clock, from), settingsOf(record.clock, to)];
	if (!was || !is) return undefined;
	const [target, newTarget] = [targetFor(was, campaign.brief), targetFor(is, campaign.brief)];
	const isSameTarget = canonicalJson(target) === canonicalJson(newTarget);
	if (isSameTarget && was.calendar === is.calendar) return undefined;
	const before = stageClock(record, campaign, from, now);
	const { clock } = record;
	const kept = { clock, calendar: record.calendar ?? was.calendar, targetMinutes: firstTarget(before) };
	if (before.state.endedAt !== undefined) return { kept, facts: [] };
	const common = { clock, mode, at: isoOf(now) };
	const facts: CampaignFact[] = [];
	if (before.calendarKey !== is.calendar)
		facts.push({ type: 'clockCalendarChanged', data: { ...common, calendar: is.calendar } });
	if (!isSameTarget) {
		// A distance before the launch is turned into the working minutes that it leaves.
		const minutes =
			typeof newTarget === 'number'
				? newTarget
				: stageClock({ clock, events: record.events, noticed: [] }, campaign, to, now).state.targetMinutes;
		facts.push({ type: 'clockRetargeted', data: { ...common, targetMinutes: wholeMinutes(minutes) } });
	}
	return { kept, facts };
}

const wholeMinutes = (minutes: number) => Math.max(1, Math.round(minutes));

/** What the clock began with; of one that hangs on the launch, what that came to in the end. */
function firstTarget({ record, terms, state }: StageClock): number {
	const [first] = runOf(record, terms).epochs;
	return wholeMinutes(first.anchor ? state.targetMinutes : first.minutes);
}
