import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import { codeIn, linkIn } from '../../sandbox/people.mts';
import type { World } from '../../sandbox/world.mts';

type Core = World['core'];
type Campaign = ReturnType<Core['openJournal']>['campaign'];
type Journal = ReturnType<Core['openJournal']>;
type Build = Parameters<Core['launchPackageOf']>[0];
type Choice = 'approve' | 'approveWithConditions' | 'requestChanges' | 'reject' | 'abstain';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Far enough that no sweep touches what was seeded. */
const NEVER = '2099-01-01T00:00:00.000Z';
const PATH = 'campaign-approval';

/** One approver a language, a policy of two stages, and one with a second code for newsletters. */
export function statesPlaybook(core: Core) {
	const demo = demoPlaybook(core);
	const speaks = (key: string, language: string) => ({ ...demo.people[key], language });
	const second = { roles: ['legal'], rule: 'all', dueMinutes: 960 };
	const stages = [
		{ title: 'Brand and the region', roles: ['brand', 'regionLead'], rule: 'onePerRole', dueMinutes: 960 },
		{ title: 'Legal', ...second },
	];
	return {
		...demo,
		people: {
			...demo.people,
			karla: { name: 'Karla Köhler', email: 'karla@northwind.example', language: 'de' },
			colette: { name: 'Colette Lefèvre', email: 'colette@northwind.example', language: 'fr' },
			elena: { name: 'Elena Muñoz', email: 'elena@northwind.example', language: 'es' },
			lars: speaks('lars', 'en'),
		},
		roles: {
			...demo.roles,
			translations: { title: 'Local markets', people: ['karla', 'colette', 'elena'] },
			brand: { title: 'Brand', people: ['bea'] },
		},
		approval: {
			...demo.approval,
			reasons: [
				{ id: 'brand', text: 'Not in line with the brand' },
				{ id: 'claim', text: 'A claim that is not proved' },
			],
			policies: [
				{
					title: 'Local markets: all',
					when: { riskFlags: ['local markets'] },
					roles: ['translations'],
					rule: 'all',
					dueMinutes: 960,
					linkDays: 14,
				},
				{
					title: 'With a second code',
					when: { riskFlags: ['second code'] },
					evidence: 'oneTimeCode',
					roles: ['brand', 'legal'],
					rule: 'all',
					dueMinutes: 960,
					linkDays: 14,
				},
				{ title: 'Brand and the region, then Legal', linkDays: 14, stages },
			],
		},
	};
}

const html = (words: string) =>
	`<!doctype html><html lang="en"><head><style>body{font-family:sans-serif;padding:16px}a{color:#0b57d0}</style></head><body><h1>{{my.Headline}}</h1><p>Hello {{lead.First Name:default=there}},</p><p>${words}</p><p><a href="https://northwind.example/webinar">Save your seat</a></p><p>Northwind Analytics Ltd, 12 Harbour Street, Dublin</p></body></html>`;

const buildAt = (launchAt: string): Build => ({
	map: 'marketo',
	program: { id: '2001', name: 'Faster reporting' },
	readAt: new Date().toISOString(),
	emails: [
		{
			id: '501',
			name: 'Invitation',
			subject: 'See your numbers in minutes, not days',
			preheader: '30 minutes, a live demo, and time for your questions.',
			from: { name: 'Northwind Analytics', address: 'events@news.northwind.example' },
			replyTo: 'events@northwind.example',
			html: html(
				'Join our 30-minute session and learn how to build the report your team asks for every Monday.',
			),
		},
	],
	landingPages: [{ id: '601', name: 'Register' }],
	tokens: [{ name: 'my.Headline', type: 'text', value: 'Faster reporting' }],
	audience: {
		name: 'EMEA customers',
		include: ['Customers EMEA, opened in the last 90 days'],
		exclude: ['Open opportunities'],
		suppression: ['Global Unsubscribe', 'Marketing Suspended'],
		size: 4_812,
		sizeMethod: 'exact',
	},
	schedule: { sendAt: launchAt.slice(0, 16), timeZone: 'UTC' },
	followUps: [{ name: '02 Registered Follow-up', status: 'active' }],
	unreadable: [{ what: 'flow steps of the send campaign', why: 'the REST API does not give them' }],
});

