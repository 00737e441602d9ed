import type { Campaign, Round } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { sayStage } from '../campaign/stages';
import { digestOf, type LaunchPackage } from '../launch/package';
import { type PackageRow, packPackage } from '../launch/store';
import { stagesOf } from '../playbook/approvalSchema';
import type { ApprovalPolicy } from '../playbook/schema';
import { ProblemError, refuse } from '../problem';
import { type Instant, instantOf, isoOf } from '../time';
import type { Asking } from './asking';
import { stagesAtRisk, uncoveredStages } from './coverage';
import { evaluateRound } from './evaluateRound';
import { lookAgain } from './lookAgain';
import { openStage, stagesToOpen } from './openStages';
import { sayAt } from './people';
import { choosePolicy } from './policy';
import { riskMails } from './riskMail';

export interface ApprovalInput extends Omit<Asking, 'actor'> {
	readonly campaign: Campaign;
	/** What stands in the MAP, with the campaign's brief. */
	readonly launchPackage: LaunchPackage;
	/** Version of the playbook; the round says under which one it was asked. */
	readonly version: string;
	readonly actor?: string;
}

export type ApprovalRequest =
	| { readonly status: 'requested'; readonly journal: Journal; readonly packageRow: PackageRow }
	/** The MAP holds something else than what QA has checked: nobody is asked, QA has to check again. */
	| { readonly status: 'qaOutdated'; readonly journal: Journal };

const DAY = 86_400_000;
const SECOND = 1000;

/**
 * Asks the approvers of the playbook to decide about exactly this package.
 * @throws ProblemError when they cannot be asked, or when a stage has nobody who can answer in time: then nobody is
 */
export function requestApproval(input: ApprovalInput): ApprovalRequest {
	const { campaign, launchPackage, playbook, version, now, actor = 'workflow' } = input;
	const { qa } = readyCampaign(input);
	const { digest } = digestOf(launchPackage);
	const journal = openJournal(campaign);
	if (qa.digest !== digest) {
		return {
			status: 'qaOutdated',
			journal: append(journal, now, actor, {
				type: 'qaOutdated',
				data: { checked: qa.digest, found: digest },
			}),
		};
	}
	const fitting = choosePolicy(campaign, playbook, launchPackage.audience.size);
	const policyName = `${fitting.title.slice(0, 170)} · playbook ${version.slice(0, 8)}`;
	const again = lookAgain({ campaign, digest, policy: fitting, policyName, playbook });
	const policy = again?.policy ?? fitting;
	const linksExpireAt = linksEnd(policy, input);
	const coverage = { policy, campaign, playbook, linksExpireAt, now };
	refuse(uncoveredStages(coverage));
	const requested = append(journal, now, actor, {
		type: 'approvalRequested',
		data: {
			round: (campaign.round?.round ?? 0) + 1,
			digest,
			policy: policyName,
			stages: stagesOf(policy),
			linksExpireAt: isoOf(linksExpireAt),
			evidence: policy.evidence,
			playbookVersion: version,
			...(again && { carried: again.carried }),
		},
	});
	const asked = askFirst(requested, { ...input, actor });
	return {
		status: 'requested',
		journal: withMails(asked, ...riskMails(asked.campaign, stagesAtRisk(coverage), playbook)),
		packageRow: packPackage(launchPackage),
	};
}

/** Opens the stages that wait for no other. */
function askFirst(journal: Journal, asking: Asking): Journal {
	const { round } = journal.campaign as Campaign & { round: Round };
	const { stages } = evaluateRound({ round, decisions: [], now: asking.now });
	return stagesToOpen(round, stages).reduce((so, index) => openStage(so, index, asking), journal);
}

/** With `linkDays`, but not after the launch: an answer that comes later cannot open it any more. */
function linksEnd({ linkDays }: ApprovalPolicy, { campaign, now }: ApprovalInput): Instant {
	const launchAt = instantOf(campaign.launchAt ?? '', `Campaign ${campaign.campaignId}, launch time`);
	if (launchAt <= now) {
		throw new ProblemError({
			where: `Campaign ${campaign.campaignId}, launch time`,
			found: `${sayAt(launchAt, campaign.brief.timeZone)}, which has passed`,
			expected: 'a time in the future',
			mend: 'Agree on a new launch time with the requester before asking for approval.',
		});
	}
	const end = Math.min(now + linkDays * DAY, launchAt);
	// Links carry whole seconds; the record says the same.
	return (Math.floor(end / SECOND) * SECOND) as Instant;
}

function readyCampaign({ campaign, launchPackage }: ApprovalInput): Required<Pick<Campaign, 'qa'>> {
	const { campaignId, stage, qa, round } = campaign;
	if (stage !== 'approval' || !qa) {
		throw new ProblemError({
			where: `Campaign ${campaignId}, approval`,
			found: stage === 'approval' ? 'no QA result' : `the stage ${sayStage(stage)}`,
			expected: `the stage ${sayStage('approval')}, after the QA gate`,
			mend: 'Let the QA gate check the campaign first; it moves on by itself when the check has passed.',
		});
	}
	if (round?.status === 'open') {
		throw new ProblemError({
			where: `Campaign ${campaignId}, approval`,
			found: `round ${round.round} open until ${sayAt(instantOf(round.linksExpireAt), campaign.brief.timeZone)}`,
			expected: 'no open round',
			mend: 'Wait for the answers, or look at them with Campaign Launch Approval: Check.',
		});
	}
	if (launchPackage.campaignId !== campaignId) {
		throw new ProblemError({
			where: `Campaign ${campaignId}, launch package`,
			found: `the package of campaign ${launchPackage.campaignId}`,
			expected: 'its own package',
			mend: 'Read the build of this campaign with Campaign MAP: Read Build, right before asking.',
		});
	}
	return { qa };
}
