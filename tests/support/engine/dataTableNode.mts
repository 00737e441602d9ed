import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	NodeConnectionTypes,
	NodeOperationError,
} from 'n8n-workflow';

import type { Moments } from './moments.mts';
import type { Cell, Column, DataTables, Filter, Row, Table, Where } from './tables.mts';

const onRows = (...operation: string[]) => ({ show: { resource: ['row'], operation } });
const onCreate = { show: { resource: ['table'], operation: ['create'] } };

const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		options: [
			{ name: 'Row', value: 'row' },
			{ name: 'Table', value: 'table' },
		],
		default: 'row',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		options: ['get', 'insert', 'update', 'upsert', 'create'].map((value) => ({ name: value, value })),
		default: 'insert',
	},
	{
		displayName: 'Data table',
		name: 'dataTableId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{ displayName: 'By Name', name: 'name', type: 'string' },
			{ displayName: 'ID', name: 'id', type: 'string' },
		],
		displayOptions: { show: { resource: ['row'] } },
	},
	{
		displayName: 'Must Match',
		name: 'matchType',
		type: 'options',
		options: [
			{ name: 'Any Condition', value: 'anyCondition' },
			{ name: 'All Conditions', value: 'allConditions' },
		],
		default: 'anyCondition',
		displayOptions: onRows('get', 'update', 'upsert'),
	},
	{
		displayName: 'Conditions',
		name: 'filters',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		displayOptions: onRows('get', 'update', 'upsert'),
		options: [
			{
				displayName: 'Conditions',
				name: 'conditions',
				values: [
					{ displayName: 'Column', name: 'keyName', type: 'string', default: 'id' },
					{ displayName: 'Condition', name: 'condition', type: 'string', default: 'eq' },
					{
						displayName: 'Value',
						name: 'keyValue',
						type: 'string',
						default: '',
						displayOptions: { hide: { condition: ['isEmpty', 'isNotEmpty', 'isTrue', 'isFalse'] } },
					},
				],
			},
		],
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		displayOptions: onRows('get'),
	},
	{
		displayName: 'Limit Per Input Row',
		name: 'limit',
		type: 'number',
		default: 50,
		displayOptions: { show: { ...onRows('get').show, returnAll: [false] } },
	},
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'resourceMapper',
		default: { mappingMode: 'defineBelow', value: null },
		noDataExpression: true,
		typeOptions: {
			resourceMapper: { mode: 'add', resourceMapperMethod: 'getDataTables', multiKeyMatch: true },
		},
		displayOptions: onRows('insert', 'update', 'upsert'),
	},
	{ displayName: 'Name', name: 'tableName', type: 'string', default: '', displayOptions: onCreate },
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		displayOptions: onCreate,
		options: [
			{
				displayName: 'Column',
				name: 'column',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '' },
					{ displayName: 'Type', name: 'type', type: 'string', default: 'string' },
				],
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		options: [
			{ displayName: 'Reuse Existing Tables', name: 'createIfNotExists', type: 'boolean', default: true },
		],
		displayOptions: onCreate,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		options: [{ displayName: 'Dry Run', name: 'dryRun', type: 'boolean', default: false }],
		displayOptions: onRows('insert', 'update', 'upsert'),
	},
];

/** n8n's Data Table node 1.1, as far as the workflows use it. Written after n8n-nodes-base 2.41.0. */
export const dataTableNode = (tables: DataTables, moments: Moments): INodeType => ({
	description: {
		displayName: 'Data table',
		name: 'dataTable',
		group: ['input'],
		version: [1, 1.1],
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	},
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const isTable = this.getNodeParameter('resource', 0) === 'table';
		const operation = this.getNodeParameter('operation', 0) as string;
		const found: INodeExecutionData[] = [];
		for (const [item, input] of this.getInputData().entries()) {
			try {
				const rows = isTable ? [createTable(this, tables, item)] : onTable(this, tables, operation, item);
				if (operation !== 'get') await moments.effect(this, `${operation} ${this.getNode().name}`);
				found.push(...rows.map((json) => ({ json: jsonOf(json), pairedItem: { item } })));
			} catch (error) {
				if (!this.continueOnFail()) throw error;
				found.push({ json: input.json, error: error as NodeOperationError });
			}
		}
		return [found];
	},
});

