import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ExecutionLifecycleHooks, WebhookContext, WorkflowExecute } from 'n8n-core';
import * as n8nWorkflow from 'n8n-workflow';
import {
	createRunExecutionData,
	type IDataObject,
	type IN8nHttpFullResponse,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWebhookDescription,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { builtInPlaybook, type Campaign, type CampaignEvent } from '../../../core';
import { CLIENT, type Sandbox, startSandbox } from '../marketo.mts';
import { Credentials, withCredentials } from './credentials.mts';
import { type FormField, formItem, type FormPage } from './formNodes.mts';
import { Outgoing } from './mailNode.mts';
import { Moments, type Watcher } from './moments.mts';
import { nodeTypesOf } from './nodeTypes.mts';
import { DataTables } from './tables.mts';

// A campaign's whole life takes a few seconds on a busy machine; Jest reads no time-out from a project of its configuration.
jest.setTimeout(30_000);

const FOLDER = join(process.cwd(), 'workflows');
export const workflowFiles = () =>
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.json'))
		.sort();
export const readWorkflow = (file: string) =>
	JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as IWorkflowBase;

export const SETUP = '1-setup.json';
export const INTAKE = '2-intake.json';
export const BUILD = '3-build-and-qa.json';
export const APPROVAL = '4-approval.json';
export const LAUNCH = '5-launch-sweep.json';
export const SLA = '6-sla-sweep.json';
export const OUTBOX = '7-outbox.json';
export const PLAYBOOK_CHANGE = '8-playbook-change.json';
export const REQUESTER = '10-requester.json';

/** A Monday morning; every test starts then, and moves the clock itself. */
export const MONDAY = '2026-11-09T09:00:00.000Z';
export const BASE_URL = 'https://n8n.northwind.example';
const MINUTE = 60_000;
/** A run of more nodes than this never ends. */
const MAX_NODES = 300;

/** What one execution left behind. */
export interface Run {
	/** `killed`: stopped by a watcher, as a crash does. */
	readonly status: IRun['status'] | 'killed';
	/** The message of the error that ended it. */
	readonly error?: string;
	/** Names of the nodes in the order in which they ended. */
	readonly nodes: readonly string[];
	/** The items that a node gave on a port, of all its runs. */
	items(node: string, port?: number): IDataObject[];
	/** The page that a form ended with. */
	readonly page?: FormPage;
	/** What a webhook was answered. */
	readonly response?: { status: number; headers: Record<string, string>; body: string };
}

interface Started {
	readonly file: string;
	readonly mode: WorkflowExecuteMode;
	readonly startNode: string;
	/** One list of items a port. */
	readonly data: INodeExecutionData[][];
	readonly watcher?: Watcher;
}

export interface WorldOptions {
	readonly playbook?: object;
	readonly now?: string;
	readonly setUp?: boolean;
}

/** All that the workflows meet: n8n's engine, its tables, a mail server, a stand-in Marketo, and a clock that the test owns. */
export class World {
	readonly tables = new DataTables();
	readonly outgoing = new Outgoing();
	readonly credentials: Credentials;
	readonly #moments = new Moments();
	readonly #pages = new Map<string, FormPage>();
	/** What a browser sends to the second page of a form, by execution. */
	readonly #answers = new Map<string, Record<string, unknown>>();
	/** The fields of the second page that was shown last. */
	secondPage: readonly FormField[] = [];
	readonly #workflows = new Map<string, Workflow>();
	readonly #types = nodeTypesOf({
		tables: this.tables,
		outgoing: this.outgoing,
		moments: this.#moments,
		show: (executionId, page) => void this.#pages.set(executionId, page),
		fill: (executionId, fields) => {
			this.secondPage = fields;
			return this.#answers.get(executionId);
		},
	});
	#executions = 0;

	private constructor(
		readonly marketo: Sandbox,
		playbook: object | undefined,
	) {
		this.credentials = new Credentials({
			campaignPlaybookApi: {
				playbook: playbook ? JSON.stringify(playbook) : '',
				linkSecret: 'a-secret-of-this-test-0123456789-abcdef',
				previousLinkSecret: '',
				baseUrl: BASE_URL,
			},
			marketoApi: { baseUrl: marketo.url, ...CLIENT },
			smtp: { user: '', password: '', host: '127.0.0.1', port: 25, secure: false },
		});
	}

	/** A new world with its tables. The clock stands still until a test moves it. */
	static async open({ playbook, now = MONDAY, setUp = true }: WorldOptions = {}): Promise<World> {
		stopClock(now);
		const world = new World(await startSandbox({ rateLimit: 1_000_000 }), playbook);
		if (setUp) expect((await world.setUp()).error).toBeUndefined();
		return world;
	}

	async close(): Promise<void> {
		await this.marketo.close();
		jest.useRealTimers();
	}

	get now(): string {
		return new Date().toISOString();
	}

	set now(iso: string) {
		jest.setSystemTime(Date.parse(iso));
	}

	minutesLater = (minutes: number) => jest.setSystemTime(Date.now() + minutes * MINUTE);

	get playbook() {
		const { playbook } = this.credentials.byType.campaignPlaybookApi!;
		return playbook
			? (JSON.parse(String(playbook)) as ReturnType<typeof builtInPlaybook>['playbook'])
			: builtInPlaybook().playbook;
	}

	/** @returns how to put tables, mails, Marketo and clock back to this moment; Marketo is then free of faults. */
	snapshot(): () => void {
		const [tables, sent, now] = [this.tables.snapshot(), [...this.outgoing.sent], this.now];
		const marketo = structuredClone(this.marketo.control.state());
		return () => {
			tables();
			this.outgoing.sent = [...sent];
			this.now = now;
			// Also drops faults that no call has used up.
			this.marketo.control.reset();
			Object.assign(this.marketo.control.state(), structuredClone(marketo));
		};
	}

	setUp = () =>
		this.run({ file: SETUP, mode: 'trigger', startNode: 'When you click Execute', data: [[{ json: {} }]] });

	/** Fills in a node as a user does in the editor. */
	fillIn(file: string, node: string, parameters: INode['parameters']): void {
		this.#workflow(file).getNode(node)!.parameters = parameters;
	}

	/** One minute of a workflow with a schedule. */
	sweep(file: string, watcher?: Watcher): Promise<Run> {
		const json = { timestamp: this.now };
		return this.run({
			file,
			mode: 'trigger',
			startNode: nodeOfType(file, 'scheduleTrigger').name,
			data: [[{ json }]],
			watcher,
		});
	}

	/** All sweeps, minute after minute, until a minute changes nothing more. */
	async sweepUntilQuiet(minutes = 20): Promise<void> {
		for (let minute = 0; minute < minutes; minute++) {
			const before = this.#fingerprint();
			for (const file of [BUILD, APPROVAL, LAUNCH, SLA, REQUESTER, OUTBOX]) {
				const { status, error } = await this.sweep(file);
				if (status !== 'success') throw new Error(`${file}: ${error}`);
			}
			if (this.#fingerprint() === before) return;
			this.minutesLater(1);
		}
		throw new Error(`The sweeps still change something after ${minutes} minutes.`);
	}

	#fingerprint = () =>
		JSON.stringify([
			this.campaigns().map(({ campaignId, revision }) => [campaignId, revision]),
			this.outgoing.sent.length,
		]);

	/**
	 * Sends a form as a browser does, of a workflow with several forms the one of that name. A second page, when there
	 * is one, is answered with the same answers.
	 */
	submit(file: string, answers: Record<string, unknown>, watcher?: Watcher, form?: string): Promise<Run> {
		this.#answers.set(String(this.#executions + 1), answers);
		return this.abandon(file, answers, watcher, form);
	}

	/** Sends the first page of a form and closes the second one. */
	abandon(file: string, answers: Record<string, unknown>, watcher?: Watcher, form?: string): Promise<Run> {
		const { name, parameters } = nodeOfType(file, 'formTrigger', form);
		const fields = (parameters.formFields as unknown as { values: FormField[] }).values;
		return this.run({
			file,
			mode: 'webhook',
			startNode: name,
			data: [[{ json: formItem(fields, answers) }]],
			watcher,
		});
	}

	/** Opens a link to an approval or to a requester's page (no `body`), sends its form, or asks for its head only. */
	async visit(
		link: string,
		body?: Record<string, unknown>,
		watcher?: Watcher,
		method = body ? 'POST' : 'GET',
	): Promise<Run> {
		const [file, trigger] = link.includes('/campaign-approval')
			? [APPROVAL, 'campaignApprovalTrigger']
			: [REQUESTER, 'campaignRequesterTrigger'];
		const { name } = nodeOfType(file, trigger);
		const workflow = this.#workflow(file);
		const node = workflow.getNode(name)!;
		const type = this.#types.getByNameAndVersion(node.type) as INodeType;
		const webhookDescription = type.description.webhooks!.find(
			({ httpMethod }) => httpMethod === method,
		) as IWebhookDescription;
		const answered = recorder();
		const additionalData = {
			...this.#additionalData('webhook', 'webhook', workflow),
			httpRequest: {
				method,
				query: Object.fromEntries(new URL(link).searchParams),
				body: body ?? {},
				headers: { 'user-agent': 'Test' },
				params: {},
				ip: '203.0.113.77',
			},
			httpResponse: answered.response,
		} as unknown as IWorkflowExecuteAdditionalData;
		const context = new WebhookContext(
			workflow,
			node,
			additionalData,
			'webhook',
			{ webhookDescription } as never,
			[],
			null,
		);
		const { workflowData } = await type.webhook!.call(context);
		if (!workflowData) return { status: 'success', nodes: [], items: () => [], response: answered.given };
		return await this.run({
			file,
			mode: 'webhook',
			startNode: name,
			data: workflowData as INodeExecutionData[][],
			watcher,
		});
	}

	async run({ file, mode, startNode, data, watcher }: Started): Promise<Run> {
		const executionId = String(++this.#executions);
		const workflow = this.#workflow(file);
		const additionalData = this.#additionalData(executionId, mode, workflow);
		const nodes: string[] = [];
		let response: IN8nHttpFullResponse | undefined;
		let runaway = (_error: Error) => undefined as void;
		const tooLong = new Promise<never>((_resolve, reject) => (runaway = reject));
		additionalData.hooks!.addHandler('nodeExecuteAfter', (name: string) => {
			if (nodes.push(name) < MAX_NODES) return Promise.resolve();
			runaway(new Error(`${file} goes round in circles: … ${nodes.slice(-12).join(' → ')}`));
			return new Promise(() => undefined);
		});
		additionalData.hooks!.addHandler(
			'sendResponse',
			(given: unknown) => void (response = given as IN8nHttpFullResponse),
		);
		if (watcher) this.#moments.watch(executionId, watcher);
		const stack = [{ node: workflow.getNode(startNode)!, data: { main: data }, source: null }];
		const runData = createRunExecutionData({ executionData: { nodeExecutionStack: stack } });
		const finished = new WorkflowExecute(additionalData, mode, runData).processRunExecutionData(workflow);
		const ended = await Promise.race([
			finished,
			tooLong,
			...(watcher?.killed ? [watcher.killed.then(() => undefined)] : []),
		]);
		return {
			status: ended?.status ?? 'killed',
			error: ended?.data.resultData.error?.message,
			nodes,
			items: (node, port = 0) =>
				(ended?.data.resultData.runData[node] ?? [])
					.flatMap((run) => run.data?.main?.[port] ?? [])
					.map(({ json }) => json),
			page: this.#pages.get(executionId),
			response: response && {
				status: response.statusCode,
				headers: lowerCase(response.headers as Record<string, string>),
				body: String(response.body),
			},
		};
	}

	/** Rows of a table as a Data Table node gives them. */
	rows = (table: string): Record<string, unknown>[] =>
		this.tables
			.table(table)
			.rows.map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString() : cell]),
				),
			);

	campaigns = () =>
		this.rows('campaigns') as (Record<string, unknown> & {
			campaignId: string;
			revision: number;
			stage: string;
			step: string;
			status: string;
			outbox: string;
		})[];

	campaign(campaignId: string): Campaign {
		const row = this.campaigns().find((candidate) => candidate.campaignId === campaignId);
		if (!row) throw new Error(`There is no campaign ${campaignId}.`);
		return JSON.parse(String(row.record)) as Campaign;
	}

	/** The stored events of a campaign, as core reads them. */
	events = (campaignId: string): CampaignEvent[] =>
		this.rows('campaign_events')
			.filter((row) => row.campaignId === campaignId)
			.map(
				({ seq, at, actor, type, data, prevHash, hash }) =>
					({
						campaignId,
						seq,
						at,
						actor,
						type,
						data: JSON.parse(String(data)),
						prevHash,
						hash,
					}) as CampaignEvent,
			);

	/** Made once a file: an execution does not change it. */
	#workflow(file: string): Workflow {
		const known = this.#workflows.get(file);
		if (known) return known;
		const { id, name, nodes, connections, settings } = readWorkflow(file);
		const ready = nodes.map((node) =>
			withCredentials(node, this.#types.getByNameAndVersion(node.type, node.typeVersion).description),
		);
		const workflow = new Workflow({
			id,
			name,
			nodes: ready,
			connections,
			active: true,
			nodeTypes: this.#types,
			settings,
		});
		this.#workflows.set(file, workflow);
		return workflow;
	}

	#additionalData(
		executionId: string,
		mode: WorkflowExecuteMode,
		{ id, name }: Workflow,
	): IWorkflowExecuteAdditionalData {
		const workflowData = {
			id,
			name: name ?? '',
			active: true,
			isArchived: false,
			createdAt: new Date(),
			updatedAt: new Date(),
			nodes: [],
			connections: {},
		};
		return {
			executionId,
			hooks: new ExecutionLifecycleHooks(mode, executionId, workflowData as unknown as IWorkflowBase),
			credentialsHelper: this.credentials,
			webhookWaitingBaseUrl: `${BASE_URL}/webhook-waiting`,
			formWaitingBaseUrl: `${BASE_URL}/form-waiting`,
			webhookBaseUrl: `${BASE_URL}/webhook`,
			restApiUrl: `${BASE_URL}/rest`,
			instanceBaseUrl: BASE_URL,
			currentNodeExecutionIndex: 0,
			variables: {},
			setExecutionStatus: () => undefined,
		} as unknown as IWorkflowExecuteAdditionalData;
	}
}

