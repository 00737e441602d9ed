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

export interface StoryOptions {
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

export interface Context {
	readonly core: Core;
	readonly keys: ReturnType<Core['keysOf']>;
	readonly playbook: ReturnType<Core['loadPlaybook']>['playbook'];
	readonly version: string;
	readonly baseUrl: string;
	readonly now: ReturnType<Core['instantOf']>;
	readonly campaignId: string;
}

/** The life of one campaign up to the state that is looked at. */
export class Story {
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