const edited = (build: Build): Build => ({
	...build,
	emails: build.emails.map((email) => ({
		...email,
		subject: 'Last seats: your numbers in minutes',
		preheader: undefined,
		from: { ...email.from, name: 'Northwind Events' },
	})),
	audience: { ...build.audience, size: 5_090, suppression: ['Global Unsubscribe'] },
});

/** A link into one state of the page: what is in the tables then, and how to get there. */
export interface PageSeed {
	readonly name: string;
	readonly title: RegExp;
	readonly status: number;
	readonly link: string;
	readonly code: string;
	/** What the form sends; the link is only opened without it. */
	readonly send?: {
		readonly form: string;
		readonly fill: Readonly<Record<string, string>>;
		readonly choose?: string;
	};
}

/** Rows for the tables of n8n, and a link into each state that the page has. */
export class PageStates {
	readonly rows = {
		campaigns: [] as object[],
		campaign_packages: [] as object[],
		campaign_decisions: [] as object[],
	};
	readonly seeds: PageSeed[] = [];
	readonly #core: Core;
	readonly #baseUrl: string;
	readonly #keys;
	readonly #playbook;
	readonly #version;
	readonly #now;
	#count = 0;

	constructor({ core, linkSecret, n8n }: Pick<World, 'core' | 'linkSecret'> & { n8n: { url: string } }) {
		this.#core = core;
		this.#baseUrl = n8n.url;
		this.#keys = core.keysOf(linkSecret);
		const { playbook, version } = core.loadPlaybook(statesPlaybook(core));
		this.#playbook = playbook;
		this.#version = version;
		this.#now = core.instantOf(new Date().toISOString());
		this.#plan();
	}

