import { canonicalJson } from '../../canonical';
import { quote } from '../../problem';
import { sayMinutes } from '../../time';
import type { Playbook } from '../schema';
import type { Difference } from './differences';
import { labelOf } from './label';
import {
	optionsOfRule,
	personIn,
	roleIn,
	sayDay,
	sayHours,
	sayQuorum,
	sayRule,
	sayScope,
	saySpan,
	sayTarget,
	sayThresholds,
	sayWork,
	type Side,
} from './words';

/** The two playbooks that are compared. */
export interface Sides {
	readonly from: Playbook;
	readonly to: Playbook;
}

const DAY_OF_REAL_TIME = 1_440;

/** What a field holds, in words. `undefined` is what the other side does not have. */
function sayValue(value: unknown, path: readonly string[], side: Side): string {
	const [part = '', key = ''] = path;
	const [field, list] = [path.at(-1) ?? '', path.at(-2) ?? ''];
	if (list === 'week' || list === 'overrides') return sayHours(value);
	if (value === undefined) return 'not set';
	switch (field) {
		case 'target':
			return sayTarget(value, calendarOfClock(path, side), side);
		case 'thresholds':
		case 'remind':
			return sayThresholds(value);
		case 'rule':
			return sayQuorum(value);
		case 'when':
			return sayWhen(value, side);
		case 'dueMinutes':
			return sayWork(Number(value), side.stages.approval.calendar, side);
		case 'handOverMinutes':
			return sayMinutes(Number(value), DAY_OF_REAL_TIME);
		case 'owner':
			return part === 'regions' ? personIn(side, String(value)) : roleIn(side, String(value));
		case 'escalateTo':
			return roleIn(side, String(value));
		case 'sendHours':
			return saySpan(value).replace(' to ', '–');
	}
	if (list === 'leadTime') return sayWork(Number(value), side.stages.build.calendar, side);
	if (list === 'targets')
		return sayTarget((value as { target: unknown }).target, calendarOfClock(path, side), side);
	if (field === 'blackouts' || list === 'blackouts')
		return `${saySpan(value)} (${(value as { why: string }).why})`;
	if (list === 'absences') return sayAbsence(value, side);
	if (part === 'people' && field === key) return quoteText((value as { email: string }).email);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return quoteText(value);
}

const quoteText = (value: unknown) => quote(typeof value === 'number' ? String(value) : value);

/** A clock's calendar stands beside its target. */
function calendarOfClock([part, key = '']: readonly string[], side: Side): string {
	if (part === 'campaignClock') return side.campaignClock?.calendar ?? '';
	const { stages } = side;
	return Object.hasOwn(stages, key) ? stages[key as keyof typeof stages].calendar : '';
}

function sayWhen(value: unknown, side: Side): string {
	const { types, tiers, regions, ...more } = value as Parameters<typeof sayScope>[0];
	const scope = sayScope({ types, tiers, regions }, side);
	return Object.keys(more).length > 0 ? `${scope}, ${quote(more)}` : scope;
}

function sayAbsence(value: unknown, side: Side): string {
	const { delegate } = value as { readonly delegate?: string };
	return delegate === undefined ? saySpan(value) : `${saySpan(value)}, ${personIn(side, delegate)} answers`;
}

