import { fillPlaces } from '../playbook/places';
import type { Playbook } from '../playbook/schema';
import type { Brief } from './brief';

/** Longest program name that Marketo and others take, in characters. */
const MAX_NAME = 255;
const ACCENTS = /[\u0300-\u036F]/g;

/** Letters and digits of any script in lower case, joined by hyphens: safe in names, filters and addresses. */
export const slug = (text: string) =>
	text
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-+|-+$/g, '');

type Named = Pick<Brief, 'launchDate' | 'region' | 'type' | 'tier' | 'title'>;

const valuesOf = (brief: Named, campaignId: string) => ({
	launchDate: brief.launchDate,
	region: slug(brief.region),
	type: slug(brief.type),
	tier: slug(brief.tier),
	title: slug(brief.title) || 'untitled',
	campaignId,
});

/** The program's name by the playbook's convention; a long title is cut so that the id at the end survives. */
export function programNameOf(brief: Named, campaignId: string, { naming }: Playbook): string {
	const values = valuesOf(brief, campaignId);
	const named = (title: string) => fillPlaces(naming.program, { ...values, title }).replace(/,/g, '');
	const full = named(values.title);
	if (full.length <= MAX_NAME) return full;
	const room = Math.max(0, values.title.length - (full.length - MAX_NAME));
	return named(values.title.slice(0, room).replace(/(?:\p{Surrogate}|-)+$/u, '')).slice(0, MAX_NAME);
}

/** The UTM parameters that every tracked link of the campaign carries. */
export const utmOf = (brief: Named, campaignId: string, { naming }: Playbook): Record<string, string> => {
	const values = valuesOf(brief, campaignId);
	return Object.fromEntries(
		Object.entries(naming.utm).map(([name, text]) => [name, fillPlaces(text, values)]),
	);
};
