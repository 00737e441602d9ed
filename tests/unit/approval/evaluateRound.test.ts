import { sayRound } from '../../../core/approval';
import type { Campaign, Choice, Decision, Round } from '../../../core/campaign';
import { table } from '../../support/table';
import { decisionBy, later, now, openCampaign, playbook, roundOf } from './fixtures';
import { answer, askIn, minute, peopleWith, playbookWith, standing, type StageChanges } from './rules';

const campaign = openCampaign();
const round = roundOf(campaign);
const evaluate = (decisions: readonly Decision[], changes: Partial<Round> = {}, at = later(10)) =>
	standing({ ...campaign, round: { ...round, ...changes } }, decisions, at);
const afterEnd = (Date.parse(round.linksExpireAt) + 1) as typeof now;
const other = 'd'.repeat(64);

describe('a round', () => {
	it('that nobody has answered waits, and says by which rule and for whom', () =>
		expect(evaluate([])).toEqual({
			status: 'pending',
			counted: [],
			notCounted: [],
			conditions: [],
			stillNeeded: 2,
			from: ['bea', 'lars', 'rita'],
			stages: [
				{
					title: 'Brand, Legal and the region: any two',
					rule: { atLeast: 2 },
					optional: false,
					veto: true,
					status: 'pending',
					need: 2,
					approvals: 0,
					asked: ['bea', 'lars', 'rita'],
					leftOut: [],
					stillNeeded: 2,
					from: ['bea', 'lars', 'rita'],
					dueAt: '2026-03-03T10:00:00.000Z',
				},
			],
		}));

	it('is approved by as many different people as needed', () => {
		const decisions = [decisionBy('bea'), decisionBy('rita', { at: minute(2) })];
		expect(evaluate(decisions)).toMatchObject({ status: 'approved', counted: decisions, notCounted: [] });
	});

	it('is not approved by one person twice: the newest answer counts', () => {
		const [first, second] = [decisionBy('bea'), decisionBy('bea', { at: minute(2) })];
		expect(evaluate([second, first])).toMatchObject({
			status: 'pending',
			counted: [second],
			notCounted: [{ decision: first, why: { code: 'answeredAgain', choice: 'approve', at: second.at } }],
			stillNeeded: 1,
			from: ['lars', 'rita'],
		});
	});

	it('ends with one objection, also after enough approvals', () => {
		const no = answer('lars', 'requestChanges', 9, 'Wrong date');
		expect(evaluate([decisionBy('bea'), decisionBy('rita'), no])).toMatchObject({
			status: 'rejected',
			because: 'objection',
			by: no,
		});
	});

	it('lists the conditions of whoever approves with some', () => {
		const condition = answer('bea', 'approveWithConditions', 2, 'Not before the press release.');
		const result = evaluate([condition, answer('lars', 'approve', 3)]);
		expect(result).toMatchObject({ status: 'approved', conditions: [condition] });
		expect(sayRound(result, playbook).slice(0, 2)).toEqual([
			'Approved.',
			'Condition of Bea Brand: Not before the press release.',
		]);
	});

	it('is as before when an answer is taken back, and the person may answer again', () => {
		const yes = answer('bea', 'approve', 1);
		const back = answer('bea', 'withdraw', 2);
		expect(evaluate([back, yes])).toMatchObject({
			status: 'pending',
			stillNeeded: 2,
			from: ['bea', 'lars', 'rita'],
			counted: [],
			notCounted: [
				{ decision: yes, why: { code: 'answeredAgain', choice: 'withdraw', at: back.at } },
				{ decision: back, why: { code: 'withdrawal' } },
			],
		});
		expect(evaluate([back, yes, answer('bea', 'approve', 3), answer('lars', 'approve', 3)]).status).toBe(
			'approved',
		);
	});

	it('of two answers in the same millisecond takes the more careful one', () => {
		const both = [answer('bea', 'reject', 1, 'No'), answer('bea', 'approve', 1)];
		expect(evaluate(both).status).toBe('rejected');
		expect(evaluate([...both].reverse()).status).toBe('rejected');
	});

	type Row = [say: string, decision: Decision, why: unknown];
	const rows: Row[] = [
		['of another round', decisionBy('bea', { round: 2 }), { code: 'otherRound', saw: 2, asked: 1 }],
		[
			'about other content',
			decisionBy('bea', { digest: other }),
			{ code: 'otherDigest', saw: other, asked: round.digest },
		],
		['of somebody else', decisionBy('otto'), { code: 'notAsked' }],
		[
			'at the end',
			decisionBy('bea', { at: round.linksExpireAt }),
			{ code: 'afterClose', closedBy: 'expiry' },
		],
	];
	table('an answer %s does not count', rows, (_say, decision, why) =>
		expect(evaluate([decision])).toMatchObject({
			status: 'pending',
			counted: [],
			notCounted: [{ decision, why }],
		}),
	);

	it('counts an answer just before the end, whenever it is looked at', () => {
		const just = new Date(Date.parse(round.linksExpireAt) - 1).toISOString();
		expect(evaluate([decisionBy('bea'), decisionBy('lars', { at: just })], {}, afterEnd).status).toBe(
			'approved',
		);
	});

	it('expires when too few have answered', () =>
		expect(evaluate([decisionBy('bea')], {}, afterEnd)).toMatchObject({
			status: 'expired',
			stillNeeded: 1,
			from: ['lars', 'rita'],
		}));

	it('that was voided counts nothing', () =>
		expect(evaluate([decisionBy('bea'), decisionBy('lars')], { status: 'void' })).toMatchObject({
			status: 'void',
			counted: [],
			because: { code: 'changed' },
		}));

	it('keeps its outcome when answers turn up later', () => {
		const decisions = [decisionBy('bea'), decisionBy('lars')];
		const late = answer('rita', 'reject', 3, 'No');
		const before = answer('bea', 'reject', 0, 'No');
		expect(evaluate([late, before, ...decisions], { status: 'granted', decisions })).toMatchObject({
			status: 'approved',
			counted: decisions,
			notCounted: [
				{
					decision: before,
					why: { code: 'answeredAgain', choice: 'approve', at: decisions[0]!.at },
				},
				{ decision: late, why: { code: 'afterClose', closedBy: 'outcome' } },
			],
		});
	});

	it('that was refused is never approved any more', () => {
		const decisions = [decisionBy('bea'), decisionBy('lars')];
		expect(evaluate(decisions, { status: 'refused', decisions }).status).toBe('expired');
	});
});

