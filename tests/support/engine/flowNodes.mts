import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
	validateFieldType,
} from 'n8n-workflow';

const { Main } = NodeConnectionTypes;

/** The description of a stand-in; parameters that need no type of their own are kept as they are. */
export const standInOf = (
	name: string,
	version: number[],
	parameters: readonly (string | INodeProperties)[],
	more: Partial<INodeTypeDescription> = {},
): INodeTypeDescription => ({
	displayName: name,
	name,
	group: ['transform'],
	version,
	description: '',
	defaults: {},
	inputs: [Main],
	outputs: [Main],
	properties: parameters.map((parameter) =>
		typeof parameter === 'string'
			? { displayName: parameter, name: parameter, type: 'json', default: '' }
			: parameter,
	),
	...more,
});

const trigger = (name: string, version: number[], parameters: string[]): INodeType => ({
	description: standInOf(name, version, parameters, { group: ['trigger'], inputs: [] }),
	// The tests hand in the item; when to run is theirs.
	trigger: () => Promise.resolve({}),
});

export const scheduleTrigger = trigger('scheduleTrigger', [1, 1.1, 1.2, 1.3], ['notice', 'rule']);
export const manualTrigger: INodeType = {
	description: standInOf('manualTrigger', [1], ['notice'], { group: ['trigger'], inputs: [] }),
	execute(this: IExecuteFunctions) {
		return Promise.resolve([this.getInputData()]);
	},
};
export const webhook: INodeType = {
	description: standInOf(
		'webhook',
		[1, 1.1, 2, 2.1],
		['httpMethod', 'path', 'authentication', 'responseMode', 'options'],
		{ group: ['trigger'], inputs: [] },
	),
	webhook: () => Promise.resolve({}),
};
export const noOp: INodeType = {
	description: standInOf('noOp', [1], []),
	execute(this: IExecuteFunctions) {
		return Promise.resolve([this.getInputData()]);
	},
};
export const stickyNote: INodeType = {
	description: standInOf('stickyNote', [1], ['content', 'height', 'width', 'color'], {
		group: ['input'],
		inputs: [],
		outputs: [],
	}),
	execute(this: IExecuteFunctions) {
		return Promise.resolve([this.getInputData()]);
	},
};

const filterProperty: INodeProperties = {
	displayName: 'Conditions',
	name: 'conditions',
	type: 'filter',
	default: {},
	typeOptions: { filter: { version: '={{ $nodeVersion >= 2.2 ? 2 : 1 }}', typeValidation: 'strict' } },
};

export const ifNode: INodeType = {
	description: standInOf('if', [2, 2.1, 2.2, 2.3], [filterProperty, 'options'], {
		outputs: [Main, Main],
		outputNames: ['true', 'false'],
	}),
	execute(this: IExecuteFunctions) {
		const ports: INodeExecutionData[][] = [[], []];
		for (const [index, item] of this.getInputData().entries()) {
			item.pairedItem ??= { item: index };
			const passes = this.getNodeParameter('conditions', index, false, { extractValue: true }) as boolean;
			ports[passes ? 0 : 1]!.push(item);
		}
		return Promise.resolve(ports);
	},
};

const rulesProperty: INodeProperties = {
	displayName: 'Routing Rules',
	name: 'rules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	options: [
		{
			displayName: 'Rules',
			name: 'values',
			values: [
				filterProperty,
				{ displayName: 'Rename Output', name: 'renameOutput', type: 'boolean', default: false },
				{ displayName: 'Output Name', name: 'outputKey', type: 'string', default: '' },
			],
		},
	],
};

export const switchNode: INodeType = {
	description: standInOf(
		'switch',
		[3, 3.1, 3.2, 3.3],
		[{ displayName: 'Mode', name: 'mode', type: 'string', default: 'rules' }, rulesProperty, 'options'],
		{
			outputs: `={{ ($parameter.rules?.values ?? []).map(({ outputKey }) => ({ type: 'main', displayName: outputKey })) }}`,
		},
	),
	execute(this: IExecuteFunctions) {
		const { values } = this.getNode().parameters.rules as { values: unknown[] };
		const ports: INodeExecutionData[][] = values.map(() => []);
		for (const [index, item] of this.getInputData().entries()) {
			item.pairedItem = { item: index };
			const rule = values.findIndex((_value, at) =>
				this.getNodeParameter(`rules.values[${at}].conditions`, index, false, { extractValue: true }),
			);
			ports[rule]?.push(item);
		}
		return Promise.resolve(ports);
	},
};

interface Assignment {
	name: string;
	type: 'string' | 'number' | 'boolean' | 'array' | 'object';
	value: unknown;
}

export const setNode: INodeType = {
	description: standInOf(
		'set',
		[3, 3.1, 3.2, 3.3, 3.4],
		[
			'mode',
			{ displayName: 'Fields to Set', name: 'assignments', type: 'assignmentCollection', default: {} },
			{ displayName: 'Include Other Fields', name: 'includeOtherFields', type: 'boolean', default: false },
			'options',
		],
	),
	execute(this: IExecuteFunctions) {
		const items = this.getInputData().map((item, index): INodeExecutionData => {
			const { assignments } = this.getNodeParameter('assignments', index) as unknown as {
				assignments: Assignment[];
			};
			const set = assignments.map(({ name, type, value }) => [name, typed(name, type, value)]);
			const kept = this.getNodeParameter('includeOtherFields', index, false) ? item.json : {};
			return { json: { ...kept, ...Object.fromEntries(set) } as IDataObject, pairedItem: { item: index } };
		});
		return Promise.resolve([items]);
	},
};

function typed(name: string, type: Assignment['type'], value: unknown): unknown {
	if (value === null || value === undefined) return null;
	const checked = validateFieldType(name, value, type, { strict: false, parseStrings: type === 'string' });
	if (!checked.valid) throw new Error(`${name}: ${checked.errorMessage}`);
	return checked.newValue;
}
