import { RULES } from '../../../core/qa';
import { catalogueMarkdown } from '../../../core/qa/catalogue';
import { ruleFiles, cataloguePage } from '../../support/ruleFiles.mts';
import { check, checkExample } from './clean';

test('every rule file is in the index, under its own name', () => {
	expect(RULES.map(({ id }) => id).sort()).toEqual(ruleFiles());
});

test('the catalogue page is the one the rules make', () => {
	expect(cataloguePage()).toBe(catalogueMarkdown(RULES));
});

test('the clean campaign has no finding', () => {
	const { verdict, findings, rulesNotRun } = check();
	expect({ verdict, findings, rulesNotRun }).toEqual({
		verdict: 'passed',
		findings: [],
		rulesNotRun: RULES.filter(({ optIn }) => optIn).map(({ id }) => ({
			ruleId: id,
			why: 'runs only when the playbook names it, or in the preset "Strict"',
		})),
	});
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	test('has examples of both kinds, each with its own words', () => {
		const said = [...rule.examples.bad, ...rule.examples.quiet].map(({ say }) => say);
		expect(rule.examples.bad.length).toBeGreaterThan(0);
		expect(rule.examples.quiet.length).toBeGreaterThan(0);
		expect(new Set(said).size).toBe(said.length);
	});

	test.each(rule.examples.bad.map((example) => [example.say, example] as const))(
		'finds: %s',
		(_say, example) => {
			const findings = checkExample(id, example).findings.filter(({ ruleId }) => ruleId === id);
			expect(findings.length).toBeGreaterThan(0);
			for (const { message, expected, mend, where, evidence, fingerprint, doc } of findings) {
				expect([message, expected, mend, where.part, where.path].every((text) => text.length > 3)).toBe(true);
				expect(message).not.toMatch(
					/undefined|NaN|\[object|\.\.$/.test(evidence) ? /$^/ : /undefined|NaN|\[object|\.\.$/,
				);
				expect(evidence.length).toBeLessThanOrEqual(200);
				expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
				expect(doc.endsWith(`#${id}`)).toBe(true);
			}
		},
	);

	test.each(rule.examples.quiet.map((example) => [example.say, example] as const))(
		'stays quiet about: %s',
		(_say, example) => {
			expect(checkExample(id, example).findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
		},
	);
});

describe('look-alikes raise no error of any rule', () => {
	const rows = RULES.flatMap(({ id, examples }) =>
		examples.quiet.map((example) => [id, example.say, example] as const),
	)
		// these change so much of the mail that other rules are right to speak
		.filter(
			([, , { email, build }]) =>
				email?.html === undefined && build?.map === undefined && build?.schedule === undefined,
		);
	test.each(rows)('%s: %s', (id, _say, example) => {
		expect(checkExample(id, example).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
