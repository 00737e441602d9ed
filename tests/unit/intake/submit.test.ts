import fc from 'fast-check';

import { findChainFault, foldEvents, rowOf } from '../../../core/campaign';
import { factSchemas } from '../../../core/campaign/facts';
import { campaignIdOf, readBriefLink, submitBrief } from '../../../core/intake';
import { type Instant, isoOf } from '../../../core/time/instant';
import { goodAnswers, keys, now, playbook, version, without } from './support';

const submit = (answers: unknown, more: Partial<Parameters<typeof submitBrief>[0]> = {}) =>
	submitBrief({ answers, playbook, version, campaigns: [], now, ...more });
const rowFor = ({ journal }: ReturnType<typeof submit>) =>
	rowOf(journal, undefined, { step: 'x', status: 'x', nextCheckAt: null, slaCheckAt: null }, isoOf(now));

describe('a complete, feasible brief', () => {
	const result = submit(goodAnswers);

	it('is accepted at once, with dates', () => {
		expect(result.output).toBe('accepted');
		expect(result.answer).toEqual({
			headline: 'Accepted: "Faster reporting" launches on Tue 24 November 2026, 10:00 (Europe/Berlin).',
			lines: [
				`Mona Builder builds it. Its number is ${result.journal.campaign.campaignId}.`,
				'Build: until Tue 10 November 2026, 17:00 (Europe/Dublin).',
				'QA: until Wed 11 November 2026, 17:00 (Europe/Dublin).',
				'Approval: until Thu 12 November 2026, 17:00 (Europe/Dublin).',
				'We write to dana@northwind.example whenever something is needed from you.',
			],
		});
	});

	it('leaves a campaign in build, with an unbroken chain', () => {
		const { campaign, events } = result.journal;
		expect(events.map(({ type, actor }) => `${type} by ${actor}`)).toEqual([
			'submitted by dana@northwind.example',
			'accepted by workflow',
		]);
		expect(findChainFault(events)).toBeUndefined();
		expect(foldEvents(events)).toEqual(campaign);
		expect(campaign).toMatchObject({
			stage: 'build',
			owner: 'mona',
			launchAt: '2026-11-24T09:00:00.000Z',
			programName: `2026-11-24-emea-webinar-faster-reporting-${campaign.campaignId}`,
			playbookVersion: version,
		});
	});

	it('tells requester and owner', () => {
		expect(result.journal.mails.map(({ id, to, subject }) => [id, to, subject])).toEqual([
			[
				'intake-2-requester',
				'dana@northwind.example',
				`Accepted: "Faster reporting" (${result.journal.campaign.campaignId})`,
			],
			[
				'intake-2-owner',
				'mona@northwind.example',
				`New campaign to build: "Faster reporting" (${result.journal.campaign.campaignId})`,
			],
		]);
		expect(result.journal.mails[1]!.text).toContain('In reserve: 6 days of working time');
	});
});

describe('a brief with gaps', () => {
	const result = submit(
		{ ...without('cta'), launchTime: '25:00' },
		{ baseUrl: 'https://n8n.example/', formPath: 'request', keys },
	);

	const { campaignId } = result.journal.campaign;

	it('is stored and asks for each gap', () => {
		expect(result.output).toBe('needsInfo');
		expect(result.answer.headline).toBe('"Faster reporting" is stored, and 2 answers are still open.');
		expect(result.journal.campaign).toMatchObject({
			stage: 'intake',
			waitingOn: 'requester',
			gaps: [
				'Button text is missing: the words on the button.',
				'Launch time: found "25:00"; expected a time from 00:00 to 23:59. Write it like 09:00 or 9 am.',
			],
		});
	});

	it('gives a link that opens the form with what is known', () => {
		const link = new URL(result.answer.lines.at(-1)!.split(': ').at(-1)!);
		expect(link.origin + link.pathname).toBe('https://n8n.example/form/request');
		expect(Object.fromEntries(link.searchParams)).toMatchObject({
			c: campaignId,
			type: 'Webinar invitation',
			requesterEmail: 'dana@northwind.example',
		});
		expect(link.searchParams.has('launchTime')).toBe(false);
		expect(readBriefLink(link.searchParams.get('t'), campaignId, keys, now)).toBe('valid');
		expect(result.journal.mails[0]!.html).toContain(`c=${campaignId}&amp;t=`);
	});

	it('keeps an unsigned link short: what does not fit is left out', () => {
		const long = submit({ ...without('cta'), copy: 'word '.repeat(700) }, { baseUrl: 'https://n8n.example' });
		const link = long.answer.lines.at(-1)!.replace(/^.*?: /, '');
		expect(link.length).toBeLessThanOrEqual(1_800);
		expect(link).not.toContain('copy=');
		expect(link).toContain('speaker=');
	});
});

