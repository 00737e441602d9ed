import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AxiosInstance } from 'axios';

import { httpClient } from './http.mts';
import { OWNER } from './n8n.mts';
import { ROOT } from './paths.mts';
import { until } from './wait.mts';

interface WorkflowJson {
	id: string;
	name: string;
	nodes: {
		name: string;
		type: string;
		parameters: Record<string, unknown>;
		credentials?: Record<string, { id: string; name: string }>;
	}[];
	connections: unknown;
	settings: unknown;
}

export interface CredentialInput {
	name: string;
	type: string;
	data: Record<string, unknown>;
}

export type Row = Record<string, unknown>;

/** Which credential type a node of the templates needs, besides those of our own nodes. */
const NEEDS: Record<string, string[]> = {
	'n8n-nodes-base.emailSend': ['smtp'],
	'n8n-nodes-base.webhook': ['httpBasicAuth'],
	'n8n-nodes-campaign-production.campaignMap': ['marketoApi', 'campaignPlaybookApi'],
};
const needsOf = (type: string) =>
	NEEDS[type] ?? (type.startsWith('n8n-nodes-campaign-production.') ? ['campaignPlaybookApi'] : []);

export const workflowFiles = () =>
	readdirSync(join(ROOT, 'workflows'))
		.filter((file) => file.endsWith('.json'))
		.sort();
export const readWorkflow = (file: string) =>
	JSON.parse(readFileSync(join(ROOT, 'workflows', file), 'utf8')) as WorkflowJson;

/** What an admin does in the editor, over the same HTTP interface. */
export class Editor {
	readonly #rest: AxiosInstance;
	readonly #api: AxiosInstance;

	private constructor(rest: AxiosInstance, api: AxiosInstance) {
		this.#rest = rest;
		this.#api = api;
	}

	static async signIn(url: string): Promise<Editor> {
		const guest = httpClient({ baseURL: url });
		const login = await until('the sign-in', 60, () =>
			guest.post('/rest/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password }),
		);
		const cookie = (login.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
		const rest = httpClient({ baseURL: `${url}/rest`, headers: { cookie } });
		const scopes = (await rest.get('/api-keys/scopes')).data.data as string[];
		const key = await rest.post('/api-keys', { label: `sandbox ${Date.now()}`, expiresAt: null, scopes });
		const api = httpClient({
			baseURL: `${url}/api/v1`,
			headers: { 'X-N8N-API-KEY': key.data.data.rawApiKey },
		});
		return new Editor(rest, api);
	}

	async createCredential(credential: CredentialInput): Promise<{ id: string; name: string }> {
		const { data } = await this.#rest.post('/credentials', credential);
		return { id: data.data.id, name: data.data.name };
	}

	async updateCredential(id: string, credential: CredentialInput): Promise<void> {
		await this.#rest.patch(`/credentials/${id}`, credential);
	}

	/** The "Test" button of a credential. */
	async testCredential(credential: CredentialInput): Promise<{ status: string; message: string }> {
		const { data } = await this.#rest.post('/credentials/test', { credentials: { id: '', ...credential } });
		return data.data;
	}

	/** Imports a workflow file and chooses the credentials, as an admin would. `sweepSeconds` makes its sweeps quicker. */
	async importWorkflow(
		file: string,
		credentials: Record<string, { id: string; name: string }>,
		sweepSeconds?: number,
	): Promise<{ id: string; name: string }> {
		const { name, nodes, connections, settings } = readWorkflow(file);
		for (const node of nodes) {
			const needed = needsOf(node.type).flatMap((type) =>
				credentials[type] ? [[type, credentials[type]] as const] : [],
			);
			if (needed.length > 0) node.credentials = Object.fromEntries(needed);
			if (sweepSeconds && node.type === 'n8n-nodes-base.scheduleTrigger') {
				node.parameters = { rule: { interval: [{ field: 'seconds', secondsInterval: sweepSeconds }] } };
			}
		}
		const { data } = await this.#api.post('/workflows', { name, nodes, connections, settings });
		return { id: data.id, name };
	}

	/** A workflow of one's own, drawn by hand. */
	async createWorkflow(name: string, nodes: object[], connections: object): Promise<string> {
		const { data } = await this.#api.post('/workflows', { name, nodes, connections, settings: {} });
		return data.data?.id ?? data.id;
	}

	async activate(id: string): Promise<void> {
		await this.#api.post(`/workflows/${id}/activate`, {});
	}

	/** "Execute workflow" of a workflow with a manual trigger. @returns the execution with its data, when it has ended */
	async run(id: string, trigger: string): Promise<any> {
		const workflowData = (await this.#rest.get(`/workflows/${id}`)).data.data;
		const { data } = await this.#rest.post(`/workflows/${id}/run`, {
			workflowData,
			triggerToStartFrom: { name: trigger },
		});
		const executionId = data.data.executionId as string;
		const execution = await until('the execution to end', 60, async () => {
			const answer = await this.#api.get(`/executions/${executionId}`, {
				params: { includeData: true },
				validateStatus: () => true,
			});
			return answer.data.finished || answer.data.status === 'error' ? answer.data : undefined;
		});
		if (execution.status !== 'success')
			throw new Error(`Execution ${executionId} ended with ${execution.status}.`);
		return execution;
	}

	async #table(name: string): Promise<{ id: string } | undefined> {
		const { data } = await this.#api.get('/data-tables', { params: { limit: 100 } });
		return (data.data as { id: string; name: string }[]).find((table) => table.name === name);
	}

	async addRows(table: string, rows: readonly object[]): Promise<void> {
		const found = await this.#table(table);
		if (!found) throw new Error(`There is no table ${table}.`);
		await this.#api.post(`/data-tables/${found.id}/rows`, { data: rows, returnType: 'count' });
	}

	async rows(table: string): Promise<Row[]> {
		const found = await this.#table(table);
		if (!found) return [];
		const rows: Row[] = [];
		let cursor: string | undefined;
		do {
			const page = await this.#api.get(`/data-tables/${found.id}/rows`, { params: { limit: 100, cursor } });
			rows.push(...page.data.data);
			cursor = page.data.nextCursor;
		} while (cursor);
		return rows;
	}

	async executions(status?: string): Promise<Row[]> {
		const { data } = await this.#api.get('/executions', {
			params: { status, limit: 100, includeData: true },
		});
		return data.data;
	}
}
