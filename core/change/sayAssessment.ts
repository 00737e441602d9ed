import { namesOf } from '../approval/people';
import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { DAY_MS } from '../time/civil';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import type { Assessment } from './assess';

/** Longest value shown of a field, in characters. */
const MAX_SHOWN = 300;
const shown = (text: string) => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
};

/** The fields as label and "old → new". */
export const sayFields = ({ changes }: Assessment): [label: string, change: string][] =>
	changes.map(({ label, from, to }) => [label, `${shown(from)} → ${shown(to)}`]);

/** What a change costs, in sentences for whoever asks and whoever decides; the most important first. */
export function sayAssessment(assessment: Assessment, campaign: Campaign, playbook: Playbook): string[] {
	if (assessment.effect === 'notes')
		return ['Nothing has to be built, checked or approved again, and the launch stays where it is.'];
	return [
		...sayLaunch(assessment),
		...sayBack(assessment),
		...sayVoids(assessment, campaign, playbook),
		...sayRemaining(assessment),
	];
}

function sayLaunch({ launchFrom, launchTo, against, proposal, timeZone }: Assessment): string[] {
	const [from, to] = [launchFrom, launchTo].map((at) => sayLocal(at, timeZone));
	const moves = launchFrom !== launchTo;
	const plan = moves
		? `The launch moves from ${from} to ${to}, ${sayDistance(launchTo - launchFrom)}.`
		: `The launch stays on ${from}.`;
	if (against.length === 0) return [plan, 'By the service levels that can be kept.'];
	return [
		moves ? `The launch is to move from ${from} to ${to}.` : `The launch is planned for ${from}.`,
		'By the service levels that cannot be kept.',
		...against,
		proposal === undefined
			? 'No launch is possible within the next 400 days.'
			: `The first launch that can be kept is ${sayLocal(proposal, timeZone)}, ${sayDistance(proposal - launchFrom)} than planned.`,
	];
}

/** In days and hours of real time, e.g. "1 day 2 h later". */
export function sayDistance(ms: number): string {
	const minutes = Math.round(Math.abs(ms) / 60_000);
	const [days, rest] = [Math.floor((minutes * 60_000) / DAY_MS), minutes % 1440];
	const parts = [
		...(days > 0 ? [`${days} ${days === 1 ? 'day' : 'days'}`] : []),
		...(rest >= 60 ? [`${Math.floor(rest / 60)} h`] : []),
		...(rest % 60 > 0 ? [`${rest % 60} min`] : []),
	];
	return `${parts.join(' ') || '0 min'} ${ms < 0 ? 'earlier' : 'later'}`;
}

function sayBack({ back, effect }: Assessment): string[] {
	if (back === 'build') return ['The campaign goes back to the build: its texts are filled in again.'];
	if (back === 'qa') return ['Nothing is built again, but the campaign is checked again.'];
	return effect === 'build' ? ['The build has not ended yet and takes the new values.'] : [];
}

function sayVoids({ voids: { qaOf, round } }: Assessment, campaign: Campaign, playbook: Playbook): string[] {
	const checked = qaOf
		? [`The QA check of ${sayLocal(instantOf(qaOf), campaign.brief.timeZone)} does not count any more.`]
		: [];
	if (!round) return checked;
	const names = namesOf(round.approvedBy, playbook);
	return [
		...checked,
		names
			? `The approvals of ${names} do not count any more: everybody is asked again.`
			: 'The approvers who were asked are asked again.',
	];
}

const sayRemaining = ({ remaining, timeZone }: Assessment): string[] =>
	remaining.length === 0 ? [] : [`Still to be done: ${remaining.map(sayStage(timeZone)).join('; ')}.`];

const sayStage =
	(timeZone: string) =>
	({ title, dueAt }: { title: string; dueAt: Instant }) =>
		`${title} until ${sayLocal(dueAt, timeZone)}`;
