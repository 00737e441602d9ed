import { findGaps, normaliseAnswers, reviewBrief } from '../../../core/intake';
import { table } from '../../support/table';
import { goodAnswers, playbook } from './support';

const gapsOf = (change: Partial<Record<keyof typeof goodAnswers | 'notes', unknown>>) => {
	const { candidate, problems } = normaliseAnswers({ ...goodAnswers, ...change }, playbook);
	return findGaps(candidate, problems, playbook).map(({ field, say }) => `${field} | ${say}`);
};

type Row = [say: string, change: Parameters<typeof gapsOf>[0], gaps: string[]];
const rows: Row[] = [
	['everything is there', {}, []],
	[
		'no launch date',
		{ launchDate: '' },
		['launchDate | Launch date is missing: the day on which the campaign goes out.'],
	],
	[
		'two missing, in the order of the form',
		{ cta: '', title: null },
		[
			'title | Campaign title is missing: a short name that everybody will recognise.',
			'cta | Button text is missing: the words on the button.',
		],
	],
	[
		'an unreadable answer is not called missing',
		{ ctaUrl: 'ftp://x' },
		[
			'ctaUrl | Button link: found "ftp://x"; expected a web address. Copy it from the address bar, like https://www.example.com/webinar.',
		],
	],
	[
		'a rush without a reason',
		{ tier: 'Rush' },
		['notes | Notes: Rush needs a reason; say why the campaign cannot wait.'],
	],
	['a rush with a reason', { tier: 'Rush', notes: 'The venue moved.' }, []],
	['an event on the launch day', { eventDate: '2026-11-24' }, []],
	[
		'an event before the launch',
		{ eventDate: '2026-11-23' },
		[
			'eventDate | Event date: found Mon 23 November 2026, which is before the launch on Tue 24 November 2026; expected an event after the launch. Check both dates.',
		],
	],
];
table('%s', rows, (_say, change, gaps) => expect(gapsOf(change)).toEqual(gaps));

it('asks only what everybody is asked when the type is not known', () => {
	const fields = findGaps({}, [], playbook).map(({ field }) => field);
	expect(fields).toEqual([
		'title',
		'type',
		'region',
		'tier',
		'requesterName',
		'requesterEmail',
		'launchDate',
		'launchTime',
	]);
});

it('says when a tier is not offered for a type', () => {
	const { webinar } = playbook.campaignTypes;
	const calm = { ...playbook, campaignTypes: { webinar: { ...webinar!, leadTime: { standard: 2400 } } } };
	const { candidate } = normaliseAnswers({ ...goodAnswers, tier: 'rush', notes: 'why' }, calm);
	expect(findGaps(candidate, [], calm)).toEqual([
		{ field: 'tier', say: 'Priority: "Rush" is not offered for Webinar invitation; choose Standard.' },
	]);
});

describe('fields that only some answers make necessary', () => {
	const { webinar } = playbook.campaignTypes;
	const strict = {
		...playbook,
		campaignTypes: {
			webinar: {
				...webinar!,
				requiredIf: [
					{ fields: ['budget' as const], when: [{ fields: ['tier' as const], is: ['RUSH'] }] },
					{
						fields: ['offerEnds' as const],
						when: [{ fields: ['copy' as const, 'notes' as const], contains: ['discount', '% off'] }],
						why: 'readers must know how long the offer holds',
					},
					{
						fields: ['riskFlags' as const],
						when: [
							{ fields: ['files' as const], filled: true },
							{ fields: ['notes' as const], filled: false },
						],
					},
				],
			},
		},
	};
	type Case = [say: string, change: Record<string, unknown>, gaps: string[]];
	const cases: Case[] = [
		['nothing special', {}, []],
		[
			'a tier by its title',
			{ tier: 'Rush', notes: 'why' },
			[
				"Budget is missing: what the campaign costs, in the company's currency; a large one may need more approvals.",
			],
		],
		[
			'a word of an offer',
			{ copy: 'Dear customer, a Discount of 20 percent waits for you this week.' },
			['Offer ends is missing: readers must know how long the offer holds.'],
		],
		[
			'a sign of an offer',
			{ notes: 'Mention 20% off.' },
			['Offer ends is missing: readers must know how long the offer holds.'],
		],
		['a word that only contains one', { notes: 'No discounting, please.' }, []],
		[
			'both conditions',
			{ files: [{ filename: 'a.png', size: 1 }] },
			['Sensitive points is missing: what approvers should look at twice, with commas between.'],
		],
		['one of two conditions', { files: [{ filename: 'a.png', size: 1 }], notes: 'Look at it' }, []],
	];
	table('%s', cases, (_say, change, gaps) => {
		const { candidate, problems } = normaliseAnswers({ ...goodAnswers, ...change }, strict);
		expect(findGaps(candidate, problems, strict).map(({ say }) => say)).toEqual(gaps);
	});
});

describe('score', () => {
	const scoreOf = (change: Record<string, unknown>) => {
		const { candidate, problems } = normaliseAnswers({ ...goodAnswers, ...change }, playbook);
		const { points, parts } = reviewBrief(candidate, problems, playbook).score;
		return [points, ...parts.map(({ points: reached, of, say }) => `${reached} of ${of}: ${say}`)];
	};
	type Scored = [say: string, change: Record<string, unknown>, score: ReturnType<typeof scoreOf>];
	const scored: Scored[] = [
		['complete', {}, [100, '60 of 60: 20 of 20', '25 of 25: 6 of 6', '15 of 15: 4 of 4']],
		['one missing', { speaker: '' }, [97, '57 of 60: 19 of 20', '25 of 25: 6 of 6', '15 of 15: 4 of 4']],
		[
			'one unreadable',
			{ launchTime: 'x' },
			[97, '57 of 60: 19 of 20', '25 of 25: 6 of 6', '15 of 15: 4 of 4'],
		],
		[
			'one weak',
			{ audience: 'everyone' },
			[95, '60 of 60: 20 of 20', '20 of 25: 5 of 6', '15 of 15: 4 of 4'],
		],
		[
			'one could be better',
			{ cta: 'Click here' },
			[96, '60 of 60: 20 of 20', '25 of 25: 6 of 6', '11 of 15: 3 of 4'],
		],
	];
	table('%s', scored, (_say, change, score) => expect(scoreOf(change)).toEqual(score));

	it('has no points for needed answers when there is none', () =>
		expect(reviewBrief({}, [], playbook).score.parts[0]).toMatchObject({ points: 0, say: '0 of 8' }));
});
