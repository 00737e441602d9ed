import type { Campaign } from '../campaign/campaign';
import { CAMPAIGN_CLOCK } from '../campaign/stages';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';

/** A request that waits for its requester, and until when. */
export interface Waiting {
	/** When the questions that are open now were asked. */
	readonly askedAt: Instant;
	readonly reminders: readonly Instant[];
	readonly closesAt: Instant;
}

/** Two and five working days of 8 hours; people are away for a week, rarely for two. */
const REMIND_MINUTES = [960, 2_400];
/** Ten working days of 8 hours. */
const CLOSE_AFTER_MINUTES = 4_800;

/** @returns undefined when the campaign does not wait for its requester in the intake */
export function waitingOf(campaign: Campaign, playbook: Playbook): Waiting | undefined {
	const asked = campaign.clocks
		.find(({ clock }) => clock === CAMPAIGN_CLOCK)
		?.events.findLast((event) => event.type === 'paused' && event.cause === 'questions');
	if (campaign.stage !== 'intake' || campaign.gaps.length === 0 || !asked) return undefined;
	const {
		calendar = playbook.stages.intake.calendar,
		remindMinutes = REMIND_MINUTES,
		closeAfterMinutes = CLOSE_AFTER_MINUTES,
	} = playbook.intake ?? {};
	const compiled = calendarOf(playbook, calendar);
	const askedAt = instantOf(asked.at);
	const reminders = remindMinutes.filter((minutes) => minutes < closeAfterMinutes);
	return {
		askedAt,
		reminders: reminders.map((minutes) => compiled.add(askedAt, minutes)),
		closesAt: compiled.add(askedAt, closeAfterMinutes),
	};
}

/** When the next reminder, or the close, is due; undefined when nothing is waited for. */
export function nextReminderAt(campaign: Campaign, playbook: Playbook): Instant | undefined {
	const waiting = waitingOf(campaign, playbook);
	return waiting && (waiting.reminders[campaign.reminded ?? 0] ?? waiting.closesAt);
}
