import { type Campaign, readCampaigns, type RetargetMode } from '../../core';
import type { Parameter } from '../shared/operation';
import { linksParameter } from '../shared/parameters/links';
import { rowsParameter } from '../shared/parameters/rows';

export const changesParameter = rowsParameter('Changes', 'changes', 'playbook_changes', 'Read changes');

interface OpenCampaigns {
	readonly campaigns: readonly Campaign[];
	readonly unreadable: readonly string[];
}

const campaignRows = rowsParameter('Campaigns', 'campaigns', 'campaigns', 'Read campaigns');
/** A row that cannot be read is named, and costs nobody else the answer. */
export const openCampaignsParameter: Parameter<OpenCampaigns> = {
	properties: campaignRows.properties,
	read: async (node, itemIndex) => readCampaigns(await campaignRows.read(node, itemIndex)),
};
export const decisionFormParameter = linksParameter('campaign-playbook-decision', 'decision form');

const text = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): Parameter<string> => ({
	properties: [{ displayName, name, type: 'string', default: '', required: true, placeholder, description }],
	read: (node, itemIndex) => String(node.getNodeParameter(name, itemIndex, '') ?? '').trim(),
});

export const whyParameter = text(
	'Why',
	'why',
	'e.g. The event has moved, and the new targets fit it',
	'Stands in the history of the campaign',
);
export const byParameter = text(
	'By',
	'by',
	'e.g. otto@example.com',
	'The person who says so, as key or e-mail address of the playbook. Make sure that it is really this person, e.g. by a login.',
);

export const toVersionParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'To Version',
			name: 'toVersion',
			type: 'string',
			default: '',
			placeholder: 'e.g. faa9281e4ab7439861a482b3b827e6276febe49704f3d850cea3993f733a3729',
			description:
				'The version to go on under; a row of Playbook Versions. Leave it empty for the one in force.',
		},
	],
	read: (node, itemIndex) => String(node.getNodeParameter('toVersion', itemIndex, '') ?? '').trim(),
};

export const modeParameter: Parameter<RetargetMode> = {
	properties: [
		{
			displayName: 'Time Worked so Far',
			name: 'mode',
			type: 'options',
			default: 'carry',
			description: 'What a new target means for the working time that a running stage has used already',
			options: [
				{ name: 'Counts', value: 'carry', description: 'It counts against the new target' },
				{ name: 'Is Forgotten', value: 'restart', description: 'The new target begins now' },
				{
					name: 'Counts as if the Target Had Held From the Start',
					value: 'retroactive',
					description: 'A stage may turn out to have been late before',
				},
			],
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('mode', itemIndex) as RetargetMode,
};

export const voidRoundParameter: Parameter<boolean> = {
	properties: [
		{
			displayName: 'Ask the Approvers Again',
			name: 'voidRound',
			type: 'boolean',
			default: false,
			description:
				'Whether an open round is void when its policy has changed, and the approvers are asked again. Otherwise it keeps the rules under which it was asked.',
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('voidRound', itemIndex) === true,
};
