import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import {
	adoptedPlaybook,
	builtInPlaybook,
	isOfVersion,
	type Keys,
	type LoadedPlaybook,
	loadPlaybook,
	playbookOfRow,
} from '../../../core';
import { readList } from './json';
import { keysParameter } from './links';
import type { Parameter } from '../operation';

type Rows = readonly Record<string, unknown>[];

/** The playbooks of a run: a campaign is worked under the one it was accepted under, as long as that is at hand. */
export interface Playbooks {
	readonly current: LoadedPlaybook;
	of(campaign: { readonly playbookVersion: string }): LoadedPlaybook;
	/** @returns undefined when no row has that version. */
	find(version: string): LoadedPlaybook | undefined;
}

const SOURCE: INodeProperties[] = [
	{
		displayName: 'Playbook',
		name: 'playbookSource',
		type: 'options',
		default: 'builtIn',
		description: 'Where the rules of your team come from',
		options: [
			{
				name: 'Adopted Version',
				value: 'adopted',
				description:
					'The version that came into force last, by the rows of the table campaign_playbook; the playbook of the credential while there is none',
			},
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
	properties: [
		...SOURCE,
		{
			...VERSIONS,
			displayOptions: { show: { playbookSource: ['adopted'] } },
			description: 'Rows of the table campaign_playbook',
		},
	],
	read: currentPlaybook,
};

export const playbookParameter: Parameter<Playbooks> = {
	properties: [...SOURCE, VERSIONS],
	read: async (node, itemIndex) =>
		playbooksOf(await currentPlaybook(node, itemIndex), versionRows(node, itemIndex)),
};

/** For operations about changes of the playbook: the version in force, and the rows it follows from. */
export const adoptedParameter: Parameter<{ playbooks: Playbooks; versions: Rows }> = {
	properties: [VERSIONS],
	async read(node, itemIndex) {
		const versions = versionRows(node, itemIndex);
		return { playbooks: playbooksOf(await inForce(node, itemIndex, versions), versions), versions };
	},
};

/** The playbook as it stands in the credential, and the rows of the versions. */
export const credentialPlaybookParameter: Parameter<{ loaded: LoadedPlaybook; versions: Rows; keys: Keys }> =
	{
		properties: [VERSIONS],
		read: async (node, itemIndex) => ({
			loaded: await ofCredential(node, itemIndex),
			versions: versionRows(node, itemIndex),
			keys: await keysParameter.read(node, itemIndex),
		}),
	};

/** Whether the playbook comes from where the address of this n8n stands, too. */
export const hasCredential = (node: IExecuteFunctions, itemIndex: number) =>
	['credential', 'adopted'].includes(node.getNodeParameter('playbookSource', itemIndex) as string);

function playbooksOf(current: LoadedPlaybook, rows: Rows): Playbooks {
	const find = (version: string) => {
		if (version === current.version) return current;
		const own = rows
			.filter((candidate) => candidate.version === version)
			.map(({ playbook }) => ({ version, playbook: textOf(playbook) }));
		const row = own.length > 1 ? (own.find(isOfVersion) ?? own[0]) : own[0];
		return row && versionOf(row);
	};
	return { current, find, of: ({ playbookVersion }) => find(playbookVersion) ?? current };
}

const textOf = (playbook: unknown) =>
	typeof playbook === 'string' ? playbook : JSON.stringify(playbook ?? '');

/** The versions read last: many campaigns of a run share a few, and checking one takes longer than its work. */
const known = new Map<string, { readonly text: string; readonly loaded: LoadedPlaybook }>();
const MOST_KNOWN = 20;

function versionOf(row: Parameters<typeof playbookOfRow>[0]): LoadedPlaybook {
	const before = known.get(row.version);
	if (before?.text === row.playbook) return before.loaded;
	const loaded = playbookOfRow(row);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(row.version, { text: row.playbook, loaded });
	return loaded;
}

const versionRows = (node: IExecuteFunctions, itemIndex: number): Rows =>
	readList(node.getNodeParameter('playbookVersions', itemIndex, '[]'), 'Playbook Versions');

async function inForce(node: IExecuteFunctions, itemIndex: number, rows: Rows): Promise<LoadedPlaybook> {
	const keys = await keysParameter.read(node, itemIndex);
	const { playbook } = await credentialOf(node, itemIndex);
	return adoptedPlaybook(rows, keys, () => loadedOf(playbook), versionOf);
}

const credentialOf = (node: IExecuteFunctions, itemIndex: number) =>
	node.getCredentials<{ playbook?: unknown }>('campaignPlaybookApi', itemIndex);
const loadedOf = (playbook: unknown) => (playbook ? loadPlaybook(playbook) : builtInPlaybook());

const ofCredential = async (node: IExecuteFunctions, itemIndex: number): Promise<LoadedPlaybook> =>
	loadedOf((await credentialOf(node, itemIndex)).playbook);

async function currentPlaybook(node: IExecuteFunctions, itemIndex: number): Promise<LoadedPlaybook> {
	switch (node.getNodeParameter('playbookSource', itemIndex)) {
		case 'adopted':
			return inForce(node, itemIndex, versionRows(node, itemIndex));
		case 'credential':
			return ofCredential(node, itemIndex);
		case 'json':
			return loadPlaybook(node.getNodeParameter('playbookJson', itemIndex));
		default:
			return builtInPlaybook();
	}
}
