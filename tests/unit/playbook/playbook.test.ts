import fc from 'fast-check';

import { builtInPlaybook, loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { ProblemError, sayProblem } from '../../../core/problem';
import { table } from '../../support/table';
import { type Changes, withChanges } from './changes';

function sentencesOf(changes: Changes): string[] {
	const input = withChanges(defaultPlaybook, changes);
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

/** Open on the days of a trade fair only. */
const march = { from: '2026-03-01', to: '2026-03-10' };
const aStage = { title: 'Legal', roles: ['legal'], rule: 'all', dueMinutes: 480 };
const fair = { tz: 'Europe/Dublin', week: {}, overrides: { '2026-06-01': [['09:00', '17:00']] } };

type Row = [say: string, changes: Changes, sentence: string];
const rows: Row[] = [
	[
		'an owner of the playbook that is no role',
		{ changes: { owners: ['opslead'] } },
		'Playbook, changes › owners › 0: found "opslead"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "opsLead"?',
	],
	[
		'more approvals of a change than there are owners',
		{ changes: { owners: ['opsLead'], rule: { atLeast: 2 } } },
		'Playbook, changes › rule › atLeast: found 2; expected at most 1, as many as the owners are. Write a smaller number, or add people to the roles under "owners".',
	],
	[
		'a typo in a key',
		{ 'stages.qa.escalateTO': 'opsLead' },
		'Playbook, stages › qa: found the key "escalateTO"; expected one of title, calendar, target, targets, thresholds, escalateTo, owner, party, parallel. Did you mean "escalateTo"?',
	],
	[
		'a typo in a top-level key',
		{ campainTypes: {} },
		'Playbook: found the key "campainTypes"; expected one of name, brand, language, mailFrom, calendars, people, roles, regions, tiers, campaignTypes, stages, campaignClock, notices, qa, intake, approval, changes, changeRequests, launch, routing, naming, map. Did you mean "campaignTypes"?',
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
		'the hours of reminders',
		{ notices: { calendar: 'offise' } },
		'Playbook, notices › calendar: found "offise"; expected a key of calendars (office). Did you mean "office"?',
	],
	[
		'a typo in the hours of reminders',
		{ notices: { calendar: 'office', escalateAtonce: true } },
		'Playbook, notices: found the key "escalateAtonce"; expected one of calendar, escalateAtOnce. Did you mean "escalateAtOnce"?',
	],
	[
		'a check of the answers that does not exist',
		{ intake: { quality: { 'audience-describd': 'hint' } } },
		'Playbook, intake › quality › audience-describd: found "audience-describd"; expected one of answer-placeholder, audience-described, objective-measurable, subject-own, copy-long-enough, button-says-what, url-public, url-secure, url-final, offer-outlives-launch, event-far-enough. Did you mean "audience-described"?',
	],
	[
		'a reminder after the close',
		{ intake: { remindMinutes: [960, 4800], closeAfterMinutes: 4800 } },
		'Playbook, intake › remindMinutes › 1: found 4800; expected more minutes than the reminder before, and fewer than closeAfterMinutes. Write them in order, like [960, 2400] with "closeAfterMinutes": 4800.',
	],
	[
		'a condition on a priority that does not exist',
		{
			'campaignTypes.webinar.requiredIf': [{ fields: ['budget'], when: [{ fields: ['tier'], is: ['rsh'] }] }],
		},
		'Playbook, campaignTypes › webinar › requiredIf › 0 › when › 0 › is: found "rsh"; expected one of standard, rush. Did you mean "rush"?',
	],
	[
		'hours of reminders that end',
		{ 'calendars.fair': fair, 'notices.calendar': 'fair' },
		'Playbook, notices › calendar: found "fair", which has hours on single dates only; expected a calendar with hours on a weekday, because reminders wait until it opens. Name another calendar, or give this one hours, e.g. "mon": [["09:00", "17:00"]].',
	],
	[
		'a reader whose hours end',
		{ 'calendars.fair': fair, 'people.bea.calendar': 'fair' },
		'Playbook, people › bea › calendar: found "fair", which has hours on single dates only; expected a calendar with hours on a weekday, because reminders wait until it opens. Name another calendar, or give this one hours, e.g. "mon": [["09:00", "17:00"]].',
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
		{ 'stages.qa.targets': [{ when: { tiers: ['rash'] }, target: 60 }] },
		'Playbook, stages › qa › targets › 0 › when › tiers: found "rash"; expected a key of tiers (standard, rush). Did you mean "rush"?',
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
		{ 'approval.policies.0.rule': { atLeast: 4 } },
		'Playbook, approval › policies › 0 › rule › atLeast: found 4; expected at most 3, because 3 different people are asked. Lower the number, or add people or roles.',
	],
	[
		'a person in two roles counts once',
		{ 'roles.legal.people': ['bea'], 'approval.policies.0.rule': { atLeast: 3 } },
		'Playbook, approval › policies › 0 › rule › atLeast: found 3; expected at most 2, because 2 different people are asked. Lower the number, or add people or roles.',
	],
	[
		'a rule that is none',
		{ 'approval.policies.0.rule': 'most' },
		'Playbook, approval › policies › 0 › rule: found "most"; expected "all", "any", "onePerRole", { "atLeast": 2 } or { "percent": 60 }. Correct this field.',
	],
	[
		'an expiry that is none',
		{ 'approval.policies.0.onExpiry': 'aprove' },
		'Playbook, approval › policies › 0 › onExpiry: found "aprove"; expected "nextDelegate", "reject", "approve" or { "escalateTo": "legal" }. Correct this field.',
	],
	[
		'a policy that asks nobody',
		{ 'approval.policies.0.roles': [] },
		'Playbook, approval › policies › 0: found no roles and no people; expected somebody to ask. Add "roles": ["legal"] or "people": ["lars"], with keys of this playbook.',
	],
	[
		'one per role for people without a role',
		{ 'approval.policies.0.rule': 'onePerRole', 'approval.policies.0.people': ['otto'] },
		'Playbook, approval › policies › 0 › rule: found "onePerRole" for people that are named directly; expected roles only, because somebody without a role stands for none. Put these people into a role, or use another rule.',
	],
	[
		'a policy that waits for nobody',
		{ 'approval.policies.0': { title: 'x', stages: [{ ...aStage, optional: true }] } },
		'Playbook, approval › policies › 0 › stages: found optional stages only; expected at least one stage that is waited for. Take "optional": true out of one of them; otherwise nobody would have to approve.',
	],
	[
		'a role in a stage',
		{ 'approval.policies.0': { title: 'x', stages: [{ ...aStage, roles: ['legl'] }] } },
		'Playbook, approval › policies › 0 › stages › 0 › roles: found "legl"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "legal"?',
	],
	[
		'a role to escalate to',
		{ 'approval.policies.0.onExpiry': { escalateTo: 'opsLed' } },
		'Playbook, approval › policies › 0 › onExpiry › escalateTo: found "opsLed"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "opsLead"?',
	],
	[
		'a delegate who is not there',
		{ 'people.lars.absences': [{ ...march, delegate: 'bae' }] },
		'Playbook, people › lars › absences › 0 › delegate: found "bae"; expected a key of people (mona, otto, bea, lars, rita). Did you mean "bea"?',
	],
	[
		'an absence that ends before it starts',
		{ 'people.lars.absences': [{ from: '2026-03-10', to: '2026-03-01' }] },
		'Playbook, people › lars › absences › 0: found 2026-03-10 to 2026-03-01; expected a first day that is not after the last. Exchange the two dates. For a single day write it twice.',
	],
	[
		'delegates that lead back',
		{
			'people.lars.absences': [{ ...march, delegate: 'bea' }],
			'people.bea.absences': [{ from: '2026-03-05', to: '2026-03-20', delegate: 'lars' }],
		},
		'Playbook, people › bea › absences › 0: found bea → lars → bea from 2026-03-05 to 2026-03-10; expected delegates that do not lead back. Name another delegate for "lars", who is there on these days.',
	],
	[
		'a delegate who is away too',
		{
			'people.lars.absences': [{ ...march, delegate: 'bea' }],
			'people.bea.absences': [{ from: '2026-03-05', to: '2026-03-20' }],
		},
		'Playbook, people › lars › absences › 0: found lars → bea, who is away too from 2026-03-05 to 2026-03-10; expected delegates that end with somebody who is there. Name a delegate for this absence of "bea", or another one for "lars".',
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
	['all of the approvers', { 'approval.policies.0.rule': 'all' }],
	['as many approvals as people', { 'approval.policies.0.rule': { atLeast: 3 } }],
	[
		'delegates who are there, one after the other',
		{
			'people.lars.absences': [{ ...march, delegate: 'bea' }],
			'people.bea.absences': [{ from: '2026-03-11', to: '2026-03-20', delegate: 'lars' }],
			'people.rita.absences': [march],
		},
	],
	['no hours of reminders', { notices: undefined, 'calendars.fair': fair, 'people.bea.calendar': 'fair' }],
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
			`Playbook: found text that stops being JSON at line ${line}, column ${column}; expected one JSON document. `,
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