describe('a rule', () => {
	const five = {
		roles: {
			campaignOps: { title: 'Campaign Operations', people: ['mona'] },
			opsLead: { title: 'Head', people: ['otto'] },
			brand: { title: 'Brand', people: ['bea'] },
			legal: { title: 'Legal', people: ['lars', 'bea'] },
			regionLead: { title: 'Region', people: ['rita'] },
		},
	};
	const roles = ['brand', 'legal', 'regionLead', 'opsLead'];
	const answers = (text: string): Decision[] =>
		text
			.split(' ')
			.filter(Boolean)
			.map((one, i) => {
				const [person = '', choice = 'approve'] = one.split(':');
				return answer(person, choice as Choice, i + 1, 'because');
			});
	const outcome = (stage: StageChanges, text: string, at = later(10)) => {
		const { campaign: asked } = askIn(playbookWith([{ roles, ...stage }], five));
		const result = standing(asked, answers(text), at);
		const because = 'because' in result && typeof result.because === 'string' ? ` ${result.because}` : '';
		const needed = 'stillNeeded' in result ? ` ${result.stillNeeded}` : '';
		return `${result.status}${because}${needed}`;
	};
	const calm = { veto: false };
	type Row = [say: string, stage: StageChanges, answers: string, outcome: string];
	const rows: Row[] = [
		['all: one is missing', { rule: 'all' }, 'bea lars rita', 'pending 1'],
		['all: everybody', { rule: 'all' }, 'bea lars rita otto', 'approved'],
		['all: one says no', { rule: 'all' }, 'bea:reject', 'rejected objection'],
		['all without veto: one says no', { rule: 'all', ...calm }, 'bea:reject', 'rejected outOfReach'],
		['all: who abstains is left out', { rule: 'all' }, 'bea lars rita otto:abstain', 'approved'],
		[
			'all: nobody approves by abstaining',
			{ rule: 'all' },
			'bea:abstain lars:abstain rita:abstain otto:abstain',
			'rejected outOfReach',
		],
		['any: the first', { rule: 'any' }, 'rita', 'approved'],
		['any: a no beside it', { rule: 'any' }, 'rita bea:reject', 'rejected objection'],
		['any without veto: a no beside it', { rule: 'any', ...calm }, 'rita bea:reject', 'approved'],
		[
			'any without veto: all but one say no',
			{ rule: 'any', ...calm },
			'lars:reject bea:reject rita:requestChanges',
			'pending 1',
		],
		[
			'any without veto: all say no',
			{ rule: 'any', ...calm },
			'lars:reject bea:reject rita:reject otto:reject',
			'rejected outOfReach',
		],
		['at least 3: two', { rule: { atLeast: 3 } }, 'bea lars', 'pending 1'],
		['at least 3: three', { rule: { atLeast: 3 } }, 'bea lars rita', 'approved'],
		[
			'at least 3: conditions count',
			{ rule: { atLeast: 3 } },
			'bea lars rita:approveWithConditions',
			'approved',
		],
		['at least 3: two abstain', { rule: { atLeast: 3 } }, 'bea:abstain lars:abstain', 'rejected outOfReach'],
		['at least 3 without veto: one no', { rule: { atLeast: 3 }, ...calm }, 'bea:reject', 'pending 3'],
		[
			'at least 3 without veto: two no',
			{ rule: { atLeast: 3 }, ...calm },
			'bea:reject lars:reject',
			'rejected outOfReach',
		],
		['50 %: one of four', { rule: { percent: 50 } }, 'bea', 'pending 1'],
		['50 %: two of four', { rule: { percent: 50 } }, 'bea lars', 'approved'],
		['51 %: two of four', { rule: { percent: 51 } }, 'bea lars', 'pending 1'],
		['51 %: two of three, one abstains', { rule: { percent: 51 } }, 'bea lars rita:abstain', 'approved'],
		['1 %: never nobody', { rule: { percent: 1 } }, 'bea:abstain lars:abstain rita:abstain', 'pending 1'],
		['one per role: one is missing', { rule: 'onePerRole' }, 'bea rita otto', 'pending 1'],
		[
			'one per role: a person stands for one role only',
			{ rule: 'onePerRole' },
			'bea rita otto lars',
			'approved',
		],
		[
			'one per role: and for the one that is needed',
			{ rule: 'onePerRole', roles: ['legal', 'brand'] },
			'bea lars',
			'approved',
		],
		[
			'one per role: nobody is left for one',
			{ rule: 'onePerRole', roles: ['legal', 'brand'] },
			'bea:abstain',
			'rejected outOfReach',
		],
	];
	table('%s', rows, (_say, stage, text, expected) => expect(outcome(stage, text)).toBe(expected));

	const due = later(24 * 60);
	type Late = [say: string, onExpiry: unknown, answers: string, outcome: string];
	const late: Late[] = [
		['nothing is said: waits on', undefined, 'bea', 'pending 3'],
		['reject', 'reject', 'bea', 'rejected expiry'],
		['approve', 'approve', 'bea', 'approved'],
		['approve without any answer', 'approve', '', 'approved'],
		['escalate: waits on', { escalateTo: 'campaignOps' }, 'bea', 'pending 3'],
	];
	table('when the stage is due: %s', late, (_say, onExpiry, text, expected) => {
		expect(outcome({ rule: 'all', onExpiry }, text, due)).toBe(expected);
		expect(outcome({ rule: 'all', onExpiry }, text, (due - 1) as typeof due)).toMatch(/^pending/);
	});

	it('silence never approves over an objection', () =>
		expect(
			outcome({ rule: 'all', onExpiry: 'approve', ...calm, roles: ['brand', 'legal'] }, 'bea:reject', due),
		).toBe('rejected outOfReach'));

	it('says that silence was taken for approval', () => {
		const { campaign: asked } = askIn(playbookWith([{ roles, rule: 'all', onExpiry: 'approve' }]));
		expect(sayRound(standing(asked, [], due), playbook).slice(0, 3)).toEqual([
			'Approved.',
			'In the stage "Stage 1" the playbook takes silence for approval: the time to answer was over.',
			'Stage "Stage 1": approved without enough answers, because the playbook says so when the time is over. Rule: everybody who is asked must approve; approvals: 0 of 4.',
		]);
	});

	it('an answer after the end of such a stage does not count', () => {
		const { campaign: asked } = askIn(playbookWith([{ roles, rule: 'all', onExpiry: 'approve' }]));
		const decision = answer('bea', 'reject', 24 * 60, 'Too late');
		expect(standing(asked, [decision], later(24 * 60 + 5))).toMatchObject({
			status: 'approved',
			notCounted: [{ decision, why: { code: 'afterClose', closedBy: 'expiry' } }],
		});
	});

	it('who is away without a delegate is not left out of a share', () => {
		const changes = peopleWith({ rita: { absences: [{ from: '2026-03-01', to: '2026-03-20' }] } });
		const two = { roles: ['brand', 'legal', 'regionLead'], rule: { percent: 66 } };
		const { campaign: asked } = askIn(playbookWith([two], changes));
		expect(standing(asked, [answer('bea', 'approve', 1)])).toMatchObject({
			status: 'pending',
			stillNeeded: 1,
		});
	});
});

