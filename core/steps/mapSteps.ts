import type { Campaign } from '../campaign/campaign';
import type { FactData } from '../campaign/facts';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import type { Build } from '../launch/build';
import type { MapAdapter } from '../map/adapter';
import { digestOf, launchPackageOf } from '../launch/package';
import { mayLaunch } from '../launch/verify';
import { mailOf } from '../mail/mail';
import { MapError } from '../map/mapError';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { sayProblem, ProblemError } from '../problem';
import { type Instant, instantOf, isoOf } from '../time/instant';
import { programOf, templateOf } from './settings';
import { tokenValues } from '../launch/tokenValues';

/** Who is named in events that a workflow writes by itself. */
export const WORKFLOW = 'workflow';

export interface MapStep {
	readonly saved: SavedCampaign;
	readonly playbook: Playbook;
	readonly map: MapAdapter;
	readonly now: Instant;
}

/** Clones the template of the campaign's type under the campaign's program name; a second run finds the first one's clone. */
export async function cloneProgram({ saved: { campaign }, playbook, map, now }: MapStep): Promise<Journal> {
	const template = templateOf(campaign, playbook);
	const { program } = await map.cloneFromTemplate({
		templateId: template.programId,
		folderId: template.folderId,
		name: campaign.programName ?? campaign.campaignId,
		description: `Campaign ${campaign.campaignId}`,
	});
	return append(openJournal(campaign), now, WORKFLOW, { type: 'programCloned', data: { program } });
}

/** Fills the tokens from the brief, approves the assets and switches the follow-ups on: the build is then ready for QA. */
export async function fillTokens({ saved: { campaign }, playbook, map, now }: MapStep): Promise<Journal> {
	const { id } = programOf(campaign);
	const { applied, unknown } = await map.setTokens(id, tokenValues(campaign, playbook));
	await map.approveAssets(id);
	await map.activateFollowUps(id, templateOf(campaign, playbook).followUps);
	return append(
		openJournal(campaign),
		now,
		WORKFLOW,
		{ type: 'tokensSet', data: { applied: applied.length, unknown } },
		{ type: 'buildFinished', data: {} },
	);
}

/** Reads what stands in the MAP now. */
export function readBuild({ saved: { campaign }, playbook, map, now }: MapStep): Promise<Build> {
	const { launchDate, launchTime, timeZone, audience } = campaign.brief;
	return map.readBuild(programOf(campaign).id, {
		template: templateOf(campaign, playbook),
		schedule: { sendAt: `${launchDate}T${launchTime}`, timeZone },
		audienceName: audience ?? '',
		now,
	});
}

/**
 * Schedules the launch in the MAP. Only after `handOverStarted` was saved, so that a crash in between is known, and only
 * while the MAP still holds the content that was verified: between the two nodes somebody may have edited it.
 */
export async function scheduleLaunch(step: MapStep): Promise<Journal> {
	const { playbook, map, now } = step;
	const { campaign } = step.saved;
	const { handOver, launchAt } = campaign;
	if (!handOver || !mayLaunch(campaign, handOver.digest)) {
		throw new ProblemError({
			where: `Campaign ${campaign.campaignId}, launch`,
			found: 'no hand-over of an approved launch package',
			expected: 'a campaign that Verify Before Launch has let through',
			mend: 'Put Campaign Launch Approval: Verify Before Launch and a save in front of this node.',
		});
	}
	const { digest } = digestOf(launchPackageOf(await readBuild(step), campaign));
	if (digest !== handOver.digest) throw editedMeanwhile(campaign.campaignId, digest, handOver.digest);
	const receipt = await map.schedule(programOf(campaign).id, {
		sendCampaign: templateOf(campaign, playbook).sendCampaign,
		runAt: instantOf(launchAt ?? '', 'Launch'),
		now,
		repeat: handOver.tries > 1,
	});
	return append(openJournal(campaign), now, WORKFLOW, {
		type: 'launchScheduled',
		data: { digest: handOver.digest, receipt },
	});
}

const editedMeanwhile = (campaignId: string, found: string, verified: string) =>
	new ProblemError({
		where: `Campaign ${campaignId}, launch`,
		found: `content that was changed after it was verified (digest ${found.slice(0, 8)})`,
		expected: `the verified content (digest ${verified.slice(0, 8)})`,
		mend: 'Nothing was handed over. Verify Before Launch looks again by itself and names what has changed.',
	});