	/** All states; each has a campaign of its own. */
	#plan(): void {
		const add = (name: string, status: number, title: RegExp, story: Story, send?: PageSeed['send']) =>
			this.#add(name, status, title, story, send);
		const open = () => this.#story().ask();
		add('open', 200, /May this be launched/, open());
		add('open-vouched', 200, /May this be launched/, this.#story({ vouched: true }).ask());
		add('open-changed', 200, /May this be launched/, this.#changedStory());
		add('open-look-again', 200, /May this be launched/, this.#lookAgainStory());
		add('open-second-code', 200, /May this be launched/, this.#story({ flags: 'second code' }).ask());
		add('code-sent', 200, /May this be launched/, this.#story({ flags: 'second code' }).ask(), {
			form: 'send-code',
			fill: { code: '{code}' },
		});
		add('second-code-missing', 422, /Please correct/, this.#story({ flags: 'second code' }).ask(), {
			form: 'decide',
			choose: 'choice-approve',
			fill: { secondCode: '' },
		});
		add('please-correct', 422, /Please correct/, open(), {
			form: 'decide',
			choose: 'choice-requestChanges',
			fill: { comment: '', code: 'AAAAAA' },
		});
		add('recorded', 200, /is recorded/, open(), {
			form: 'decide',
			choose: 'choice-approveWithConditions',
			fill: { comment: 'Only with the new logo.', code: '{code}' },
		});
		add('answered', 200, /answered already/, open().answer('bea', 'approve'));
		add(
			'answered-second-code',
			200,
			/answered already/,
			this.#story({ flags: 'second code' }).ask().answer('bea', 'approve'),
		);
		add('taken-back', 200, /May this be launched/, open().answer('bea', 'approve'), {
			form: 'take-back',
			fill: { code: '{code}' },
		});
		add('expired', 410, /has expired/, this.#story({ startedDaysAgo: 20 }).ask());
		add('stage-over', 410, /has expired/, this.#story({ startedDaysAgo: 5, isOver: true }).ask());
		add('superseded', 410, /newer request/, open().keepLink().refuse().check().ask());
		add('withdrawn', 410, /was withdrawn/, open().then({ type: 'qaOutdated' }));
		add(
			'on-hold',
			410,
			/was withdrawn/,
			open().then({ type: 'held', data: { why: 'Budget', waitingOn: 'requester' } }),
		);
		add('cancelled', 410, /was withdrawn/, open().then({ type: 'cancelled', data: { why: 'Not needed' } }));
		add(
			'decided-without-you',
			410,
			/No answer is needed/,
			this.#story({ rule: 'any' }).ask().answer('rita', 'approve').grant(),
		);
		add('refused-without-you', 410, /No answer is needed/, open().answer('rita', 'reject').refuse());
		add(
			'launched-meanwhile',
			410,
			/No answer is needed/,
			this.#story({ rule: 'any' }).ask().answer('rita', 'approve').grant().launch(),
		);
		add('not-shown', 503, /cannot be decided now/, open().forget());
		add('too-many-codes', 429, /Too many wrong codes/, open().guess(6));
		add('wrong-link', 404, /does not work/, open().breakLink());
		for (const [person, language] of [
			['karla', 'de'],
			['colette', 'fr'],
			['elena', 'es'],
		] as const) {
			const local = () => this.#changedStory({ flags: 'local markets', person });
			add(`open-${language}`, 200, /./, local());
			add(`please-correct-${language}`, 422, /./, local(), {
				form: 'decide',
				choose: 'choice-requestChanges',
				fill: { comment: '', code: 'AAAAAA' },
			});
			add(`answered-${language}`, 200, /./, local().answer(person, 'approve'));
			add(`withdrawn-${language}`, 410, /./, local().then({ type: 'qaOutdated' }));
		}
	}

	#add(name: string, status: number, title: RegExp, story: Story, send?: PageSeed['send']): void {
		const { row, packages, decisions, link, code } = story.rows();
		this.rows.campaigns.push(row);
		this.rows.campaign_packages.push(...packages);
		this.rows.campaign_decisions.push(...decisions);
		const filled = send && {
			...send,
			fill: Object.fromEntries(
				Object.entries(send.fill).map(([key, text]) => [key, text.replace('{code}', code)]),
			),
		};
		this.seeds.push({ name, title, status, link, code, ...(filled && { send: filled }) });
	}

	#story(options: StoryOptions = {}): Story {
		this.#count++;
		const context = {
			core: this.#core,
			keys: this.#keys,
			playbook: this.#playbook,
			version: this.#version,
			baseUrl: this.#baseUrl,
			now: this.#now,
			campaignId: `C-PGE${String(this.#count).padStart(5, '0')}`,
		};
		return new Story(context, options);
	}

	/** Approved once, changed after that, and asked about again. */
	#changedStory(options: StoryOptions = {}): Story {
		const everybody = options.person ? ['karla', 'colette', 'elena'] : ['bea', 'rita', 'lars'];
		const first = this.#story(options).ask();
		const approved = everybody.reduce((story, person) => story.answer(person, 'approve'), first).grant();
		const other = everybody.find((person) => person !== (options.person ?? 'bea'))!;
		return approved.edit().block().check().ask().answer(other, 'approve');
	}

	/** The same, where only Brand has to look again. */
	#lookAgainStory(): Story {
		const approved = ['bea', 'rita', 'lars'].reduce(
			(story, person) => story.answer(person, 'approve'),
			this.#story().ask(),
		);
		return approved.grant().edit().block(['brand']).check().ask();
	}
}

interface StoryOptions {
	/** Whose link it is. */
	readonly person?: string;
	readonly flags?: string;
	/** Of the first stage, in place of one approval a role. */
	readonly rule?: 'any';
	/** The first stage has ended without an answer, and the round waits for the second, which runs beside it. */
	readonly isOver?: boolean;
	/** With a waiver and a ticked item. */
	readonly vouched?: boolean;
	readonly startedDaysAgo?: number;
}

interface Context {
	readonly core: Core;
	readonly keys: ReturnType<Core['keysOf']>;
	readonly playbook: ReturnType<Core['loadPlaybook']>['playbook'];
	readonly version: string;
	readonly baseUrl: string;
	readonly now: ReturnType<Core['instantOf']>;
	readonly campaignId: string;
}

