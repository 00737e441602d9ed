import { BRIEF_FIELDS } from './briefFields';
import type { Playbook } from './schema';

/** `{{name}}`. A name with a dot (`{{lead.First Name}}`) is the MAP's own token: not ours, and left as it stands. */
const PLACE = /\{\{([^{}.]*)\}\}/g;

/** Places of `naming.program` and `naming.utm`. */
export const NAMING_PLACES = ['launchDate', 'region', 'type', 'tier', 'title', 'campaignId'] as const;

/** Places of a campaign type's tokens: every field of the brief, and what the playbook itself knows. */
export const tokenPlaces = ({ naming }: Playbook): string[] => [
	...BRIEF_FIELDS,
	'campaignId',
	'postalAddress',
	...Object.keys(naming.utm),
];

/** @returns the names of all places in `text`, in order, each once. */
export const placesIn = (text: string): string[] => [
	...new Set(Array.from(text.matchAll(PLACE), ([, name = '']) => name.trim())),
];

/**
 * Puts values into the places of a text. What stands in a value is never read as a place.
 * A place without a value becomes empty; the playbook's check has refused places that nothing can fill.
 */
export const fillPlaces = (
	text: string,
	values: Readonly<Record<string, string | number | undefined>>,
): string =>
	text.replace(PLACE, (_place, name: string) => {
		const key = name.trim();
		return Object.hasOwn(values, key) ? String(values[key] ?? '') : '';
	});
