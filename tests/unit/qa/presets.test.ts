import { loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { QA_PRESETS } from '../../../core/playbook/schema';
import { ProblemError } from '../../../core/problem';
import { RULES } from '../../../core/qa';
import { groupOf, isLaw, OF_THE_LAW, PRESETS } from '../../../core/qa/presets';
import { settingsOf } from '../../../core/qa/settings';
import { table } from '../../support/table';
import { check, cleanBuild, idsOf, playbook } from './clean';

type Qa = (typeof playbook)['qa'];
type TypeQa = (typeof playbook)['campaignTypes'][string]['qa'];

const withQa = (qa: Partial<Qa>, own?: TypeQa) => {
	const webinar = playbook.campaignTypes.webinar!;
	return {
		...playbook,
		qa: { rules: {}, ...qa },
		campaignTypes: { webinar: own ? { ...webinar, qa: own } : webinar },
	};
};
const settingsFor = (qa: Partial<Qa>, own?: TypeQa) =>
	settingsOf(RULES, withQa(qa, own), { type: 'webinar' }).settings;
const settingFor = (id: string, qa: Partial<Qa>, own?: TypeQa) => settingsFor(qa, own).get(id)!;

const WARNS = { email: { text: '' } };
const PAGE = (html: string) => ({ landingPages: [{ id: '601', name: 'Register', html }] });
const runs = (report: ReturnType<typeof check>) =>
	RULES.map(({ id }) => id).filter((id) => !report.rulesNotRun.some(({ ruleId }) => ruleId === id));

test('every preset has a title, and names only rules and groups that there are', () => {
	expect(Object.keys(PRESETS).sort()).toEqual([...QA_PRESETS].sort());
	const ids = RULES.map(({ id }) => id);
	const groups = new Set(ids.map(groupOf));
	for (const { off = [], told = [], onPages = [], title } of Object.values(PRESETS)) {
		expect(title).toMatch(/^[A-Z]/);
		expect(off.filter((id) => !ids.includes(id))).toEqual([]);
		expect([...told, ...onPages].filter((group) => !groups.has(group))).toEqual([]);
	}
	expect([...OF_THE_LAW].filter((id) => !ids.includes(id))).toEqual([]);
});

test('standard is what the catalogue says', () => {
	for (const { id, severity, required, optIn } of RULES) {
		const { blocks, off, waivable, ...setting } = settingFor(id, {});
		expect({ id, ...setting, blocks, off, waivable }).toMatchObject({
			id,
			severity,
			blocks: required ? [severity] : [],
			off: optIn ? expect.any(String) : undefined,
			waivable: !isLaw(id),
		});
	}
});

describe('strict', () => {
	const strict = { playbook: withQa({ preset: 'strict' }) };

	test('a warning blocks, a note does not', () => {
		expect(check(WARNS).verdict).toBe('needsReview');
		expect(check(WARNS, strict)).toMatchObject({ verdict: 'failed', preset: 'Strict' });
		const { findings } = check({}, strict);
		expect(findings.filter(({ severity, required }) => severity === 'info' && required)).toEqual([]);
	});

	test('so does a mild finding of a grave rule', () => {
		const vendorChecks = [{ level: 'warning' as const, text: 'Draft exists' }];
		expect(check({ build: { vendorChecks } }).verdict).toBe('needsReview');
		expect(check({ build: { vendorChecks } }, strict).verdict).toBe('failed');
	});

	test('the playbook can still let one rule pass', () =>
		expect(
			settingFor('env-text-missing', { preset: 'strict', rules: { 'env-text-missing': { required: false } } })
				.blocks,
		).toEqual([]));
});

describe('transactional', () => {
	test('leaves out what the law has for marketing only', () => {
		const bare = { email: { html: '<html lang="en"><body><p>Your invoice</p></body></html>' } };
		expect(idsOf(check(bare).findings)).toEqual(expect.arrayContaining(['legal-unsubscribe']));
		const report = check(bare, { playbook: withQa({ preset: 'transactional' }) });
		expect(idsOf(report.findings)).not.toContain('legal-unsubscribe');
		expect(report.rulesNotRun).toContainEqual({
			ruleId: 'legal-unsubscribe',
			why: 'not for transactional mail',
		});
	});
});

describe('internal', () => {
	test('tells legal and UTM findings, and asks nobody to look', () => {
		const { settings } = settingsOf(RULES, withQa({}), { preset: 'internal' });
		for (const { id } of RULES.filter((rule) => ['legal', 'utm'].includes(groupOf(rule.id))))
			expect(settings.get(id)).toMatchObject({ severity: 'info', blocks: [] });
		expect(settings.get('link-http')).toMatchObject({ severity: 'error', blocks: ['error'] });
	});
});

describe('landing page', () => {
	const pages = { playbook: withQa({ preset: 'landingPage' }) };
	const page = (body: string) =>
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Register</title><meta name="viewport" content="width=device-width"></head><body><h1>Register</h1>${body}</body></html>`;

	test('runs its groups only', () => {
		const groups = new Set(runs(check({ build: PAGE(page('')) }, pages)).map(groupOf));
		expect([...groups].sort()).toEqual(['a11y', 'copy', 'html', 'link', 'lp']);
	});

	test('reads the pages and not the e-mails', () => {
		const html = page('<p>Lorem ipsum dolor sit amet</p>\n<a href="#">Seat</a>');
		const { verdict, findings } = check({ body: '<a href="#">Mail</a>', build: PAGE(html) }, pages);
		expect(verdict).toBe('failed');
		const found = findings.filter(({ ruleId }) => /^(copy-lorem|link-placeholder)$/.test(ruleId));
		expect(found.map(({ ruleId, where }) => [ruleId, where.part, where.path, where.line])).toEqual([
			['copy-lorem', 'Landing page "Register", HTML', 'landingPages[0].html', 1],
			['link-placeholder', 'Landing page "Register", HTML', 'landingPages[0].html', 2],
		]);
	});

	test('a page may do what a mail may not', () => {
		const html = page(
			'<form action="/go"><input type="hidden" name="utm_source"></form><script src="/a.js"></script><a href="/privacy">Privacy</a>',
		);
		const { findings } = check({ build: PAGE(html) }, pages);
		expect(idsOf(findings).filter((id) => /^(html|link)-/.test(id))).toEqual([]);
	});

	type Row = [say: string, landingPages: ReturnType<typeof cleanBuild>['landingPages'], what: string];
	const rows: Row[] = [
		['no page', [], 'Landing pages'],
		['a page without HTML', [{ id: '601', name: 'Register' }], 'Landing page "Register"'],
	];
	table('%s is never passed', rows, (_say, landingPages, what) => {
		const report = check({ build: { landingPages } }, pages);
		expect(report.verdict).toBe('needsReview');
		expect(report.unreadable.map((part) => part.what)).toEqual([what]);
	});
});

describe('layers: the playbook, then the campaign type', () => {
	const MAX = { options: { max: 90 } };
	type Row = [say: string, qa: Partial<Qa>, own: TypeQa, setting: object];
	const rows: Row[] = [
		[
			'the type turns a rule off',
			{},
			{ rules: { 'env-subject-length': 'off' } },
			{ off: 'turned off in the playbook' },
		],
		[
			'the type turns it on again',
			{ rules: { 'env-subject-length': 'off' } },
			{ rules: { 'env-subject-length': {} } },
			{ off: undefined },
		],
		[
			'options of both',
			{ rules: { 'env-subject-length': MAX } },
			{ rules: { 'env-subject-length': { options: { min: 5 } } } },
			{ options: { max: 90, min: 5 } },
		],
		[
			'the option of the type wins',
			{ rules: { 'env-subject-length': MAX } },
			{ rules: { 'env-subject-length': { options: { max: 70 } } } },
			{ options: expect.objectContaining({ max: 70 }) },
		],
		[
			'the preset of the type takes the place of the general one',
			{ preset: 'landingPage' },
			{ preset: 'standard' },
			{ off: undefined },
		],
		[
			'the preset of the type leaves a rule out that the playbook sets',
			{ rules: { 'env-subject-length': MAX } },
			{ preset: 'landingPage' },
			{ off: 'not part of the preset "Landing Page"' },
		],
		[
			'a rule that is set beside the preset runs',
			{},
			{ preset: 'landingPage', rules: { 'env-subject-length': MAX } },
			{ off: undefined },
		],
		['strict by type', {}, { preset: 'strict' }, { blocks: ['error', 'warning'] }],
		['nothing of its own', { preset: 'strict' }, {}, { blocks: ['error', 'warning'] }],
	];
	table('%s', rows, (_say, qa, own, setting) =>
		expect({ off: undefined, ...settingFor('env-subject-length', qa, own) }).toMatchObject(setting),
	);

	test('what the editor asks for is stronger than both', () =>
		expect(
			settingsOf(RULES, withQa({ preset: 'strict' }, { preset: 'internal' }), {
				type: 'webinar',
				preset: 'landingPage',
			}).preset.title,
		).toBe('Landing Page'));

	test('a playbook can make a rule unwaivable, and no playbook can make the law waivable', () => {
		expect(settingFor('link-http', { rules: { 'link-http': { waivable: false } } }).waivable).toBe(false);
		expect(settingFor('legal-unsubscribe', { rules: { 'legal-unsubscribe': {} } }).waivable).toBe(false);
	});
});

describe('a playbook is checked as a whole', () => {
	const problemsOf = (change: object) => {
		try {
			loadPlaybook({ ...defaultPlaybook, ...change });
		} catch (error) {
			if (error instanceof ProblemError) return error.problems;
		}
		return [];
	};
	const types = (qa: object) => ({
		campaignTypes: { webinar: { ...defaultPlaybook.campaignTypes.webinar, qa } },
	});

	test('without qa, with little of it, and with all of it it is valid', () => {
		expect(loadPlaybook({ ...defaultPlaybook, qa: undefined }).playbook.qa).toEqual({ rules: {} });
		expect(problemsOf({ qa: {} })).toEqual([]);
		expect(
			problemsOf({
				qa: {
					preset: 'strict',
					rules: { 'link-http': { waivable: false } },
					waivers: { roles: ['opsLead'], maxDays: 5 },
					checklist: [{ id: 'a', text: 'A', types: ['webinar'], role: 'brand' }],
				},
				...types({ preset: 'internal', rules: { 'link-http': 'off' } }),
			}),
		).toEqual([]);
	});

	test('every wrong rule and option is told at once, with its place', () => {
		const problems = problemsOf({
			qa: { rules: { 'link-htpp': 'off', 'env-subject-length': { options: { max: 'sixty' } } } },
			...types({ rules: { 'link-http': { options: { allowHost: [] } } } }),
		});
		expect(problems.map(({ where, mend }) => [where, mend])).toEqual([
			['Playbook, qa › rules', 'Did you mean "link-http"?'],
			['Playbook, qa › rules › env-subject-length › options, max', 'Correct this field.'],
			['Playbook, campaignTypes › webinar › qa › rules › link-http › options', 'Did you mean "allowHosts"?'],
		]);
	});

	type Row = [say: string, qa: object, where: string, mend: string];
	const item = { id: 'a', text: 'A' };
	const rows: Row[] = [
		['a preset that there is not', { preset: 'stirct' }, 'Playbook, qa › preset', 'Did you mean "strict"?'],
		[
			'a role that there is not',
			{ waivers: { roles: ['opsLaed'], maxDays: 5 } },
			'Playbook, qa › waivers › roles › 0',
			'Did you mean "opsLead"?',
		],
		[
			'an unknown type',
			{ checklist: [{ ...item, types: ['webinars'] }] },
			'Playbook, qa › checklist › 0 › types',
			'Did you mean "webinar"?',
		],
		[
			'two items of one id',
			{ checklist: [item, { ...item, text: 'B' }] },
			'Playbook, qa › checklist › 1',
			'Ticks are stored under the id and chosen by the text: rename it.',
		],
		[
			'an item that only the builder could tick',
			{ checklist: [{ ...item, role: 'campaignOps' }] },
			'Playbook, qa › checklist › 0 › role',
			'Add a person to the role, name another role, or write "fourEyes": false into qa.',
		],
		[
			'the law made waivable',
			{ rules: { 'legal-address': { waivable: true } } },
			'Playbook, qa › rules › legal-address › waivable',
			'Correct this field.',
		],
	];
	table('%s', rows, (_say, qa, where, mend) =>
		expect(problemsOf({ qa }).map((problem) => [problem.where, problem.mend])).toEqual([[where, mend]]),
	);
});
