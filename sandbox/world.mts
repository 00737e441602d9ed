import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Child } from './child.mts';
import { Editor, type CredentialInput, workflowFiles } from './editor.mts';
import { Inbox } from './inbox.mts';
import { MarketoControl } from './marketoControl.mts';
import { N8n } from './n8n.mts';
import { ROOT, SANDBOX } from './paths.mts';
import { demoPlaybook } from './demoPlaybook.mts';
import type { Ports } from './ports.mts';
import type { Postgres } from './postgres.mts';
import { pause, until } from './wait.mts';

const core = createRequire(import.meta.url)(
	join(ROOT, 'dist', 'core.js'),
) as typeof import('../core/index.ts');

export interface WorldOptions {
	ports: Ports;
	/** Emptied at the start. */
	folder: string;
	/** Seconds between two sweeps; the workflow files say a minute. */
	sweepSeconds: number;
	/** The playbook of the credential; the demo's when left out. */
	playbookOf?: (core: World['core']) => object;
	/** Kept in PostgreSQL, so that a second n8n can work on it. */
	database?: Postgres;
	/** The moment n8n's clock shows when it starts. */
	clock?: Date;
	/** A fresh n8n: no credentials, no workflows, no tables. */
	empty?: boolean;
	say?: (line: string) => void;
}

/** Everything of the sandbox: a real n8n with the workflows active, a mail inbox and a stand-in Marketo. */
export class World {
	readonly ports: Ports;
	readonly n8n: N8n;
	readonly inbox: Inbox;
	readonly marketo: MarketoControl;
	readonly core = core;
	/** Name and password of the process guide. */
	readonly guideLogin = { user: 'team', password: randomBytes(12).toString('hex') };
	readonly linkSecret = randomBytes(24).toString('hex');
	/** The credentials in n8n, by type. */
	readonly created: Record<string, { id: string; name: string }> = {};
	readonly workflows = new Map<string, { id: string; name: string }>();
	#marketoServer: Child | undefined;
	readonly #options: WorldOptions;
	editor!: Editor;

	constructor(options: WorldOptions) {
		this.#options = options;
		this.ports = options.ports;
		this.n8n = new N8n(options.ports, options.folder, options);
		this.inbox = new Inbox(options.ports, options.folder);
		this.marketo = new MarketoControl(`http://127.0.0.1:${options.ports.marketo}`);
	}

	get formUrl(): string {
		return `${this.n8n.url}/form/campaign-request`;
	}

	async start(): Promise<void> {
		const { folder, say = () => undefined } = this.#options;
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		say('Starting n8n, the inbox and the stand-in Marketo (usually 45–90 s) …');
		this.n8n.installPackage();
		await Promise.all([this.n8n.start(), this.inbox.start(), this.startMarketo()]);
		if (this.#options.empty) return;
		say('Importing credentials and workflows …');
		this.editor = await Editor.signIn(this.n8n.url);
		await this.#import();
	}

	async startMarketo(): Promise<void> {
		const { folder } = this.#options;
		const args = ['main.mts', '--port', String(this.ports.marketo), '--state', join(folder, 'marketo.json')];
		const { PATH, HOME, TMPDIR } = process.env;
		this.#marketoServer = new Child('marketo', args, {
			cwd: join(SANDBOX, 'marketo'),
			env: { PATH, HOME, TMPDIR },
			logFile: join(folder, 'marketo.log'),
		});
		await until('the stand-in Marketo to start', 30, () => this.marketo.state());
	}

	stopMarketo = () => this.#marketoServer?.stop();

	/** An admin changes the secret that links are signed with, and keeps the old one or not. */
	async changeSecret(linkSecret: string, previousLinkSecret: string): Promise<void> {
		const [playbook] = this.credentials();
		const { id } = this.created.campaignPlaybookApi!;
		const data = { ...playbook!.data, linkSecret, previousLinkSecret };
		await this.editor.updateCredential(id, { ...playbook!, data });
	}

	credentials(): CredentialInput[] {
		const { ports } = this;
		return [
			{
				name: 'Campaign Playbook',
				type: 'campaignPlaybookApi',
				data: {
					playbook: JSON.stringify((this.#options.playbookOf ?? demoPlaybook)(core)),
					linkSecret: this.linkSecret,
					previousLinkSecret: '',
					baseUrl: this.n8n.url,
				},
			},
			{ name: 'Guide', type: 'httpBasicAuth', data: this.guideLogin },
			{
				name: 'Marketo',
				type: 'marketoApi',
				data: {
					baseUrl: `http://127.0.0.1:${ports.marketo}`,
					clientId: 'sandbox-client-id',
					clientSecret: 'sandbox-client-secret',
				},
			},
			{
				name: 'Inbox',
				type: 'smtp',
				data: {
					user: '',
					password: '',
					host: '127.0.0.1',
					port: ports.smtp,
					secure: false,
					disableStartTls: true,
					hostName: '',
				},
			},
		];
	}

	async #import(): Promise<void> {
		const { created } = this;
		for (const credential of this.credentials())
			created[credential.type] = await this.editor.createCredential(credential);
		for (const file of workflowFiles()) {
			this.workflows.set(file, await this.editor.importWorkflow(file, created, this.#options.sweepSeconds));
		}
		const setup = this.workflows.get('1-setup.json');
		if (!setup) throw new Error('workflows/1-setup.json is missing.');
		await this.editor.run(setup.id, 'When you click Execute');
		for (const [file, { id }] of this.workflows) if (file !== '1-setup.json') await this.editor.activate(id);
		await pause(2_000);
	}

	/** After a kill -9: the same folder, the same database. */
	async restartN8n(): Promise<void> {
		await this.n8n.start();
		this.editor = await Editor.signIn(this.n8n.url);
	}

	/** The same n8n on another day. */
	async moveClock(to: Date): Promise<void> {
		await this.n8n.stop();
		this.n8n.clock = to;
		await this.restartN8n();
	}

	/** A second n8n that works on the same database, with the workflows that are active there. */
	async startSecondN8n(ports: Ports): Promise<N8n> {
		const { folder, database } = this.#options;
		const second = new N8n(ports, `${folder}-second`, { database });
		rmSync(`${folder}-second`, { recursive: true, force: true });
		second.installPackage();
		await second.start();
		return second;
	}

	async stop(): Promise<void> {
		await Promise.all([this.n8n.stop(), this.inbox.stop(), this.stopMarketo()]);
	}
}
