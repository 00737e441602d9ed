import { english } from '../../../../core/qa/spelling/dictionaryEn';
import { Spelling } from '../../../../core/qa/spelling/spelling';
import { wordsOf } from '../../../../core/qa/spelling/wordsOf';
import { JARGON, CALLS } from '../../../../core/qa/words/jargon';
import { MISSPELLINGS } from '../../../../core/qa/spelling/misspellings';
import { expectLinear } from '../../../support/linear.mts';
import { check, playbook } from '../clean';

const speller = english();
const spelling = new Spelling(speller, new Set(['forecastr']));
/** What the word was meant to be; the word itself when it is right, a question mark when nobody knows. */
const meant = (word: string) => (spelling.knows(word) ? word : (spelling.slipOf(word)?.right ?? '?'));
const isWord = (word: string) =>
	speller.knows(word) || speller.knows(word[0]!.toUpperCase() + word.slice(1)) || JARGON.has(word);

describe('the lists', () => {
	test('no misspelling is a word', () =>
		expect([...MISSPELLINGS.keys()].filter((wrong) => speller.knows(wrong) || JARGON.has(wrong))).toEqual(
			[],
		));

	test('each right word is one', () =>
		expect([...MISSPELLINGS.values()].filter((right) => !right.split(' ').every(isWord))).toEqual([]));

	test('calls are words', () => expect([...CALLS].filter((word) => !isWord(word))).toEqual([]));

	test('jargon is what the dictionary does not have', () =>
		expect([...JARGON].filter((word) => speller.knows(word))).toEqual([]));
});

describe('slips', () => {
	test.each([
		['recieve', 'receive'],
		['alot', 'a lot'],
		['qeustion', 'question'],
		['processs', 'process'],
		['suplier', 'supplier'],
		['yuor', 'your'],
		['Webinr', 'webinar'],
		['Regsiter', 'register'],
		['Downlod', 'download'],
		['Registter', 'register'],
	])('%s: %s', (word, right) => expect(meant(word)).toBe(right));
});

describe('no slips', () => {
	test.each([
		...[
			'colour',
			'personalisation',
			'analysing',
			'programme',
			'travelling',
			'catalogue',
			'centre',
			'licence',
		],
		...['enrolment', 'fulfil', 'grey', 'cheque', 'organisational', 'behaviour'],
		...['onboarding', 'omnichannel', 'roadmaps', 'webhooks', 'upskilling', 'touchpoints', 'microservices'],
		...[
			"vendor's",
			"don't",
			"we're",
			'reengage',
			'multitenant',
			'customizable',
			'Marketo',
			'Lyft',
			'Tumblr',
			'Kowalczyk',
		],
		...['Forecastr', "Forecastr's", 'xqzvtg'],
	])('%s', (word) => expect([word, '?']).toContain(meant(word)));
});

test('what is no word is not looked at', () => {
	const text =
		'See www.nortwhind.com/pagge, jane.deo@mail.org, https://a.com/x-yy, SUMER25, NWES, iPhnoe, file.jpgg, a_bcde, x=yyyy, 1sst, abc: well-knwon “Quotte”.';
	expect([...wordsOf(text)].map((word) => word.text)).toEqual(['well', 'knwon', 'Quotte']);
	for (const { start, text: word } of wordsOf(text))
		expect(text.slice(start, start + word.length)).toBe(word);
});

describe('in a mail', () => {
	const on = (options: Record<string, unknown> = {}, brand: Partial<(typeof playbook)['brand']> = {}) => ({
		speller,
		playbook: {
			...playbook,
			brand: { ...playbook.brand, ...brand },
			qa: { rules: { 'copy-spelling': { options } } },
		},
	});
	const words = (...its: Parameters<typeof check>) =>
		check(...its).findings.filter(({ ruleId }) => ruleId === 'copy-spelling');

	test('the clean one has no slip', () => expect(words({}, on())).toEqual([]));

	test('a finding proposes the word, in its case, where it stands', () => {
		const [finding] = words({ body: '<p>We look forward to <b>Recieving</b> it.</p>' }, on());
		expect(finding).toMatchObject({
			severity: 'warning',
			required: false,
			message: 'the word "Recieving"; expected "Receiving", or a word that is known.',
			mend: 'Write "Receiving"; when the word is right, add it to the playbook under brand, words.',
			evidence: 'Recieving',
			fix: { kind: 'suggest', edits: [{ text: 'Receiving' }] },
		});
	});

	test('everybody’s mistakes first, and not more than wanted', () =>
		expect(
			words(
				{
					body: '<p>Bring your qeustions and supliers, and the forwrd plans.</p><p>You will recieve it.</p>',
				},
				on({ most: 2 }),
			).map(({ evidence }) => evidence),
		).toEqual(['qeustions', 'recieve']));

	test('once, however often it stands there', () =>
		expect(
			words({ body: '<p>recieve</p><p>recieve</p>', email: { subject: 'You recieve it now' } }, on()),
		).toHaveLength(1));

	test('words of the brand', () => {
		const body = '<p>Ask the plannr, or two plannr experts.</p>';
		expect(words({ body }, on())).toHaveLength(1);
		expect(words({ body }, on({}, { words: ['Plannr'] }))).toEqual([]);
	});

	test('names that a token brings', () => {
		const body = '<p>With {{my.Speaker Name}}</p>';
		const token = (name: string) => ({ tokens: [{ name, type: 'text', value: 'anna of foriegn plannr' }] });
		expect(words({ body, build: token('my.Speaker Name') }, on())).toEqual([]);
		expect(words({ body: '<p>{{my.Lead}}</p>', build: token('my.Lead') }, on())).not.toEqual([]);
	});

	test('a rule that nobody has turned on does not run, and says so', () =>
		expect(check({ body: '<p>recieve</p>' }, { speller }).rulesNotRun).toContainEqual({
			ruleId: 'copy-spelling',
			why: 'runs only when the playbook names it, or in the preset "Strict"',
		}));

	test('strict turns it on', () =>
		expect(words({ body: '<p>recieve</p>' }, { speller, preset: 'strict' })).toMatchObject([
			{ required: true },
		]));

	test('an asked preset does not turn it off again', () =>
		expect(words({ body: '<p>recieve</p>' }, { ...on(), preset: 'transactional' })).toHaveLength(1));

	test('without a dictionary it does not run, and says so', () =>
		expect(check({}, { ...on(), speller: undefined }).rulesNotRun).toContainEqual({
			ruleId: 'copy-spelling',
			why: 'needs a dictionary, and none was loaded',
		}));
});

describe('hostile texts', () => {
	const times = (text: string, length: number) =>
		text.repeat(Math.ceil(length / text.length)).slice(0, length);
	const random = (length: number) =>
		Array.from({ length: length / 9 }, (_, i) =>
			((i * 2_654_435_761) % 4_294_967_296).toString(36).replace(/\d/g, 'x'),
		).join(' ');
	const strict = { speller, preset: 'strict' as const };
	test.each<[say: string, text: (length: number) => string]>([
		['one long word', (n) => times('abcdefghij', n)],
		['words that nobody knows', random],
		['one word a million times', (n) => times('recieve ', n)],
		['apostrophes', (n) => times("a'b’", n)],
		['dots', (n) => times('a.b:', n)],
		['line ends', (n) => times('abcd\n', n)],
	])('%s: an answer in bounded time', (_say, textOf) =>
		expectLinear(textOf, 300_000, (text) => check({ email: { text } }, strict)),
	);
});
