import type { Campaign } from '../campaign/campaign';
import { append, type Journal, type Mail, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Person, Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';
import { calendarOf } from '../playbook/calendars';
import { explainClock, type StageClock, stageClocks } from '../sla';
import { type Instant, isoOf, sayLocal } from '../time';
import { type ClockView, clockView, offerView, ownerZone } from './clockView';
import { nextStep } from './nextStep';
import { noticeWaitsUntil } from './noticeHours';
import { WORKFLOW } from './mapSteps';

export interface SlaStep {
	readonly saved: SavedCampaign;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Tells each threshold that has come, once: an event on the campaign, and a mail to whoever can act. */
export function checkClocks({ saved: { campaign }, playbook, now }: SlaStep): {
	output: 'due' | 'onTrack';
	journal: Journal;
	clocks: ClockView[];
	launchOffer: ReturnType<typeof offerView>;
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
	const tz = ownerZone(campaign, playbook);
	return {
		output,
		journal,
		clocks: clocks.map((clock) => clockView(clock, tz)),
		launchOffer: offerView(campaign, playbook, now),
	};
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
	const escalated = late ? (role?.people ?? []).flatMap((key) => playbook.people[key] ?? []) : [];
	const readers = [ownerOf(campaign, playbook), ...escalated].filter(
		({ email }, index, all) => all.findIndex((other) => other.email === email) === index,
	);
	const stage = clock.settings?.title ?? clock.clock;
	const { remaining } = clockView(clock, ownerZone(campaign, playbook));
	const offer = offerView(campaign, playbook, now);
	return readers.map((reader, index) => {
		const tz = zoneOf(reader, clock, playbook);
		const waitsUntil = noticeWaitsUntil(reader, { late }, playbook, now);
		const mail = mailOf({
			id: `sla-${clock.clock}-${threshold}-${index}`,
			to: reader.email,
			subject: `${campaign.campaignId} ${campaign.brief.title}: ${stage} ${late ? 'is overdue' : 'is due soon'}`,
			lead: late ? `${stage} is overdue.` : `${stage} is due soon: ${remaining} left.`,
			facts: [
				['Campaign', `${campaign.brief.title} (${campaign.campaignId})`],
				['Stage', stage],
				['Due', sayLocal(clock.state.dueAt, tz)],
				[late ? 'Overdue by' : 'Left', late ? remaining.replace(/^minus /, '') : remaining],
				['Now', nextStep(campaign, playbook, now).status],
				...(waitsUntil ? [['As of', sayLocal(now, tz)] as const] : []),
				...(offer ? [['Launch that can be kept', offer.offerLocal] as const] : []),
			],
			reason:
				index === 0
					? 'You get this because you own this campaign.'
					: 'You get this because overdue stages are escalated to you.',
		});
		return waitsUntil
			? { ...mail, notBefore: isoOf(waitsUntil), onlyIf: { clock: clock.clock, threshold } }
			: mail;
	});
}

/** A person reads times in the zone of the own calendar, else in that of the clock. */
const zoneOf = ({ calendar }: Person, clock: StageClock, playbook: Playbook) =>
	(calendar === undefined ? clock.calendar : calendarOf(playbook, calendar)).tz;

const sayOffer = (offer: ReturnType<typeof offerView>) =>
	offer ? [`After these pauses the launch that can be kept is ${offer.offerLocal}.`] : [];

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
	const { sentences, segments, calendarVersion } = explainClock(found.record, found.terms);
	return {
		...clockView(found, ownerZone(campaign, playbook)),
		sentences: [...sentences, ...sayOffer(offerView(campaign, playbook, now))],
		segments,
		calendarVersion,
		playbookVersion: campaign.playbookVersion,
	};
}
