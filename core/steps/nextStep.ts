import { nextRoundCheckAt } from '../approval';
import type { Campaign } from '../campaign/campaign';
import { sayStage } from '../campaign/stages';
import { holdsLaunch } from '../change/hold';
import { toBeWithdrawn } from '../change/whyNot';
import { nextReminderAt } from '../intake';
import { MINIMUM_LEAD_MINUTES } from '../map/kinds';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time/instant';

/** What has to be done next with a campaign. The workflows pick their rows by this word. */
export type Step =
	| 'waitForRequester'
	| 'decideRush'
	| 'accept'
	| 'clone'
	| 'setTokens'
	| 'check'
	| 'review'
	| 'request'
	| 'decide'
	| 'handOver'
	| 'watchRun'
	| 'measure'
	| 'withdraw'
	| 'none';

export interface NextStep {
	readonly step: Step;
	/** One short sentence for people. */
	readonly status: string;
	/** ISO instant at which a workflow has to look again; null when only a person can move it on. */
	readonly nextCheckAt: string | null;
}

const MINUTE = 60_000;
/** A hand-over that has not ended after this real time was cut off by a crash, in minutes. */
const HAND_OVER_LEASE_MINUTES = 2;
const LONGEST_RETRY_MINUTES = 60;

/** Waits 1, 2, 4 … minutes after each failure in a row, at most an hour. */
const retryAt = (now: Instant, failures: number) =>
	(now + Math.min(LONGEST_RETRY_MINUTES, 2 ** (failures - 1)) * MINUTE) as Instant;

/** The one place that says what a campaign waits for. `now` decides only when a retry is due. */
export function nextStep(campaign: Campaign, playbook: Playbook, now: Instant): NextStep {
	const next = stepOf(campaign, playbook, now);
	const at = next.at === 'now' ? now : next.at;
	const due = at !== null && campaign.failures > 0 ? Math.max(at, retryAt(now, campaign.failures)) : at;
	return {
		step: next.step,
		status:
			campaign.failures > 0 && at !== null
				? `${next.status} (tried ${campaign.failures}×, trying again)`
				: next.status,
		nextCheckAt: due === null ? null : isoOf(due as Instant),
	};
}

type Due = { step: Step; status: string; at: Instant | 'now' | null };

function stepOf(campaign: Campaign, playbook: Playbook, now: Instant): Due {
	switch (campaign.stage) {
		case 'intake':
			if (campaign.gaps.length === 0 && campaign.rush)
				return { step: 'decideRush', status: 'Waiting for a decision about the rush', at: null };
			return campaign.gaps.length > 0
				? {
						step: 'waitForRequester',
						status: `Waiting for the requester: ${campaign.gaps.length} open`,
						at: nextReminderAt(campaign, playbook) ?? null,
					}
				: { step: 'accept', status: 'To be accepted', at: null };
		case 'build':
			if (!campaign.program) return { step: 'clone', status: 'The program is being cloned', at: 'now' };
			return { step: 'setTokens', status: 'The tokens are being filled', at: 'now' };
		case 'qa':
			if (!campaign.qa) return { step: 'check', status: 'The QA gate is checking', at: 'now' };
			return { step: 'review', status: REVIEW[campaign.qa.verdict], at: null };
		case 'approval':
			if (campaign.round?.status !== 'open')
				return { step: 'request', status: 'The approvers are being asked', at: 'now' };
			return {
				step: 'decide',
				status: 'Waiting for the approvers',
				at: nextRoundCheckAt(campaign.round, playbook, now),
			};
		case 'launch':
			return launchStep(campaign, playbook);
		case 'live':
			return { step: 'measure', status: 'Live', at: null };
		case 'cancelled':
			if (toBeWithdrawn(campaign)) return withdrawStep(campaign);
			return { step: 'none', status: sayStage(campaign.stage), at: null };
		case 'closed':
		case 'onHold':
			return { step: 'none', status: sayStage(campaign.stage), at: null };
	}
}

const REVIEW = {
	passed: 'The QA gate has passed',
	needsReview: 'Waiting for a person to review the open QA points',
	failed: 'Waiting for corrections in the MAP',
} as const;

/** A hand-over that is not known to have ended may still be running: the MAP is asked after it. */
function withdrawStep({ receipt, handOver }: Campaign): Due {
	const lease = HAND_OVER_LEASE_MINUTES * MINUTE;
	const at = receipt || !handOver ? 'now' : ((instantOf(handOver.at) + lease) as Instant);
	return { step: 'withdraw', status: 'Cancelled: the launch is being withdrawn in the MAP', at };
}

function launchStep(campaign: Campaign, playbook: Playbook): Due {
	const { launchAt, receipt, program, missed, handOver } = campaign;
	if (missed) return { step: 'none', status: 'Launch time missed: a new one is needed', at: null };
	const launch = instantOf(launchAt ?? '', 'Launch');
	if (receipt) {
		return {
			step: 'watchRun',
			status: `Scheduled in the MAP: ${program?.name ?? ''}`,
			at: instantOf(receipt.runAt),
		};
	}
	if (handOver) {
		const at = (instantOf(handOver.at) + HAND_OVER_LEASE_MINUTES * MINUTE) as Instant;
		return { step: 'handOver', status: 'Being handed over to the MAP', at };
	}
	if (holdsLaunch(campaign, playbook)) {
		// Then the launch can only be reported as missed.
		const tooLate = (launch - MINIMUM_LEAD_MINUTES[playbook.map.kind] * MINUTE + 1) as Instant;
		return { step: 'handOver', status: 'Held: a change request waits for its decision', at: tooLate };
	}
	const at = (launch - playbook.launch.handOverMinutes * MINUTE) as Instant;
	return { step: 'handOver', status: 'Approved, held until the hand-over to the MAP', at };
}
