import { contextOf } from '../../../core/qa/context';
import { maskAround, maskPersonal } from '../../../core/qa/evidence';
import { textAt, withTextAt } from '../../../core/qa/textAt';
import { table } from '../../support/table';
import { cleanBuild } from './clean';

const at = (html: string, sought: string, evidence = sought) => {
	const build = cleanBuild();
	return contextOf(
		{ ...build, emails: [{ ...build.emails[0]!, html }] },
		{ part: 'E-mail', path: 'emails[0].html', offset: html.indexOf(sought) },
		evidence,
	);
};

type Row = [say: string, html: string, sought: string, evidence: string, context: [string, string, string]];
const rows: Row[] = [
	['the line, no other', 'one\n<a href="#">x</a>\nthree', '#', '#', ['<a href="', '#', '">x</a>']],
	['the evidence further on', '<a href="#">x</a>', '<a', '#', ['<a href="', '#', '">x</a>']],
	['the evidence before the place', '<a href="#">x</a>', 'x<', '#', ['<a href="', '#', '">x</a>']],
	['as much as stands there', '<a href="#">Agenda</a>', '#', '# Agenda', ['<a href="', '#', '">Agenda</a>']],
	['nothing that only looks alike', 'a sentence', 'a s', 'another thing', ['', '', 'a sentence']],
	[
		'a masked address',
		'ask jane.doe@mail.org now',
		'jane',
		'jane.doe@mail.org',
		['ask ', 'j***@mail.org', ' now'],
	],
	[
		'a part of a masked address',
		'ask jane.doe@mail.org now',
		'doe',
		'doe',
		['ask ', 'j***@mail.org', ' now'],
	],
	[
		'a secret beside the evidence',
		'<a href="http://x.example/?token=abcd1234&b=1">x</a>',
		'http:',
		'http:',
		['<a href="', 'http:', '//x.example/?token=***&b=1">x</a>'],
	],
];
table('%s', rows, (_say, html, sought, evidence, [before, marked, after]) =>
	expect(at(html, sought, evidence)).toEqual({ before, marked, after }),
);

test('a long line is cut around the evidence to 160 characters', () => {
	const { before, marked, after } = at(`${'a '.repeat(5_000)}HERE${' b'.repeat(5_000)}`, 'HERE')!;
	expect(marked).toBe('HERE');
	expect((before + marked + after).length).toBeLessThanOrEqual(160);
	expect([before[0], after.at(-1)]).toEqual(['…', '…']);
});

test('a cut never leaves half a character', () => {
	const { before, after } = at(`${'🎉'.repeat(500)}HERE${'🎉'.repeat(501)}`, 'HERE')!;
	expect(before + after).not.toMatch(/\uFFFD/);
});

test('a place that is no text has no context', () => {
	expect(contextOf(cleanBuild(), { part: 'Audience', path: 'audience' }, 'x')).toBeUndefined();
	expect(contextOf(cleanBuild(), { part: 'E', path: 'emails[9].html', offset: 0 }, 'x')).toBeUndefined();
	expect(contextOf(cleanBuild(), { part: 'E', path: 'emails[0].html', offset: 9e9 }, 'x')).toBeUndefined();
});

test('masking keeps its place', () => {
	const text = 'to a.b@x.org, key=secret1 and c.d@y.org';
	const start = text.indexOf('and');
	const masked = maskAround(text, { start, end: start + 3 });
	expect(masked.text).toBe('to a***@x.org, key=*** and c***@y.org');
	expect(masked.text).toBe(maskPersonal(text));
	expect(masked.text.slice(masked.start, masked.end)).toBe('and');
});

describe('texts of a build by path', () => {
	const build = cleanBuild();
	const paths: [path: string, text: string | undefined][] = [
		['emails[0].from.name', 'Northwind Analytics'],
		['program.name', build.program.name],
		['tokens[2].value', build.tokens[2]!.value],
		['audience.include[0]', 'EMEA planners'],
		['emails[1].html', undefined],
		['emails', undefined],
		['emails.length', undefined],
		['__proto__.x', undefined],
		['emails[0].html.constructor', undefined],
		['', undefined],
	];
	table('%s', paths, (path, text) => expect(textAt(build, path)).toBe(text));

	test('another text, and the rest as it was', () => {
		const before = JSON.stringify(build);
		const changed = withTextAt(build, 'emails[0].from.name', 'New');
		expect(changed.emails[0]!.from).toEqual({ ...build.emails[0]!.from, name: 'New' });
		expect(changed.tokens).toBe(build.tokens);
		expect(JSON.stringify(build)).toBe(before);
	});
});
