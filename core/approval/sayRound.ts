import type { Decision } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { nameOf, namesOf, sayAt, zoneOf } from './people';
import type { RoundResult, WhyNot } from './roundResult';
import { english, fill, type Texts } from './texts';

/** What a round came to, one sentence an entry: the outcome first, then who said what, then what did not count and why. */
export function sayRound(result: RoundResult, playbook: Playbook, texts: Texts = english): string[] {
	return [
		...sayOutcome(result, playbook, texts),
		...result.counted.map((decision) => sayDecision(decision, playbook, texts)),
		...result.notCounted.map(({ decision, why }) =>
			fill(texts.round.notCounted, {
				decision: sayDecision(decision, playbook, texts),
				why: sayWhyNot(why, decision, playbook, texts),
			}),
		),
	];
}

export function sayOutcome(result: RoundResult, playbook: Playbook, texts: Texts = english): string[] {
	const { round } = texts;
	switch (result.status) {
		case 'approved':
			return [round.approved];
		case 'rejected':
			return [
				fill(round.rejected[result.by.choice === 'reject' ? 'reject' : 'requestChanges'], {
					name: nameOf(result.by.person, playbook),
				}),
			];
		case 'pending':
		case 'expired':
			return [
				fill(result.stillNeeded === 1 ? round[result.status].one : round[result.status].many, {
					count: result.stillNeeded,
				}),
				...(result.from.length > 0 ? [fill(round.from, { names: namesOf(result.from, playbook) })] : []),
			];
		case 'void':
			return [
				result.because.code === 'changed'
					? round.changed
					: fill(round.notInApproval, { stage: texts.stages[result.because.stage] }),
			];
	}
}

/** E.g. `Bea Brand approved on Mon 2 March 2026, 09:00 (Europe/Dublin).` and the comment, if there is one. */
export function sayDecision(
	{ person, choice, comment, at }: Decision,
	playbook: Playbook,
	texts: Texts = english,
): string {
	const said = fill(texts.round.said[choice], {
		name: nameOf(person, playbook),
		at: sayAt(instantOf(at), zoneOf(person, playbook)),
	});
	return comment ? `${said} ${fill(texts.round.comment, { comment })}` : said;
}

export function sayWhyNot(
	why: WhyNot,
	{ person }: Decision,
	playbook: Playbook,
	texts: Texts = english,
): string {
	const { whyNot } = texts.round;
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
		case 'answeredAlready':
			return fill(whyNot.answeredAlready[why.firstChoice], {
				name,
				at: sayAt(instantOf(why.firstAt), zoneOf(person, playbook)),
			});
		case 'afterClose':
			return whyNot.afterClose[why.closedBy];
	}
}
