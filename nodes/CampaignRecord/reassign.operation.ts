import { reassignStep, saveItem } from '../../core';
import { defineOperation, type Parameter } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';

interface Reassignment {
	readonly to: string;
	readonly why: string;
	readonly by: string;
	readonly isForced: boolean;
}

const reassignmentParameter: Parameter<Reassignment> = {
	properties: [
		{
			displayName: 'New Owner',
			name: 'newOwner',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. mona or mona@example.com',
			description: 'A person of the playbook, by key or e-mail address',
		},
		{
			displayName: 'Why',
			name: 'whyReassigned',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Mona is on holiday until the launch',
			description: 'Stands in the history of the campaign, and in the mail to both',
		},
		{
			displayName: 'Decided By',
			name: 'reassignedBy',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. otto@example.com',
			description: 'Who says so',
		},
		{
			displayName: 'Also When Away',
			name: 'alsoWhenAway',
			type: 'boolean',
			default: false,
			description: 'Whether the campaign may go to somebody who has no working time until the launch',
		},
	],
	read: (node, itemIndex) => ({
		to: String(node.getNodeParameter('newOwner', itemIndex)),
		why: String(node.getNodeParameter('whyReassigned', itemIndex)),
		by: String(node.getNodeParameter('reassignedBy', itemIndex)).slice(0, 320),
		isForced: node.getNodeParameter('alsoWhenAway', itemIndex, false) === true,
	}),
};

export const reassign = defineOperation({
	value: 'reassign',
	name: 'Reassign',
	action: 'Reassign a campaign to another owner',
	description:
		'Gives a campaign to another person and tells both; somebody unknown or away is refused with the reason',
	outputs: ['reassigned', 'refused'],
	parameters: {
		saved: campaignParameter,
		reassignment: reassignmentParameter,
		playbooks: playbookParameter,
	},
	run({ saved, reassignment, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = reassignStep({ saved, ...reassignment, playbook, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		return { output: 'reassigned', json: saveItem(result.journal, saved, playbook, now) };
	},
});
