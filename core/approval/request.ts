import type { Campaign } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { sayStage } from '../campaign/stages';
import { digestOf, type LaunchPackage } from '../launch/package';
import { type PackageRow, packPackage } from '../launch/store';
import { calendarOf } from '../playbook/calendars';
import type { ApprovalPolicy, Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import { type Instant, instantOf, isoOf } from '../time';
import type { Keys } from './keys';
import { sayAt } from './people';
import { approversOf, choosePolicy, needOf } from './policy';
import { requestMail } from './requestMail';
import type { Texts } from './texts';

export interface ApprovalInput {
	readonly campaign: Campaign;
	/** What stands in the MAP, with the campaign's brief. */
	readonly launchPackage: LaunchPackage;
	readonly playbook: Playbook;
	/** Version of the playbook; the round says under which one it was asked. */
	readonly version: string;
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the approval page's webhook. */
	readonly linkPath: string;
	readonly now: Instant;
	readonly actor?: string;
	readonly texts?: Texts;
}

export type ApprovalRequest =
	| { readonly status: 'requested'; readonly journal: Journal; readonly packageRow: PackageRow }
	/** The MAP holds something else than what QA has checked: nobody is asked, QA has to check again. */
	| { readonly status: 'qaOutdated'; readonly journal: Journal };

const DAY = 86_400_000;
const SECOND = 1000;

/** Asks the approvers of the playbook to decide about exactly this package. @throws ProblemError when they cannot be asked */
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
	const policy = choosePolicy(campaign, playbook, launchPackage.audience.size);
	const approvers = approversOf(policy, campaign, playbook);
	const need = needOf(policy, approvers, playbook);
	const { dueAt, linksExpireAt } = timesOf(policy, input);
	const round = {
		round: (campaign.round?.round ?? 0) + 1,
		digest,
		policy: `${policy.title.slice(0, 170)} · playbook ${version.slice(0, 8)}`,
		need,
		approvers: approvers.asked.map(({ person, roles }) => ({ person, roles: [...roles] })),
		dueAt: isoOf(dueAt),
		linksExpireAt: isoOf(linksExpireAt),
	};
	const mails = round.approvers.map((approver) => requestMail(approver, { ...input, round }, input.texts));
	return {
		status: 'requested',
		journal: withMails(append(journal, now, actor, { type: 'approvalRequested', data: round }), ...mails),
		packageRow: packPackage(launchPackage),
	};
}

/**
 * Links end with `linkDays`, but not after the launch: an answer that comes later cannot open it any more.
 * An answer is never due after its link has ended.
 */
function timesOf({ dueMinutes, linkDays }: ApprovalPolicy, { campaign, playbook, now }: ApprovalInput) {
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
	const linksExpireAt = (Math.floor(end / SECOND) * SECOND) as Instant;
	const calendar = calendarOf(playbook, playbook.stages.approval.calendar);
	const dueAt = Math.min(calendar.add(now, dueMinutes), linksExpireAt) as Instant;
	return { dueAt, linksExpireAt };
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