describe('stages', () => {
	const names = (result: ReturnType<typeof standing>) => result.stages.map(({ status }) => status);
	const two = (second: StageChanges): Campaign =>
		askIn(playbookWith([{ roles: ['brand'] }, { roles: ['legal'], ...second }])).campaign;

	it('in order: the second is not asked before the first is done', () => {
		const result = standing(two({}), [answer('bea', 'approve', 1)]);
		expect(names(result)).toEqual(['approved', 'notAsked']);
		expect(result).toMatchObject({ status: 'pending', stillNeeded: 1, from: [] });
		expect(sayRound(result, playbook)[1]).toBe('Asked after that: Stage 2.');
	});

	it('nobody answers in a stage that is not open', () => {
		const decision = answer('lars', 'approve', 1);
		expect(standing(two({}), [decision]).notCounted).toEqual([{ decision, why: { code: 'notAsked' } }]);
	});

	it('side by side: both must be approved', () => {
		expect(standing(two({ beside: true }), [answer('lars', 'approve', 1)]).status).toBe('pending');
		expect(
			standing(two({ beside: true }), [answer('lars', 'approve', 1), answer('bea', 'approve', 1)]).status,
		).toBe('approved');
	});

	it('optional: nobody waits for it, but its objection is known', () => {
		const campaignWith = two({ beside: true, optional: true });
		expect(standing(campaignWith, [answer('bea', 'approve', 1)]).status).toBe('approved');
		expect(
			standing(campaignWith, [answer('bea', 'approve', 1), answer('lars', 'reject', 1, 'No')]),
		).toMatchObject({
			status: 'rejected',
			stage: 'Stage 2',
		});
	});
});

