import type { Condition } from '../playbook/intakeSchema';
import type { BriefField, Playbook } from '../playbook/schema';
import type { Brief } from './brief';
import { formValue } from './formLink';

/** @returns whether every condition holds for the answers that are known. */
export const holds = (conditions: readonly Condition[], brief: Partial<Brief>, playbook: Playbook): boolean =>
	conditions.every((condition) =>
		condition.fields.some((field) => holdsFor(condition, field, brief, playbook)),
	);

function holdsFor(
	condition: Condition,
	field: BriefField,
	brief: Partial<Brief>,
	playbook: Playbook,
): boolean {
	const value = String(brief[field] ?? '').toLowerCase();
	if ('filled' in condition) return (value !== '') === condition.filled;
	if ('is' in condition) {
		const title = value === '' ? '' : formValue(field, brief[field]!, playbook).toLowerCase();
		return condition.is.some((word) => [value, title].includes(word.toLowerCase()));
	}
	return condition.contains.some((phrase) => standsIn(value, phrase.toLowerCase()));
}

const WORD = /[\p{L}\p{N}]/u;

/** A phrase between other signs than letters and digits: "discount" stands in "A discount!" and not in "discounting". */
function standsIn(text: string, phrase: string): boolean {
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
		const opens = !WORD.test(phrase[0]!) || !WORD.test(before);
		const closes = !WORD.test(phrase.at(-1)!) || !WORD.test(after);
		if (opens && closes) return true;
	}
	return false;
}
