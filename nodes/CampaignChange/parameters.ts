import {
	type ChangeDecision,
	type FollowClaims,
	type FormRefusal,
	parse,
	ProblemError,
	quote,
	readRow,
	type SavedCampaign,
	type Withdrawal,
	withdrawalSchema,
} from '../../core';
import type { Parameter } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { readJson } from '../shared/parameters/json';
import { type Links, linksParameter } from '../shared/parameters/links';
import { rowsParameter } from '../shared/parameters/rows';

export const eventsParameter = rowsParameter('Events', 'events', 'campaign_events', 'Read events');

const links = linksParameter('campaign-page', 'Campaign Requester Trigger');

/** The keys and the address of the requester's page. */
export const pagesParameter: Parameter<{
	keys: Links['keys'];
	address: { baseUrl: string; pagePath: string };
}> = {
	properties: links.properties,
	async read(node, itemIndex) {
		const { keys, baseUrl, path } = await links.read(node, itemIndex);
		return { keys, address: { baseUrl, pagePath: path } };
	},
};

/** A link may outlive its campaign: without a row there is none. */
export const linkedCampaignParameter: Parameter<SavedCampaign | undefined> = {
	properties: campaignParameter.properties,
	read(node, itemIndex) {
		const row = readJson(node.getNodeParameter('campaign', itemIndex), 'Campaign');
		return Object.keys(row ?? {}).length === 0 ? undefined : readRow(row);
	},
};

/** What Campaign Requester Trigger gives. */
interface Visit {
	readonly claims: FollowClaims;
	readonly view: string;
	readonly posted: Readonly<Record<string, unknown>>;
}

export const visitParameter: Parameter<Visit> = {
	properties: [
		{
			displayName: 'Visit',
			name: 'visit',
			type: 'json',
			default: "={{ $('Campaign Requester Trigger').first().json }}",
			required: true,
			description: 'The item of Campaign Requester Trigger',
		},
	],
	read(node, itemIndex) {
		const visit = readJson(node.getNodeParameter('visit', itemIndex), 'Visit') as Partial<Visit> | undefined;
		if (visit?.claims) return { claims: visit.claims, view: visit.view ?? '', posted: visit.posted ?? {} };
		throw new ProblemError({
			where: 'Field "Visit"',
			found: quote(visit),
			expected: 'the item of Campaign Requester Trigger',
			mend: "Set the field to {{ $('Campaign Requester Trigger').first().json }}.",
		});
	},
};

export const refusalParameter: Parameter<FormRefusal | undefined> = {
	properties: [
		{
			displayName: 'Refusal',
			name: 'refusal',
			type: 'json',
			default: '',
			description:
				'The item of Record Form when the form changed nothing; the page then says why. Leave empty to show the page as it is.',
		},
	],
	read(node, itemIndex) {
		const given = readJson(node.getNodeParameter('refusal', itemIndex, ''), 'Refusal') as
			| Partial<FormRefusal>
			| undefined;
		return given && { ...given, problems: given.problems ?? [] };
	},
};

export const formPathParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Form Path',
			name: 'formPath',
			type: 'string',
			default: 'campaign-request',
			required: true,
			description: 'The path of the request form, for the button with which missing answers are added',
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('formPath', itemIndex) as string,
};

export const wishParameter: Parameter<Record<string, unknown>> = {
	properties: [
		{
			displayName: 'Wished Changes',
			name: 'wish',
			type: 'json',
			default: '{}',
			required: true,
			placeholder: 'e.g. { "launchDate": "2026-12-01", "subject": "Save your seat" }',
			description: 'The fields of the brief that are to change, with their new values',
		},
	],
	read(node, itemIndex) {
		const wish = readJson(node.getNodeParameter('wish', itemIndex), 'Wished Changes');
		if (wish !== null && typeof wish === 'object' && !Array.isArray(wish)) return { ...wish };
		throw new ProblemError({
			where: 'Field "Wished Changes"',
			found: quote(wish),
			expected: 'an object of fields and values',
			mend: 'Write it like { "launchDate": "2026-12-01" }.',
		});
	},
};

export const decisionParameter: Parameter<ChangeDecision> = {
	properties: [
		{
			displayName: 'Decision',
			name: 'decision',
			type: 'options',
			default: 'apply',
			options: [
				{ name: 'Apply', value: 'apply', description: 'As it was asked for' },
				{
					name: 'Apply with Later Launch',
					value: 'applyLater',
					description: 'With the first launch that can be kept',
				},
				{ name: 'Decline', value: 'decline', description: 'The campaign goes on as planned' },
			],
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('decision', itemIndex) as ChangeDecision,
};

const textParameter = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
	required: boolean,
): Parameter<string> => ({
	properties: [{ displayName, name, type: 'string', default: '', placeholder, description, required }],
	read: (node, itemIndex) => String(node.getNodeParameter(name, itemIndex, '')),
});

export const byParameter = textParameter(
	'By',
	'by',
	'e.g. mona@example.com',
	'Who decides. This node does not check who it is: whoever runs the workflow vouches for it.',
	true,
);
export const noteParameter = textParameter(
	'Comment',
	'note',
	'e.g. Agreed with the speaker',
	'What the requester is told about it',
	false,
);
export const whyParameter = textParameter(
	'Why',
	'why',
	'e.g. The event was called off',
	'Stands in the history and in the mails',
	true,
);

/** Nothing when the MAP did not answer. */
export const unscheduledParameter: Parameter<Withdrawal | undefined> = {
	properties: [
		{
			displayName: 'Withdrawal',
			name: 'unscheduled',
			type: 'json',
			default: '={{ $json.unscheduled }}',
			description:
				'What Campaign MAP: Unschedule gave. Without it a person is asked to withdraw the launch by hand.',
		},
	],
	read(node, itemIndex) {
		const given = readJson(node.getNodeParameter('unscheduled', itemIndex, ''), 'Withdrawal');
		return given ? parse(withdrawalSchema, given, 'Withdrawal') : undefined;
	},
};