it('a brief that cannot be done is declined with the earliest launch, and a link that asks for it', () => {
	const { output, journal, answer } = submit(
		{ ...goodAnswers, launchDate: '2026-11-10' },
		{ baseUrl: 'https://n8n.example' },
	);
	expect(output).toBe('declined');
	expect(journal.campaign).toMatchObject({ stage: 'closed', outcome: 'declined' });
	expect(answer.headline).toBe('"Faster reporting" cannot be done as asked.');
	expect(answer.lines.slice(0, 4)).toEqual([
		'The launch cannot take place on Tue 10 November 2026, 10:00 (Europe/Berlin).',
		'The team needs 5 days of working time (Standard) and has 1 day until then: 4 days too little.',
		'Counted back from the launch, QA would have had to begin by Fri 6 November 2026, 09:00 (Europe/Dublin): 3 days of working time is missing.',
		'The earliest possible launch is Fri 13 November 2026, 18:00 (Europe/Berlin).',
	]);
	const link = new URL(answer.lines.at(-1)!.replace(/^.*?: /, ''));
	expect(Object.fromEntries(link.searchParams)).toMatchObject({
		launchDate: '2026-11-13',
		launchTime: '18:00',
	});
	expect(link.searchParams.has('c')).toBe(false);
});

it('without a readable address the people of the intake hear of it', () => {
	const { journal } = submit({ ...goodAnswers, requesterEmail: 'nobody' });
	expect(journal.campaign.brief.requesterEmail).toBe('');
	expect(journal.mails.map(({ to }) => to)).toEqual(['mona@northwind.example']);
});

