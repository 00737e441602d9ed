import { keysOf, requestApproval, sealGrant } from '../../core/approval';
import {
	append,
	type Campaign,
	type CampaignFact,
	type Choice,
	type Journal,
	openJournal,
	startJournal,
} from '../../core/campaign';
import { type Build, digestOf, launchPackageOf, packPackage } from '../../core/launch';
import { defaultPlaybook } from '../../core/playbook/default';
import type { Materiality } from '../../core/playbook/materiality';
import { type Playbook, playbookSchema } from '../../core/playbook/schema';
import { type Instant, instantOf } from '../../core/time';
import { campaign as asked, cleanBuild } from '../unit/qa/clean';

export const version = 'b'.repeat(64);
export const keys = keysOf('first secret of forty random characters!');
export const launchAt = asked.launchAt!;
/** The day before the launch, while everybody works. */
export const handOverAt = instantOf('2026-03-04T10:00:00Z');
const at = (day: string) => instantOf(`2026-03-0${day}Z`);

/** The built-in playbook: brand, legal or the region, any two; with this materiality map. */
export const playbookWith = (materiality?: Materiality): Playbook => {
	const playbook = playbookSchema.parse(defaultPlaybook);
	return { ...playbook, approval: { ...playbook.approval, materiality } };
};

export const builtWith = (change: (build: Build) => void = () => undefined): Build => {
	const build = cleanBuild();
	change(build);
	return build;
};

export const packageOf = (build: Build) => launchPackageOf(build, asked);
export const digestFor = (build: Build) => digestOf(packageOf(build)).digest;
export const rowFor = (build: Build) => packPackage(packageOf(build));

export const qaPassed = (digest: string): CampaignFact => ({
	type: 'qaChecked',
	data: { verdict: 'passed', digest, errors: 0, warnings: 0, unreadable: 0, rulesRun: 41 },
});

export const decided = (
	person: string,
	digest: string,
	round = 1,
	choice: Choice = 'approve',
): CampaignFact => ({
	type: 'decisionRecorded',
	data: { round, digest, person, choice, comment: '', evidence: { level: 'code', afterSeconds: 60 } },
});

/** Passed QA with this build, and waits for approval. */
export const checked = (build: Build): Campaign =>
	append(
		startJournal(asked.campaignId, at('2T08:00:00'), 'rosa@northwind.example', {
			type: 'submitted',
			data: { submissionKey: 'k', brief: asked.brief, playbookVersion: version },
		}),
		at('2T09:00:00'),
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt, programName: 'P', slackMinutes: 60 } },
		{ type: 'programCloned', data: { program: { id: '2001', name: 'P' } } },
		{ type: 'buildFinished', data: {} },
		qaPassed(digestFor(build)),
	).campaign;

/** Asks the approvers with what stands in the MAP. */
export const request = (campaign: Campaign, build: Build, playbook: Playbook, now: Instant) =>
	requestApproval({
		campaign,
		launchPackage: packageOf(build),
		playbook,
		version,
		keys,
		baseUrl: 'https://n8n.example.com/',
		linkPath: 'approve',
		now,
	});

/** Asked and approved by Bea (Brand) and Lars (Legal): held until the hand-over. */
export function approvedLaunch(build: Build = builtWith(), playbook: Playbook = playbookWith()): Campaign {
	const asking = request(checked(build), build, playbook, at('2T10:00:00'));
	if (asking.status !== 'requested') throw new Error(asking.status);
	const digest = digestFor(build);
	return grantedBy(asking.journal, at('2T11:00:00'), decided('bea', digest), decided('lars', digest))
		.campaign;
}

/** After these answers the round is granted and signed. */
export function grantedBy(journal: Journal, now: Instant, ...answers: readonly CampaignFact[]): Journal {
	const { campaign } = append(openJournal(journal.campaign), now, 'workflow', ...answers);
	const known = campaign.round!;
	const seal = sealGrant(campaign.campaignId, known, keys);
	return append(openJournal(campaign), now, 'workflow', {
		type: 'approvalGranted',
		data: { round: known.round, digest: known.digest, seal },
	});
}
