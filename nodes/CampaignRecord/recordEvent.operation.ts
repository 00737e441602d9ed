import { append, type CampaignFact, factSchemas, openJournal, parse, saveItem } from '../../core';
import { defineOperation, type Parameter } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { PARTY_OPTIONS } from '../shared/parties';

const factParameter: Parameter<CampaignFact> = {
	properties: [
		{
			displayName: 'Event',
			name: 'event',
			type: 'options',
			default: 'held',
			options: [
				{ name: 'Cancelled', value: 'cancelled', description: 'The campaign will not be launched' },
				{ name: 'Closed', value: 'closed', description: 'A live campaign is finished' },
				{ name: 'Held', value: 'held', description: 'The campaign pauses; its clocks stand still' },
				{ name: 'Resumed', value: 'resumed', description: 'The campaign goes on where it was held' },
			],
		},
		{
			displayName: 'Why',
			name: 'why',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. The product launch has moved',
			description: 'Stands in the history of the campaign',
		},
		{
			displayName: 'Waiting On',
			name: 'waitingOn',
			type: 'options',
			default: 'requester',
			displayOptions: { show: { event: ['held'] } },
			description: 'Who owns the time while the campaign is held',
			options: PARTY_OPTIONS,
		},
	],
	read(node, itemIndex) {
		const type = node.getNodeParameter('event', itemIndex) as 'cancelled' | 'closed' | 'held' | 'resumed';
		const why = node.getNodeParameter('why', itemIndex);
		const data =
			type === 'held' ? { why, waitingOn: node.getNodeParameter('waitingOn', itemIndex) } : { why };
		return { type, data: parse(factSchemas[type], data, 'Event') } as CampaignFact;
	},
};

const actorParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Actor',
			name: 'actor',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. otto@example.com',
			description: 'Who says so',
		},
	],
	read: (node, itemIndex) => String(node.getNodeParameter('actor', itemIndex)).slice(0, 320),
};

export const recordEvent = defineOperation({
	value: 'recordEvent',
	name: 'Record Event',
	action: 'Record an event of a campaign',
	description:
		'Holds, resumes, cancels or closes a campaign; everything else is recorded by the node that does it',
	parameters: {
		saved: campaignParameter,
		fact: factParameter,
		actor: actorParameter,
		playbooks: playbookParameter,
	},
	run({ saved, fact, actor, playbooks }, { now }) {
		const journal = append(openJournal(saved.campaign), now, actor, fact);
		return { json: saveItem(journal, saved, playbooks.of(saved.campaign).playbook, now) };
	},
});
