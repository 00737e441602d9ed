import { assessFeasibility, sayFeasibility, situationOf, waysOut } from '../../../../core/intake';
import { Other } from '../../../../core/intake/others';
import { localIsoOf } from '../../../../core/time';
import { instantOf } from '../../../../core/time/instant';
import { table } from '../../../support/table';
import { now } from '../support';
import { playbookWith, threeTeams } from './worlds';

const wish = (launch: string, more = {}) => ({
	launchDate: launch.slice(0, 10),
	launchTime: launch.slice(11),
	timeZone: 'Europe/Berlin',
	type: 'webinar',
	tier: 'standard',
	region: 'emea',
	audience: 'Customers in Germany',
	...more,
});

const withHolidays = (onHoliday?: 'warn' | 'refuse') =>
	playbookWith(({ regions, calendars }) => ({
		calendars: {
			...calendars,
			germany: {
				tz: 'Europe/Berlin',
				week: { mon: [['09:00', '17:00']] },
				holidays: ['2026-11-18', '12-25'],
			},
		},
		regions: { ...regions, emea: { ...regions.emea!, calendar: 'germany', ...(onHoliday && { onHoliday }) } },
	}));

describe('a holiday of the audience', () => {
	it('is a warning, unless the playbook refuses it', () => {
		const feasibility = assessFeasibility(wish('2026-11-18T10:00'), withHolidays(), now);
		expect(sayFeasibility(feasibility, withHolidays())).toEqual([
			'The launch is planned for Wed 18 November 2026, 10:00 (Europe/Berlin).',
			'2 days of working time is in reserve.',
			'Wed 18 November 2026 is a public holiday in the region Europe, Middle East and Africa.',
		]);
	});

	it('keeps a launch from taking place where the playbook says so', () => {
		const feasibility = assessFeasibility(wish('2026-11-18T10:00'), withHolidays('refuse'), now);
		expect(feasibility).toMatchObject({ status: 'infeasible', binding: { code: 'holiday' } });
	});

	it('is stepped over when the earliest launch is looked for', () => {
		const from = instantOf('2026-11-11T17:00:00Z');
		const feasibility = assessFeasibility(wish('2026-11-17T10:00'), withHolidays('refuse'), from);
		expect(feasibility.status === 'infeasible' && localIsoOf(feasibility.earliest!.at, 'Europe/Berlin')).toBe(
			'2026-11-19T08:00+01:00',
		);
	});

	it('is none where the day is only closed', () => {
		expect(assessFeasibility(wish('2026-11-19T10:00'), withHolidays('refuse'), now).status).toBe('feasible');
	});
});

