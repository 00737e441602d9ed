import { FIELDS, normaliseAnswers, QUALITY_CHECKS, reviewBrief } from '../../../core/intake';
import { sayProblem } from '../../../core/problem';
import { qualityFiles } from '../../support/qualityFiles.mts';
import { goodAnswers, playbook } from './support';

const { brand } = playbook;
const { required } = playbook.campaignTypes.webinar!;

it('every file is in the list, under its own name', () => {
	expect(QUALITY_CHECKS.map(({ id }) => id).sort()).toEqual(qualityFiles());
});

describe.each(QUALITY_CHECKS.map((check) => [check.id, check] as const))('%s', (_id, check) => {
	it.each(check.examples.bad)('finds $say', ({ brief }) => {
		const found = [...check.check({ brief, required, brand })];
		expect(found).not.toEqual([]);
		for (const { field, ...parts } of found) {
			expect(check.fields).toContain(field);
			expect(sayProblem({ where: FIELDS[field].label, ...parts })).toMatch(
				/^.+: found .+; expected .+\. .+[.]$/,
			);
		}
	});
	it.each(check.examples.quiet)('is quiet about $say', ({ brief }) => {
		expect([...check.check({ brief, required, brand })]).toEqual([]);
	});
	it('says why, and stays fast and still on long answers', () => {
		expect(check.why).toMatch(/\.$/);
		const long = Object.fromEntries(
			check.fields.map((field) => [field, 'a1 -.[x'.repeat(600).slice(0, 4_000)]),
		);
		expect(() => [...check.check({ brief: long, required, brand })]).not.toThrow();
	});
});

const reviewOf = (change: Record<string, unknown>, quality = {}) => {
	const { candidate, problems } = normaliseAnswers({ ...goodAnswers, ...change }, playbook);
	const { gaps, hints } = reviewBrief(candidate, problems, { ...playbook, intake: { quality } });
	return { gaps: gaps.map(({ say }) => say), hints: hints.map(({ say }) => say) };
};

it('a gap waits, a hint is only told', () => {
	expect(reviewOf({ audience: 'everyone', cta: 'Click here' })).toEqual({
		gaps: [
			'Audience: found "everyone"; expected who is to get it and who is not, or the name of a list. Write for instance "Customers in Germany who attended a webinar this year".',
		],
		hints: [
			'Button text: found "Click here"; expected what the reader gets. Write for instance "Save my seat".',
		],
	});
});

it('the playbook weighs each check', () => {
	const change = { audience: 'everyone', cta: 'Click here' };
	const weighed = reviewOf(change, { 'audience-described': 'off', 'button-says-what': 'gap' });
	expect([weighed.gaps.length, weighed.hints]).toEqual([1, []]);
});

it('a field is named once, by what is worst about it', () => {
	expect(reviewOf({ audience: 'TBD', ctaUrl: 'http://localhost.local/edit' }).gaps).toEqual([
		'Audience: found "TBD"; expected the answer itself. Write what you know now; it can be changed later.',
		'Button link: found "localhost.local"; expected a page that people outside the company can open. Open the page on your phone without the company network, and copy its address.',
	]);
});
