import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { builtInPlaybook, type LoadedPlaybook, loadPlaybook } from '../../../core';
import { readList } from './json';
import type { Parameter } from '../operation';

/** The playbooks of a run: a campaign is worked under the one it was accepted under, as long as that is at hand. */
export interface Playbooks {
	readonly current: LoadedPlaybook;
	of(campaign: { readonly playbookVersion: string }): LoadedPlaybook;
}

const SOURCE: INodeProperties[] = [
	{
		displayName: 'Playbook',
		name: 'playbookSource',
		type: 'options',
		default: 'builtIn',
		description: 'Where the rules of your team come from',
		options: [
			{ name: 'Built-in Default', value: 'builtIn', description: 'Good for trying things out' },
			{
				name: 'Credential',
				value: 'credential',
				description: 'The playbook in the Campaign Playbook credential',
			},
			{
				name: 'JSON',
				value: 'json',
				description: 'A playbook from an expression, for instance from a table row',
			},
		],
	},
	{
		displayName: 'Playbook JSON',
		name: 'playbookJson',
		type: 'json',
		default: '',
		placeholder: 'e.g. {{ $json.playbook }}',
		displayOptions: { show: { playbookSource: ['json'] } },
	},
];

const VERSIONS: INodeProperties = {
	displayName: 'Playbook Versions',
	name: 'playbookVersions',
	type: 'json',
	default: '[]',
	placeholder: "e.g. {{ $('Read playbooks').all().map(item => item.json) }}",
	description:
		'Rows of the table campaign_playbook. A campaign is then worked under the version it was accepted under, also after the playbook has changed.',
};

/** For operations that no accepted campaign goes through. */
export const currentPlaybookParameter: Parameter<LoadedPlaybook> = {
	properties: SOURCE,
	read: currentPlaybook,
};

export const playbookParameter: Parameter<Playbooks> = {
	properties: [...SOURCE, VERSIONS],
	async read(node, itemIndex) {
		const current = await currentPlaybook(node, itemIndex);
		const rows = readList(node.getNodeParameter('playbookVersions', itemIndex, '[]'), 'Playbook Versions');
		return {
			current,
			of({ playbookVersion }) {
				if (playbookVersion === current.version) return current;
				const row = rows.find((candidate) => candidate.version === playbookVersion);
				return row ? loadPlaybook(row.playbook) : current;
			},
		};
	},
};

async function currentPlaybook(node: IExecuteFunctions, itemIndex: number): Promise<LoadedPlaybook> {
	switch (node.getNodeParameter('playbookSource', itemIndex)) {
		case 'credential': {
			const { playbook } = await node.getCredentials<{ playbook?: unknown }>(
				'campaignPlaybookApi',
				itemIndex,
			);
			return playbook ? loadPlaybook(playbook) : builtInPlaybook();
		}
		case 'json':
			return loadPlaybook(node.getNodeParameter('playbookJson', itemIndex));
		default:
			return builtInPlaybook();
	}
}
