import { sayMinutes } from '../../time';
import { calendarOf } from '../calendars';
import type { Playbook } from '../schema';
import type { Scope } from '../scope';
import type { Target } from '../target';
import { type Threshold } from '../threshold';

/** What every part of the guide is made from. */
export interface GuideFacts {
	readonly playbook: Playbook;
	/** Today in UTC, YYYY-MM-DD. */
	readonly today: string;
}

/** @returns "a", "a and b", "a, b and c". */
export const joined = (words: readonly string[], last = 'and'): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;

export const roleTitle = (key: string, { roles }: Playbook) => roles[key]?.title ?? key;
export const personName = (key: string, { people }: Playbook) => people[key]?.name ?? key;
export const peopleOf = (role: string, playbook: Playbook): string[] =>
	(playbook.roles[role]?.people ?? []).map((key) => personName(key, playbook));

/** @returns e.g. "4 h", or "1 day (8 h) before the launch", in days of the calendar. */
export function sayTarget(target: Target, calendar: string, playbook: Playbook): string {
	const { sayWorkingMinutes } = calendarOf(playbook, calendar);
	if (typeof target === 'number') return sayWorkingMinutes(target);
	return target.beforeLaunch === 0
		? 'at the launch'
		: `${sayWorkingMinutes(target.beforeLaunch)} before the launch`;
}

/** Working hours of people whose days have different lengths. */
export const sayHours = (minutes: number) => sayMinutes(minutes, Infinity);

/** @returns e.g. "at 75 % of the time, 1 h before the end, and when the time is over". */
export const sayThresholds = (thresholds: readonly Threshold[]): string =>
	joined(
		thresholds.map((threshold) => {
			if ('percent' in threshold)
				return threshold.percent === 100 ? 'when the time is over' : `at ${threshold.percent} % of the time`;
			return threshold.remainingMinutes === 0
				? 'when the time is over'
				: `${sayHours(threshold.remainingMinutes)} before the end`;
		}),
	);

/** @returns e.g. "of the type Webinar" and "in Americas"; nothing for all campaigns. */
export const sayScope = ({ types, tiers, regions }: Scope, playbook: Playbook): string[] => {
	const named = (keys: readonly string[], entries: Readonly<Record<string, { readonly title: string }>>) =>
		joined(
			keys.map((key) => entries[key]?.title ?? key),
			'or',
		);
	return [
		...(types ? [`of the type ${named(types, playbook.campaignTypes)}`] : []),
		...(tiers ? [`of the priority ${named(tiers, playbook.tiers)}`] : []),
		...(regions ? [`in ${named(regions, playbook.regions)}`] : []),
	];
};

export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
