import { canonicalJson } from '../canonical';
import type { Playbook } from '../playbook/schema';
import { checklistFor } from '../qa/checklist';
import { RULES } from '../qa/rules';
import { type Setting, settingsOf } from '../qa/settings';

interface Sides {
	readonly from: Playbook;
	readonly to: Playbook;
}

/** What the QA gate would do otherwise with campaigns of a type, a sentence without a full stop each. */
export function checkChanges(type: string, { from, to }: Sides): string[] {
	const [before, after] = [from, to].map((side) => settingsOf(RULES, side, { type }).settings);
	const rules = RULES.flatMap(({ id }) => sayRule(id, before!.get(id)!, after!.get(id)!));
	const [was, is] = [from, to].map((side) => checklistFor(side, type).map(({ text }) => text));
	return [
		...rules,
		...was!.filter((text) => !is!.includes(text)).map((text) => `checklist: "${text}" is no longer asked`),
		...is!.filter((text) => !was!.includes(text)).map((text) => `checklist: "${text}" is asked`),
	];
}

function sayRule(id: string, before: Setting, after: Setting): string[] {
	if (before.off !== undefined && after.off !== undefined) return [];
	const [was, is] = [effectOf(before), effectOf(after)];
	if (was !== is) return [`rule ${id}: ${was} → ${is}`];
	return canonicalJson(before) === canonicalJson(after) ? [] : [`rule ${id}: other options`];
}

const effectOf = ({ off, severity, blocks, waivable }: Setting): string =>
	off !== undefined
		? 'off'
		: `${severity}${blocks.includes(severity) ? ' that blocks' : ''}${waivable ? '' : ', not to be waived'}`;
