import { FIELDS, MAX_ANSWER, normaliseAnswers } from '../../../core/intake';
import { sayProblem } from '../../../core/problem';
import type { BriefField } from '../../../core/playbook';
import { instantOf } from '../../../core/time/instant';
import { table } from '../../support/table';
import { goodAnswers, playbook } from './support';

const read = (field: string, raw: unknown) => normaliseAnswers({ [field]: raw }, playbook);

type Row = [field: BriefField, raw: string | number, value: string | number];
const rows: Row[] = [
	['title', '  Faster\t reporting \n', 'Faster reporting'],
	['title', 'a\u202Egnp.exe', 'agnp.exe'],
	['title', 'bell\u0007 and null\u0000', 'bell and null'],
	['title', 'Cafe\u0301', 'Café'],
	['title', 'half \uD83D pair', 'half pair'],
	['title', '👩\u200D💻 team', '👩\u200D💻 team'],
	['title', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
	['title', 42, '42'],
	['copy', 'one\r\n\r\n\r\n\r\ntwo  words', 'one\n\ntwo words'],
	['requesterEmail', ' Dana@Northwind.EXAMPLE ', 'dana@northwind.example'],
	['requesterEmail', 'Dana Demand <dana@x.example>', 'dana@x.example'],
	['requesterEmail', '"Demand, Dana" <DANA@x.example>,', 'dana@x.example'],
	['requesterEmail', 'mailto:dana@x.example?subject=Hi', 'dana@x.example'],
	['requesterEmail', 'dana@x.example.', 'dana@x.example'],
	['requesterEmail', 'ｄａｎａ＠x.example', 'dana@x.example'],
	['requesterEmail', 'dana@bücher.example', 'dana@xn--bcher-kva.example'],
	['audienceSize', 5000, 5000],
	['audienceSize', '5,000', 5000],
	['audienceSize', '5.000', 5000],
	['audienceSize', '5 000', 5000],
	['audienceSize', '5\u00A0000', 5000],
	['audienceSize', "1'250'000", 1_250_000],
	['audienceSize', '5k', 5000],
	['audienceSize', '1.5 million', 1_500_000],
	['audienceSize', '2 Mio.', 2_000_000],
	['audienceSize', '12 Tsd.', 12_000],
	['audienceSize', 'ca. 5000', 5000],
	['audienceSize', 'etwa 5.000 Empfänger', 5000],
	['audienceSize', 'about 5,000 people', 5000],
	['audienceSize', '１２３', 123],
	['budget', '€ 5.000', 5000],
	['budget', '5,000 EUR', 5000],
	['launchDate', '2026-12-01', '2026-12-01'],
	['launchDate', '２０２６-12-01', '2026-12-01'],
	['launchDate', '1. Dezember 2026', '2026-12-01'],
	['launchDate', 'Dienstag, 1. Dez. 2026', '2026-12-01'],
	['launchDate', '1er décembre 2026', '2026-12-01'],
	['launchDate', 'mardi 1 décembre 2026', '2026-12-01'],
	['launchDate', '1 de diciembre de 2026', '2026-12-01'],
	['launchDate', '3. März 2027', '2027-03-03'],
	['launchDate', '2026-12-01T00:00:00.000Z', '2026-12-01'],
	['launchDate', '2026/12/1', '2026-12-01'],
	['launchDate', '01.12.2026', '2026-12-01'],
	['launchDate', '1. 12. 2026', '2026-12-01'],
	['launchDate', '1 Dec 2026', '2026-12-01'],
	['launchDate', 'Tuesday, 1st of December 2026', '2026-12-01'],
	['launchDate', 'December 1, 2026', '2026-12-01'],
	['launchDate', 'Tue, Dec 1st, 2026', '2026-12-01'],
	['launchDate', '31/12/2026', '2026-12-31'],
	['launchDate', '12/31/2026', '2026-12-31'],
	['launchDate', '12/12/2026', '2026-12-12'],
	['launchTime', '9:00', '09:00'],
	['launchTime', '09.00', '09:00'],
	['launchTime', '9 am', '09:00'],
	['launchTime', '12 am', '00:00'],
	['launchTime', '12:30 p.m.', '12:30'],
	['launchTime', '9h30', '09:30'],
	['launchTime', '0900', '09:00'],
	['launchTime', '23:59:59', '23:59'],
	['launchTime', '9 Uhr', '09:00'],
	['launchTime', '9:00 Uhr', '09:00'],
	['launchTime', 'noon', '12:00'],
	['launchTime', 'Mittag', '12:00'],
	['timeZone', 'europe/berlin', 'Europe/Berlin'],
	['timeZone', 'America/New York', 'America/New_York'],
	['type', 'webinar', 'webinar'],
	['type', ' webinar INVITATION', 'webinar'],
	['region', 'Americas', 'americas'],
	['tier', 'Rush', 'rush'],
	['ctaUrl', 'www.northwind.example/a?b=1', 'https://www.northwind.example/a?b=1'],
	['ctaUrl', 'http://northwind.example', 'http://northwind.example'],
	['ctaUrl', '<https://northwind.example/a>.', 'https://northwind.example/a'],
	['languages', 'German, FR', 'de, fr'],
	['languages', 'Deutsch und Französisch', 'de, fr'],
	['languages', '- allemand\n- espagnol', 'de, es'],
	['languages', 'pt-br; EN_gb / de', 'pt-BR, en-GB, de'],
	['languages', 'de, german, Deutsch', 'de'],
	['riskFlags', '• prices\n2) personal data; Prices', 'prices, personal data'],
	['offerEnds', '31 December 2026', '2026-12-31'],
];
describe('an answer that can be read', () => {
	table('%s: %j is read as %j', rows, (field, raw, value) => {
		const { candidate, problems } = read(field, raw);
		expect({ candidate, problems }).toEqual({ candidate: { [field]: value }, problems: [] });
	});
});

type Unread = [field: BriefField, raw: unknown, sentence: string];
const unread: Unread[] = [
	[
		'launchDate',
		'12/01/2026',
		'Launch date: found "12/01/2026"; expected a date like 2026-12-01 or 1 December 2026. It can be read as Mon 12 January 2026 or as Tue 1 December 2026: write the month as a word.',
	],
	[
		'launchDate',
		'2026-02-30',
		'Launch date: found "2026-02-30"; expected a date that exists. Check the day and the month.',
	],
	[
		'launchDate',
		'1.12.26',
		'Launch date: found "1.12.26"; expected a date like 2026-12-01 or 1 December 2026. Write the year with four digits.',
	],
	[
		'launchDate',
		'3026-12-01',
		'Launch date: found "3026-12-01"; expected a year from 2000 to 2099. Check the year.',
	],
	[
		'launchDate',
		'tomorrow',
		'Launch date: found "tomorrow"; expected a date like 2026-12-01 or 1 December 2026. Write the year with four digits.',
	],
	[
		'launchDate',
		'Tuesday, 2 December 2026',
		'Launch date: found "Tuesday, 2 December 2026"; expected a weekday that fits the date. It is Wed 2 December 2026: correct the day or the date.',
	],
	[
		'launchTime',
		'midnight',
		'Launch time: found "midnight"; expected a time from 00:00 to 23:59. Midnight belongs to two days: write 00:00 for the beginning of the launch date, or 23:59 for its end.',
	],
	[
		'audienceSize',
		'5-10k',
		'Number of people: found "5-10k"; expected a whole number of people. Write your best estimate as one number, like 5000.',
	],
	[
		'audienceSize',
		'1.500 k',
		'Number of people: found "1.500 k"; expected a whole number of people. Write only digits, like 5000.',
	],
	[
		'launchTime',
		'24:00',
		'Launch time: found "24:00"; expected a time from 00:00 to 23:59. Write it like 09:00 or 9 am.',
	],
	[
		'launchTime',
		'9',
		'Launch time: found "9"; expected a time from 00:00 to 23:59. Write it like 09:00 or 9 am.',
	],
	[
		'launchTime',
		'13 pm',
		'Launch time: found "13 pm"; expected a time from 00:00 to 23:59. Write it like 09:00 or 9 am.',
	],
	[
		'audienceSize',
		'5.5',
		'Number of people: found "5.5"; expected a whole number of people. Write only digits, like 5000.',
	],
	[
		'audienceSize',
		-1,
		'Number of people: found "-1"; expected a whole number of people. Write only digits, like 5000.',
	],
	[
		'audienceSize',
		'5,000.000',
		'Number of people: found "5,000.000"; expected a whole number of people. Write only digits, like 5000.',
	],
	[
		'audienceSize',
		'999999999999',
		'Number of people: found "999999999999"; expected at most 8000000000. Check the number of digits.',
	],
	[
		'timeZone',
		'Europe/Berln',
		`Audience's time zone: found "Europe/Berln"; expected the audience's time zone by area and city. Did you mean Europe/Berlin?`,
	],
	[
		'timeZone',
		'EST',
		`Audience's time zone: found "EST"; expected the audience's time zone by area and city. Did you mean America/New_York?`,
	],
	[
		'type',
		'Webiner',
		'Campaign type: found "Webiner"; expected one of Webinar invitation. Did you mean "Webinar invitation"?',
	],
	[
		'type',
		'constructor',
		'Campaign type: found "constructor"; expected one of Webinar invitation. Choose one of them.',
	],
	[
		'requesterEmail',
		'dana at x',
		'Your e-mail address: found "dana at x"; expected one e-mail address. Write it like dana@example.com.',
	],
	[
		'ctaUrl',
		'javascript:alert(1)',
		'Button link: found "javascript:alert(1)"; expected a web address. Copy it from the address bar, like https://www.example.com/webinar.',
	],
	[
		'ctaUrl',
		'https://northwind.example@evil.example/',
		'Button link: found "https://northwind.example@evil.example/"; expected a web address. Copy it from the address bar, like https://www.example.com/webinar.',
	],
	[
		'languages',
		'English, Germn',
		'Languages: found "English, Germn"; expected languages by name or code; "Germn" is none. Did you mean German?',
	],
	[
		'languages',
		'uk',
		'Languages: found "uk"; expected languages by name or code; "uk" is none. Did you mean English or Ukrainian?',
	],
	[
		'languages',
		'all of them',
		'Languages: found "all of them"; expected languages by name or code; "all of them" is none. Write them like German, French or de, fr.',
	],
	[
		'files',
		'banner.png',
		'Files: found "banner.png"; expected uploaded files. Choose the files in the form.',
	],
	[
		'files',
		{ a: 1 },
		'Files: found a group of values; expected uploaded files. Choose the files in the form.',
	],
	['title', ['a', 'b'], 'Campaign title: found a list; expected text. Write the answer into this field.'],
	[
		'title',
		{ a: 1 },
		'Campaign title: found a group of values; expected text. Write the answer into this field.',
	],
	['title', true, 'Campaign title: found true; expected text. Write the answer into this field.'],
];
describe('an answer that cannot be read says why', () => {
	table('%s: %j', unread, (field, raw, sentence) => {
		const { candidate, problems } = read(field, raw);
		expect(candidate).toEqual({});
		expect(problems.map((problem) => [problem.field, sayProblem(problem)])).toEqual([[field, sentence]]);
	});
});

describe('length', () => {
	type Length = [say: string, length: number, found: string | undefined];
	const lengths: Length[] = [
		['at the limit', MAX_ANSWER, undefined],
		['one above', MAX_ANSWER + 1, '4001 characters'],
		['a megabyte', 1_000_000, '1000000 characters'],
	];
	table('copy, %s', lengths, (_say, length, found) => {
		const { candidate, problems } = read('copy', 'x'.repeat(length));
		expect(problems[0]?.found).toBe(found);
		expect(candidate.copy?.length).toBe(found ? undefined : length);
		expect(problems[0]?.expected).toBe(found && 'at most 4000 characters');
	});
});

it('keeps the names and sizes of uploaded files, and nothing when none was chosen', () => {
	const files = [
		{ filename: 'copy,\u202E final.docx', mimetype: 'x', size: 1_234_567 },
		{ filename: 'b.png', mimetype: 'image/png', size: 900 },
	];
	expect(read('files', files)).toEqual({
		candidate: { files: 'copy  final.docx (1.2 MB), b.png (900 bytes)' },
		problems: [],
	});
	expect(read('files', { filename: '', size: 0 })).toEqual({ candidate: {}, problems: [] });
});

it('counts nothing as an answer: empty text, white space, null, and the 0 of an empty number field', () => {
	const answers = { title: '', cta: ' \u200B\n', speaker: null, audienceSize: 0 };
	expect(normaliseAnswers(answers, playbook)).toEqual({ candidate: {}, problems: [] });
});

it('reads answers by label as well as by name, and leaves other keys aside', () => {
	const byLabel = {
		[FIELDS.title.label]: 'Spring',
		' button TEXT ': 'Go',
		submittedAt: 'x',
		__proto__: { cta: 'no' },
	};
	expect(normaliseAnswers(byLabel, playbook)).toEqual({
		candidate: { title: 'Spring', cta: 'Go' },
		problems: [],
	});
});

it('reads a whole form without a problem', () => {
	const { candidate, problems } = normaliseAnswers(goodAnswers, playbook);
	expect(problems).toEqual([]);
	expect(candidate).toMatchObject({
		type: 'webinar',
		region: 'emea',
		tier: 'standard',
		copy: 'Dear customer,\n\nplease come to our webinar about faster reporting.',
	});
});

describe('a day that depends on today is proposed in the zone of the requester', () => {
	// 23:30 in Dublin is the next day in Berlin.
	const lateMonday = instantOf('2026-11-30T23:30:00Z');
	type Relative = [text: string, answers: Record<string, string>, mend: string];
	const relative: Relative[] = [
		['tomorrow', {}, 'Do you mean Tue 1 December 2026 (2026-12-01)? Write it in full.'],
		['tomorrow', { region: 'emea' }, 'Do you mean Wed 2 December 2026 (2026-12-02)? Write it in full.'],
		[
			'morgen',
			{ timeZone: 'America/New_York' },
			'Do you mean Tue 1 December 2026 (2026-12-01)? Write it in full.',
		],
		['übermorgen', {}, 'Do you mean Wed 2 December 2026 (2026-12-02)? Write it in full.'],
		[
			'next Tuesday',
			{},
			'Do you mean Tue 1 December 2026 (2026-12-01) or Tue 8 December 2026 (2026-12-08)? Write it in full.',
		],
		[
			'nächsten Dienstag',
			{},
			'Do you mean Tue 1 December 2026 (2026-12-01) or Tue 8 December 2026 (2026-12-08)? Write it in full.',
		],
		['in 2 weeks', {}, 'Do you mean Mon 14 December 2026 (2026-12-14)? Write it in full.'],
		['15 January', {}, 'Do you mean Fri 15 January 2027 (2027-01-15)? Write it in full.'],
		['some day', {}, 'Write day, month and year.'],
	];
	table('%s %j', relative, (text, answers, mend) => {
		const { problems } = normaliseAnswers({ launchDate: text, ...answers }, playbook, lateMonday);
		expect(problems.map(({ mend: said }) => said)).toEqual([mend]);
	});
});

describe('an answer whose reading decided something is kept as it was written', () => {
	type Kept = [field: BriefField, raw: string, isKept: boolean];
	const kept: Kept[] = [
		['audienceSize', 'ca. 5k', true],
		['audienceSize', '5.000', true],
		['audienceSize', '5,000', false],
		['launchDate', '01.12.2026', true],
		['launchDate', '1 December 2026', false],
		['launchDate', '2026-12-01', false],
		['title', '01.12.2026', false],
	];
	table('%s %s', kept, (field, raw, isKept) =>
		expect(read(field, raw).asWritten).toEqual(isKept ? { [field]: raw } : undefined),
	);
});
