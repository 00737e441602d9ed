import { ProblemError, quote, readRow, type SavedCampaign, type Visit } from '../../core';
import type { Parameter } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { readJson } from '../shared/parameters/json';
import { linksParameter } from '../shared/parameters/links';
import { rowsParameter } from '../shared/parameters/rows';

export const decisionsParameter = rowsParameter(
	'Decisions',
	'decisions',
	'campaign_decisions',
	'Read decisions',
);
export const eventsParameter = rowsParameter('Events', 'events', 'campaign_events', 'Read events');
export const approvalLinksParameter = linksParameter('campaign-approval', 'Campaign Approval Trigger');
export const packagesParameter = rowsParameter('Packages', 'packages', 'campaign_packages', 'Read packages');

/** A link may outlive its campaign: without a row there is none. */
export const linkedCampaignParameter: Parameter<SavedCampaign | undefined> = {
	properties: campaignParameter.properties,
	read(node, itemIndex) {
		const row = readJson(node.getNodeParameter('campaign', itemIndex), 'Campaign');
		return Object.keys(row ?? {}).length === 0 ? undefined : readRow(row);
	},
};

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
		if (visit?.claims) return { ...visit, claims: visit.claims, posted: visit.posted ?? {} };
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