/** The life of one campaign up to the state that is looked at. */
class Story {
	#journal: Journal;
	#build: Build;
	#now: Context['now'];
	readonly #context: Context;
	readonly #options: StoryOptions;
	readonly #packages: object[] = [];
	readonly #decisions: object[] = [];
	#letter = { link: '', code: '' };
	#isKept = false;

	constructor(context: Context, options: StoryOptions) {
		this.#context = context;
		this.#options = options;
		const { core, version, campaignId, now } = context;
		this.#now = (now - ((options.startedDaysAgo ?? 0) * DAY + 3 * 60 * MINUTE)) as Context['now'];
		const launch = new Date(Math.ceil((now + 16 * DAY) / (60 * MINUTE)) * 60 * MINUTE).toISOString();
		this.#build = buildAt(launch);
		this.#journal = core.startJournal(campaignId, this.#now, 'dana@northwind.example', {
			type: 'submitted',
			data: {
				submissionKey: campaignId,
				playbookVersion: version,
				brief: {
					title: 'Faster reporting webinar',
					type: 'webinar',
					region: 'emea',
					tier: 'standard',
					requesterName: 'Dana Demand',
					requesterEmail: 'dana@northwind.example',
					launchDate: launch.slice(0, 10),
					launchTime: launch.slice(11, 16),
					timeZone: 'Europe/Berlin',
					audience: 'Customers in EMEA who opened a mail in the last 90 days',
					audienceSize: 4_800,
					...(options.flags ? { riskFlags: options.flags } : {}),
				},
			},
		});
		this.then(
			{ type: 'accepted', data: { owner: 'mona', launchAt: launch, programName: 'P', slackMinutes: 0 } },
			{ type: 'programCloned', data: { program: { id: '2001', name: 'P' } } },
			{ type: 'buildFinished', data: {} },
		).check();
	}

	get #campaign(): Campaign {
		return this.#journal.campaign;
	}

	get #digest(): string {
		return this.#context.core.digestOf(this.#package()).digest;
	}

	#package() {
		return this.#context.core.launchPackageOf(this.#build, this.#campaign);
	}

	then(...facts: readonly object[]): this {
		const { core } = this.#context;
		for (const fact of facts) {
			const { type } = fact as { type: string };
			const data =
				type === 'qaOutdated'
					? { checked: this.#digest, found: 'e'.repeat(64) }
					: (fact as { data: object }).data;
			this.#journal = core.append(this.#journal, this.#tick(), 'workflow', { type, data } as never);
		}
		return this;
	}

	/** Each thing happens a minute after the one before. */
	#tick(): Context['now'] {
		this.#now = (this.#now + MINUTE) as Context['now'];
		return this.#now;
	}

	check(): this {
		const digest = this.#digest;
		const by = { digest, by: 'otto', role: 'opsLead' };
		if (this.#options.vouched) {
			this.then(
				{
					type: 'findingWaived',
					data: {
						...by,
						fingerprint: '3b2bad8f4467',
						ruleId: 'link-http',
						reason: 'The partner has no other address.',
						until: NEVER,
					},
				},
				{ type: 'checklistTicked', data: { item: 'audience', digest, by: 'otto' } },
			);
		}
		const counts = { errors: 0, warnings: 1, unreadable: 1, rulesRun: 162 };
		return this.then(
			{ type: 'qaChecked', data: { verdict: 'needsReview', digest, ...counts } },
			{ type: 'qaReviewed', data: { digest, by: 'otto', choice: 'goOn', comment: 'Checked in Marketo' } },
		);
	}

	ask(person = this.#options.person ?? 'bea'): this {
		const { core, playbook, version, keys, baseUrl } = this.#context;
		const { rule, isOver } = this.#options;
		const over = [
			{ optional: true, onExpiry: 'reject' as const },
			{ beside: true, dueMinutes: 14 * 1_440 },
		];
		const policies = playbook.approval.policies.map((policy) =>
			'stages' in policy
				? {
						...policy,
						stages: policy.stages.map((stage, i) => ({
							...stage,
							...(rule && { rule }),
							...(isOver && over[i]),
						})),
					}
				: policy,
		);
		const asked = core.requestApproval({
			campaign: this.#campaign,
			launchPackage: this.#package(),
			playbook: { ...playbook, approval: { ...playbook.approval, policies } },
			version,
			keys,
			baseUrl,
			linkPath: PATH,
			now: this.#tick(),
		});
		if (asked.status !== 'requested') throw new Error(`Nobody was asked: ${asked.status}.`);
		this.#journal = asked.journal;
		this.#packages.push(asked.packageRow);
		if (this.#isKept) return this;
		const mail = asked.journal.mails.find(({ to }) => to === playbook.people[person]!.email);
		if (!mail) throw new Error(`${person} was not asked.`);
		const letter = { ...mail, id: mail.to };
		this.#letter = { link: linkIn(letter, PATH), code: codeIn(letter) };
		return this;
	}

	/** The link that is opened stays the one of this round. */
	keepLink(): this {
		this.#isKept = true;
		return this;
	}

	answer(person: string, choice: Choice): this {
		const { core, keys } = this.#context;
		const { round, digest } = this.#campaign.round!;
		const at = new Date(this.#tick()).toISOString();
		const comment = choice === 'reject' ? 'The claim is not proved.' : '';
		const evidence = { level: 'code' as const, afterSeconds: 540 };
		const decision = { round, digest, person, choice, comment, evidence, at };
		this.#decisions.push(core.decisionRowOf(this.#campaign, decision, keys));
		const { at: _at, ...data } = decision;
		return this.then({ type: 'decisionRecorded', data });
	}

	grant(): this {
		const { core, keys, campaignId } = this.#context;
		const { round, digest } = this.#campaign.round!;
		const seal = core.sealGrant(campaignId, this.#campaign.round!, keys);
		return this.then({ type: 'approvalGranted', data: { round, digest, seal } });
	}

	refuse(): this {
		const { round, digest } = this.#campaign.round!;
		return this.then({ type: 'approvalRefused', data: { round, digest, why: 'Rejected.' } });
	}

	edit(): this {
		this.#build = edited(this.#build);
		return this;
	}

	block(roles: readonly string[] = []): this {
		const { round, digest } = this.#campaign.round!;
		const carried = this.#campaign.round!.decisions.map(({ person }) => ({ person, round, digest }));
		const changes = [{ field: 'subject', from: 'a', to: 'b' }];
		return this.then({
			type: 'launchBlocked',
			data: {
				approved: digest,
				found: this.#digest,
				changes,
				...(roles.length > 0 && { askAgain: { roles, carried } }),
			},
		});
	}

	launch(): this {
		const { digest } = this.#campaign.round!;
		const runAt = this.#campaign.launchAt!;
		return this.then(
			{ type: 'handOverStarted', data: { digest } },
			{ type: 'launchScheduled', data: { digest, receipt: { id: '1', runAt, repeated: false } } },
			{ type: 'wentLive', data: { ranAt: runAt } },
		);
	}

	forget(): this {
		this.#packages.length = 0;
		return this;
	}

	guess(times: number): this {
		const { core, keys } = this.#context;
		const { round, digest } = this.#campaign.round!;
		const evidence = { level: 'link' as const, afterSeconds: 60 };
		for (let i = 0; i < times; i++) {
			const at = new Date(this.#context.now - i * 1_000).toISOString();
			const person = this.#options.person ?? 'bea';
			const wrong = { round, digest, person, choice: 'wrongCode' as const, comment: '', evidence, at };
			this.#decisions.push(core.decisionRowOf(this.#campaign, wrong, keys));
		}
		return this;
	}

	breakLink(): this {
		const { link } = this.#letter;
		this.#letter = { ...this.#letter, link: `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}` };
		return this;
	}

	rows() {
		const { core, playbook, now } = this.#context;
		const saved = core.saveItem({ ...this.#journal, events: [], mails: [] }, undefined, playbook, now);
		const { campaign: _campaign, previousRevision: _previous, newEvents: _new, ...row } = saved;
		return {
			row: { ...row, nextCheckAt: NEVER, slaCheckAt: NEVER, outbox: '[]', outboxAt: null },
			packages: this.#packages,
			decisions: this.#decisions,
			...this.#letter,
		};
	}
}
