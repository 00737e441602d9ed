import type { LeftOut } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { nameOf, namesOf, sayAt, zoneOf } from './people';
import type { StageResult } from './roundResult';
import { fill, type Texts } from './texts';

/** Where a stage stands, by which rule, and who is not asked; one sentence an entry. */
export function sayStageResult(stage: StageResult, playbook: Playbook, texts: Texts): string[] {
	const { rules } = texts;
	const said = fill(rules.stage, {
		stage: stage.title,
		status: statusOf(stage, playbook, texts),
		rule: sayRule(stage.rule, texts),
		approvals: stage.approvals,
		need: stage.need,
	});
	return [
		stage.optional ? `${said} ${rules.optional}` : said,
		...stage.leftOut.map((leftOut) => sayLeftOut(leftOut, playbook, texts)),
	];
}

function statusOf(
	{ status, because = 'answers', from }: StageResult,
	playbook: Playbook,
	texts: Texts,
): string {
	const words = texts.rules.status;
	switch (status) {
		case 'notAsked':
		case 'expired':
			return words[status];
		case 'pending':
			return from.length > 0 ? fill(words.pending, { names: namesOf(from, playbook) }) : words.nobodyLeft;
		case 'approved':
			return words.approved[because === 'escalation' || because === 'expiry' ? because : 'answers'];
		case 'rejected':
			return words.rejected[because === 'outOfReach' || because === 'expiry' ? because : 'objection'];
	}
}

export function sayRule(rule: StageResult['rule'], { rules }: Texts): string {
	if (typeof rule === 'string') return rules.rule[rule];
	return 'atLeast' in rule
		? fill(rules.rule.atLeast, { count: rule.atLeast })
		: fill(rules.rule.percent, { percent: rule.percent });
}

export function sayLeftOut({ person, code, as, until }: LeftOut, playbook: Playbook, texts: Texts): string {
	const { notAsked, leftOut } = texts.rules;
	const words = code === 'absent' && as !== undefined ? leftOut.absentChain : leftOut[code];
	const why = fill(words, {
		as: as === undefined ? '' : nameOf(as, playbook),
		until: until === undefined ? '' : sayAt(instantOf(until), zoneOf(person, playbook), texts),
	});
	return fill(notAsked, { name: nameOf(person, playbook), why });
}
