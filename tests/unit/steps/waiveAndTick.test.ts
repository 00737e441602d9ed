import { tickStep, waiveStep } from '../../../core/steps';
import { table } from '../../support/table';
import { campaignInQa, checkedCampaign, now, playbook } from '../approval/fixtures';

const campaign = campaignInQa('failed');
const digest = campaign.qa!.digest;
const savedOf = (its = campaign) => ({ campaign: its, revision: 3, effects: [], outboxAt: null });
const finding = { ruleId: 'link-http', fingerprint: '3b2bad8f4467' };

type WaiveInput = Parameters<typeof waiveStep>[0];
const waive = (changes: Partial<WaiveInput> = {}) =>
	waiveStep({
		saved: savedOf(),
		findings: [finding],
		by: 'otto',
		reason: 'The partner has no HTTPS.',
		days: 7,
		playbook,
		now,
		...changes,
	});

describe('a waiver', () => {
	it('is an event, and sends the campaign to the next check', () => {
		const result = waive({ by: 'OTTO@northwind.example ' });
		if (result.status !== 'recorded') throw new Error(result.why);
		const until = '2026-03-09T10:00:00.000Z';
		expect(result.journal.events.map(({ type, actor, data }) => [type, actor, data])).toEqual([
			[
				'findingWaived',
				'otto',
				{ ...finding, digest, reason: 'The partner has no HTTPS.', by: 'otto', role: 'opsLead', until },
			],
			[
				'qaReviewed',
				'otto',
				{ digest, by: 'otto', choice: 'checkAgain', comment: 'Waived: The partner has no HTTPS.' },
			],
		]);
		expect(result.journal.campaign).toMatchObject({ stage: 'qa', waivers: [{ ...finding, until }] });
		expect(result.journal.campaign.qa).toBeUndefined();
	});

	it('of the same finding replaces the older one', () => {
		const twice = waive({ findings: [finding, { ...finding }] });
		if (twice.status !== 'recorded') throw new Error(twice.why);
		expect(twice.journal.campaign.waivers).toHaveLength(1);
	});

	const many = Array.from({ length: 31 }, (_, i) => ({
		ruleId: 'link-http',
		fingerprint: String(i).padStart(12, '0'),
	}));
	const without = { ...playbook, qa: { rules: {} } };
	const own = { ...playbook, qa: { ...playbook.qa, rules: { 'link-http': { waivable: false as const } } } };
	type Row = [say: string, changes: Partial<WaiveInput>, why: string];
	const rows: Row[] = [
		[
			'by nobody of the playbook',
			{ by: 'eve' },
			'Waiver, by: found "eve"; expected a person of the playbook',
		],
		[
			'by somebody of another role',
			{ by: 'mona' },
			'Waiver, by: found "mona"; expected a person of the role "Head of Marketing Operations"',
		],
		[
			'in a playbook without waivers',
			{ playbook: without },
			'Playbook, qa › waivers: found nothing; expected the roles that may waive a finding.',
		],
		[
			'after QA',
			{ saved: savedOf(checkedCampaign()) },
			'Waiver of campaign C-0142: found the stage "approval"',
		],
		[
			'before a check',
			{ saved: savedOf({ ...campaign, qa: undefined }) },
			'Waiver of campaign C-0142: found no result of a check',
		],
		['of nothing', { findings: [] }, 'Waiver, findings: found nothing;'],
		[
			'of no rule',
			{ findings: [{ ...finding, ruleId: 'link-htpp' }] },
			'Waiver of link-htpp: found "link-htpp"; expected the id of a rule. Did you mean "link-http"?',
		],
		[
			'of the law',
			{ findings: [{ ...finding, ruleId: 'legal-unsubscribe' }] },
			'Waiver of legal-unsubscribe: found a rule that stands for the law',
		],
		[
			'of a rule that the playbook keeps',
			{ playbook: own },
			'Waiver of link-http: found a rule that stands for the law, or that the playbook lets nobody waive',
		],
		[
			'of no fingerprint',
			{ findings: [{ ...finding, fingerprint: 'x' }] },
			'Waiver of link-http: found "x"; expected the fingerprint',
		],
		['without a reason', { reason: ' \u202E ' }, 'Waiver, reason: found nothing;'],
		[
			'for too long',
			{ days: 31 },
			'Waiver, days: found 31; expected more than 0 and at most 30 (playbook, qa, waivers). Choose an end up to ',
		],
		['for no time', { days: 0 }, 'Waiver, days: found 0;'],
		['for ever', { days: Number.NaN }, 'Waiver, days: found NaN;'],
		['of everything', { findings: many }, 'Waivers of this content: found 31; expected at most 30.'],
	];
	table('is refused %s', rows, (_say, changes, why) => {
		const result = waive(changes);
		expect(result.status === 'refused' && result.why.slice(0, why.length)).toBe(why);
	});

	it('tells everything that is wrong at once', () => {
		const result = waive({ findings: [], reason: '', days: 400 });
		expect(result.status === 'refused' && result.why.match(/Waiver, \w+: found/g)).toHaveLength(3);
	});
});

describe('a tick', () => {
	const review = campaignInQa('needsReview');
	const [first, second] = playbook.qa.checklist!;
	const fourEyes = { ...playbook, qa: { ...playbook.qa, fourEyes: undefined } };
	type TickInput = Parameters<typeof tickStep>[0];
	const tick = (changes: Partial<TickInput> = {}) =>
		tickStep({
			saved: savedOf(review),
			items: [first!.text],
			by: 'otto',
			note: '',
			playbook: fourEyes,
			now,
			...changes,
		});

	it('is an event for the content that was checked', () => {
		const result = tick({ note: 'On two phones.' });
		if (result.status !== 'recorded') throw new Error(result.why);
		expect(result.journal.events.map(({ type, data }) => [type, data])).toEqual([
			['checklistTicked', { item: first!.id, digest, by: 'otto', note: 'On two phones.' }],
		]);
		expect(result.journal.campaign.qa).toBeDefined();
	});

	it('of the last item sends the campaign to the next check', () => {
		const result = tick({ items: [first!.id, ` ${second!.text}\n`] });
		if (result.status !== 'recorded') throw new Error(result.why);
		expect(result.journal.events.map(({ type }) => type)).toEqual([
			'checklistTicked',
			'checklistTicked',
			'qaReviewed',
		]);
	});

	type Row = [say: string, changes: Partial<TickInput>, why: string];
	const rows: Row[] = [
		['by nobody of the playbook', { by: '' }, 'Checklist, by: found nothing; expected a person'],
		['by the owner', { by: 'mona' }, `Checklist, "${first!.text}": found mona, who owns the campaign`],
		['of nothing', { items: null }, 'Checklist: found no item that is still open; expected one of: '],
		['of no item', { items: ['Lunch'] }, 'Checklist: found "Lunch"; expected an item of the checklist ('],
		[
			'after QA',
			{ saved: savedOf(checkedCampaign()) },
			'Checklist of campaign C-0142: found the stage "approval"',
		],
	];
	table('is refused %s', rows, (_say, changes, why) => {
		const result = tick(changes);
		expect(result.status === 'refused' && result.why.slice(0, why.length)).toBe(why);
	});
});
