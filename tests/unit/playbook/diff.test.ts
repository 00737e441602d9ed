import fc from 'fast-check';

import { builtInPlaybook, type Playbook } from '../../../core/playbook';
import { diffPlaybooks } from '../../../core/playbook/diff/diffPlaybooks';
import { differences } from '../../../core/playbook/diff/differences';
import { table } from '../../support/table';

const { playbook } = builtInPlaybook();

type Change = (copy: Playbook) => unknown;
function changed(change: Change): Playbook {
	const copy = structuredClone(playbook);
	change(copy);
	return copy;
}
const says = (change: Change) => diffPlaybooks(playbook, changed(change)).map(({ say }) => say);

type Row = [say: string, change: Change, sentences: string[]];
const rows: Row[] = [
	[
		'a target',
		({ stages }) => (stages.qa.target = 240),
		['QA, target: 1 day of working time → 4 h of working time'],
	],
	[
		'a target of some campaigns',
		({ stages }) => (stages.qa.targets![0]!.target = 60),
		['QA, target for Rush: 2 h of working time → 1 h of working time'],
	],
	[
		'a target before the launch',
		({ stages }) => (stages.build.target = { beforeLaunch: 480 }),
		['Build, target: 2 days of working time → 1 day of working time before launch'],
	],
	[
		'a new target for some campaigns',
		({ stages }) => stages.build.targets!.push({ when: { regions: ['americas'] }, target: 960 }),
		['Build, target in Americas: not set → 2 days of working time'],
	],
	[
		'reminders',
		({ stages }) => (stages.qa.thresholds = [{ percent: 50 }]),
		['QA, reminders: 50 %, 100 % → 50 %'],
	],
	[
		'somebody leaves a role and another comes',
		({ roles }) => (roles.legal!.people = ['otto']),
		['Lars Legal is no longer in the role Legal', 'Otto Operations is now in the role Legal'],
	],
	[
		'the owner of a stage',
		({ stages }) => (stages.qa.owner = 'opsLead'),
		['QA, owner: Campaign Operations → Head of Marketing Operations'],
	],
	['a rule is turned off', ({ qa }) => (qa.rules['link-http'] = 'off'), ['Rule link-http: error → off']],
	[
		'a rule with other options',
		({ qa }) => (qa.rules['html-size'] = { options: { maxKb: 90 } }),
		['Rule html-size, options: nothing → {"maxKb":90}'],
	],
	[
		'a rule that is made milder',
		({ qa }) => (qa.rules['link-http'] = { severity: 'warning', required: false }),
		['Rule link-http: error → warning, does not block'],
	],
	[
		'a holiday',
		({ calendars }) => (calendars.office as { holidays: string[] }).holidays.push('2027-03-18'),
		['Calendar office: holiday Thu 18 March 2027 added'],
	],
	[
		'hours',
		({ calendars }) => ((calendars.office as { week: { fri?: unknown } }).week.fri = undefined),
		['Calendar office, week, fri: 09:00–17:00 → closed'],
	],
	[
		'a quorum',
		({ approval }) => ((approval.policies[0] as { rule: unknown }).rule = 'all'),
		[
			'Approval policy "Brand, Legal and the region: any two", rule: at least 2 people must approve → everybody who is asked must approve',
		],
	],
	[
		'a role is asked no more',
		({ approval }) => ((approval.policies[0] as { roles: string[] }).roles = ['brand', 'regionLead']),
		['Approval policy "Brand, Legal and the region: any two", roles: "legal" removed'],
	],
	[
		'a lead time',
		({ campaignTypes }) => (campaignTypes.webinar!.leadTime.rush = 480),
		['Campaign type Webinar invitation, lead time for Rush: 2 days of working time → 1 day of working time'],
	],
	[
		'a field that is required',
		({ campaignTypes }) => campaignTypes.webinar!.required.push('budget'),
		['Campaign type Webinar invitation: the field "budget" is now required'],
	],
	[
		'a blackout',
		({ launch }) => launch.blackouts.push({ from: '2027-04-01', to: '2027-04-02', why: 'Audit' }),
		['Launch: no sending Thu 1 April 2027 to Fri 2 April 2027 (Audit) added'],
	],
	[
		'the hand-over',
		({ launch }) => (launch.handOverMinutes = 1_500),
		['Launch, hand-over to the MAP before the launch: 1 h → 1 day 1 h'],
	],
	[
		'hours of sending',
		({ launch }) => (launch.sendHours.to = '17:00'),
		['Launch, hours of sending: 08:00–19:00 → 08:00–17:00'],
	],
	[
		'a person is new',
		({ people }) => (people.new = { name: 'Nia New', email: 'nia@northwind.example' }),
		['Nia New: added'],
	],
	[
		'an absence',
		({ people }) => (people.lars!.absences = [{ from: '2027-03-01', to: '2027-03-05', delegate: 'bea' }]),
		['Lars Legal, absences: not set → [{"from":"2027-03-01","to":"2027-03-05","delegate":"bea"}]'],
	],
	[
		'an item of the checklist',
		({ qa }) => (qa.checklist = qa.checklist!.slice(0, 1)),
		['Checklist item "audience": removed'],
	],
	[
		'a type is gone',
		({ campaignTypes }) => delete campaignTypes.webinar,
		['Campaign type Webinar invitation: removed'],
	],
	[
		'a field that no table names',
		({ brand }) => (brand.name = 'Southwind'),
		['Brand, name: "Northwind Analytics" → "Southwind"'],
	],
	[
		'a domain',
		({ brand }) => brand.webDomains.push('south.example'),
		['Brand, domains of links: "south.example" added'],
	],
];
table('%s', rows, (_say, change, sentences) => expect(says(change)).toEqual(sentences));

