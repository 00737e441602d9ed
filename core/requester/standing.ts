import type { Campaign } from '../campaign/campaign';
import type { Stage } from '../campaign/stages';
import { toBeWithdrawn } from '../change/whyNot';
import { holdsLaunch } from '../change/hold';
import { comingStages } from '../change/comingStages';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import { fill, type Reader, sayShortTime, sayTime } from './reader';
import type { Words } from './texts';

export interface Facts {
	readonly campaign: Campaign;
	readonly playbook: Playbook;
	readonly reader: Reader;
	readonly now: Instant;
}

export const ownerName = ({ campaign, playbook }: Pick<Facts, 'campaign' | 'playbook'>) =>
	ownerOf(campaign, playbook).name;

/** One sentence: where the campaign stands. */
export function sayStatus(facts: Facts): string {
	const { campaign, reader } = facts;
	const sentAt = campaign.liveAt ? sayTime(instantOf(campaign.liveAt), reader) : '';
	return fill(reader.words.status[statusOf(campaign)], { owner: ownerName(facts), at: sentAt });
}

function statusOf(campaign: Campaign): keyof Words['status'] {
	const { stage, gaps, qa, round, receipt, missed, outcome } = campaign;
	switch (stage) {
		case 'intake':
			return gaps.length > 0 ? 'intakeWaiting' : 'intakeOpen';
		case 'build':
			return 'build';
		case 'qa':
			return qa ? 'qaReview' : 'qaCheck';
		case 'approval':
			return round?.status === 'open' ? 'approvalWaiting' : 'approvalAsking';
		case 'launch':
			return missed ? 'launchMissed' : receipt ? 'launchScheduled' : 'launchHeld';
		case 'live':
			return 'live';
		case 'onHold':
			return 'onHold';
		case 'closed':
			return outcome === 'launched' ? 'closed' : outcome === 'declined' ? 'declined' : 'lapsed';
		case 'cancelled':
			return cancelledHow(campaign);
	}
}

function cancelledHow(campaign: Campaign) {
	if (toBeWithdrawn(campaign)) return 'withdrawing';
	switch (campaign.withdrawn?.outcome) {
		case 'tooLate':
			return 'tooLate';
		case 'manualRequired':
			return 'manual';
		case 'cancelled':
			return 'withdrawn';
		case undefined:
			return 'cancelled';
	}
}

/** Who owns the time now. */
export function sayWho(facts: Facts): string {
	const { campaign, playbook, reader } = facts;
	const { who } = reader.words;
	if (campaign.waitingOn !== 'approver') return fill(who[campaign.waitingOn], { owner: ownerName(facts) });
	const asked = (campaign.round?.stages ?? []).flatMap(({ opened, roles }) => (opened ? roles : []));
	const roles = [...new Set(asked)].map((role) => playbook.roles[role]?.title ?? role).join(', ');
	return roles ? fill(who.approver, { roles }) : reader.words.waiting.approvers;
}

/** What we wait for before it goes on, one line each. */
export function sayWaiting(facts: Facts): string[] {
	const { campaign, playbook, reader } = facts;
	const { waiting } = reader.words;
	const decision =
		campaign.change?.status === 'open' && campaign.stage === 'launch' && holdsLaunch(campaign, playbook)
			? [fill(waiting.decision, { owner: ownerName(facts) })]
			: [];
	if (campaign.stage === 'intake') return [...campaign.gaps];
	if (campaign.stage === 'approval') return [sayWho(facts), ...decision];
	return campaign.waitingOn === 'mops' ? [fill(waiting.owner, { owner: ownerName(facts) })] : decision;
}

const STEPS = ['intake', 'build', 'qa', 'approval', 'launch', 'live'] as const;

export interface Step {
	readonly label: string;
	readonly state: 'done' | 'now' | 'open' | 'skipped';
	/** When it was done, is due, or takes place. */
	readonly say: string;
}

/** The whole way of a campaign, with what is done and when the rest is due. */
export function stepsOf(facts: Facts): Step[] {
	const { campaign, reader } = facts;
	const { progress } = reader.words;
	const place = placeOf(campaign);
	const isOver = campaign.stage === 'closed' || campaign.stage === 'cancelled';
	const due = new Map(isOver ? [] : dueTimes(facts));
	return STEPS.map((step, i) => {
		const label = progress.steps[step];
		if (i < place) return { label, state: 'done', say: sayDone(step, facts) };
		if (isOver) return { label, state: 'skipped', say: progress.skipped };
		const at = due.get(step);
		const time = at === undefined ? undefined : sayShortTime(at, reader);
		if (i === place && campaign.stage !== 'onHold')
			return { label, state: 'now', say: time ? fill(progress.nowUntil, { at: time }) : progress.now };
		const when = step === 'launch' || step === 'live' ? progress.on : progress.until;
		return { label, state: 'open', say: time ? fill(when, { at: time }) : progress.open };
	});
}

/** How many steps are done; a live campaign has done them all. */
function placeOf({ stage, stageBeforeHold, liveAt, clocks }: Campaign): number {
	if (liveAt !== undefined) return STEPS.length;
	const reached: Stage = stage === 'onHold' ? (stageBeforeHold ?? 'intake') : stage;
	const place = STEPS.findIndex((step) => step === reached);
	if (place >= 0) return place;
	// Of a campaign that has ended its clocks tell how far it came.
	return STEPS.findLastIndex((step) => clocks.some(({ clock }) => clock.startsWith(`${step}#`)));
}

function sayDone(step: (typeof STEPS)[number], { campaign, reader }: Facts): string {
	const { progress } = reader.words;
	const clock = campaign.clocks.findLast((known) => known.clock.startsWith(`${step}#`));
	const at = step === 'live' ? campaign.liveAt : clock?.events.findLast(({ type }) => type === 'stopped')?.at;
	return at ? fill(progress.doneOn, { at: sayShortTime(instantOf(at), reader) }) : progress.done;
}

/** Times to come, never behind the launch that they are for. */
function dueTimes({ campaign, playbook, now }: Facts): [string, Instant][] {
	if (campaign.stage === 'intake' && campaign.gaps.length > 0) return [];
	const launch = campaign.launchAt === undefined ? undefined : instantOf(campaign.launchAt);
	const worked = comingStages(campaign, playbook, now).map(({ stage, dueAt }): [string, Instant] => [
		stage,
		Math.min(dueAt, launch ?? dueAt) as Instant,
	]);
	return launch === undefined ? worked : [...worked, ['launch', launch], ['live', launch]];
}

/** What comes after what is done now. */
export function sayNext(facts: Facts): string {
	const { campaign, reader } = facts;
	const { next } = reader.words;
	if (campaign.stage === 'intake' && campaign.gaps.length > 0) return next.answers;
	if (campaign.change?.status === 'open' && campaign.stage === 'launch')
		return fill(next.decision, { owner: ownerName(facts) });
	const place = placeOf(campaign);
	const [step, later] = [STEPS[place], STEPS[place + 1]];
	if (!step || campaign.stage === 'cancelled' || campaign.stage === 'closed') return next.none;
	const launchAt = campaign.launchAt;
	if ((step === 'launch' || later === 'launch') && launchAt)
		return fill(next.launch, { at: sayTime(instantOf(launchAt), reader) });
	const due = new Map(dueTimes(facts)).get(later ?? '');
	const label = reader.words.progress.steps[later ?? 'live'];
	return due === undefined ? label : fill(next.step, { step: label, at: sayTime(due, reader) });
}
