// The parts that every template workflow is made of, so that the same thing looks and lies the same in each of them.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const { decisionElements } = createRequire(import.meta.url)(
	'../../dist/core.js',
) as typeof import('../../core/index.ts');

export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	[option: string]: unknown;
}

type Port = { node: string; type: 'main'; index: number };
export interface WorkflowFile {
	id: string;
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, { main: (Port[] | null)[] }>;
	settings: Record<string, unknown>;
	meta: Record<string, unknown>;
}

/** Which settings of a node differ from n8n's defaults. */
interface NodeOptions {
	executeOnce?: boolean;
	alwaysOutputData?: boolean;
	onError?: 'continueErrorOutput' | 'continueRegularOutput';
	webhookId?: string;
	credentials?: Record<string, unknown>;
}

/** n8n's last page, and a signed address on it, are wider than a phone. */
export const ON_A_PHONE = { customCss: '.container { max-width: 100%; } * { overflow-wrap: anywhere; }' };

const idOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const STEP = 240;

/** Builds one workflow: nodes on a grid (column, row), wires by name. */
export class Workflow {
	readonly #file: WorkflowFile;

	constructor(slug: string, name: string) {
		this.#file = {
			id: `campaign-${slug}`.slice(0, 36),
			name,
			nodes: [],
			connections: {},
			// Sweeps run often; what matters is in the tables. Failed runs are kept.
			settings: {
				executionOrder: 'v1',
				saveDataSuccessExecution: ['setup', 'intake'].includes(slug) ? 'all' : 'none',
				saveManualExecutions: true,
			},
			meta: { templateCredsSetupCompleted: false },
		};
	}

	add(
		name: string,
		type: string,
		typeVersion: number,
		at: [number, number],
		parameters: Record<string, unknown>,
		options: NodeOptions = {},
	): this {
		const position: [number, number] = [at[0] * STEP, at[1] * 200];
		this.#file.nodes.push({
			id: idOf(`${this.#file.id}/${name}`),
			name,
			type,
			typeVersion,
			position,
			parameters,
			...options,
		});
		return this;
	}

	/** A note above the canvas, in Markdown; `columns` wide and as high as its text. `at` is its lower left corner. */
	note(at: [number, number], columns: number, content: string, color = 7): this {
		const name = `Note ${this.#file.nodes.filter(({ type }) => type.endsWith('stickyNote')).length + 1}`;
		const width = columns * STEP;
		const lines = content
			.split('\n')
			.reduce(
				(sum, line) => sum + (line.startsWith('#') ? 2 : Math.ceil(Math.max(line.length, 1) / (width / 7))),
				0,
			);
		const height = lines * 20 + 40;
		return this.add(name, 'n8n-nodes-base.stickyNote', 1, [at[0], at[1] - height / 200], {
			content,
			width,
			height,
			color,
		});
	}

	/** Wires `from` (or its port) to the nodes named. */
	wire(from: string, to: string | string[], port = 0): this {
		const outputs = (this.#file.connections[from] ??= { main: [] }).main;
		while (outputs.length <= port) outputs.push([]);
		for (const node of [to].flat()) outputs[port]!.push({ node, type: 'main', index: 0 });
		return this;
	}

	/** Wires a row of nodes one after the other. */
	chain(...names: string[]): this {
		for (let i = 1; i < names.length; i++) this.wire(names[i - 1]!, names[i]!);
		return this;
	}

	toJson(): WorkflowFile {
		return this.#file;
	}
}

export const OURS = 'n8n-nodes-campaign-production';
export const ours = (node: string) => `${OURS}.${node}`;

const table = (name: string) => ({ __rl: true, mode: 'name', value: name });
type Condition = [column: string, condition: string, value?: string];
type Match = 'allConditions' | 'anyCondition';
const filters = (conditions: Condition[], matchType: Match = 'allConditions') => ({
	matchType,
	filters: {
		conditions: conditions.map(([keyName, condition, keyValue]) => ({
			keyName,
			condition,
			...(keyValue === undefined ? {} : { keyValue }),
		})),
	},
});

