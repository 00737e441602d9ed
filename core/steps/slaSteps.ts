import type { Campaign } from '../campaign/campaign';
import { append, type Journal, type Mail, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';
import { explainClock, type StageClock, stageClocks } from '../sla';
import { type Instant, isoOf, sayLocal } from '../time';
import { nextStep } from './nextStep';
import { WORKFLOW } from './mapSteps';

export interface SlaStep {
	readonly saved: SavedCampaign;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** A clock as plain data for the item of a node: instants as ISO, amounts in working minutes and in words. */
export function clockView({ clock, calendar, state, stage }: StageClock) {
	const { tz } = calendar;
	return {
		clock,
		stage: stage ?? null,
		status: state.status,
		startedAt: isoOf(state.startedAt),
		dueAt: isoOf(state.dueAt),
		dueLocal: sayLocal(state.dueAt, tz),
		remainingMinutes: Math.round(state.remainingMinutes),
		remaining: `${calendar.sayWorkingMinutes(state.remainingMinutes)} of working time`,
		workedMinutes: Math.round(state.workedMinutes),
		pausedMinutes: Math.round(state.pausedMinutes),
		breachedAt: state.breachedAt === undefined ? null : isoOf(state.breachedAt),
	};
}

/** Tells each threshold that has come, once: an event on the campaign, and a mail to whoever can act. */
export function checkClocks({ saved: { campaign }, playbook, now }: SlaStep): {
	output: 'due' | 'onTrack';
	journal: Journal;
	clocks: ReturnType<typeof clockView>[];
} {
	const clocks = stageClocks(campaign, playbook, now);
	let journal = openJournal(campaign);
	for (const clock of clocks) {
		for (const { key, at } of clock.due) {
			const data = { clock: clock.clock, threshold: key, at: isoOf(at), dueAt: isoOf(clock.state.dueAt) };
			journal = append(journal, now, WORKFLOW, { type: 'clockNoticed', data });
		}
		// One look may find several thresholds; one mail about the last of them says it all.
		const last = clock.due.at(-1);
		if (last) journal = withMails(journal, ...noticeMails(campaign, clock, last.key, playbook, now));
	}
	const output = journal.events.length > 0 ? 'due' : 'onTrack';
	return { output, journal, clocks: clocks.map(clockView) };
}

function noticeMails(
	campaign: Campaign,
	clock: StageClock,
	threshold: string,
	playbook: Playbook,
	now: Instant,
): Mail[] {
	const late = clock.state.remainingMinutes <= 0;
	const role = playbook.roles[clock.settings?.escalateTo ?? ''];
	const escalated = late ? (role?.people ?? []).flatMap((key) => playbook.people[key]?.email ?? []) : [];
	const readers = [...new Set([ownerOf(campaign, playbook).email, ...escalated])];
	const stage = clock.settings?.title ?? clock.clock;
	const { remaining, dueLocal } = clockView(clock);
	return readers.map((to, index) =>
		mailOf({
			id: `sla-${clock.clock}-${threshold}-${index}`,
			to,
			subject: `${campaign.campaignId} ${campaign.brief.title}: ${stage} ${late ? 'is overdue' : 'is due soon'}`,
			lead: late ? `${stage} is overdue.` : `${stage} is due soon: ${remaining} left.`,
			facts: [
				['Campaign', `${campaign.brief.title} (${campaign.campaignId})`],
				['Stage', stage],
				['Due', dueLocal],
				[late ? 'Overdue by' : 'Left', late ? remaining.replace(/^minus /, '') : remaining],
				['Now', nextStep(campaign, playbook, now).status],
			],
			reason:
				index === 0
					? 'You get this because you own this campaign.'
					: 'You get this because overdue stages are escalated to you.',
		}),
	);
}

/** Why the clock of that name is due when it is due, in words and as data. @throws ProblemError when there is no such clock */
export function explainClockOf(name: string, { saved: { campaign }, playbook, now }: SlaStep) {
	const clocks = stageClocks(campaign, playbook, now);
	const found = clocks.find(({ clock }) => clock === name);
	if (!found) {
		throw new ProblemError({
			where: `Campaign ${campaign.campaignId}, clock`,
			found: quote(name),
			expected: `one of ${clocks.map(({ clock }) => clock).join(', ')}`,
			mend: 'Write the stage and its cycle, like build#1.',
		});
	}
	const targetMinutes = found.state.targetMinutes;
	const { sentences, segments, calendarVersion } = explainClock(found.record, {
		calendar: found.calendar,
		targetMinutes,
		now,
	});
	return { ...clockView(found), sentences, segments, calendarVersion };
}
