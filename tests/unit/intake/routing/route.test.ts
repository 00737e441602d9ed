import fc from 'fast-check';

import { submitBrief } from '../../../../core/intake';
import { sayRoute } from '../../../../core/intake/routing/sayRoute';
import { loads, route } from '../../../../core/intake/routing/route';
import type { Playbook } from '../../../../core/playbook';
import { instantOf } from '../../../../core/time/instant';
import { table } from '../../../support/table';
import { goodAnswers, now, version } from '../support';
import { other, playbookWith } from '../feasibility/worlds';

type People = Parameters<Parameters<typeof playbookWith>[0]>[0]['people'];
const person = (name: string, more: Partial<People[string]> = {}) => ({
	name,
	email: `${name.toLowerCase()}@northwind.example`,
	...more,
});

/** A team of three, and who of them gets a campaign. */
const team = (people: People, more = {}): Playbook =>
	playbookWith((built) => ({
		people: { ...built.people, ...people },
		roles: { ...built.roles, team: { title: 'Team', people: Object.keys(people) } },
		campaignTypes: { ...built.campaignTypes, podcast: { ...built.campaignTypes.webinar!, title: 'Podcast' } },
		routing: { owners: 'team' },
		...more,
	}));

const brief = { type: 'webinar', region: 'emea', languages: 'de' };
const window = { start: now, end: instantOf('2026-11-17T17:00:00Z') };
const owned = (counts: Record<string, number>) =>
	loads(
		Object.entries(counts).flatMap(([owner, count]) =>
			Array.from({ length: count }, (_, i) => other({ id: `C-${owner}${i}`, owner })),
		),
		'owner',
	);
const ask = (people: People, counts: Record<string, number> = {}, more = {}) => {
	const playbook = team(people);
	const routed = route({
		brief,
		campaignId: 'C-1',
		role: 'team',
		window,
		needMinutes: 960,
		loadOf: owned(counts),
		playbook,
		...more,
	});
	return { ...routed, said: sayRoute(routed, { ...brief, ...more }, playbook) };
};

type Row = [
	say: string,
	ana: Partial<People[string]>,
	ben: Partial<People[string]>,
	counts: Record<string, number>,
	said: string[],
];
const rows: Row[] = [
	[
		'the one with less to do',
		{},
		{},
		{ ana: 3, ben: 2 },
		['Ben: 2 campaigns, not away.', 'Not Ana: has 3 campaigns.'],
	],
	[
		'less in relation to what they take',
		{ parallel: 10 },
		{ parallel: 4 },
		{ ana: 4, ben: 3 },
		['Ana: 4 of 10 campaigns, not away.', 'Not Ben: has 3 of 4 campaigns.'],
	],
	[
		'the one who is not full',
		{ parallel: 2 },
		{},
		{ ana: 2, ben: 2 },
		['Ben: 2 campaigns, not away.', 'Not Ana: has 2 of 2 campaigns.'],
	],
	[
		'the one who speaks the language',
		{ languages: ['fr'] },
		{ languages: ['de', 'en'] },
		{ ana: 0, ben: 9 },
		['Ben: speaks German, 9 campaigns, not away.', 'Not Ana: does not speak German.'],
	],
	[
		'the one who builds the type',
		{ skills: ['podcast'] },
		{ skills: ['webinar'] },
		{},
		['Ben: builds Webinar invitation, 0 campaigns, not away.', 'Not Ana: does not build this type.'],
	],
	[
		'the one of the region',
		{ regions: ['americas'] },
		{ regions: ['emea'] },
		{},
		[
			'Ben: works for Europe, Middle East and Africa, 0 campaigns, not away.',
			'Not Ana: does not work for this region.',
		],
	],
	[
		'the one who is there while it is built',
		{ absences: [{ from: '2026-11-11', to: '2026-11-30' }] },
		{},
		{ ben: 9 },
		// Ana has Monday and Tuesday, which is just enough.
		['Ana: 0 campaigns, not away.', 'Not Ben: has 9 campaigns.'],
	],
	[
		'not the one who leaves before it is done',
		{ absences: [{ from: '2026-11-10', to: '2026-11-30' }] },
		{},
		{ ben: 9 },
		['Ben: 9 campaigns, not away.', 'Not Ana: away, has only 1 day until the build must be done.'],
	],
	[
		'absent today is no fault when the build has time',
		{ absences: [{ from: '2026-11-09', to: '2026-11-12' }] },
		{},
		{ ben: 1 },
		['Ana: 0 campaigns, not away.', 'Not Ben: has 1 campaign.'],
	],
	[
		'whoever fits least badly when nobody fits',
		{ absences: [{ from: '2026-11-09', to: '2026-12-31' }] },
		{ languages: ['fr'], parallel: 1 },
		{ ben: 1 },
		[
			'Ben, because nobody fits wholly: does not speak German, has 1 of 1 campaign.',
			'Not Ana: away until the build must be done.',
		],
	],
];
table('goes to %s', rows, (_say, ana, ben, counts, said) =>
	expect(ask({ ana: person('Ana', ana), ben: person('Ben', ben) }, counts).said).toEqual(said),
);

