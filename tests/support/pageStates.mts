import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import type { World } from '../../sandbox/world.mts';
import { Story, type StoryOptions } from './approvalStory.mts';

type Core = World['core'];

/** One approver a language, a policy of two stages, and one with a second code. */
export function statesPlaybook(core: Core) {
	const demo = demoPlaybook(core);
	const stages = [
		{ title: 'Brand and the region', roles: ['brand', 'regionLead'], rule: 'onePerRole', dueMinutes: 960 },
		{ title: 'Legal', roles: ['legal'], rule: 'all', dueMinutes: 960 },
	];
	return {
		...demo,
		people: {
			...demo.people,
			karla: { name: 'Karla Köhler', email: 'karla@northwind.example', language: 'de' },
			colette: { name: 'Colette Lefèvre', email: 'colette@northwind.example', language: 'fr' },
			elena: { name: 'Elena Muñoz', email: 'elena@northwind.example', language: 'es' },
		},
		roles: {
			...demo.roles,
			translations: { title: 'Local markets', people: ['karla', 'colette', 'elena'] },
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