it('says another order, which decides who is first', () =>
	expect(
		diffPlaybooks(
			changed(({ roles }) => (roles.legal!.people = ['lars', 'bea'])),
			changed(({ roles }) => (roles.legal!.people = ['bea', 'lars'])),
		).map(({ say }) => say),
	).toEqual(['Role Legal, people: the order is now Bea Brand, Lars Legal']));

it('names first what weighs most', () => {
	const areas = diffPlaybooks(
		playbook,
		changed((copy) => {
			copy.brand.name = 'x';
			copy.stages.qa.target = 60;
			(copy.approval.policies[0] as { rule: unknown }).rule = 'any';
			copy.qa.rules['link-http'] = 'off';
		}),
	).map(({ area }) => area);
	expect(areas).toEqual(['Approval', 'QA gate', 'Service levels', 'Brand']);
});

type Place = readonly (string | number)[];
function leavesOf(value: unknown, path: Place = []): Place[] {
	if (Array.isArray(value)) return value.flatMap((entry, i) => leavesOf(entry, [...path, i]));
	if (value !== null && typeof value === 'object')
		return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
	return [path];
}

const other = (value: unknown) =>
	typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;

function withOther(value: unknown, [key, ...rest]: Place): unknown {
	if (key === undefined) return other(value);
	const copy = structuredClone(value) as Record<string | number, unknown>;
	copy[key] = withOther(copy[key], rest);
	return copy;
}

describe('whatever changes', () => {
	const leaves = leavesOf(playbook);
	const some = fc.uniqueArray(fc.constantFrom(...leaves), { minLength: 1, maxLength: 6 });

	it('is named, and nothing that is the same', () =>
		fc.assert(
			fc.property(some, (places) => {
				const to = places.reduce<unknown>(withOther, playbook);
				const found = differences(playbook, to);
				// Within a list an entry may go by another name: up to there the keys are those of the document.
				const head = (place: Place) => {
					const list = place.findIndex((key) => typeof key === 'number');
					return (list < 0 ? place : place.slice(0, list)).map(String);
				};
				const touches = (path: readonly string[], place: Place) =>
					head(place).every((key, i) => path[i] === undefined || path[i] === key);
				for (const place of places) expect(found.some(({ path }) => touches(path, place))).toBe(true);
				for (const { path } of found) expect(places.some((place) => touches(path, place))).toBe(true);
				expect(differences(to, playbook)).toHaveLength(found.length);
			}),
		));

	it('has a sentence', () => {
		for (const leaf of leaves) {
			const to = withOther(playbook, leaf) as Playbook;
			const sentences = diffPlaybooks(playbook, to).map(({ say }) => say);
			expect([leaf, sentences.length > 0]).toEqual([leaf, true]);
			for (const say of sentences)
				expect([leaf, say]).toEqual([leaf, expect.stringMatching(/^.{3,}[:,→ ].{2,}$/s)]);
		}
	});

	it('nothing has changed in the same playbook', () => {
		expect(diffPlaybooks(playbook, structuredClone(playbook))).toEqual([]);
		expect(
			diffPlaybooks(playbook, Object.fromEntries(Object.entries(playbook).reverse()) as Playbook),
		).toEqual([]);
	});
});