describe('the same submission again', () => {
	it('has a stable id of 8 characters that cannot be misread', () => {
		expect(campaignIdOf('abc')).toBe('C-Q9W1DFWF');
		expect(submit(goodAnswers, { submissionKey: 'abc' }).journal.campaign.campaignId).toBe('C-Q9W1DFWF');
	});

	it.each(['accepted', 'needsInfo', 'declined'] as const)(
		'gives the same answer and writes nothing: %s',
		(output) => {
			const answers = {
				accepted: goodAnswers,
				needsInfo: without('cta'),
				declined: { ...goodAnswers, launchDate: '2026-11-10' },
			}[output];
			const first = submit(answers);
			const later = (now + 5_000) as Instant;
			const second = submit({ ...answers, submittedAt: 'later' }, { campaigns: [rowFor(first)], now: later });
			expect(first.output).toBe(output);
			expect(second).toEqual({
				output,
				isRepeat: true,
				answer: first.answer,
				similar: [],
				review: first.review,
				journal: { campaign: first.journal.campaign, events: [], mails: [] },
			});
		},
	);

	it('is known by a row that holds only some columns', () => {
		const { campaignId } = submit(goodAnswers).journal.campaign;
		expect(submit(goodAnswers, { campaigns: [{ campaignId, stage: 'build' }] })).toMatchObject({
			isRepeat: true,
			journal: { events: [] },
		});
	});

	it('an id that was only reserved before a crash is no campaign: the brief is not lost', () => {
		const { campaignId } = submit(goodAnswers).journal.campaign;
		const reserved = { campaignId, revision: null, record: null, stage: null };
		const result = submit(goodAnswers, { campaigns: [reserved] });
		expect(result.isRepeat).toBe(false);
		expect(result.journal.events).toHaveLength(2);
	});

	it('another answer, requester or day is another campaign', () => {
		const ids = [
			submit(goodAnswers),
			submit({ ...goodAnswers, subject: 'Other' }),
			submit({ ...goodAnswers, requesterEmail: 'eve@northwind.example' }),
			submit({ ...goodAnswers, ctaUrl: 'ftp://one' }),
			submit({ ...goodAnswers, ctaUrl: 'ftp://two' }),
			submit(goodAnswers, { now: (now + 86_400_000) as Instant }),
		].map(({ journal }) => journal.campaign.campaignId);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('a campaign of another submission under the same id is not taken for it', () => {
		const first = submit(goodAnswers, { submissionKey: 'abc' });
		const row = rowFor(first);
		const record = JSON.stringify({ ...first.journal.campaign, submissionKey: 'another' });
		const second = submit(goodAnswers, { submissionKey: 'abc', campaigns: [{ ...row, record }] });
		expect(second.isRepeat).toBe(false);
		expect(second.journal.campaign.campaignId).toBe(campaignIdOf('abc#1'));
	});
});

describe('hostile answers', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.constantFrom(
			'\u202Egnp.exe',
			'=cmd|/c calc!A1',
			'<img src=x onerror=alert(1)>',
			'{{title}}',
			'"]},{"',
			'\uD800',
			'1e309',
			'__proto__',
			'x'.repeat(5_000),
			'2026-11-31',
			'00:00',
			'-0',
			'Europe/../etc',
			'a@b',
			'https://',
			'9999999999999999999999',
		),
		fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 2 }),
	);
	const keys = [...Object.keys(goodAnswers), '__proto__', 'constructor', ''] as const;
	const answers = fc.oneof(
		fc.anything({ withNullPrototype: true }),
		fc.dictionary(fc.constantFrom(...keys), hostile).map((changes) => ({ ...goodAnswers, ...changes })),
		fc.dictionary(fc.string(), hostile),
	);

	it('always give exactly one output, a sound campaign and no control characters', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const { output, journal, answer } = submit(given, { baseUrl: 'https://n8n.example' });
				expect(['accepted', 'needsInfo', 'declined']).toContain(output);
				expect(foldEvents(journal.events)).toEqual(journal.campaign);
				for (const { type, data } of journal.events)
					expect(() => factSchemas[type].parse(data)).not.toThrow();
				const { copy = '', objective = '', audience = '', notes = '', ...lines } = journal.campaign.brief;
				expect(Object.values(lines).join('|')).not.toMatch(
					/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u,
				);
				expect([copy, objective, audience, notes].join('')).not.toMatch(
					/[^\P{Cc}\n]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u,
				);
				expect(
					[answer.headline, ...answer.lines].every((line) => line.length > 0 && line.length < 2_500),
				).toBe(true);
				expect(journal.mails.every(({ subject }) => !/[\r\n]/.test(subject))).toBe(true);
				expect(JSON.stringify(journal.campaign).length).toBeLessThan(40_000);
			}),
			{ numRuns: 300 },
		);
	});

	it('the same answers always give the same id', () => {
		fc.assert(
			fc.property(answers, (given) =>
				expect(submit(given).journal.campaign.campaignId).toBe(submit(given).journal.campaign.campaignId),
			),
			{ numRuns: 60 },
		);
	});

	it('a megabyte is not stored', () => {
		const { output, journal } = submit({ ...goodAnswers, copy: 'x'.repeat(1_000_000) });
		expect(output).toBe('needsInfo');
		expect(journal.campaign.gaps).toEqual([
			'Copy: found 1000000 characters; expected at most 4000 characters. Shorten it, or put the long version into a shared document and name the link.',
		]);
		expect(JSON.stringify(journal).length).toBeLessThan(20_000);
	});

	it('markup in a title stays text', () => {
		const { journal } = submit({ ...goodAnswers, title: '<script>alert(1)</script>' });
		expect(journal.mails.every(({ html }) => !html.includes('<script>'))).toBe(true);
		expect(journal.campaign.programName).toContain('-script-alert-1-script-');
	});
});