describe('in words', () => {
	it('an open round', () =>
		expect(sayRound(evaluate([decisionBy('bea')]), playbook)).toEqual([
			'1 more approval is needed.',
			'Not answered yet: Lars Legal, Rita Region.',
			'Stage "Brand, Legal and the region: any two": waiting for Lars Legal, Rita Region. Rule: at least 2 people must approve; approvals: 1 of 2.',
			'Bea Brand approved on Mon 2 March 2026, 10:01 (Europe/Dublin).',
		]));

	it('a rejected round, with what does not count', () =>
		expect(
			sayRound(
				evaluate([
					decisionBy('lars', { choice: 'requestChanges', field: 'schedule', comment: 'The date is wrong.' }),
					decisionBy('otto', { at: minute(2) }),
					decisionBy('bea', { digest: other, at: minute(3) }),
				]),
				playbook,
			),
		).toEqual([
			'Not approved: Lars Legal asked for changes.',
			'Stage "Brand, Legal and the region: any two": not approved, because of an objection. Rule: at least 2 people must approve; approvals: 0 of 2.',
			'Lars Legal asked for changes on Mon 2 March 2026, 10:01 (Europe/Dublin). What should change: Launch time. Comment: The date is wrong.',
			'Does not count: Otto Operations approved on Mon 2 March 2026, 10:02 (Europe/Dublin). Reason: Otto Operations was not asked in this round.',
			`Does not count: Bea Brand approved on Mon 2 March 2026, 10:03 (Europe/Dublin). Reason: it is about other content (digest dddddddd, asked was ${round.digest.slice(0, 8)}).`,
		]));
});
