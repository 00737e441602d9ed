import type { Decision } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { nameOf, namesOf, sayAt, zoneOf } from './people';
import type { RoundResult, WhyNot } from './roundResult';
import { sayStageResult } from './sayStage';
import { english, fill, type Texts } from './texts';

/**
 * What a round came to, one sentence an entry: the outcome first, then each stage with its rule and who is not asked,
 * then who said what, then what did not count and why.
 */
export function sayRound(result: RoundResult, playbook: Playbook, texts: Texts = english): string[] {
	return [
		...sayOutcome(result, playbook, texts),
		...result.stages.flatMap((stage) => sayStageResult(stage, playbook, texts)),
		...result.counted.map((decision) => sayDecision(decision, playbook, texts)),
		...result.notCounted.map(({ decision, why }) =>
			fill(texts.round.notCounted, {
				decision: sayDecision(decision, playbook, texts),
				why: sayWhyNot(why, decision, playbook, texts),
			}),
		),
	];
}

/** The outcome, with everything that whoever relies on it must know: conditions, and silence that was taken for yes. */
export function sayOutcome(result: RoundResult, playbook: Playbook, texts: Texts = english): string[] {
	return [...saidOf(result, playbook, texts), ...conditionsOf(result, playbook, texts)];
}

function saidOf(result: RoundResult, playbook: Playbook, texts: Texts): string[] {
	const { round, rules } = texts;
	switch (result.status) {
		case 'approved':
			return [
				round.approved,
				...result.stages
					.filter(({ status, because }) => status === 'approved' && because === 'expiry')
					.map(({ title }) => fill(rules.outcome.silence, { stage: title })),
			];
		case 'rejected':
			return [sayRejected(result, playbook, texts)];
		case 'pending':
		case 'expired': {
			const later = result.stages.filter(({ status }) => status === 'notAsked');
			return [
				fill(result.stillNeeded === 1 ? round[result.status].one : round[result.status].many, {
					count: result.stillNeeded,
				}),
				...(result.from.length > 0 ? [fill(round.from, { names: namesOf(result.from, playbook) })] : []),
				...(later.length > 0 && result.status === 'pending'
					? [fill(rules.outcome.later, { stages: later.map(({ title }) => title).join(', ') })]
					: []),
			];
		}
		case 'void':
			return [
				result.because.code === 'changed'
					? round.changed
					: fill(round.notInApproval, { stage: texts.stages[result.because.stage] }),
			];
	}
}

function sayRejected(
	{ by, because, stage }: Extract<RoundResult, { status: 'rejected' }>,
	playbook: Playbook,
	{ round, rules }: Texts,
): string {
	if (by) {
		const name = nameOf(by.person, playbook);
		return fill(round.rejected[by.choice === 'reject' ? 'reject' : 'requestChanges'], { name });
	}
	return fill(because === 'expiry' ? rules.outcome.expiry : rules.outcome.outOfReach, { stage });
}

const conditionsOf = ({ conditions }: RoundResult, playbook: Playbook, { rules }: Texts) =>
	conditions.map(({ person, comment }) =>
		fill(rules.outcome.condition, { name: nameOf(person, playbook), comment }),
	);

/** E.g. `Bea Brand approved on Mon 2 March 2026, 09:00 (Europe/Dublin).` and what was added to it. */
export function sayDecision(decision: Decision, playbook: Playbook, texts: Texts = english): string {
	const { person, choice, comment, field, reason, at } = decision;
	const { round } = texts;
	const reasons = new Map(playbook.approval.reasons.map(({ id, text }) => [id, text]));
	const fields: Readonly<Record<string, string>> = texts.fields;
	return [
		fill(round.said[choice], {
			name: nameOf(person, playbook),
			at: sayAt(instantOf(at), zoneOf(person, playbook), texts),
		}),
		...(field ? [fill(round.field, { field: Object.hasOwn(fields, field) ? fields[field]! : field })] : []),
		...(reason ? [fill(round.reason, { reason: reasons.get(reason) ?? reason })] : []),
		...(comment ? [fill(round.comment, { comment })] : []),
	].join(' ');
}

export function sayWhyNot(
	why: WhyNot,
	{ person }: Decision,
	playbook: Playbook,
	texts: Texts = english,
): string {
	const { whyNot } = texts.round;
	const { rules } = texts;
	const name = nameOf(person, playbook);
	switch (why.code) {
		case 'otherRound':
			return fill(whyNot.otherRound, { saw: why.saw, asked: why.asked });
		case 'otherDigest':
			return fill(whyNot.otherDigest, { saw: why.saw.slice(0, 8), asked: why.asked.slice(0, 8) });
		case 'roundVoid':
			return whyNot.roundVoid;
		case 'notAsked':
			return fill(whyNot.notAsked, { name });
		case 'answeredAgain': {
			const at = sayAt(instantOf(why.at), zoneOf(person, playbook), texts);
			return fill(rules.whyNot.answeredAgain, { name, at });
		}
		case 'withdrawal':
			return rules.whyNot.withdrawal;
		case 'otherAnswered':
			return fill(rules.whyNot.otherAnswered, { name: nameOf(why.person, playbook) });
		case 'afterClose':
			return whyNot.afterClose[why.closedBy];
	}
}
