import { slug } from '../intake/naming';
import type { Playbook } from '../playbook/schema';
import type { CheckedCampaign } from './rule';

const SIGN = /[.*+?^${}()|[\]\\/]/g;
const PLACE = /\{\{(\s?[A-Za-z]{1,60}\s?)\}\}/g;
const literal = (text: string) => text.replace(SIGN, '\\$&');

/** Letters and digits in the places where this id has them, so that a title does not run into it. */
const shapeOfId = (id: string) =>
	id.replace(/[A-Za-z]{1,60}|\d{1,60}|[^A-Za-z\d]/g, (part) =>
		/[A-Za-z]/.test(part) ? '[A-Za-z]{1,60}' : /\d/.test(part) ? '\\d{1,60}' : literal(part),
	);

function shapeOf(place: string, campaign: CheckedCampaign, playbook: Playbook): string {
	if (place === 'launchDate') return '\\d{4}-\\d{2}-\\d{2}';
	if (place === 'title') return '.{1,255}?';
	if (place === 'campaignId') return shapeOfId(campaign.campaignId);
	// the right value first: regions may have hyphens of their own
	const right = (acceptedFor(place, campaign, playbook) ?? []).filter((value) => value !== '').map(literal);
	return [...right, '\\S{1,100}?'].join('|');
}

/** @returns the playbook's naming convention for programs as a pattern with a named group for each place. */
export function patternOf(campaign: CheckedCampaign, playbook: Playbook): RegExp {
	const convention = playbook.naming.program;
	const seen = new Set<string>();
	let pattern = '';
	let done = 0;
	for (const { index, 0: whole, 1: written = '' } of convention.matchAll(PLACE)) {
		const place = written.trim();
		const shape = shapeOf(place, campaign, playbook);
		// a group can have its name only once
		const group = seen.has(place) ? '?:' : `?<${place}>`;
		pattern += `${literal(convention.slice(done, index))}(${group}${shape})`;
		seen.add(place);
		done = index + whole.length;
	}
	return new RegExp(`^${pattern}${literal(convention.slice(done))}$`, 'iu');
}

/** What a group may say; none for groups that are no field of a campaign. The title may be shortened by hand. */
export function acceptedFor(
	group: string,
	{ brief, campaignId }: CheckedCampaign,
	playbook: Playbook,
): string[] | undefined {
	const [year = '', month = '', day = ''] = brief.launchDate.split('-');
	const both = (key: string, title: string | undefined) => [
		key,
		slug(key),
		...(title ? [title, slug(title)] : []),
	];
	switch (group) {
		case 'launchDate':
		case 'date':
			return [
				`${year}${month}${day}`,
				`${year.slice(2)}${month}${day}`,
				`${day}${month}${year}`,
				`${year}${month}`,
			];
		case 'year':
			return [year, year.slice(2)];
		case 'month':
			return [month, String(Number(month))];
		case 'day':
			return [day, String(Number(day))];
		case 'quarter':
			return [`${Math.ceil(Number(month) / 3)}`, `Q${Math.ceil(Number(month) / 3)}`];
		case 'region':
			return both(brief.region, playbook.regions[brief.region]?.title);
		case 'type':
			return both(brief.type, playbook.campaignTypes[brief.type]?.title);
		case 'tier':
			return both(brief.tier, playbook.tiers[brief.tier]?.title);
		case 'campaignId':
			return [campaignId];
		default:
			return undefined;
	}
}

/** Dates are compared by their digits, all else without regard to case. */
export function fits(group: string, value: string, accepted: readonly string[]): boolean {
	const isDate = group === 'launchDate' || group === 'date';
	const its = isDate ? value.replace(/\D/g, '') : value.toLowerCase();
	return accepted.some((one) => one.toLowerCase() === its);
}
