// Rules made for this test, because no real rule has a safe fix that does harm.
jest.mock('../../../core/qa/rules', () => {
	const { z } = jest.requireActual<typeof import('zod/v4')>('zod/v4');
	const { defineRule } = jest.requireActual<typeof import('../../../core/qa/rule')>('../../../core/qa/rule');
	/** Finds a word in the HTML, and puts another text in its place. */
	const replace = (
		id: string,
		word: string,
		text: string | undefined,
		severity: 'error' | 'warning' = 'warning',
	) =>
		defineRule({
			id,
			title: 'x',
			severity,
			required: severity === 'error',
			why: 'x',
			source: 'x',
			reads: ['emails'],
			options: z.strictObject({}),
			examples: { bad: [], quiet: [] },
			*check({ email }) {
				const { source } = email.html;
				for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + 1)) {
					const edits = text === undefined ? [] : source.edit({ start: at, end: at + word.length }, text);
					yield {
						found: `the word ${word}`,
						expected: 'none',
						mend: 'Take it out',
						where: source.where(at),
						evidence: word,
						fix: { kind: 'safe' as const, edits },
					};
				}
			},
		});
	return {
		RULES: [
			replace('fix-left', 'left-mid', 'L'),
			replace('fix-right', 'mid-right', 'R'),
			replace('fix-good', 'good', 'fine'),
			replace('fix-head', 'xab', 'ab'),
			replace('fix-tail', 'abz', 'ab'),
			replace('fix-harm', 'harm', 'worse'),
			replace('no-worse', 'worse', undefined, 'error'),
			replace('fix-still', 'still', 'still '),
		],
	};
});

import { contentHash } from '../../../core/canonical';
import { applySafeFixes } from '../../../core/qa';
import { defaultPlaybook } from '../../../core/playbook/default';
import { playbookSchema } from '../../../core/playbook/schema';
import { instantOf } from '../../../core/time/instant';
import { cleanBuild } from './clean';

const fix = (html: string) => {
	const build = cleanBuild();
	const result = applySafeFixes({
		build: { ...build, emails: [{ ...build.emails[0]!, html }] },
		playbook: playbookSchema.parse(defaultPlaybook),
		now: instantOf('2026-03-02T09:00:00Z'),
		digestOf: contentHash,
	});
	return {
		html: result.build.emails[0]!.html,
		applied: result.applied.map(({ ruleId, before, after }) => [ruleId, before, after]),
		notApplied: result.notApplied.map(({ ruleId, why }) => [ruleId, why]),
		found: result.recheck.findings.map(({ ruleId }) => ruleId),
	};
};

test('a fix that brings a new finding is left out, and the others are made', () => {
	const { html, applied, notApplied, found } = fix('good harm good');
	expect(html).toBe('fine harm fine');
	expect(applied).toEqual([
		['fix-good', 'good', 'fine'],
		['fix-good', 'good', 'fine'],
	]);
	expect(notApplied).toEqual([
		['fix-harm', 'it would bring a new finding of no-worse: the word worse; expected none.'],
	]);
	expect(found).toEqual(['fix-harm']);
});

test('a fix that does not mend is left out', () => {
	expect(fix('still')).toMatchObject({
		html: 'still',
		applied: [],
		notApplied: [['fix-still', 'the finding would still be there after it']],
	});
});

test('of two that want the same characters the first is made; the other one is gone by then', () => {
	expect(fix('left-mid-right')).toEqual({
		html: 'L-right',
		applied: [['fix-left', 'left-mid', 'L']],
		notApplied: [],
		found: [],
	});
});

test('of two that want the same characters the second waits for the next round', () => {
	expect(fix('xabz')).toEqual({
		html: 'ab',
		applied: [
			['fix-head', 'xab', 'ab'],
			['fix-tail', 'abz', 'ab'],
		],
		notApplied: [],
		found: [],
	});
});

test('one that does harm among hundreds is found', () => {
	const { html, notApplied } = fix(`${'left-mid '.repeat(300)}harm`);
	expect(html).toBe(`${'L '.repeat(300)}harm`);
	expect(notApplied).toHaveLength(1);
});
