import fc from 'fast-check';

import { loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { ProblemError, sayProblem } from '../../../core/problem';
import { playbookFile } from '../../support/playbookFiles.mts';
import { table } from '../../support/table';
import { type Changes, withChanges } from './changes';

function problemsOf(input: unknown) {
	try {
		loadPlaybook(input);
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(ProblemError);
		return (error as ProblemError).problems;
	}
}
const sentencesOf = (changes: Changes) => problemsOf(withChanges(defaultPlaybook, changes)).map(sayProblem);

describe('text that is not JSON', () => {
	type Row = [say: string, text: string, mend: string];
	const rows: Row[] = [
		['nothing', '', 'There is no text: paste the whole playbook.'],
		[
			'a comma too many',
			'{\n  "name": "Secret",\n}',
			'The comma before this bracket is one too many: take it out. The line reads: }',
		],
		[
			'a comma missing',
			'{\n  "name": "Secret"\n  "roles": {}\n}',
			'A comma is probably missing at the end of the entry before. The line reads: "roles": {}',
		],
		[
			'curly quotes',
			'{“name”: “Secret”}',
			'Curly quotes: write straight ones ("), as a text editor for programs does. The line reads: {…: …}',
		],
		[
			'single quotes',
			"{'name': 'Secret'}",
			'Single quotes: names and texts stand in double quotes ("). The line reads: {…: …}',
		],
		[
			'a comment',
			'{\n// the name\n"name": "x"}',
			'A comment: JSON has none, take it out. The line reads: … name',
		],
		[
			'a comment behind a value',
			'{"name": 1, # one\n"qa": {}}',
			'A comment: JSON has none, take it out. The line reads: {"name": …, …',
		],
		[
			'a name without quotes',
			'{name: "x"}',
			'A name or text without quotes: put it into double quotes ("). The line reads: {name: "…"}',
		],
		[
			'a value without quotes',
			'{"name": Team}',
			'A name or text without quotes: put it into double quotes ("). The line reads: {"name": …}',
		],
		[
			'a word of another language',
			'{"veto": True}',
			'Write true, false or null, in lower case. The line reads: {"veto": …}',
		],
		[
			'no colon',
			'{"name" "x"}',
			'A colon (:) is missing between the name and its value. The line reads: {"name" "…"}',
		],
		[
			'a wrong bracket',
			'{"roles": {"name": [1, 2}}',
			'The wrong bracket: "]" closes what was opened last. The line reads: {"roles": {"name": […, …}}',
		],
		[
			'an end too early',
			'{"roles": {"brand": [',
			'The text ends too early: 3 brackets are still open. Paste the whole playbook, or close with ]}}. The line reads: {"roles": {"brand": [',
		],
		[
			'an end in a text',
			'{"name": "x',
			'A text in quotes does not end on its line, or holds a \\ that JSON does not know: write \\n for a line break and \\\\ for the sign \\. The line reads: {"name": "…',
		],
		[
			'two documents',
			'{} {}',
			'The document has ended before this: take out what follows. The line reads: {} {}',
		],
		[
			'a mark of the file',
			'\uFEFF{}',
			'An invisible sign (a byte order mark) stands at the beginning: save the file as UTF-8 without it. The line reads: {}',
		],
		[
			'a number with a sign',
			'{"target": +5}',
			'A number is written like 480 or 0.5, without signs, blanks or a zero in front. The line reads: {"target": …}',
		],
		[
			'two commas',
			'{"name": 1,, "qa": 2}',
			'A comma is one too many, or the value before it is missing. The line reads: {"name": …,, "qa": …}',
		],
	];
	table('%s', rows, (_say, text, mend) =>
		expect(problemsOf(text).map((problem) => problem.mend)).toEqual([mend]),
	);

	it('shows a part of a long line only', () =>
		expect(problemsOf(`{"name": ${'["a", '.repeat(5_000)}x`)[0]!.mend.length).toBeLessThan(200));
});

describe('problems of the form do not hide problems of the names', () => {
	it('in another section', () =>
		expect(sentencesOf({ name: 7, 'regions.emea.owner': 'mono', 'regions.emea.tz': 'Europe/Berln' })).toEqual(
			[
				'Playbook, name: found 7; expected text in quotes. Correct this field.',
				'Playbook, regions › emea › owner: found "mono"; expected a key of people (mona, otto, bea, lars, rita). Did you mean "mona"?',
				'Playbook, regions › emea › tz: found "Europe/Berln"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
			],
		));

	it('in another entry of the same section, and an entry that is broken is still there to point at', () =>
		expect(sentencesOf({ 'people.mona.email': 'mona', 'people.bea.calendar': 'offise' })).toEqual([
			'Playbook, people › mona › email: found "mona"; expected an e-mail address, like dana@example.com. Correct this field.',
			'Playbook, people › bea › calendar: found "offise"; expected a key of calendars (office). Did you mean "office"?',
		]));

	it('a section that is missing is told once, not by everybody who points at it', () =>
		expect(sentencesOf({ people: undefined })).toEqual([
			'Playbook, people: found nothing; expected an object. Add this field.',
		]));

	it('a key that is misspelt is one problem', () =>
		expect(sentencesOf({ people: undefined, peopel: defaultPlaybook.people })).toEqual([
			expect.stringMatching(/^Playbook: found the key "peopel"; .* Did you mean "people"\?$/),
		]));

	it('names of policies are told beside a broken policy', () =>
		expect(sentencesOf({ 'approval.duties': 'none', 'campaignTypes.webinar.template': 'webiner' })).toEqual([
			'Playbook, approval › duties: found "none"; expected an object. Correct this field.',
			'Playbook, campaignTypes › webinar › template: found "webiner"; expected a key of map › templates (webinar). Did you mean "webinar"?',
		]));

	it('a section that may be left out is left out when it is broken', () =>
		expect(
			sentencesOf({ notices: 7, intake: [], changes: { owners: 'brand' }, 'roles.brand.people': ['bae'] }),
		).toEqual([
			'Playbook, notices: found 7; expected an object. Correct this field.',
			'Playbook, intake: found []; expected an object. Correct this field.',
			'Playbook, changes › owners: found "brand"; expected a list. Correct this field.',
			'Playbook, roles › brand › people › 0: found "bae"; expected a key of people (mona, otto, bea, lars, rita). Did you mean "bea"?',
		]));

	it('says what a key looks like', () =>
		expect(sentencesOf({ 'tiers.very fast': { title: 'Very fast' } })).toEqual([
			'Playbook, tiers › very fast: found {"title":"Very fast"}; expected a key of letters, digits, _ and -, which begins with a letter. Correct this field.',
		]));
});

type Path = readonly (string | number)[];
const sound = playbookFile('global.json');

/** Every place in a playbook with what stands there. */
function placesIn(value: unknown, path: Path = []): [Path, unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.map((entry, i) => [i, entry])
		: Object.entries(value);
	return [[path, value], ...entries.flatMap(([key, entry]) => placesIn(entry, [...path, key]))];
}
const places = placesIn(sound).filter(([path]) => path.length > 0 && path[0] !== '$schema');

const at = (path: Path, change: (parent: Record<string | number, unknown>, key: string | number) => void) => {
	const copy = structuredClone(sound);
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
	change(parent as Record<string, unknown>, path.at(-1)!);
	return copy;
};

/** A slip of the keyboard inside a word: two letters swapped, one left out, one doubled. */
const slip = fc.constantFrom<(word: string, i: number) => string>(
	(word, i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
	(word, i) => word.slice(0, i) + word.slice(i + 1),
	(word, i) => word.slice(0, i) + word[i]! + word.slice(i),
);
const mistyped = (word: string, make: (word: string, i: number) => string, where: number) =>
	make(word, 1 + (where % Math.max(1, word.length - 2)));

/** Words of the playbook's own form: keys of objects whose keys are fixed, and choices. */
const OWN_KEYS =
	/^(calendars|people|roles|regions|tiers|campaignTypes|map\.templates|naming\.utm|campaignTypes\.\w+\.(tokens|leadTime|qa\.rules)|qa\.rules|intake\.quality|calendars\.\w+\.overrides)$/;
const fixedKeys = places.filter(
	([path]) =>
		typeof path.at(-1) === 'string' &&
		!OWN_KEYS.test(path.slice(0, -1).join('.')) &&
		!path.includes('options') &&
		String(path.at(-1)).length > 3,
);
const names = new Set(
	['calendars', 'people', 'roles', 'regions', 'tiers', 'campaignTypes'].flatMap((list) =>
		Object.keys(sound[list] as object),
	),
);
const POINTER =
	/(calendar|owner|escalateTo|delegate|template|role|roles\.\d+|people\.\d+|anyOf\.\d+|when\.\w+\.\d+)$/;
const pointers = places.filter(
	([path, value]) =>
		typeof value === 'string' &&
		names.has(value) &&
		value.length > 3 &&
		POINTER.test(path.join('.')) &&
		path.at(-1) !== 'title',
);

describe('fuzz: a sound playbook with one fault is refused with the path of the fault', () => {
	const where = fc.nat();

	const suggestions = { asked: 0, right: 0 };
	const suggested = (problems: readonly { mend: string }[], word: string) => {
		suggestions.asked += 1;
		if (problems.some(({ mend }) => mend === `Did you mean "${word}"?`)) suggestions.right += 1;
	};
	afterAll(() => expect(suggestions.right / suggestions.asked).toBeGreaterThanOrEqual(0.95));

	it('a typo in a key', () =>
		fc.assert(
			fc.property(fc.constantFrom(...fixedKeys), slip, where, ([path], make, i) => {
				const key = String(path.at(-1));
				const typo = mistyped(key, make, i);
				fc.pre(typo !== key);
				const problems = problemsOf(
					at(path, (parent) => {
						parent[typo] = parent[key];
						delete parent[key];
					}),
				);
				expect(problems.map((problem) => problem.where)).toContain(
					['Playbook', path.slice(0, -1).join(' › ')].filter(Boolean).join(', '),
				);
				expect(problems.map(({ found }) => found)).toContain(`the key "${typo}"`);
				suggested(problems, key);
			}),
			{ numRuns: 150 },
		));

	it('a typo in a name that points elsewhere', () =>
		fc.assert(
			fc.property(fc.constantFrom(...pointers), slip, where, ([path, value], make, i) => {
				const typo = mistyped(String(value), make, i);
				fc.pre(!names.has(typo));
				const problems = problemsOf(at(path, (parent, key) => (parent[key] = typo)));
				expect(problems.map(({ found }) => found)).toContain(`"${typo}"`);
				suggested(problems, String(value));
			}),
			{ numRuns: 150 },
		));

	it('a wrong type', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...places.filter(([path]) => !path.includes('options'))),
				fc.constantFrom<unknown>(null, 7.5, true, ['x'], { x: 1 }),
				([path, value], other) => {
					fc.pre(typeof value !== typeof other || Array.isArray(value) !== Array.isArray(other));
					const problems = problemsOf(at(path, (parent, key) => (parent[key] = other)));
					const wheres = problems.map((problem) => problem.where);
					const name = `Playbook, ${path.join(' › ')}`;
					expect([name, wheres.some((each) => each.startsWith(name) || name.startsWith(each))]).toEqual([
						name,
						true,
					]);
				},
			),
			{ numRuns: 150 },
		));

	it('a missing field', () =>
		fc.assert(
			fc.property(fc.constantFrom(...fixedKeys), ([path]) => {
				const problems = problemsOf(at(path, (parent, key) => delete parent[key]));
				for (const { where: place, found, expected, mend } of problems) {
					expect(place).toMatch(/^Playbook/);
					expect([found, expected, mend].every((words) => words.length > 0)).toBe(true);
				}
			}),
			{ numRuns: 150 },
		));
});
