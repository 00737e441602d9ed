import { sayRule as sayApprovalRule } from '../../approval/sayStage';
import { english } from '../../approval/texts';
import { approvalRuleSchema } from '../approvalSchema';
import { targetFields } from '../target';
import type { Playbook, Threshold } from '../schema';
import { calendarOf } from '../calendars';
import type { Scope } from '../scope';
import { thresholdKey } from '../threshold';
import { RULES } from '../../qa/rules';
import { quote } from '../../problem';
import { civilDayOf } from '../../time/civil';
import { sayDate, sayMinutes } from '../../time';

/** The playbook in which a value stands: names and calendars are looked up there. */
export type Side = Playbook;

const titled = (list: Readonly<Record<string, { readonly title: string }>>) => (key: string) =>
	Object.hasOwn(list, key) ? list[key]!.title : key;
export const personIn = ({ people }: Side, key: string) =>
	Object.hasOwn(people, key) ? people[key]!.name : key;
export const roleIn = ({ roles }: Side, key: string) => titled(roles)(key);

/** E.g. `Rush`, `Webinar invitation in Americas`; `all` when it is for everything. */
export function sayScope({ types, tiers, regions }: Scope, { campaignTypes, ...side }: Side): string {
	const some = (keys: readonly string[] | undefined, list: Parameters<typeof titled>[0]) =>
		keys ? [keys.map(titled(list)).join(' or ')] : [];
	const words = [...some(types, campaignTypes), ...some(tiers, side.tiers)].join(', ');
	const where = some(regions, side.regions).map((names) => `in ${names}`);
	return [words, ...where].filter(Boolean).join(' ') || 'all';
}

/** Working minutes in the days of a calendar; of a calendar that is not there, in hours. */
export function sayWork(minutes: number, calendar: string, side: Side): string {
	const words = Object.hasOwn(side.calendars, calendar)
		? calendarOf(side, calendar).sayWorkingMinutes(minutes)
		: sayMinutes(minutes, Infinity);
	return `${words} of working time`;
}

/** A target as it stands in a stage: minutes, or a distance before the launch. */
export function sayTarget(target: unknown, calendar: string, side: Side): string {
	const { data } = targetFields.target.safeParse(target);
	if (data === undefined) return quote(target);
	if (typeof data === 'number') return sayWork(data, calendar, side);
	return data.beforeLaunch === 0
		? 'the launch'
		: `${sayWork(data.beforeLaunch, calendar, side)} before launch`;
}

export const sayThresholds = (thresholds: unknown): string =>
	Array.isArray(thresholds) && thresholds.length > 0
		? (thresholds as Threshold[]).map((threshold) => thresholdKey(threshold).replace('%', ' %')).join(', ')
		: 'none';

/** `["09:00", "17:00"]` pairs as `09:00–17:00`. */
export const sayHours = (hours: unknown): string =>
	Array.isArray(hours) && hours.length > 0
		? hours.map((pair) => (Array.isArray(pair) ? pair.join('–') : String(pair))).join(', ')
		: 'closed';

/** A holiday or another date; a yearly rule as it is written. */
export const sayDay = (text: string) => (civilDayOf(text) === undefined ? text : sayDate(text));

export function saySpan(value: unknown): string {
	const { from, to } = value as { readonly from: string; readonly to: string };
	return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`;
}

/** How a rule of the catalogue is to run by one setting of a playbook. */
export function sayRule(id: string, setting: unknown): string {
	if (setting === 'off') return 'off';
	const rule = RULES.find((known) => known.id === id);
	const { severity, required, waivable } = (setting ?? {}) as Readonly<Record<string, unknown>>;
	const usual = rule?.optIn && setting === undefined ? 'off' : String(rule?.severity ?? 'as usual');
	const words = severity === undefined ? usual : String(severity);
	return [
		words,
		...(required === true ? ['blocks'] : required === false ? ['does not block'] : []),
		...(waivable === false ? ['nobody may waive it'] : []),
	].join(', ');
}

export const optionsOfRule = (setting: unknown): unknown =>
	(setting as { readonly options?: unknown } | undefined)?.options;

/** A rule about how many must approve. */
export function sayQuorum(rule: unknown): string {
	const { data } = approvalRuleSchema.safeParse(rule);
	return data === undefined ? quote(rule) : sayApprovalRule(data, english);
}
