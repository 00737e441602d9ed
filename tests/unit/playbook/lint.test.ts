import { builtInPlaybook, loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { lintPlaybook } from '../../../core/playbook/lint';
import type { LintExample } from '../../../core/playbook/lint/lint';
import { LINTS } from '../../../core/playbook/lint/lints';
import { instantOf } from '../../../core/time/instant';
import { docsText, sourceNames } from '../../support/playbookFiles.mts';
import { withChanges } from './changes';

const now = instantOf('2026-12-07T09:00:00Z');
const HELPERS = ['lint', 'lints', 'index', 'combinations', 'starts', 'presence', 'imagined', 'policyScope'];

const lintOf = ({ changes }: LintExample) =>
	lintPlaybook({ playbook: loadPlaybook(withChanges(defaultPlaybook, changes)).playbook, now });
const foundBy = (id: string, example: LintExample) =>
	lintOf(example).findings.filter((finding) => finding.id === id);

it('every file of the folder is in the list, under its own name, once', () =>
	expect(LINTS.map(({ id }) => id).sort()).toEqual(
		sourceNames('core', 'playbook', 'lint').filter((name) => !HELPERS.includes(name)),
	));

it('every lint stands in the documentation', () => {
	const page = docsText('campaign-playbook.md');
	expect(LINTS.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});

it('the built-in playbook is sound', () =>
	expect(lintPlaybook({ playbook: builtInPlaybook().playbook, now })).toEqual({
		output: 'clean',
		summary: 'nothing found',
		findings: [],
	}));

describe.each(LINTS.map((lint) => [lint.id, lint] as const))('%s', (id, { examples, title, why }) => {
	it('has an example of each kind and says why', () => {
		expect([examples.bad.length, examples.quiet.length].map((count) => count > 0)).toEqual([true, true]);
		expect(title).toMatch(/^[a-z].*[^.]$/);
		expect(why).toMatch(/^[A-Z].*\.$/);
	});

	it.each(examples.bad.map((example) => [example.say, example] as const))('finds: %s', (_say, example) => {
		const found = foundBy(id, example);
		expect(found).not.toEqual([]);
		for (const { where, say, mend } of found) {
			expect(where).toMatch(/^Playbook, /);
			expect(say).toMatch(/: found .+; expected .+\. [A-Z]/);
			expect(mend).toMatch(/[.]$/);
		}
	});

	it.each(examples.quiet.map((example) => [example.say, example] as const))(
		'is quiet about: %s',
		(_say, example) => expect(foundBy(id, example)).toEqual([]),
	);
});

const sentences = (changes: LintExample['changes']) =>
	lintOf({ say: '', changes }).findings.map(({ severity, say }) => `${severity}: ${say}`);

it('names the combination that does not fit, and by how much', () =>
	expect(sentences({ 'campaignTypes.webinar.leadTime': { standard: 2400, rush: 720 } })).toEqual([
		'warning: Playbook, campaignTypes › webinar › leadTime › rush: found 720 minutes (1 day 4 h), 4 h too short for webinar, rush; expected room for intake 1 h, build 4 h, qa 2 h, approval 1 day and the hand-over. Raise it to at least 960, or shorten targets of the stages.',
	]));

it('names the region when only one has too little time', () =>
	expect(
		sentences({
			'stages.build.targets': [
				{ when: { regions: ['emea'], tiers: ['standard'] }, target: 1200 },
				{ when: { tiers: ['rush'] }, target: 240 },
			],
		}),
	).toEqual([
		'warning: Playbook, campaignTypes › webinar › leadTime › standard: found 2400 minutes (5 days), 1 h too short for webinar, standard, in emea; expected room for intake 4 h, build 2 days 4 h, qa 1 day, approval 1 day and the hand-over. Raise it to at least 2460, or shorten targets of the stages.',
	]));

it('names who stands in the way of an approval', () =>
	expect(
		sentences({
			'roles.brand.people': ['mona', 'bea'],
			'approval.policies.0.rule': { atLeast: 4 },
			'people.bea.absences': [{ from: '2026-12-01', to: '2026-12-31', delegate: 'otto' }],
		}),
	).toEqual([
		'error: Playbook, approval policy "Brand, Legal and the region: any two", when Mona Builder builds and somebody else reviews: found 3 people who can answer before Mon 7 December 2026, 18:00 (Europe/Berlin) (Otto Operations, Lars Legal, Rita Region); not asked: Mona Builder, because they build this campaign; expected at least 4. Put another person into the roles of this policy, or let others build or review; approval › duties could allow it too.',
	]));

it('the gravest come first, and notes alone are clean', () => {
	const report = lintOf({
		say: '',
		changes: {
			'tiers.gold': { title: 'Gold' },
			'naming.program': 'x',
			'naming.utm': { utm_medium: 'y', utm_campaign: 'z' },
		},
	});
	expect(report.summary).toBe('1 error, 1 warning, 1 note');
	expect(report.output).toBe('findings');
	expect(report.findings.map(({ id }) => id)).toEqual(['naming-id', 'utm-incomplete', 'unused']);
	expect(lintOf({ say: '', changes: { 'tiers.gold': { title: 'Gold' } } })).toMatchObject({
		output: 'clean',
		summary: '1 note',
	});
});

it('looks at a playbook of many combinations in moderate time and finds each thing once', () => {
	const types = Object.fromEntries(
		Array.from({ length: 20 }, (_, i) => [`type${i}`, defaultPlaybook.campaignTypes.webinar]),
	);
	const { findings } = lintOf({ say: '', changes: { campaignTypes: types, 'stages.build.target': 4800 } });
	expect(new Set(findings.map(({ say }) => say)).size).toBe(findings.length);
});
