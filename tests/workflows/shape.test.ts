import type { INode, INodeProperties } from 'n8n-workflow';

import { generatedWorkflows } from '../support/engine/generated.mts';
import { Outgoing } from '../support/engine/mailNode.mts';
import { Moments } from '../support/engine/moments.mts';
import { nodeTypesOf, ourNodes, PACKAGE } from '../support/engine/nodeTypes.mts';
import { DataTables } from '../support/engine/tables.mts';
import { readWorkflow, workflowFiles } from '../support/engine/world.mts';

const files = workflowFiles();
const types = nodeTypesOf({
	tables: new DataTables(),
	outgoing: new Outgoing(),
	moments: new Moments(),
	show: () => undefined,
});
const TABLES = [
	'campaigns',
	'campaign_events',
	'campaign_decisions',
	'campaign_playbook',
	'campaign_packages',
	'playbook_changes',
];

/** Every expression in a parameter, however deep. */
function expressionsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.startsWith('=') ? [value] : [];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(expressionsIn) : [];
}

const dataTables = (nodes: readonly INode[]) =>
	nodes.filter(({ type }) => type === 'n8n-nodes-base.dataTable');
const tableOf = ({ parameters }: INode) =>
	parameters.dataTableId as { mode: string; value: string } | undefined;

it('finds every workflow that is generated', async () =>
	expect(files).toEqual(Object.keys(await generatedWorkflows()).sort()));

describe.each(files)('%s', (file) => {
	const { name, nodes, connections, settings } = readWorkflow(file);
	const names = new Set(nodes.map((node) => node.name));

	it('has a name, the order of execution of today, and nodes with names of their own', () => {
		expect(name).toMatch(/^Campaign \d+: /);
		expect(settings?.executionOrder).toBe('v1');
		expect(names.size).toBe(nodes.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
	});

	it('uses only known node types and versions', () => {
		for (const { type, typeVersion } of nodes) {
			const known = [types.getByNameAndVersion(type, typeVersion).description.version].flat();
			expect({ type, typeVersion }).toEqual({
				type,
				typeVersion: known.find((version) => version === typeVersion),
			});
		}
	});

	it('connects nodes that there are, and reaches every node but triggers and notes', () => {
		const targets = Object.values(connections).flatMap(({ main = [] }) =>
			main.flatMap((port) => (port ?? []).map(({ node }) => node)),
		);
		expect([...Object.keys(connections), ...targets].filter((node) => !names.has(node))).toEqual([]);
		const isStart = ({ type }: INode) => /(Trigger|webhook|stickyNote)$/.test(type);
		expect(
			nodes.filter((node) => !isStart(node) && !targets.includes(node.name)).map((node) => node.name),
		).toEqual([]);
	});

	it('names in $(…) only nodes of its own', () => {
		const named = nodes.flatMap(({ parameters }) =>
			expressionsIn(parameters).flatMap((expression) =>
				[...expression.matchAll(/\$\((['"])(.*?)\1\)/g)].map(([, , node]) => node!),
			),
		);
		expect(named.filter((node) => !names.has(node))).toEqual([]);
	});

	it('holds no credential and no id of another workflow or table', () => {
		expect(nodes.filter(({ credentials }) => credentials).map((node) => node.name)).toEqual([]);
		expect(JSON.stringify(nodes)).not.toMatch(/"workflowId"|"executeWorkflow"/);
		for (const node of dataTables(nodes)) {
			const table = tableOf(node);
			if (table) expect(table).toEqual(expect.objectContaining({ mode: 'name', value: expect.any(String) }));
			expect(TABLES).toContain(table?.value ?? node.parameters.tableName);
		}
	});

	it('gives our nodes only parameters that they declare, with values that they offer', () => {
		for (const node of nodes.filter(({ type }) => type.startsWith(`${PACKAGE}.`))) {
			const properties = ourNodes()[node.type]!.description.properties;
			const shown = properties.filter((property) => isShown(property, node.parameters));
			for (const [key, value] of Object.entries(node.parameters)) {
				const declared = shown.filter((property) => property.name === key);
				expect([node.name, key, declared.length]).toEqual([node.name, key, 1]);
				const [{ type, options }] = declared as [INodeProperties];
				if (type === 'options')
					expect(options?.map((option) => (option as { value: unknown }).value)).toContain(value);
			}
			const missing = shown.filter(
				({ required, name: key, default: preset }) => required && preset === '' && !(key in node.parameters),
			);
			expect([node.name, missing.map(({ name: key }) => key)]).toEqual([node.name, []]);
		}
	});

	it('is what scripts/workflows generates (if not: npm run workflows)', async () => {
		expect(readWorkflow(file)).toEqual((await generatedWorkflows())[file]);
	});
});

it('writes every column of a saved campaign', () => {
	const setup = readWorkflow('1-setup.json').nodes.find(
		({ parameters }) => parameters.tableName === 'campaigns',
	)!;
	const { column } = setup.parameters.columns as { column: { name: string }[] };
	const columns = column.map(({ name }) => name).sort();
	const saves = files
		.flatMap((file) => readWorkflow(file).nodes)
		.filter(
			(node) =>
				tableOf(node)?.value === 'campaigns' &&
				/^Save( the| new)? ?(campaign|review|count|:)/.test(node.name),
		);
	expect(saves.length).toBeGreaterThan(5);
	for (const { name, parameters } of saves) {
		const { value } = parameters.columns as { value: Record<string, string> };
		const isOutbox = /taken|ticked/.test(name);
		expect([name, Object.keys(value).sort()]).toEqual([
			name,
			isOutbox ? ['campaignId', 'outbox', 'outboxAt', 'revision'] : columns,
		]);
	}
});

/** n8n leaves out parameters whose `show` does not fit. */
function isShown({ displayOptions }: INodeProperties, parameters: INode['parameters']): boolean {
	const fits = (conditions: Record<string, unknown[] | undefined> = {}) =>
		Object.entries(conditions).map(
			([key, values]) => !(key in parameters) || (values ?? []).includes(parameters[key]),
		);
	const { show, hide } = displayOptions ?? {};
	return (
		fits(show as Record<string, unknown[]>).every(Boolean) &&
		!Object.entries(hide ?? {}).some(([key, values]) => (values as unknown[])?.includes(parameters[key]))
	);
}
