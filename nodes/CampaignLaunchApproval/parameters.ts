import type { Claims } from '../../core';
import { ProblemError, quote } from '../../core';
import type { Parameter } from '../shared/operation';
import { readJson } from '../shared/parameters/json';
import { rowsParameter } from '../shared/parameters/rows';

export const decisionsParameter = rowsParameter(
	'Decisions',
	'decisions',
	'campaign_decisions',
	'Read decisions',
);
export const packagesParameter = rowsParameter('Packages', 'packages', 'campaign_packages', 'Read packages');

/** What Campaign Approval Trigger gives: the link it has verified, and what the form sent. */
export interface Visit {
	readonly claims: Claims;
	readonly posted: Record<string, unknown>;
	readonly userAgent: string;
}

export const visitParameter: Parameter<Visit> = {
	properties: [
		{
			displayName: 'Visit',
			name: 'visit',
			type: 'json',
			default: "={{ $('Campaign Approval Trigger').first().json }}",
			required: true,
			description: 'The item of Campaign Approval Trigger',
		},
	],
	read(node, itemIndex) {
		const visit = readJson(node.getNodeParameter('visit', itemIndex), 'Visit') as Partial<Visit> | undefined;
		if (visit?.claims)
			return { claims: visit.claims, posted: visit.posted ?? {}, userAgent: visit.userAgent ?? '' };
		throw new ProblemError({
			where: 'Field "Visit"',
			found: quote(visit),
			expected: 'the item of Campaign Approval Trigger',
			mend: "Set the field to {{ $('Campaign Approval Trigger').first().json }}.",
		});
	},
};

export const refusalParameter: Parameter<Record<string, unknown> | undefined> = {
	properties: [
		{
			displayName: 'Refusal',
			name: 'refusal',
			type: 'json',
			default: '',
			description:
				'The item of Record Decision when the answer was refused; the page then says why. Leave empty to show the page as it is.',
		},
	],
	read: (node, itemIndex) =>
		readJson(node.getNodeParameter('refusal', itemIndex, ''), 'Refusal') as
			| Record<string, unknown>
			| undefined,
};