const startNodes = new Map<string, INode>();
function nodeOfType(file: string, type: string, name?: string): INode {
	const key = `${file} ${type} ${name ?? ''}`;
	const known = startNodes.get(key);
	if (known) return known;
	const node = readWorkflow(file).nodes.find(
		(candidate) => candidate.type.endsWith(`.${type}`) && (name === undefined || candidate.name === name),
	);
	if (!node) throw new Error(`${file} has no node of type ${type}.`);
	startNodes.set(key, node);
	return node;
}

/** Only the date stands still: sockets and promises go on. Waiting moves the date instead of taking time. */
function stopClock(now: string): void {
	jest.useFakeTimers({
		now: Date.parse(now),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});
	const sleep = (ms: number) => Promise.resolve(void jest.setSystemTime(Date.now() + ms));
	Object.defineProperty(n8nWorkflow, 'sleep', { configurable: true, enumerable: true, get: () => sleep });
}

/** An express response that notes what it was told. */
function recorder() {
	const given = { status: 200, headers: {} as Record<string, string>, body: '' };
	const response = {
		status: (status: number) => (Object.assign(given, { status }), response),
		set: (headers: Record<string, string>) => (Object.assign(given.headers, lowerCase(headers)), response),
		send: (body: string) => (Object.assign(given, { body }), response),
		end: () => response,
	};
	return { given, response };
}

const lowerCase = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