/** Sentences for places of which a plain "from → to" would not say what it means. */
function sayMeaning({ path, kind, from, to }: Difference, sides: Sides, label: string): string | undefined {
	const [part, , third] = path;
	const [field, list] = [path.at(-1) ?? '', path.at(-2) ?? ''];
	const isAdded = kind === 'added';
	const entry = String(isAdded ? to : from);
	const side = isAdded ? sides.to : sides.from;
	if (kind === 'reordered') {
		const names = (to as unknown[]).map((one) => sayEntry(one, path, sides.to));
		return `${label}: the order is now ${names.join(', ')}`;
	}
	if (list === 'rules') return saySettingOfRule(field, from, to, path);
	if (kind === 'changed') return undefined;
	if (part === 'roles' && third === 'people')
		return isAdded
			? `${personIn(side, entry)} is now in the ${roleLabel(label)}`
			: `${personIn(side, entry)} is no longer in the ${roleLabel(label)}`;
	if (field === 'holidays' && typeof (to ?? from) === 'string')
		return `${label.replace(', holidays', '')}: holiday ${sayDay(entry)} ${isAdded ? 'added' : 'removed'}`;
	if (part === 'campaignTypes' && third === 'required' && path.length === 3)
		return `${label.replace(', required', '')}: the field "${entry}" is ${isAdded ? 'now' : 'no longer'} required`;
	if (list === 'absences')
		return `${personIn(side, path[1] ?? '')}, ${isAdded ? 'away' : 'no longer away'} ${sayAbsence(to ?? from, side)}`;
	if (list === 'blackouts')
		return `Launch: no sending ${sayValue(to ?? from, path, side)} ${isAdded ? 'added' : 'removed'}`;
	return undefined;
}

const roleLabel = (label: string) => label.replace(/^Role (.*), people$/, 'role $1');

const sayEntry = (entry: unknown, path: readonly string[], side: Side): string => {
	const { title, id } = (entry ?? {}) as { readonly title?: unknown; readonly id?: unknown };
	if (path[0] === 'roles') return personIn(side, String(entry));
	return quote(title ?? id ?? entry);
};

function saySettingOfRule(id: string, from: unknown, to: unknown, path: readonly string[]): string {
	const label = path[0] === 'qa' ? `Rule ${id}` : `Rule ${id} for ${path[1]}`;
	const [was, is] = [sayRule(id, from), sayRule(id, to)];
	const [before, after] = [optionsOfRule(from), optionsOfRule(to)];
	const isOther = canonicalJson(before ?? {}) !== canonicalJson(after ?? {});
	return [
		...(was === is ? [] : [`${label}: ${was} → ${is}`]),
		...(isOther ? [`${label}, options: ${quote(before)} → ${quote(after)}`] : []),
		...(was === is && !isOther
			? [`${label}: named ${to === undefined ? 'no longer' : 'now'}, with the same effect`]
			: []),
	].join('; ');
}

/** A path whose last key is an entry of a record or a list, so that it is there or not. */
const ENTRIES = new Set([
	'calendars',
	'people',
	'roles',
	'regions',
	'tiers',
	'campaignTypes',
	'policies',
	'checklist',
	'templates',
	'materiality',
	'reasons',
	'stages',
	'targets',
	'tokens',
	'utm',
]);

/** One sentence without a full stop; it always names the place. */
export function sayDifference(difference: Difference, sides: Sides): string {
	const { path, kind, from, to } = difference;
	const label = labelOf(path, kind === 'removed' ? sides.from : sides.to);
	const meaning = sayMeaning(difference, sides, label);
	if (meaning !== undefined) return meaning;
	const [side, value] = kind === 'removed' ? [sides.from, from] : [sides.to, to];
	const isEntry = ENTRIES.has(path.at(-2) ?? '') && kind !== 'changed';
	if (isEntry && path.at(-2) !== 'targets' && typeof value === 'object') return `${label}: ${kind}`;
	const isOfList = kind !== 'changed' && (typeof value !== 'object' || isEntry) && isList(path, side);
	if (isOfList) return `${label}: ${sayValue(value, path, side)} ${kind}`;
	return `${label}: ${sayValue(from, path, sides.from)} → ${sayValue(to, path, sides.to)}`;
}

/** Whether the path leads to a list, so that one entry of it was added or removed. */
function isList(path: readonly string[], side: Side): boolean {
	let value: unknown = side;
	for (const key of path) {
		if (value === null || typeof value !== 'object') return false;
		value = Array.isArray(value)
			? value.find((entry) => namedSo(entry, key))
			: (value as Record<string, unknown>)[key];
	}
	return Array.isArray(value);
}

const namedSo = (entry: unknown, name: string) =>
	Object.values((entry ?? {}) as object).includes(name) || canonicalJson(entry) === name;