it('German stands for Austrian German, but not the other way round', () => {
	const chosen = (languages: string) =>
		ask(
			{ ana: person('Ana', { languages: ['de'] }), ben: person('Ben', { languages: ['de-AT'] }) },
			{},
			{
				brief: { ...brief, languages },
			},
		).chosen.person;
	expect([
		chosen('de'),
		ask({ ana: person('Ana', { languages: ['de'] }) }, {}, { brief: { ...brief, languages: 'de-AT' } }).said,
	]).toEqual(['ana', ['Ana: speaks German, 0 campaigns, not away.']]);
});

it('ties are shared out over campaigns, and each campaign gets always the same answer', () => {
	const people = { ana: person('Ana'), ben: person('Ben'), cleo: person('Cleo') };
	const chosen = (id: number) => ask(people, {}, { campaignId: `C-${id}` }).chosen.person;
	const counts = new Map<string, number>();
	for (let id = 0; id < 60; id++) counts.set(chosen(id), (counts.get(chosen(id)) ?? 0) + 1);
	expect([...counts.keys()].sort()).toEqual(['ana', 'ben', 'cleo']);
	expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(10);
});

it('property: the answer does not depend on the order of the rows, and whoever fits goes before whoever does not', () => {
	const people = {
		ana: person('Ana', { parallel: 3 }),
		ben: person('Ben', { languages: ['de'] }),
		cleo: person('Cleo', { languages: ['fr'] }),
	};
	const rowsOf = fc.array(fc.constantFrom('ana', 'ben', 'cleo', 'otto'), { maxLength: 12 });
	fc.assert(
		fc.property(rowsOf, fc.integer({ min: 1, max: 50 }), (owners, id) => {
			const list = owners.map((owner, i) => other({ id: `C-${i}`, owner }));
			const more = { campaignId: `C-${id}` };
			const first = ask(people, {}, { ...more, loadOf: loads(list, 'owner') });
			expect(ask(people, {}, { ...more, loadOf: loads([...list].reverse(), 'owner') }).said).toEqual(
				first.said,
			);
			const fits = [first.chosen, ...first.passedOver].map(({ misfits }) => misfits.length === 0);
			expect(fits).toEqual([...fits].sort((a, b) => Number(b) - Number(a)));
			expect(first.passedOver).toHaveLength(2);
		}),
		{ numRuns: 80 },
	);
});

describe('a submission', () => {
	const people = { ana: person('Ana', { languages: ['fr'] }), ben: person('Ben', { languages: ['de'] }) };
	const submit = (playbook: Playbook) =>
		submitBrief({ answers: { ...goodAnswers, languages: 'German' }, playbook, version, campaigns: [], now });

	it('stores who was chosen and why, and the mail says it', () => {
		const { journal, answer } = submit(team(people));
		expect(journal.campaign).toMatchObject({ owner: 'ben' });
		expect(journal.events.at(-1)!.data).toMatchObject({
			why: 'Ben: speaks German, 0 campaigns, not away. Not Ana: does not speak German.',
		});
		expect(answer.lines[0]).toContain('Ben builds it.');
		expect(journal.mails.at(-1)).toMatchObject({ to: 'ben@northwind.example' });
		expect(journal.mails.at(-1)!.text).toContain('Not Ana: does not speak German.');
	});

	it('names an owner and a builder where the playbook wants two', () => {
		const playbook = team(people, { routing: { owners: 'opsLead', builders: 'team' } });
		const { journal, answer } = submit(playbook);
		expect(journal.campaign).toMatchObject({ owner: 'otto', builder: 'ben' });
		expect(answer.lines[0]).toContain('Ben builds it.');
		expect(journal.mails.map(({ to }) => to)).toEqual([
			'dana@northwind.example',
			'otto@northwind.example',
			'ben@northwind.example',
		]);
	});

	it('goes to the owner of the region where the playbook has no routing', () => {
		const playbook = team(people, { routing: undefined });
		expect(submit(playbook).journal.campaign.owner).toBe('mona');
		expect(submit(playbook).journal.events.at(-1)!.data).not.toHaveProperty('why');
	});
});
