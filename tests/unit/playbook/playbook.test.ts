import fc from 'fast-check';

import { builtInPlaybook, loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { ProblemError, sayProblem } from '../../../core/problem';
import { table } from '../../support/table';

/** Path in the playbook → what stands there instead, e.g. `{ 'regions.emea.owner': 'mono' }`. */
type Changes = Readonly<Record<string, unknown>>;

function changed(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): unknown {
	const copy: Record<string, unknown> = { ...(value as object) };
	copy[key] = rest.length === 0 ? to : changed(copy[key], rest, to);
	return Array.isArray(value) ? Object.values(copy) : copy;
}

function sentencesOf(changes: Changes): string[] {
	const input = Object.entries(changes).reduce<unknown>(
		(so, [path, to]) => changed(so, path.split('.'), to),
		defaultPlaybook,
	);
	try {
		loadPlaybook(input);
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(ProblemError);
		return (error as ProblemError).problems.map(sayProblem);
	}
}

it('the built-in default loads, from an object as from its JSON text', () => {
	const { playbook, version } = builtInPlaybook();
	expect(playbook.name).toBe('Built-in default');
	expect(version).toMatch(/^[0-9a-f]{64}$/);
	expect(loadPlaybook(JSON.stringify(defaultPlaybook))).toEqual({ playbook, version });
});

it('the version follows the content, not the order of keys or defaults that are spelled out', () => {
	const { version } = builtInPlaybook();
	const reversed = Object.fromEntries(Object.entries(defaultPlaybook).reverse());
	const spelledOut = {
		...defaultPlaybook,
		tiers: {
			standard: { title: 'Standard', needsReason: false },
			rush: { title: 'Rush', needsReason: true },
		},
	};
	expect(loadPlaybook(reversed).version).toBe(version);
	expect(loadPlaybook(spelledOut).version).toBe(version);
	expect(loadPlaybook({ ...defaultPlaybook, name: 'Other' }).version).not.toBe(version);
});

type Row = [say: string, changes: Changes, sentence: string];
const rows: Row[] = [
	[
		'a typo in a key',
		{ 'stages.qa.escalateTO': 'opsLead' },
		'Playbook, stages › qa: found the key "escalateTO"; expected one of title, owner, party, calendar, target, targetByTier, thresholds, escalateTo. Did you mean "escalateTo"?',
	],
	[
		'a typo in a top-level key',
		{ campainTypes: {} },
		'Playbook: found the key "campainTypes"; expected one of name, brand, mailFrom, calendars, people, roles, regions, tiers, campaignTypes, stages, qa, approval, launch, naming, map. Did you mean "campaignTypes"?',
	],
	[
		'a calendar in an unknown zone',
		{ 'calendars.office.tz': 'Europe/Berln' },
		'Playbook, calendars › office › tz: found "Europe/Berln"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
	],
	[
		'a region in an unknown zone',
		{ 'regions.emea.tz': 'Europe/Berln' },
		'Playbook, regions › emea › tz: found "Europe/Berln"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
	],
	[
		'a region without a known owner',
		{ 'regions.emea.owner': 'mono' },
		'Playbook, regions › emea › owner: found "mono"; expected a key of people (mona, otto, bea, lars, rita). Did you mean "mona"?',
	],
	[
		'a calendar of a person',
		{ 'people.bea.calendar': 'offices' },
		'Playbook, people › bea › calendar: found "offices"; expected a key of calendars (office). Did you mean "office"?',
	],
	[
		'a person of a role',
		{ 'roles.brand.people': ['bea', 'lara'] },
		'Playbook, roles › brand › people › 1: found "lara"; expected a key of people (mona, otto, bea, lars, rita). Did you mean "lars"?',
	],
	[
		'a name that is a property of every object',
		{ 'regions.emea.owner': 'constructor' },
		'Playbook, regions › emea › owner: found "constructor"; expected a key of people (mona, otto, bea, lars, rita). Correct the name, or add the entry that it names.',
	],
	[
		'the role of a stage',
		{ 'stages.qa.owner': 'campaignOp' },
		'Playbook, stages › qa › owner: found "campaignOp"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "campaignOps"?',
	],
	[
		'the calendar of a stage',
		{ 'stages.qa.calendar': 'night' },
		'Playbook, stages › qa › calendar: found "night"; expected a key of calendars (office). Correct the name, or add the entry that it names.',
	],
	[
		'a target for an unknown tier',
		{ 'stages.qa.targetByTier': { rash: 60 } },
		'Playbook, stages › qa › targetByTier: found "rash"; expected a key of tiers (standard, rush). Did you mean "rush"?',
	],
	[
		'a lead time for an unknown tier',
		{ 'campaignTypes.webinar.leadTime': { standard: 60, gold: 30 } },
		'Playbook, campaignTypes › webinar › leadTime: found "gold"; expected a key of tiers (standard, rush). Correct the name, or add the entry that it names.',
	],
	[
		'no lead time',
		{ 'campaignTypes.webinar.leadTime': {} },
		'Playbook, campaignTypes › webinar › leadTime: found no tier; expected working minutes for at least one tier (standard, rush). A request cannot be planned without one. For five days of 8 hours write 2400.',
	],
	[
		'the template of a type',
		{ 'campaignTypes.webinar.template': 'webiner' },
		'Playbook, campaignTypes › webinar › template: found "webiner"; expected a key of map › templates (webinar). Did you mean "webinar"?',
	],
	[
		'a role of a policy',
		{ 'approval.policies.0.roles': ['brand', 'legals', 'regionLead'] },
		'Playbook, approval › policies › 0 › roles: found "legals"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "legal"?',
	],
	[
		'a region of a policy',
		{ 'approval.policies.0.when': { regions: ['apac'] } },
		'Playbook, approval › policies › 0 › when › regions: found "apac"; expected a key of regions (emea, americas). Correct the name, or add the entry that it names.',
	],
	[
		'more approvals than people',
		{ 'approval.policies.0.need': 4 },
		'Playbook, approval › policies › 0 › need: found 4; expected at most 3, because its roles hold 3 different people. Lower the number, or add people or roles.',
	],
	[
		'a person in two roles counts once',
		{ 'roles.legal.people': ['bea'], 'approval.policies.0.need': 3 },
		'Playbook, approval › policies › 0 › need: found 3; expected at most 2, because its roles hold 2 different people. Lower the number, or add people or roles.',
	],
	[
		'a place of the naming',
		{ 'naming.program': '{{launchDate}}-{{titles}}' },
		'Playbook, naming › program: found "titles"; expected a place that can be filled (launchDate, region, type, tier, title, campaignId). Did you mean "title"?',
	],
	[
		'a place of a UTM parameter',
		{ 'naming.utm.utm_content': '{{cta}}' },
		'Playbook, naming › utm › utm_content: found "cta"; expected a place that can be filled (launchDate, region, type, tier, title, campaignId). Correct the name, or add the entry that it names.',
	],
	[
		'a place of a token',
		{ 'campaignTypes.webinar.tokens': { 'my.Subject': '{{subjct}}' } },
		'Playbook, campaignTypes › webinar › tokens › my.Subject: found "subjct"; expected a place that can be filled (title, type, region, tier, requesterName, requesterEmail, businessUnit, objective, audience, audienceSize, subject, preheader, copy, cta, ctaUrl, launchDate, launchTime, timeZone, eventName, eventDate). Did you mean "subject"?',
	],
	[
		'a send window of no length',
		{ 'launch.sendHours': { from: '09:00', to: '09:00' } },
		'Playbook, launch › sendHours: found 09:00 to 09:00; expected two times of one day, the first before the second. Write it like "from": "08:00", "to": "19:00".',
	],
	[
		'a send window that does not exist',
		{ 'launch.sendHours': { from: '08:00', to: '99:00' } },
		'Playbook, launch › sendHours: found 08:00 to 99:00; expected two times of one day, the first before the second. Write it like "from": "08:00", "to": "19:00".',
	],
	[
		'a blackout backwards',
		{ 'launch.blackouts.0.to': '2026-12-23' },
		'Playbook, launch › blackouts › 0: found 2026-12-24 to 2026-12-23; expected a first day that is not after the last. Exchange the two dates. For a single day write it twice.',
	],
];
describe('a broken playbook is refused in one sentence', () => {
	table('%s', rows, (_say, changes, sentence) => expect(sentencesOf(changes)).toEqual([sentence]));
});

type Quiet = [say: string, changes: Changes];
const quiet: Quiet[] = [
	[
		'a token of the MAP inside a token text',
		{ 'campaignTypes.webinar.tokens': { 'my.Hello': 'Hello {{lead.First Name:default=you}}' } },
	],
	['all of the approvers', { 'approval.policies.0.need': 'all' }],
	['as many approvals as people', { 'approval.policies.0.need': 3 }],
	['sending until midnight', { 'launch.sendHours': { from: '00:00', to: '24:00' } }],
	['a blackout of one day', { 'launch.blackouts.0.to': '2026-12-24' }],
];
describe('accepted', () => {
	table('%s', quiet, (_say, changes) => expect(sentencesOf(changes)).toEqual([]));
});

it('names every problem at once', () => {
	const sentences = sentencesOf({
		'regions.emea.owner': 'mono',
		'regions.emea.tz': 'Berlin',
		'stages.build.calendar': 'nowhere',
		'launch.blackouts.1': { from: '2027-01-02', to: '2027-01-01', why: 'x' },
	});
	expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
		'Playbook, regions › emea › owner',
		'Playbook, stages › build › calendar',
		'Playbook, regions › emea › tz',
		'Playbook, launch › blackouts › 1',
	]);
});

