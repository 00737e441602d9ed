import { findGaps, normaliseAnswers } from '../../../core/intake';
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
			'eventDate | Event date: found Mon 23 November 2026, which is before the launch on Tue 24 November 2026; check both dates.',
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
