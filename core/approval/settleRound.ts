import type { Campaign, Decision, Round } from '../campaign/campaign';
import { compareAnswers } from '../campaign/answerOrder';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { ProblemError } from '../problem';
import { type Instant, instantOf } from '../time/instant';
import { answersOf, decisionsOf, isSameAnswer } from './answers';
import type { Asking } from './asking';
import { nameOfRow, readDecisionRows, type UnsignedRow } from './decisionRow';
import { evaluateRound } from './evaluateRound';
import { sealGrant } from './grant';
import { openStage, stagesToOpen } from './openStages';
import { outcomeMails } from './outcomeMails';
import { askInstead } from './overdue';
import { textsFor } from './people';
import { remindApprovers, type WaitsUntil } from './remind';
import type { RoundResult } from './roundResult';
import { sayDecision, sayOutcome } from './sayRound';
import { sayLeftOut } from './sayStage';
import type { Texts } from './texts';
import { tellUnsigned, unsignedIn } from './unsigned';

export interface SettleInput extends Asking {
	readonly campaign: Campaign;
	/** Rows of the table campaign_decisions of this campaign. */
	readonly rows: readonly unknown[];
	/** When a reminder to a person may leave. */
	readonly waitsUntil: WaitsUntil;
}

export interface Settled {
	/** Without events when there is nothing new. */
	readonly journal: Journal;
	readonly result: RoundResult;
	/** Rows of this round that look like answers and were not written by the approval page; they do not count. */
	readonly unsigned: readonly UnsignedRow[];
	/** Rows of this campaign that could not be read as a decision; above 0 somebody should look at the table. */
	readonly skipped: number;
}

/**
 * Carries the stored answers into the record and, when they decide, the campaign into its next stage; otherwise asks
 * whoever is to be asked next and reminds whoever is late. Settling again adds nothing.
 * Only while the campaign is in the stage approval can it say "approved" for the first time.
 */
export function settleRound(input: SettleInput): Settled {
	const { campaign, rows, keys, now } = input;
	const round = roundOf(campaign);
	const { decisions, unsigned: found, skipped } = readDecisionRows(rows, campaign.campaignId, keys);
	const unsigned = unsignedIn(campaign, [...found, ...withoutRow(round, decisions, found)]);
	const journal = openJournal(campaign);
	const known = decisionsOf(round, decisions);
	const result = evaluateRound({ round, decisions: known, now });
	if (round.status !== 'open') return { journal, result, unsigned, skipped };
	if (campaign.stage !== 'approval') {
		const { counted, notCounted, stages, conditions } = result;
		const because = { code: 'notInApproval', stage: campaign.stage } as const;
		return {
			journal,
			result: { counted, notCounted, stages, conditions, status: 'void', because },
			unsigned,
			skipped,
		};
	}
	const told = tellUnsigned(journal, { ...input, unsigned });
	return { ...goOn(told, known, input), unsigned, skipped };
}

/** Answers that stand in the record of an open round, and that no signed row is behind: somebody has written them there. */
const withoutRow = (
	{ decisions: onRecord, status }: Round,
	signed: readonly Decision[],
	found: readonly UnsignedRow[],
): UnsignedRow[] =>
	(status === 'open' ? onRecord : [])
		.filter(
			(decision) =>
				![...signed, ...found.map((one) => one.decision)].some((row) => isSameAnswer(row, decision)),
		)
		.map((decision) => ({ decision, row: nameOfRow(decision), why: 'unsigned' }));

/** The event has the instant of the answer, so that the record says when a person decided and not when a sweep saw it. */
function record(journal: Journal, decision: Decision, now: Instant): Journal {
	const round = roundOf(journal.campaign);
	const onRecord = round.decisions.find(({ person }) => person === decision.person);
	if (onRecord && compareAnswers(decision, onRecord) <= 0) return journal;
	const { at, ...data } = decision;
	const given = Date.parse(at);
	const recordedAt = Math.min(Math.max(given, instantOf(round.openedAt)), now) as Instant;
	return append(journal, recordedAt, decision.person, {
		type: 'decisionRecorded',
		data: recordedAt === given ? data : { ...data, answeredAt: at },
	});
}

/** Asks whoever is next until the round is decided or waits for somebody; only then late people are reminded. */
function goOn(journal: Journal, decisions: readonly Decision[], input: SettleInput) {
	const { now, waitsUntil } = input;
	let so = journal;
	for (;;) {
		const round = roundOf(so.campaign);
		so = answersOf(round, decisions).valid.reduce((before, decision) => record(before, decision, now), so);
		const result = evaluateRound({ round, decisions, now });
		if (result.status !== 'pending') return { journal: conclude(so, result, input), result };
		const next = stagesToOpen(round, result.stages);
		const asked =
			next.length > 0
				? next.reduce((before, index) => openStage(before, index, input), so)
				: askInstead(so, result, input);
		if (asked === so) return { journal: remindApprovers(so, result, input, waitsUntil), result };
		so = asked;
	}
}

function conclude(
	journal: Journal,
	result: RoundResult,
	{ playbook, keys, now, actor }: SettleInput,
): Journal {
	if (result.status === 'pending' || result.status === 'void') return journal;
	const { campaign } = journal;
	const known = roundOf(campaign);
	const { round, digest } = known;
	const decided =
		result.status === 'approved'
			? append(journal, now, actor, {
					type: 'approvalGranted',
					data: { round, digest, seal: sealGrant(campaign.campaignId, known, keys) },
				})
			: append(journal, now, actor, {
					type: 'approvalRefused',
					data: { round, digest, why: sayWhy(result, playbook) },
				});
	return withMails(decided, ...outcomeMails(decided.campaign, result, playbook));
}

/** Longest reason kept in the record, in characters. */
const MAX_WHY = 500;

const sayWhy = (result: RoundResult, playbook: SettleInput['playbook']) => {
	const texts = textsFor(undefined, playbook);
	const said =
		result.status === 'rejected' && result.by
			? [sayDecision(result.by, playbook, texts)]
			: [...sayOutcome(result, playbook, texts), ...sayNotAsked(result, playbook, texts)];
	return said.join(' ').slice(0, MAX_WHY);
};

/** Who could not be asked decides a round only where too few are left. */
const sayNotAsked = (result: RoundResult, playbook: SettleInput['playbook'], texts: Texts) =>
	result.status === 'rejected' && result.because === 'outOfReach'
		? result.stages
				.filter(({ title }) => title === result.stage)
				.flatMap(({ leftOut }) => leftOut.map((entry) => sayLeftOut(entry, playbook, texts)))
		: [];

function roundOf({ campaignId, round }: Campaign): Round {
	if (round) return round;
	throw new ProblemError({
		where: `Campaign ${campaignId}, approval`,
		found: 'no round',
		expected: 'a round that was asked for',
		mend: 'Ask the approvers with Campaign Launch Approval: Request.',
	});
}
