import type { Campaign, Decision, Round } from '../campaign/campaign';
import { type CampaignEvent, type ChainFault, findChainFault } from '../campaign/event';
import { readEvents } from '../campaign/eventRow';
import type { LeftOut } from '../campaign/facts';
import { applyEvent } from '../campaign/fold';
import type { SavedCampaign } from '../campaign/row';
import type { ApprovalRule, Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { decisionsOf, isSameAnswer } from './answers';
import { type AuditedLaunch, launchesIn } from './auditLaunch';
import { readDecisionRows, type StoredDecisions } from './decisionRow';
import { evaluateRound } from './evaluateRound';
import { whyUnsealed } from './grant';
import type { Keys } from './keys';
import { nameOf } from './people';
import { sayRound, sayWhyNot } from './sayRound';
import type { WhyUnsigned } from './signature';

export interface AuditInput {
	readonly saved: SavedCampaign;
	/** Rows of the table campaign_events of this campaign. */
	readonly events: readonly unknown[];
	/** Rows of the table campaign_decisions of this campaign. */
	readonly rows: readonly unknown[];
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
}

interface Who {
	readonly person: string;
	readonly name: string;
	readonly email: string;
}

export interface AuditedAnswer extends Who, Omit<Decision, 'round' | 'person'> {
	readonly counted: boolean;
	/** Why it does not count; empty when it does. */
	readonly why: string;
	/** The signed row, the record of the campaign, or both. */
	readonly found: readonly ('row' | 'record')[];
}

export interface AuditedStage {
	readonly title: string;
	readonly rule: ApprovalRule;
	readonly optional: boolean;
	readonly status: string;
	/** ISO instant; none when nobody was asked in it. */
	readonly openedAt?: string;
	readonly dueAt?: string;
	readonly asked: readonly (Who & {
		readonly roles: readonly string[];
		readonly askedAt: string;
		readonly dueAt: string;
		readonly insteadOf: readonly string[];
		readonly takesOver: string;
		readonly escalated: boolean;
		readonly reminded: readonly string[];
	})[];
	readonly notAsked: readonly LeftOut[];
}

export interface AuditedRound {
	readonly round: number;
	/** What they were shown: SHA-256 of the launch package. */
	readonly digest: string;
	readonly policy: string;
	/** The playbook under which they were asked. */
	readonly playbookVersion: string;
	/** What an approver had to type. */
	readonly evidence: string;
	readonly requestedAt: string;
	readonly linksExpireAt: string;
	readonly status: Round['status'];
	readonly closedAt?: string;
	/** Whether our signature of the approval still fits the round; none when it was not approved. */
	readonly approval?: 'signed' | WhyUnsigned;
	readonly sentences: readonly string[];
	readonly stages: readonly AuditedStage[];
	readonly answers: readonly AuditedAnswer[];
	/** Approvals of earlier rounds that still stand, with the digest they were given for. */
	readonly carried: readonly { readonly person: string; readonly round: number; readonly digest: string }[];
	readonly wrongCodes: readonly { readonly person: string; readonly at: string }[];
	readonly secondCodes: readonly { readonly person: string; readonly at: string }[];
	/** Rows that look like answers and were not written by the approval page. */
	readonly unsigned: readonly { readonly row: string; readonly why: WhyUnsigned }[];
}

export interface Audit {
	readonly format: 1;
	readonly campaignId: string;
	readonly title: string;
	readonly exportedAt: string;
	readonly playbookVersion: string;
	/** Whether the events are all there, unaltered, and end where the record does. */
	readonly events: {
		readonly count: number;
		readonly skipped: number;
		readonly fault?: ChainFault;
		readonly endsAsRecord: boolean;
	};
	/** Rows of campaign_decisions that could not be read. */
	readonly skippedRows: number;
	readonly rounds: readonly AuditedRound[];
	readonly launches: readonly AuditedLaunch[];
}

/** Who was asked, shown what, answered what, with which evidence, under which policy; from the events and the signed rows. */
export function auditOf(input: AuditInput): Audit {
	const { saved, rows, keys, now } = input;
	const { campaign } = saved;
	const { events, skipped } = readEvents(input.events, saved);
	const fault = findChainFault(events);
	const stored = readDecisionRows(rows, campaign.campaignId, keys);
	return {
		format: 1,
		campaignId: campaign.campaignId,
		title: campaign.brief.title,
		exportedAt: isoOf(now),
		playbookVersion: campaign.playbookVersion,
		events: {
			count: events.length,
			skipped,
			...(fault ? { fault } : {}),
			endsAsRecord: events.at(-1)?.hash === campaign.chain.hash,
		},
		skippedRows: stored.skipped,
		rounds: roundsIn(events, campaign).map((round) => auditedRound(round, stored, input)),
		launches: launchesIn(events),
	};
}

/** Each round as it stood last. What the record holds is there also when events are missing. */
function roundsIn(events: readonly CampaignEvent[], record: Campaign): Round[] {
	const rounds = new Map<number, Round>();
	let campaign: Campaign | undefined;
	for (const event of events) {
		try {
			campaign = applyEvent(campaign, event);
		} catch {
			// After a missing event the others do not fit any more; the fault is named in the audit.
			break;
		}
		if (campaign.round) rounds.set(campaign.round.round, campaign.round);
	}
	if (record.round) rounds.set(record.round.round, record.round);
	return [...rounds.values()].sort((a, b) => a.round - b.round);
}

function auditedRound(
	round: Round,
	stored: StoredDecisions,
	{ saved: { campaign }, keys, playbook, now }: AuditInput,
): AuditedRound {
	const ofRound = <T extends { readonly round: number }>(all: readonly T[]) =>
		all.filter((one) => one.round === round.round);
	const result = evaluateRound({ round, decisions: decisionsOf(round, ofRound(stored.decisions)), now });
	const { evidence = 'code', playbookVersion = campaign.playbookVersion, codesSent = [] } = round;
	const { closedAt, digest, policy, linksExpireAt, openedAt, status } = round;
	const unsigned = stored.unsigned.filter(({ decision }) => decision.round === round.round);
	return {
		...{ round: round.round, digest, policy, playbookVersion, evidence },
		...{ requestedAt: openedAt, linksExpireAt, status },
		...(closedAt === undefined ? {} : { closedAt }),
		...(status === 'granted' || round.seal !== undefined
			? { approval: whyUnsealed(campaign.campaignId, round, keys) ?? 'signed' }
			: {}),
		sentences: sayRound(result, playbook),
		stages: round.stages.map((stage, i) => auditedStage(stage, result.stages[i]!.status, playbook)),
		answers: answersIn(result, round, stored, playbook),
		carried: round.carried ?? [],
		wrongCodes: ofRound(stored.wrongTries).map(({ person, at }) => ({ person, at: isoOf(at) })),
		secondCodes: codesSent,
		unsigned: unsigned.map(({ row, why }) => ({ row, why })),
	};
}

const whoIs = (person: string, playbook: Playbook): Who => ({
	person,
	name: nameOf(person, playbook),
	email: playbook.people[person]?.email ?? '',
});

const auditedStage = (
	{ title, rule, optional, opened }: Round['stages'][number],
	status: string,
	playbook: Playbook,
): AuditedStage => ({
	...{ title, rule, optional, status },
	...(opened ? { openedAt: opened.at, dueAt: opened.dueAt } : {}),
	asked: (opened?.approvers ?? []).map(
		({ person, roles, askedAt, dueAt, insteadOf = [], takesOver = '', escalated = false, reminded }) => ({
			...whoIs(person, playbook),
			...{ roles, askedAt, dueAt, insteadOf, takesOver, escalated, reminded },
		}),
	),
	notAsked: opened?.leftOut ?? [],
});

function answersIn(
	{ counted, notCounted }: ReturnType<typeof evaluateRound>,
	round: Round,
	stored: StoredDecisions,
	playbook: Playbook,
): AuditedAnswer[] {
	const answerOf = (decision: Decision, why: string): AuditedAnswer => {
		const { person, digest, choice, comment, field, reason, evidence, at } = decision;
		const isIn = (all: readonly Decision[]) => all.some((known) => isSameAnswer(known, decision));
		return {
			...whoIs(person, playbook),
			...{ digest, choice, comment, evidence, at },
			...(field === undefined ? {} : { field }),
			...(reason === undefined ? {} : { reason }),
			counted: why === '',
			why,
			found: [
				...(isIn(stored.decisions) ? (['row'] as const) : []),
				...(isIn(round.decisions) ? (['record'] as const) : []),
			],
		};
	};
	return [
		...counted.map((decision) => answerOf(decision, '')),
		...notCounted.map(({ decision, why }) => answerOf(decision, sayWhyNot(why, decision, playbook))),
	].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
