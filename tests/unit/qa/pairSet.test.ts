import fc from 'fast-check';

import { PairSet } from '../../../core/qa/pairSet';

const pair = fc.tuple(fc.nat(60), fc.nat(60));

test('holds what was added, and nothing else', () => {
	fc.assert(
		fc.property(fc.array(pair), fc.array(pair), (added, asked) => {
			const set = new PairSet(added.length);
			for (const [first, second] of added) set.add(first, second);
			const known = new Set(added.map(String));
			for (const [first, second] of [...added, ...asked])
				expect(set.has(first, second)).toBe(known.has(`${first},${second}`));
		}),
	);
});
