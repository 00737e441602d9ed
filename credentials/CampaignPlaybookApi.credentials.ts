import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class CampaignPlaybookApi implements ICredentialType {
	name = 'campaignPlaybookApi';

	displayName = 'Campaign Playbook API';

	icon: Icon = { light: 'file:../icons/playbook.svg', dark: 'file:../icons/playbook.dark.svg' };

	documentationUrl =
		'https://github.com/campaign-production/n8n-nodes-campaign-production/blob/main/docs/playbook.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Playbook',
			name: 'playbook',
			type: 'json',
			typeOptions: { rows: 12 },
			default: '',
			description:
				'The playbook of your team as one JSON document. Leave it empty to use the built-in default. The test names every field that is not right.',
		},
		{
			displayName: 'Link Signing Secret',
			name: 'linkSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			placeholder: 'e.g. 40 random characters from your password manager',
			description:
				'At least 32 random characters. It signs the links that approvers and builders get. Whoever knows it can forge approvals.',
		},
		{
			displayName: 'Previous Link Signing Secret',
			name: 'previousLinkSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'When you change the secret, put the old one here until the links that were signed with it have expired and everything that was approved with it is launched',
		},
		{
			displayName: 'Public Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com',
			description: 'The address under which approvers and requesters reach this n8n, without a path',
		},
	];
}
