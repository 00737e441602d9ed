import { z } from 'zod/v4';

import { nearest, parse } from '../../../core/parse';
import { ProblemError, quote, sayProblem } from '../../../core/problem';
import { table } from '../../support/table';

const schema = z.strictObject({
	stage: z.enum(['build', 'qa']),
	target: z.number().int().min(1).max(600),
	people: z
		.array(z.strictObject({ name: z.string().max(5) }))
		.min(1)
		.default([{ name: 'x' }]),
	apiToken: z.string().max(3).optional(),
	byKey: z.record(z.string(), z.strictObject({ title: z.string() })).optional(),
});
const sentencesOf = (input: unknown) => {
	try {
		parse(schema, input, 'Playbook');
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(ProblemError);
		return (error as ProblemError).problems.map(sayProblem);
	}
};
const good = { stage: 'qa', target: 60 };

type Row = [say: string, input: unknown, sentences: string[]];
const rows: Row[] = [
	['sound', good, []],
	[
		'a word instead of a number',
		{ ...good, target: '2 days' },
		['Playbook, target: found "2 days"; expected a number. Correct this field.'],
	],
	[
		'a number out of bounds',
		{ ...good, target: 601 },
		['Playbook, target: found 601; expected at most 600. Correct this field.'],
	],
	[
		'a choice misspelt',
		{ ...good, stage: 'biuld' },
		['Playbook, stage: found "biuld"; expected one of build, qa. Did you mean "build"?'],
	],
	[
		'a key misspelt',
		{ ...good, poeple: [] },
		[
			'Playbook: found the key "poeple"; expected one of stage, target, people, apiToken, byKey. Did you mean "people"?',
		],
	],
	[
		'a key misspelt in a list',
		{ ...good, people: [{ name: 'a', nmae: 'b' }] },
		['Playbook, people › 0: found the key "nmae"; expected one of name. Did you mean "name"?'],
	],
	[
		'a key misspelt in a record',
		{ ...good, byKey: { x: { title: 'a', tilte: 'b' } } },
		['Playbook, byKey › x: found the key "tilte"; expected one of title. Did you mean "title"?'],
	],
	[
		'an empty list',
		{ ...good, people: [] },
		['Playbook, people: found []; expected at least 1 entries. Correct this field.'],
	],
	[
		'too long',
		{ ...good, people: [{ name: 'toolong' }] },
		['Playbook, people › 0 › name: found "toolong"; expected at most 5 characters. Correct this field.'],
	],
	[
		'a secret is not shown',
		{ ...good, apiToken: 'hunter2' },
		[
			'Playbook, apiToken: found a value that is not shown here; expected at most 3 characters. Correct this field.',
		],
	],
	['missing', { stage: 'qa' }, ['Playbook, target: found nothing; expected a number. Add this field.']],
	['not even an object', 'x', ['Playbook: found "x"; expected an object. Correct this field.']],
	[
		'two at once',
		{ stage: 'launching', target: 0 },
		[
			'Playbook, stage: found "launching"; expected one of build, qa. Correct this field.',
			'Playbook, target: found 0; expected at least 1. Correct this field.',
		],
	],
];
table('%s', rows, (_say, input, sentences) => expect(sentencesOf(input)).toEqual(sentences));

type Near = [word: string, candidates: string[], meant: string | undefined];
const near: Near[] = [
	['Berln', ['Paris', 'Berlin'], 'Berlin'],
	['BERLIN', ['Berlin'], 'Berlin'],
	['xyz', ['Berlin'], undefined],
	['', [], undefined],
	['', ['', 'a', 'qa'], undefined],
	['titel', ['tier', 'title'], 'title'],
	['qs', ['build', 'qa'], 'qa'],
	['x', ['qa', 'y'], undefined],
	['to', ['qa', 'cta'], undefined],
	['emae', ['apac', 'emea'], 'emea'],
	['apac', ['emea'], undefined],
	['brief', ['build'], undefined],
	['brand', ['brnads'], 'brnads'],
	['x'.repeat(300), ['Berlin'], undefined],
];
table('nearest to "%s" in %j is %j', near, (word, candidates, meant) =>
	expect(nearest(word, candidates)).toBe(meant),
);

type Quoted = [value: unknown, text: string];
const quoted: Quoted[] = [
	['two\n lines', '"two lines"'],
	['', 'nothing'],
	[0, '0'],
	[{ a: 1 }, '{"a":1}'],
];
table('%j is quoted as %s', quoted, (value, text) => expect(quote(value)).toBe(text));
it('cuts what is long', () => expect(quote('x'.repeat(1_000_000))).toHaveLength(200));
