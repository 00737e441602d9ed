import fc from 'fast-check';

import { canonicalJson, contentHash, sha256Hex } from '../../../core/canonical';
import { table } from '../../support/table';

type Row = [value: unknown, text: string];
const rows: Row[] = [
	[{ b: 1, a: 2 }, '{"a":2,"b":1}'],
	[{ a: { d: [3, 1], c: null } }, '{"a":{"c":null,"d":[3,1]}}'],
	[{ é: 1, z: 2, '€': 3, '\u{1F600}': 4, '\uFB33': 5 }, '{"z":2,"é":1,"€":3,"😀":4,"\uFB33":5}'],
	[[1e21, 1e-7, -0, 0.1], '[1e+21,1e-7,0,0.1]'],
	['"\\\b\n\u2028', '"\\"\\\\\\b\\n\u2028"'],
	[null, 'null'],
];
table('%j', rows, (value, text) => expect(canonicalJson(value)).toBe(text));

it('leaves out undefined members; in a list undefined becomes null', () => {
	expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
});

it('hashes as FIPS 180-4 says', () => {
	expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('property: JSON that means the same has the same text, and the text means the same', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			expect(contentHash(reversed(value))).toBe(contentHash(value));
		}),
		{ numRuns: 200 },
	);
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, member]) => [key, reversed(member)]),
	);
}
