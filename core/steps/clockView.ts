import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { launchOffer, type StageClock } from '../sla';
import { instantOf, isoOf, sayLocal } from '../time';
import type { Instant } from '../time';

/** A clock as plain data for the item of a node: instants as ISO, amounts in working minutes and in words. */
export function clockView({ clock, calendar, state, stage, parent }: StageClock, ownerTz: string) {
	return {
		clock,
		stage: stage ?? null,
		parent: parent ?? null,
		status: state.status,
		startedAt: isoOf(state.startedAt),
		dueAt: isoOf(state.dueAt),
		/** In the zone of the calendar, and in that of the campaign's owner. */
		dueLocal: sayLocal(state.dueAt, calendar.tz),
		dueForOwner: sayLocal(state.dueAt, ownerTz),
		targetMinutes: Math.round(state.targetMinutes),
		remainingMinutes: Math.round(state.remainingMinutes),
		remaining: `${calendar.sayWorkingMinutes(state.remainingMinutes)} of working time`,
		workedMinutes: Math.round(state.workedMinutes),
		pausedMinutes: Math.round(state.pausedMinutes),
		waitingFor: state.pause ? { party: state.pause.party, reason: state.pause.reason } : null,
		breachedAt: state.breachedAt === undefined ? null : isoOf(state.breachedAt),
	};
}
export type ClockView = ReturnType<typeof clockView>;

/** The zone in which the owner of a campaign works: of the person's own calendar, else of the team that builds. */
export function ownerZone(campaign: Campaign, playbook: Playbook): string {
	const { calendar } = ownerOf(campaign, playbook);
	return calendarOf(playbook, calendar ?? playbook.stages.build.calendar).tz;
}

/** The launch date that can be kept after the pauses, when it is not the planned one; in the audience's zone. */
export function offerView(campaign: Campaign, playbook: Playbook, now: Instant) {
	const moved = launchOffer(campaign, playbook, now);
	return (
		moved && {
			...moved,
			offerLocal: sayLocal(instantOf(moved.offer, 'Launch offer'), campaign.brief.timeZone),
		}
	);
}