export const readRows = (name: string, conditions: Condition[], match?: Match) => ({
	resource: 'row',
	operation: 'get',
	dataTableId: table(name),
	...filters(conditions, match),
	returnAll: true,
});

const columns = (types: Record<string, string>, values: Record<string, string>) => ({
	mappingMode: 'defineBelow',
	value: values,
	matchingColumns: [],
	schema: Object.keys(values).map((id) => ({
		id,
		displayName: id,
		required: false,
		defaultMatch: false,
		display: true,
		type: types[id] ?? 'string',
		readOnly: false,
		removed: false,
	})),
	attemptToConvertTypes: false,
	convertFieldsToString: false,
});

/** The tables and their columns; the setup workflow creates them, and the rows below are written with them. */
export const TABLES: Record<string, Record<string, 'string' | 'number' | 'date'>> = {
	campaigns: {
		campaignId: 'string',
		revision: 'number',
		stage: 'string',
		step: 'string',
		status: 'string',
		title: 'string',
		type: 'string',
		tier: 'string',
		region: 'string',
		owner: 'string',
		requester: 'string',
		launchAt: 'date',
		nextCheckAt: 'date',
		slaCheckAt: 'date',
		outboxAt: 'date',
		playbookVersion: 'string',
		record: 'string',
		outbox: 'string',
	},
	campaign_events: {
		campaignId: 'string',
		seq: 'number',
		at: 'date',
		actor: 'string',
		type: 'string',
		data: 'string',
		prevHash: 'string',
		hash: 'string',
	},
	campaign_decisions: {
		key: 'string',
		campaignId: 'string',
		round: 'number',
		digest: 'string',
		person: 'string',
		choice: 'string',
		comment: 'string',
		field: 'string',
		reason: 'string',
		evidence: 'string',
		at: 'date',
		signature: 'string',
	},
	campaign_playbook: {
		version: 'string',
		name: 'string',
		playbook: 'string',
		adoptedAt: 'date',
		adoptedBy: 'string',
		changeId: 'string',
		replaces: 'string',
		signature: 'string',
	},
	campaign_packages: { digest: 'string', campaignId: 'string', content: 'string', size: 'number' },
	// n8n finds a table by a part of its name: no name may hold another.
	playbook_changes: {
		key: 'string',
		changeId: 'string',
		kind: 'string',
		at: 'date',
		person: 'string',
		version: 'string',
		replaces: 'string',
		choice: 'string',
		comment: 'string',
		content: 'string',
		signature: 'string',
	},
};

/** What one of our nodes gave; after a failure n8n holds it under `details`. */
const GIVEN = '($json.details ?? $json)';
const fromItem = (name: string) => `={{ ${GIVEN}.${name} }}`;
export const valuesOf = (name: string, value = fromItem) =>
	Object.fromEntries(Object.keys(TABLES[name]!).map((column) => [column, value(column)]));

export const createTable = (name: string) => ({
	resource: 'table',
	operation: 'create',
	tableName: name,
	columns: { column: Object.entries(TABLES[name]!).map(([column, type]) => ({ name: column, type })) },
	options: { createIfNotExists: true },
});

const writeRow =
	(operation: 'insert' | 'upsert' | 'update') =>
	(name: string, values: Record<string, string>, conditions: Condition[] = []) => ({
		resource: 'row',
		operation,
		dataTableId: table(name),
		...(operation === 'insert' ? {} : filters(conditions)),
		columns: columns(TABLES[name]!, values),
		options: {},
	});
export const insertRow = writeRow('insert');
export const upsertRow = writeRow('upsert');
export const updateRow = writeRow('update');

/** Saves a campaign only when nobody else has saved it since it was read. Gives an empty item when somebody has. */
export const saveCampaign = () =>
	updateRow('campaigns', valuesOf('campaigns'), [
		['campaignId', 'eq', fromItem('campaignId')],
		['revision', 'eq', fromItem('previousRevision')],
	]);
