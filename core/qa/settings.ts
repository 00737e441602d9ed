import type { z } from 'zod/v4';

import { nearest, parse } from '../parse';
import type { Playbook } from '../playbook/schema';
import { type Problem, type ProblemError, refuse } from '../problem';
import type { Severity } from './finding';
import type { Rule } from './rule';

export interface Setting {
	readonly severity: Severity;
	readonly required: boolean;
	readonly options: Record<string, unknown>;
}

/**
 * How each rule is to run after the playbook, `off` for those turned off.
 * @throws ProblemError for a rule that does not exist and for options that the rule does not know, all at once
 */
export function settingsOf(
	rules: readonly Rule[],
	wanted: Playbook['qa']['rules'],
): Map<string, Setting | 'off'> {
	const ids = rules.map(({ id }) => id);
	const problems: Problem[] = Object.keys(wanted)
		.filter((id) => !ids.includes(id))
		.map((id) => unknownRule(id, nearest(id, ids)));
	const settings = new Map<string, Setting | 'off'>();
	for (const rule of rules) {
		const its = Object.hasOwn(wanted, rule.id) ? wanted[rule.id] : undefined;
		if (its === 'off') {
			settings.set(rule.id, 'off');
			continue;
		}
		const severity = its?.severity ?? rule.severity;
		try {
			const options = parse(
				rule.options as z.ZodType<Record<string, unknown>>,
				its?.options ?? {},
				optionsOf(rule.id),
			);
			settings.set(rule.id, { severity, required: its?.required ?? requiredAt(severity, rule), options });
		} catch (error) {
			// parse throws nothing else
			problems.push(...(error as ProblemError).problems);
		}
	}
	refuse(problems);
	return settings;
}

/** A rule that is made an error blocks, one that is made milder does not, unless the playbook says otherwise. */
const requiredAt = (severity: Severity, rule: Rule) =>
	severity === rule.severity ? rule.required : severity === 'error';

const optionsOf = (id: string) => `Playbook, qa › rules › ${id} › options`;

const unknownRule = (id: string, suggestion: string | undefined): Problem => ({
	where: 'Playbook, qa › rules',
	found: `the rule "${id}"`,
	expected: 'the id of a rule of the catalogue',
	mend: suggestion ? `Did you mean "${suggestion}"?` : 'Remove it, or look the id up in docs/qa-rules.md.',
});
