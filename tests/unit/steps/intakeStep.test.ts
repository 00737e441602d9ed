import fc from 'fast-check';
import { tryToParseJsonToFormFields } from 'n8n-workflow';

import { detailsStep, intakeStep, openJournal, rowOf, saveItem, signBrief, submitBrief } from '../../../core';
import { BRIEF_FIELDS } from '../../../core/playbook';
import { type Instant, isoOf } from '../../../core/time/instant';
import { goodAnswers, keys, now, playbook, version } from '../intake/support';

const loaded = { playbook, version };
const links = { keys, baseUrl: 'https://n8n.example', formPath: 'campaign-request' };
const step = (answers: Record<string, unknown>, more: object = {}) =>
	intakeStep({ answers, rows: [], loaded, now, ...links, ...more });
const page = (answers: Record<string, unknown>, rows: Record<string, unknown>[] = []) =>
	detailsStep({ answers, rows, loaded, now, ...links });

const open = submitBrief({ answers: { ...goodAnswers, cta: '' }, ...loaded, campaigns: [], now });
const { campaignId } = open.journal.campaign;
const row = rowOf(
	open.journal,
	undefined,
	{ step: '', status: '', nextCheckAt: null, slaCheckAt: null },
	isoOf(now),
);
const linked = (at: Instant = now) => ({ c: campaignId, t: signBrief(campaignId, at, keys) });

const HOSTILE: readonly unknown[] = [
	'\u0000\u0007\u001B[2J',
	'\u202Egnp.exe\u2066',
	'x'.repeat(1_000_000),
	"=cmd|'/c calc'!A0",
	'<img src=x onerror=alert(1)>{{ $env }}$& $` $1',
	9e99,
	-1,
	NaN,
	['a', ['b']],
	{ a: { b: 1 } },
	true,
	null,
	'\\u0024{}"\'\n\r\u2028',
	'١٢٣',
];

describe.each(BRIEF_FIELDS)('%s', (field) => {
	it.each(HOSTILE.map((value, i) => [i, value] as const))('takes hostile answer %i', (_i, value) => {
		const answers = { ...goodAnswers, [field]: value };
		const { result } = step(answers);
		expect(['accepted', 'needsInfo', 'declined']).toContain(result.output);
		expect(result.answer.headline).not.toBe('');
		expect(JSON.stringify(result.journal.campaign).length).toBeLessThan(20_000);
		for (const { html } of result.journal.mails) expect(html).not.toMatch(/<img/i);
		const { fields } = page(answers);
		// as n8n puts it into the parameter
		const parsed = tryToParseJsonToFormFields('{{x}}'.replace('{{x}}', fields));
		expect(parsed.length).toBeGreaterThan(5);
		for (const { html = '' } of parsed) expect(html).not.toMatch(/<img/i);
	});
});

it('any answers whatever are one campaign with one answer', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...BRIEF_FIELDS, 'c', 't'), fc.anything()), (answers) => {
			const { result } = step(answers, { details: { ...answers, formMode: 'production' } });
			expect(result.answer.headline).not.toBe('');
			tryToParseJsonToFormFields(page(answers, [row as never]).fields);
		}),
		{ numRuns: 100 },
	);
});

it('a title that is a formula is text in the table', () => {
	const { result } = step({ ...goodAnswers, title: '=1+1' });
	expect(saveItem(result.journal, undefined, playbook, now).title).toBe("'=1+1");
});

describe('the link of a mail', () => {
	it('adds to the campaign that it proves', () => {
		const { result, saved } = step({ ...linked(), cta: 'Save my seat' }, { rows: [row] });
		expect([result.output, saved?.campaign.campaignId]).toEqual(['accepted', campaignId]);
	});
	const year = 366 * 86_400_000;
	const wrong: [say: string, answers: Record<string, unknown>, rows: object[], text: RegExp | undefined][] = [
		['the number alone', { c: campaignId }, [row], undefined],
		['another signature', { ...linked(), t: signBrief('C-AAAAAAAA', now, keys) }, [row], /does not work/],
		['one of last year', linked((now - year) as Instant), [row], /does not work/],
		['a list', { c: [campaignId], t: [linked().t] }, [row], undefined],
		['a campaign that is gone', linked(), [], /does not work/],
	];
	it.each(wrong)('%s is a request of its own, and shows nothing', (_say, answers, rows, text) => {
		const given = { ...goodAnswers, title: 'Mine', ...answers };
		const { saved, result } = step(given, { rows });
		expect(saved).toBeUndefined();
		expect(result.journal.campaign.campaignId).not.toBe(campaignId);
		const pageOne = { title: 'Mine', type: goodAnswers.type, ...answers };
		const { fields } = page(pageOne, rows as Record<string, unknown>[]);
		expect(fields).not.toContain('please come to our webinar');
		if (text) expect(fields).toMatch(text);
	});
});

it('a page two that was never sent is no second request, and tells a stranger nothing', () => {
	const { result } = step(goodAnswers, { rows: [row], details: { title: 'x', fields: '[]' } });
	expect(result).toEqual({
		output: 'needsInfo',
		journal: openJournal(open.journal.campaign),
		similar: [],
		isRepeat: true,
		answer: {
			headline: 'This request is there already.',
			lines: ['See the mail that we have written about it.'],
		},
	});
});