it('does not repeat secrets', () => {
	const sentences = sentencesOf({ 'map.clientSecret': 'hunter2' });
	expect(sentences).toEqual([
		'Playbook, map: found the key "clientSecret"; expected one of kind, templates. Remove it, or correct its name.',
	]);
	expect(sentencesOf({ 'naming.utm.password': 'hunter2' }).join()).not.toContain('hunter2');
});

it.each([null, undefined, 42, [], '', 'not JSON', '[]', '{"name": '])('refuses %j as a whole', (input) => {
	expect(() => loadPlaybook(input)).toThrow(ProblemError);
});

type Fault = [say: string, text: string, line: number, column: number];
const faults: Fault[] = [
	['nothing at all', '', 1, 1],
	['a word', 'not JSON', 1, 1],
	['a byte order mark', '\uFEFF{}', 1, 1],
	['an end too early', '{"name": ', 1, 10],
	['a comma before the end of an object', '{"name": "a",}', 1, 14],
	['a comma before the end of a list, Windows lines', '{"people": [\r\n\t{},\r\n]}', 3, 1],
	['no comma', '{\n  "name": "a"\n  "roles": {}\n}', 3, 3],
	['no colon', '{"a" 1}', 1, 6],
	['single quotes', "{'name': 1}", 1, 2],
	['a line break inside a string', '{"a": "two\nlines"}', 1, 7],
	['an escape that JSON has not', '{"a": "\\x"}', 1, 7],
	['the wrong bracket', '{"a": {"b": [1, 2}}', 1, 18],
	['a number with a leading zero', '{"a": 01}', 1, 8],
	['a bracket too many', '{"a": "\u0085\\u00e9\u007f", "b": [-1.5e3, true, false, null], "c": []] ', 1, 60],
	['two documents', '{} {}', 1, 4],
	['brackets without end', '['.repeat(100_000), 1, 100_001],
];
describe('text that is not JSON is refused with its place', () => {
	table('%s', faults, (_say, text, line, column) =>
		expect(() => loadPlaybook(text)).toThrow(
			`Playbook: found text that stops being JSON at line ${line}, column ${column}; expected one JSON document. Check`,
		),
	);

	it.each([
		'{"clientSecret": hunter2}',
		'{"a": \'hunter2\'}',
		'{"hunter2"}',
		'{"a": "hunter2',
		'hunter2',
		'{"a": "hunter2"} x',
	])('without repeating what stands there: %s', (text) => {
		expect(() => loadPlaybook(text)).toThrow(ProblemError);
		expect(() => loadPlaybook(text)).not.toThrow(/hunter2|secret/i);
	});

	it('property: as the engine sees it', () => {
		const pieces = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			',',
			':',
			'"a"',
			'"',
			'\\',
			'1',
			'-',
			'.5',
			'true',
			' ',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
				const text = some.join('');
				const position = placeByEngine(text);
				if (position === undefined) return;
				const lines = text.slice(0, position).split('\n');
				expect(() => loadPlaybook(text)).toThrow(`line ${lines.length}, column ${lines.at(-1)!.length + 1};`);
			}),
			{ numRuns: 2_000 },
		);
	});
});

/** Where the engine names a place, outside of strings and numbers (there it points into the token). */
function placeByEngine(text: string): number | undefined {
	try {
		JSON.parse(text);
	} catch (error) {
		const { message } = error as Error;
		if (/string|number|escape/i.test(message.replace('non-whitespace', ''))) return undefined;
		const [, position] = /at position (\d+)/.exec(message) ?? [];
		return position === undefined ? undefined : Number(position);
	}
	return undefined;
}
