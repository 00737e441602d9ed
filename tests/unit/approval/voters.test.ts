import type { Campaign } from '../../../core/campaign';
import type { Brief } from '../../../core/intake/brief';
import { table } from '../../support/table';
import { checkedCampaign, packageFor, playbook } from './fixtures';
import { askIn, peopleWith, playbookWith, type StageChanges } from './rules';

const campaignOf = (changes: Partial<Campaign> = {}, brief: Partial<Brief> = {}): Campaign => ({
	...checkedCampaign(packageFor(), brief),
	...changes,
});

/** Who is asked in each stage, e.g. `bea as brand+legal for lars`, and who is not. */
function asked(stages: readonly StageChanges[], changes: object = {}, campaign: Campaign = campaignOf()) {
	const { round } = askIn(playbookWith(stages, changes), campaign).campaign;
	return round!.stages.map(({ opened }) => ({
		asked: opened?.approvers.map(({ person, roles, insteadOf = [] }) =>
			[person, roles.join('+'), ...insteadOf.map((absent) => `for ${absent}`)].join(' '),
		),
		leftOut: opened?.leftOut.map(({ person, code, as }) => [person, code, ...(as ? [as] : [])].join(' ')),
	}));
}

const roles = (...names: string[]) => ({ roles: names });
const twice = {
	roles: {
		campaignOps: { title: 'Campaign Operations', people: ['mona'] },
		opsLead: { title: 'Head of Marketing Operations', people: ['otto'] },
		brand: { title: 'Brand', people: ['bea', 'otto'] },
		legal: { title: 'Legal', people: ['lars', 'bea'] },
		regionLead: { title: 'Regional Marketing Lead', people: ['rita'] },
	},
};

describe('who is asked', () => {
	it('everybody of the roles and the people named, once each', () =>
		expect(asked([{ ...roles('brand', 'legal'), people: ['rita', 'bea'] }], twice)).toEqual([
			{ asked: ['bea brand+legal', 'otto brand', 'lars legal', 'rita '], leftOut: [] },
		]));

	it('two keys with one address are one person', () =>
		expect(
			asked([roles('brand', 'legal')], peopleWith({ lars: { email: 'BEA@northwind.example' } })),
		).toEqual([{ asked: ['bea brand+legal'], leftOut: ['lars samePerson bea'] }]));

	it('nobody in two stages of a round', () =>
		expect(
			asked(
				[
					{ ...roles('brand'), rule: 'any' },
					{ ...roles('legal'), rule: 'any', beside: true },
				],
				twice,
			),
		).toEqual([
			{ asked: ['bea brand', 'otto brand'], leftOut: [] },
			{ asked: ['lars legal'], leftOut: ['bea votesEarlier'] },
		]));

	it('only the first stage of several that follow each other', () =>
		expect(asked([roles('brand'), roles('legal')])).toEqual([
			{ asked: ['bea brand'], leftOut: [] },
			{ asked: undefined, leftOut: undefined },
		]));

	it('all stages side by side, and those after optional ones', () =>
		expect(
			asked([
				{ ...roles('brand'), optional: true },
				roles('legal'),
				{ ...roles('regionLead'), beside: true },
			]),
		).toEqual([
			{ asked: ['bea brand'], leftOut: [] },
			{ asked: ['lars legal'], leftOut: [] },
			{ asked: ['rita regionLead'], leftOut: [] },
		]));
});

describe('who may not approve the own work', () => {
	const stages = [{ ...roles('brand', 'legal'), rule: 'any' }];
	const qa = { ...campaignOf().qa!, reviewedBy: 'bea' };
	type Row = [say: string, campaign: Campaign, duty: string, code: string];
	const rows: Row[] = [
		[
			'the requester, by address',
			campaignOf({}, { requesterEmail: ' Bea@Northwind.example' }),
			'requesterMayApprove',
			'requester',
		],
		['the builder', campaignOf({ owner: 'bea' }), 'builderMayApprove', 'builder'],
		['the QA reviewer', campaignOf({ qa }), 'reviewerMayApprove', 'reviewer'],
	];
	table('%s', rows, (_say, campaign, duty, code) => {
		expect(asked(stages, {}, campaign)).toEqual([{ asked: ['lars legal'], leftOut: [`bea ${code}`] }]);
		expect(asked(stages, { approval: { duties: { [duty]: true } } }, campaign)).toEqual([
			{ asked: ['bea brand', 'lars legal'], leftOut: [] },
		]);
	});
});

describe('who answers for whoever is away', () => {
	const stages = [{ ...roles('brand', 'legal'), rule: 'any' }];
	const away = (delegate?: string, from = '2026-03-01', to = '2026-03-06') => ({
		absences: [{ from, to, ...(delegate ? { delegate } : {}) }],
	});
	type Row = [say: string, people: Record<string, object>, asked: string[], leftOut: string[]];
	const rows: Row[] = [
		['a delegate', { lars: away('rita') }, ['bea brand', 'rita legal for lars'], ['lars delegated rita']],
		[
			'the standing delegate',
			{ lars: { ...away(), delegate: 'rita' } },
			['bea brand', 'rita legal for lars'],
			['lars delegated rita'],
		],
		[
			'the delegate of the delegate',
			{ lars: away('rita'), rita: away('otto') },
			['bea brand', 'otto legal for lars'],
			['lars delegated otto'],
		],
		[
			'somebody who has a vote already: still one vote',
			{ lars: away('bea') },
			['bea brand+legal for lars'],
			['lars delegated bea'],
		],
		['nobody', { lars: away() }, ['bea brand'], ['lars absent']],
		[
			'nobody: the delegates lead back',
			{ lars: away('rita'), rita: away('lars') },
			['bea brand'],
			['lars absent rita'],
		],
		['nobody: the delegate builds the campaign', { lars: away('mona') }, ['bea brand'], ['lars absent mona']],
		[
			'the person: back before it is due',
			{ lars: away('rita', '2026-03-01', '2026-03-02') },
			['bea brand', 'lars legal'],
			[],
		],
		[
			'the person: away only afterwards',
			{ lars: away('rita', '2026-03-04', '2026-03-20') },
			['bea brand', 'lars legal'],
			[],
		],
	];
	table('%s', rows, (_say, people, who, leftOut) =>
		expect(asked(stages, peopleWith(people))).toEqual([{ asked: who, leftOut }]),
	);
});