/** Real time after which a launch that the MAP does not show as run is reported to the owner, in milliseconds. */
const OVERDUE_MS = 30 * 60_000;

/** Asks the MAP whether the launch has run; no event while it has not, one report when it is overdue. */
export async function watchLaunch(step: MapStep): Promise<Journal> {
	const { campaign } = step.saved;
	const runAt = instantOf(campaign.receipt?.runAt ?? campaign.launchAt ?? '', 'Launch');
	const { state, ranAt } = await step.map.launchState(programOf(campaign).id, {
		sendCampaign: templateOf(campaign, step.playbook).sendCampaign,
		runAt,
		now: step.now,
	});
	const journal = openJournal(campaign);
	if (state === 'ran') {
		return append(journal, step.now, WORKFLOW, { type: 'wentLive', data: { ranAt: ranAt ?? isoOf(runAt) } });
	}
	if (step.now - runAt < OVERDUE_MS || campaign.failures > 0) return journal;
	return recordFailure(step.saved, 'launch', overdue(campaign.campaignId), step.playbook, step.now);
}

const overdue = (campaignId: string) =>
	new ProblemError({
		where: `Campaign ${campaignId}, launch`,
		found: 'no run in the MAP half an hour after the scheduled time',
		expected: 'the send campaign to have run',
		mend: 'Open the program in the MAP and look at the results of its send campaign.',
	});

/**
 * Records that the MAP did not do what was asked: an event on the campaign, a later try, and on the first failure in a
 * row a mail to the owner that says what to mend.
 */
export function recordFailure(
	{ campaign }: SavedCampaign,
	what: string,
	error: unknown,
	playbook: Playbook,
	now: Instant,
): Journal {
	const why =
		error instanceof ProblemError
			? error.problems.map(sayProblem).join(' ')
			: 'The MAP gave an unexpected answer.';
	const final = !(error instanceof MapError) || error.retry === 'never';
	const failed = { what, why: why.slice(0, 500), final };
	const journal = append(openJournal(campaign), now, WORKFLOW, { type: 'effectFailed', data: failed });
	return campaign.failures === 0
		? withMails(journal, failureMail(campaign, failed, journal.campaign.chain.seq, playbook))
		: journal;
}

const failureMail = (
	campaign: Campaign,
	{ what, why, final }: FactData<'effectFailed'>,
	seq: number,
	playbook: Playbook,
) =>
	mailOf({
		id: `failed-${seq}`,
		to: ownerOf(campaign, playbook).email,
		subject: `${campaign.campaignId} ${campaign.brief.title}: ${what} did not work`,
		lead: `The step "${what}" of this campaign did not work.`,
		paragraphs: [
			why,
			final
				? 'Please mend it. The workflow tries again by itself, less and less often, at most once an hour.'
				: 'This often passes by itself. The workflow tries again; you need to act only if it goes on.',
		],
		facts: [
			['Campaign', `${campaign.brief.title} (${campaign.campaignId})`],
			['Program', campaign.program?.name ?? campaign.programName ?? ''],
		],
		reason: 'You get this because you own this campaign.',
	});

export const countAudience = ({ saved: { campaign }, playbook, map, now }: MapStep) =>
	map.countAudience(programOf(campaign).id, {
		sendCampaign: templateOf(campaign, playbook).sendCampaign,
		now,
	});

/** Numbers since the launch. */
export const launchMetrics = ({ saved: { campaign }, map, now }: MapStep) =>
	map.metrics(programOf(campaign).id, { since: instantOf(campaign.launchAt ?? '', 'Launch'), now });

/** Withdraws the launch in the MAP; the answer says what a person still has to do. */
export function unscheduleLaunch({ saved: { campaign }, playbook, map, now }: MapStep) {
	const { sendCampaign, followUps } = templateOf(campaign, playbook);
	const runAt = instantOf(campaign.receipt?.runAt ?? campaign.launchAt ?? '', 'Launch');
	return map.unschedule(programOf(campaign).id, { sendCampaign, followUps, runAt, now });
}
