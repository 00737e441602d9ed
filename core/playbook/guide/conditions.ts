import { FIELDS } from '../../intake/fields';
import type { BriefField, Playbook } from '../schema';
import { type Block, heading, list } from './document';
import { joined } from './words';

type RequiredIf = NonNullable<Playbook['campaignTypes'][string]['requiredIf']>[number];
type Condition = RequiredIf['when'][number];

/** Fields that a request needs only when its other answers ask for them. */
export function conditionsOf({ campaignTypes }: Playbook): Block[] {
	const items = Object.values(campaignTypes).flatMap(({ title, requiredIf = [] }) =>
		requiredIf.map((rule) => `${title}: ${sayRule(rule)}`),
	);
	return items.length === 0 ? [] : [heading('Needed under a condition'), ...list(items)];
}

const labels = (fields: readonly BriefField[], last: 'and' | 'or') =>
	joined(
		fields.map((field) => FIELDS[field].label),
		last,
	);

function sayRule({ fields, when, why }: RequiredIf): string {
	const needed = `${labels(fields, 'and')} ${fields.length === 1 ? 'is' : 'are'} needed`;
	return `${needed} when ${joined(when.map(sayCondition))}${why === undefined ? '' : `, because ${why}`}.`;
}

function sayCondition(condition: Condition): string {
	const where = labels(condition.fields, 'or');
	if ('filled' in condition) return `${where} is ${condition.filled ? 'filled in' : 'empty'}`;
	return 'is' in condition
		? `${where} is ${quoted(condition.is)}`
		: `${where} contains ${quoted(condition.contains)}`;
}

const quoted = (words: readonly string[]) =>
	joined(
		words.map((word) => `“${word}”`),
		'or',
	);