describe('before anybody is asked', () => {
	const overrides = { '2026-12-01': [['09:00', '17:00']], '2026-12-02': [['09:00', '17:00']] };
	type Row = [say: string, stages: StageChanges[], changes: object, sentence: string];
	const rows: Row[] = [
		[
			'all of a stage, and one is away',
			[roles('brand', 'legal')],
			peopleWith({ lars: { absences: [{ from: '2026-03-01', to: '2026-03-20' }] } }),
			'Playbook, approval policy "Test policy", stage "Stage 1": found 1 person who can answer before Tue 3 March 2026, 11:00 (Europe/Berlin) (Bea Brand); not asked: Lars Legal, who is away until Mon 23 March 2026, 09:00 (Europe/Dublin), and has no delegate; expected at least 2. Name a delegate for Lars Legal in the playbook, or move the launch.',
		],
		[
			'a later stage without anybody there until the links end',
			[roles('brand'), roles('legal')],
			peopleWith({ lars: { absences: [{ from: '2026-03-01', to: '2026-03-20' }] } }),
			'Playbook, approval policy "Test policy", stage "Stage 2": found 0 people who can answer before Thu 12 March 2026, 09:00 (Europe/Berlin)',
		],
		[
			'duties leave too few',
			[{ ...roles('brand', 'campaignOps'), rule: { atLeast: 2 } }],
			{},
			'not asked: Mona Builder, because they build this campaign; expected at least 2. Add people to Brand, Campaign Operations, or let the rule of this stage ask for fewer.',
		],
		[
			'one person for two roles',
			[{ ...roles('brand', 'legal'), rule: 'onePerRole' }],
			peopleWith({ lars: { absences: [{ from: '2026-03-01', to: '2026-03-20', delegate: 'bea' }] } }),
			'expected one for each of 2 roles.',
		],
	];
	table('%s: says who is missing and what to do', rows, (_say, stages, changes, sentence) =>
		expect(() => asked(stages, changes)).toThrow(sentence),
	);

	it('a calendar that is closed until the launch counts as nobody', () =>
		expect(() =>
			asked([roles('legal')], {
				calendars: { ...playbook.calendars, winter: { tz: 'Europe/Dublin', week: {}, overrides } },
				...peopleWith({ lars: { calendar: 'winter' } }),
			}),
		).toThrow(
			'found 0 people who can answer before Thu 12 March 2026, 09:00 (Europe/Berlin); Lars Legal has no working time until Tue 1 December 2026, 10:00 (Europe/Berlin); expected at least 1. Add people to Legal, or move the launch.',
		));

	describe('a later stage that finds too few when those before it take all their time', () => {
		const away = (from: string, to: string, delegate?: string) =>
			peopleWith({ lars: { absences: [{ from, to, ...(delegate && { delegate }) }] } });
		type Late = [say: string, stages: StageChanges[], changes: object, sentences: string[]];
		const inOrder = [roles('brand'), roles('legal')];
		const late: Late[] = [
			[
				'away by then',
				inOrder,
				away('2026-03-03', '2026-03-20'),
				[
					'Stage "Stage 2" then opens on Tue 3 March 2026, 11:00 (Europe/Berlin) and is due on Thu 12 March 2026, 09:00 (Europe/Berlin). In that time 0 of 1 approvals can come. Not asked: Lars Legal, who is away until Mon 23 March 2026, 09:00 (Europe/Dublin), and has no delegate.',
				],
			],
			['away by then, with a delegate', inOrder, away('2026-03-03', '2026-03-20', 'rita'), []],
			['back before it is due', inOrder, away('2026-03-03', '2026-03-03'), []],
			[
				'side by side',
				[roles('brand'), { ...roles('legal'), beside: true }],
				away('2026-03-03', '2026-03-20'),
				[],
			],
			[
				'optional',
				[roles('brand'), { ...roles('legal'), optional: true }],
				away('2026-03-03', '2026-03-20'),
				[],
			],
			[
				'no time left before the launch',
				[{ ...roles('brand'), dueMinutes: 20 * 480 }, roles('legal')],
				{},
				[
					'Stage "Stage 2": then no time is left, because the links end on Thu 12 March 2026, 09:00 (Europe/Berlin).',
				],
			],
		];
		table('%s', late, (_say, stages, changes, sentences) => {
			const { mails } = askIn(playbookWith(stages, changes));
			const told = mails.filter(({ id }) => id === 'risk-1');
			expect(told.map(({ to }) => to)).toEqual(sentences.map(() => 'mona@northwind.example'));
			for (const sentence of sentences) expect(told[0]!.text).toContain(sentence);
		});
	});

	it('nobody waits for an optional stage, so it need not be covered', () =>
		expect(
			asked(
				[{ ...roles('legal'), optional: true }, roles('brand')],
				peopleWith({ lars: { absences: [{ from: '2026-03-01', to: '2026-03-20' }] } }),
			),
		).toEqual([
			{ asked: [], leftOut: ['lars absent'] },
			{ asked: ['bea brand'], leftOut: [] },
		]));
});