describe('another send to the same people', () => {
	const spaced = (by: 'audience' | 'region', then: 'warn' | 'refuse') =>
		playbookWith(({ launch }) => ({ launch: { ...launch, spacing: { hours: 48, by, then } } }));
	const rowOf = (id: string, launchAt: string, audience: string, more = {}) =>
		new Other({
			campaignId: id,
			revision: 1,
			stage: 'launch',
			title: 'Autumn news',
			type: 'webinar',
			tier: 'standard',
			region: 'emea',
			launchAt,
			record: JSON.stringify({ campaignId: id, brief: { audience } }),
			...more,
		});
	const near = rowOf('C-NEAR', '2026-11-23T09:00:00.000Z', 'customers  in GERMANY');
	type Row = [say: string, result: string, row: Other];
	const rows: Row[] = [
		['a day before', 'collision', near],
		['exactly 48 hours before', 'feasible', rowOf('C-A', '2026-11-22T09:00:00.000Z', 'Customers in Germany')],
		['a minute less', 'collision', rowOf('C-B', '2026-11-22T09:01:00.000Z', 'Customers in Germany')],
		['exactly 48 hours after', 'feasible', rowOf('C-C', '2026-11-26T09:00:00.000Z', 'Customers in Germany')],
		['to other people', 'feasible', rowOf('C-D', '2026-11-23T09:00:00.000Z', 'Partners')],
		[
			'in another region',
			'feasible',
			rowOf('C-E', '2026-11-23T09:00:00.000Z', 'Customers in Germany', { region: 'americas' }),
		],
		[
			'already sent',
			'collision',
			rowOf('C-F', '2026-11-23T09:00:00.000Z', 'Customers in Germany', { stage: 'live' }),
		],
		[
			'cancelled',
			'feasible',
			rowOf('C-G', '2026-11-23T09:00:00.000Z', 'Customers in Germany', { stage: 'cancelled' }),
		],
		[
			'declined',
			'feasible',
			rowOf('C-H', '2026-11-23T09:00:00.000Z', 'Customers in Germany', { stage: 'closed' }),
		],
	];
	table('%s: %s', rows, (_say, result, row) => {
		const rules = spaced('audience', 'refuse');
		const feasibility = assessFeasibility(
			wish('2026-11-24T10:00'),
			rules,
			now,
			situationOf([row], rules, now),
		);
		expect(feasibility.status === 'infeasible' ? feasibility.binding.code : feasibility.status).toBe(result);
	});

	it('to the region counts whoever the audience is, and names it', () => {
		const rules = spaced('region', 'warn');
		const partners = rowOf('C-D', '2026-11-23T09:00:00.000Z', 'Partners');
		const feasibility = assessFeasibility(
			wish('2026-11-24T10:00'),
			rules,
			now,
			situationOf([partners], rules, now),
		);
		expect(sayFeasibility(feasibility, rules).at(-1)).toBe(
			'The same region gets another campaign within 48 hours: "Autumn news" (C-D) on Mon 23 November 2026, 10:00 (Europe/Berlin).',
		);
	});

	it('is stepped over when the earliest launch is looked for', () => {
		const rules = spaced('audience', 'refuse');
		const feasibility = assessFeasibility(
			wish('2026-11-24T10:00'),
			rules,
			now,
			situationOf([near, rowOf('C-2', '2026-11-16T09:00:00.000Z', 'Customers in Germany')], rules, now),
		);
		// Ready on the 13th at 18:00; from the 16th, 10:00, two days before and after; then two days before the 23rd.
		expect(feasibility.status === 'infeasible' && localIsoOf(feasibility.earliest!.at, 'Europe/Berlin')).toBe(
			'2026-11-13T18:00+01:00',
		);
	});
});

describe('what would make it', () => {
	const ways = (launch: string, more = {}, mayAsk = () => true) =>
		waysOut(wish(launch, more), threeTeams, now, situationOf([], threeTeams, now), mayAsk);

	it('a faster tier, fewer languages and another type are tried, and only what works is told', () => {
		const languages = 'de, fr, it, es, nl, pl, sv, da';
		expect(ways('2026-11-16T10:00', { languages })).toEqual([
			{ code: 'languages', count: 5 },
			{ code: 'type', type: 'newsletter' },
		]);
		const feasibility = assessFeasibility(wish('2026-11-16T10:00', { languages }), threeTeams, now);
		expect(sayFeasibility(feasibility, threeTeams, ways('2026-11-16T10:00', { languages })).at(-1)).toBe(
			'What would make this date: 5 languages; the type Newsletter.',
		);
	});

	it('every way is feasible when it is asked for', () => {
		const languages = 'de, fr, it, es, nl, pl, sv, da';
		expect(
			assessFeasibility(wish('2026-11-16T10:00', { languages: 'de, fr, it, es, nl' }), threeTeams, now)
				.status,
		).toBe('feasible');
		expect(
			assessFeasibility(wish('2026-11-16T10:00', { languages: 'de, fr, it, es, nl, pl' }), threeTeams, now)
				.status,
		).toBe('infeasible');
		expect(
			assessFeasibility(wish('2026-11-16T10:00', { languages, type: 'newsletter' }), threeTeams, now).status,
		).toBe('feasible');
	});

	it('nothing is told for a day on which nothing is ever sent', () => {
		expect(ways('2026-11-21T10:00')).toEqual([]);
	});

	it('a tier that this requester may not ask for is no way', () => {
		const rules = playbookWith(({ tiers }) => ({ tiers: { ...tiers, rush: { title: 'Rush' } } }));
		const out = (mayAsk: boolean) =>
			waysOut(wish('2026-11-11T18:00'), rules, now, situationOf([], rules, now), () => mayAsk);
		expect([out(true), out(false)]).toEqual([[{ code: 'tier', tier: 'rush' }], []]);
	});
});