/** The outbox is saved alone: everything else in the row stays as it is. */
export const saveOutbox = () =>
	updateRow(
		'campaigns',
		Object.fromEntries(
			['campaignId', 'revision', 'outbox', 'outboxAt'].map((name) => [name, fromItem(name)]),
		),
		[
			['campaignId', 'eq', '={{ $json.campaignId }}'],
			['revision', 'eq', '={{ $json.previousRevision }}'],
		],
	);

/** A MAP node that fails for one campaign goes on: the failure is saved on that campaign. */
export const MAP_NODE = { onError: 'continueErrorOutput' } as const;

export const TABLE_NODE: [type: string, version: number] = ['n8n-nodes-base.dataTable', 1.1];
export const everyMinute = { rule: { interval: [{ field: 'minutes', minutesInterval: 1 }] } };

const conditions = (leftValue: string, operator: Record<string, unknown>, rightValue: unknown = '') => ({
	options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
	conditions: [
		{
			id: idOf(`${leftValue}${JSON.stringify(operator)}${String(rightValue)}`),
			leftValue,
			rightValue,
			operator,
		},
	],
	combinator: 'and',
});

/** True when the item fulfils it: port 0; else port 1. */
export const ifTrue = (expression: string) => ({
	conditions: conditions(`={{ ${expression} }}`, { type: 'boolean', operation: 'true', singleValue: true }),
	options: {},
});
/** An If that asks whether the save before it found the row it had read. */
export const ifSaved = () => ifTrue('!!$json.campaignId');

/** True for items that carry an event of this run; the others need no save. */
export const newsOnly = () => ifTrue(`${GIVEN}.newEvents > 0`);

/** n8n shows the message of a form page as HTML; text from people goes through this. */
export const escaped = (expression: string) =>
	`={{ (${expression}).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]) }}`;

/**
 * The same, and a line that ends with an address becomes a link: a signed one is far too long to be read.
 * Lines that quote somebody's words have quotation marks and stay text, so that nobody else's address hides behind it.
 */
export const escapedWithLinks = (expression: string) =>
	escaped(expression).replace(
		/ }}$/,
		`.replace(/^([^\\n:"]+): (https?:\\/\\/[^\\s"'<>]+)$/gm, '$1: <a href="$2">open it here</a>') }}`,
	);

const LINK_FIELDS = [
	{ fieldType: 'hiddenField', fieldName: 'c' },
	{ fieldType: 'hiddenField', fieldName: 't' },
];
const CODE_FIELD = {
	fieldLabel: 'Code from the mail',
	fieldName: 'code',
	fieldType: 'text',
	placeholder: 'e.g. 7F3K9Q',
	requiredField: true,
};

/** The fields of a form that a person opens with the link and the code of a mail. */
export const codeFields = { values: [...LINK_FIELDS, CODE_FIELD] };

/** The same in which a person decides at once. */
export const decisionFields = (label: string, options: Record<string, string>, placeholder: string) => ({
	values: [...LINK_FIELDS, ...decisionElements(label, Object.values(options), placeholder), CODE_FIELD],
});

export const switchOn = (expression: string, values: string[]) => ({
	rules: {
		values: values.map((value) => ({
			conditions: conditions(`={{ ${expression} }}`, { type: 'string', operation: 'equals' }, value),
			renameOutput: true,
			outputKey: value,
		})),
	},
	options: {},
});

/** All items of a node that ran before, as rows for a parameter. */
export const rowsOf = (node: string) => `={{ $('${node}').all().map(item => item.json) }}`;

/** Every node of ours works under the version in force, and old campaigns under the version they were accepted under. */
export const PLAYBOOK = { playbookSource: 'adopted', playbookVersions: rowsOf('Read playbooks') };

/** The node that sends a mail which a node of ours has written. */
export const sendMail = {
	resource: 'email',
	operation: 'send',
	fromEmail: '={{ $json.from }}',
	toEmail: '={{ $json.to }}',
	subject: '={{ $json.subject }}',
	emailFormat: 'both',
	text: '={{ $json.text }}',
	html: '={{ $json.html }}',
	options: { appendAttribution: false },
};