function createTable(node: IExecuteFunctions, tables: DataTables, item: number): object {
	const name = node.getNodeParameter('tableName', item) as string;
	const { createIfNotExists } = node.getNodeParameter('options', item, {}) as { createIfNotExists?: boolean };
	const existing = createIfNotExists ? tables.lookUp(name) : undefined;
	const table =
		existing?.name === name
			? existing
			: tables.create(name, node.getNodeParameter('columns.column', item, []) as Column[]);
	return { id: table.id, name: table.name, columns: table.columns };
}

function onTable(node: IExecuteFunctions, tables: DataTables, operation: string, item: number): Row[] {
	const { value: name } = node.getNodeParameter('dataTableId', item) as { value: string };
	const table = tables.lookUp(name);
	if (!table) throw new NodeOperationError(node.getNode(), `Data table with name "${name}" not found`);
	if (operation === 'insert') return [table.insert(valuesOf(node, item))];
	const where = whereOf(node, table, item);
	if (operation === 'get') {
		const rows = table.select(where);
		return node.getNodeParameter('returnAll', item, false)
			? rows
			: rows.slice(0, node.getNodeParameter('limit', item, 50) as number);
	}
	if (where.filters.length === 0)
		throw new NodeOperationError(node.getNode(), 'At least one condition is required');
	if (operation === 'update') return table.update(valuesOf(node, item), where);
	if (operation === 'upsert') return table.upsert(valuesOf(node, item), where);
	throw new Error(`The stand-in for Data Tables does not know the operation "${operation}"`);
}

function valuesOf(node: IExecuteFunctions, item: number): Record<string, unknown> {
	const values = node.getNodeParameter('columns.value', item, {}) as Record<string, unknown>;
	for (const value of Object.values(values)) {
		if (value === null || typeof value !== 'object' || 'toISOString' in value || 'toJSDate' in value)
			continue;
		const kind = Array.isArray(value) ? 'array' : 'object';
		throw new NodeOperationError(
			node.getNode(),
			`unexpected ${kind} input '${JSON.stringify(value)}' in row ${item}`,
		);
	}
	return values;
}

function whereOf(node: IExecuteFunctions, table: Table, item: number): Where {
	const conditions = node.getNodeParameter('filters.conditions', item, []) as {
		keyName: string;
		condition?: string;
		keyValue?: unknown;
	}[];
	const types: Record<string, string> = {
		id: 'number',
		createdAt: 'date',
		updatedAt: 'date',
		...Object.fromEntries(table.columns.map(({ name, type }) => [name, type])),
	};
	const unknown = conditions.filter(({ keyName }) => !types[keyName]).map(({ keyName }) => keyName);
	if (unknown.length > 0) {
		throw new NodeOperationError(
			node.getNode(),
			`Filter validation failed: Column(s) "${unknown.join(', ')}" do not exist in the selected table.`,
		);
	}
	const filters = conditions.map(({ keyName, condition = 'eq', keyValue }): Filter => {
		const isText = types[keyName] === 'string';
		if (condition === 'isEmpty')
			return { columnName: keyName, condition: isText ? 'isEmpty' : 'eq', value: null };
		if (condition === 'isNotEmpty')
			return { columnName: keyName, condition: isText ? 'isNotEmpty' : 'neq', value: null };
		if (types[keyName] === 'date' && typeof keyValue === 'string' && Number.isNaN(Date.parse(keyValue))) {
			throw new NodeOperationError(
				node.getNode(),
				`Invalid date string '${keyValue}' for column '${keyName}'`,
			);
		}
		return { columnName: keyName, condition, value: keyValue };
	});
	return {
		type: node.getNodeParameter('matchType', item, 'anyCondition') === 'allConditions' ? 'and' : 'or',
		filters,
	};
}

const jsonOf = (row: object) =>
	Object.fromEntries(
		Object.entries(row).map(([name, cell]: [string, Cell]) => [
			name,
			cell instanceof Date ? cell.toISOString() : cell,
		]),
	);
