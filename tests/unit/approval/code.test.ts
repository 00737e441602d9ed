import { confirmCode, isConfirmed, keysOf, sameCode } from '../../../core/approval';
import { table } from '../../support/table';
import { keys } from './fixtures';

const claims = {
	purpose: 'decide',
	campaignId: 'C-0142',
	round: 1,
	person: 'bea',
	digest: '0123456789abcdef',
} as const;

describe('the code in the mail', () => {
	const code = confirmCode(claims, keys);

	it('has 6 characters without look-alikes, always the same', () => {
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
		expect(confirmCode({ ...claims }, keys)).toBe(code);
	});

	table(
		'is another one for another %s',
		[
			['purpose', { ...claims, purpose: 'review' }],
			['campaign', { ...claims, campaignId: 'C-0143' }],
			['round', { ...claims, round: 2 }],
			['person', { ...claims, person: 'lars' }],
			['digest', { ...claims, digest: '0123456789abcdee' }],
		] as [string, Parameters<typeof confirmCode>[0]][],
		(_what, other) => expect(confirmCode(other, keys)).not.toBe(code),
	);

	it('uses all its characters', () => {
		const seen = new Set(
			Array.from({ length: 400 }, (_, round) => [...confirmCode({ ...claims, round }, keys)]).flat(),
		);
		expect(seen.size).toBe(32);
	});

	it('stays right when the secret is changed, until the old one is dropped', () => {
		const second = keysOf('second secret of forty random character!', keys.current.secret);
		expect(confirmCode(claims, second)).not.toBe(code);
		expect(isConfirmed(code, claims, second)).toBe(true);
		expect(isConfirmed(code, claims, keysOf(second.current.secret))).toBe(false);
	});

	table(
		'typed as %j: %s',
		[
			['A1B0C9', true],
			['a1b0c9', true],
			[' a1b-0c9 ', true],
			['AIBOC9', true],
			['alb oc9', true],
			['A1B0C', false],
			['A1B0C99', false],
			['', false],
			[undefined, false],
			[['A1B0C9'], false],
			[{ toString: 1 }, false],
			['A'.repeat(100_000), false],
		] as [unknown, boolean][],
		(typed, right) => expect(sameCode(typed, 'A1B0C9')).toBe(right),
	);

	it('of digits survives a form that makes a number of it', () => {
		expect(sameCode(1234, '001234')).toBe(true);
		expect(sameCode(1235, '001234')).toBe(false);
	});
});
