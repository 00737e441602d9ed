import * as fc from 'fast-check';

import { type Claims, formUrl, keysOf, linkUrl, MAX_TOKEN, readLink, signLink } from '../../../core/approval';
import { ProblemError } from '../../../core/problem';
import { table } from '../../support/table';
import { keys, later, now } from './fixtures';

const claims: Claims = {
	purpose: 'decide',
	campaignId: 'C-0142',
	round: 1,
	person: 'bea',
	digest: '0123456789abcdef',
	expiresAt: Math.floor(later(60) / 1000),
};
const token = signLink(claims, keys);
const WRONG = { status: 'wrong' };

describe('a link', () => {
	it('gives back what was signed', () =>
		expect(readLink(token, keys, now, 'decide')).toEqual({ status: 'valid', claims }));

	it('is safe in an address and short', () => {
		expect(token).toMatch(/^[A-Za-z0-9_.-]+$/);
		expect(token.length).toBeLessThan(220);
	});

	it('is wrong after any change of any character', () => {
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=%+/ ';
		for (let i = 0; i < token.length; i++) {
			for (const other of alphabet) {
				if (other === token[i]) continue;
				expect(readLink(token.slice(0, i) + other + token.slice(i + 1), keys, now, 'decide')).toEqual(WRONG);
			}
		}
	});

	it('is wrong with a character less or more anywhere', () => {
		for (let i = 0; i <= token.length; i++) {
			if (i < token.length)
				expect(readLink(token.slice(0, i) + token.slice(i + 1), keys, now, 'decide')).toEqual(WRONG);
			expect(readLink(`${token.slice(0, i)}A${token.slice(i)}`, keys, now, 'decide')).toEqual(WRONG);
		}
	});

	it('is valid until the second it names, not in it', () => {
		const end = claims.expiresAt * 1000;
		expect(readLink(token, keys, (end - 1) as typeof now, 'decide').status).toBe('valid');
		expect(readLink(token, keys, end as typeof now, 'decide')).toEqual({ status: 'expired', claims });
	});

	it('is for one purpose', () => expect(readLink(token, keys, now, 'review')).toEqual(WRONG));

	it('survives one change of the secret, not two', () => {
		const second = keysOf('second secret of forty random character!', keys.current.secret);
		const third = keysOf('third secret of forty random characters!', second.current.secret);
		expect(readLink(token, second, now, 'decide').status).toBe('valid');
		expect(readLink(token, third, now, 'decide')).toEqual(WRONG);
	});

	it('names the key: the same secret under another id does not open it', () =>
		expect(readLink(token, { current: { ...keys.current, id: 'k2' } }, now, 'decide')).toEqual(WRONG));

	it('never throws on what a stranger sends', () => {
		fc.assert(
			fc.property(fc.anything(), (given) => expect(readLink(given, keys, now, 'decide')).toEqual(WRONG)),
			{ numRuns: 300 },
		);
		expect(readLink('A'.repeat(MAX_TOKEN + 1), keys, now, 'decide')).toEqual(WRONG);
		expect(readLink(`${'A'.repeat(5_000_000)}.${'A'.repeat(43)}`, keys, now, 'decide')).toEqual(WRONG);
	});

	it('can carry any person and campaign that fit', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), fc.nat(), (person, round) => {
				fc.pre(person.length <= 60);
				const given = { ...claims, person, round };
				expect(readLink(signLink(given, keys), keys, now, 'decide')).toEqual({
					status: 'valid',
					claims: given,
				});
			}),
			{ numRuns: 100 },
		);
	});

	it('that nobody could read is not made', () =>
		expect(() =>
			signLink({ ...claims, campaignId: '漢'.repeat(100), person: '漢'.repeat(60) }, keys),
		).toThrow(ProblemError));
});

describe('secrets', () => {
	it('below 32 characters are refused and not shown', () => {
		const secret = 'only-31-characters-long-secret!';
		expect(secret.length).toBe(31);
		const attempt = () => signLink(claims, { current: { id: 'k1', secret } });
		expect(attempt).toThrow(
			'Link Signing Secret: found 31 characters; expected at least 32 random characters. Create one with your password manager and put it into the credential "Campaign Playbook API".',
		);
		expect(attempt).not.toThrow(secret);
		expect(() => readLink(token, { current: { id: 'k1', secret } }, now, 'decide')).toThrow(ProblemError);
		expect(() => keysOf(`${secret}x`)).not.toThrow();
		expect(() => keysOf('')).toThrow(ProblemError);
	});

	it('that were used before count too', () =>
		expect(() => keysOf(keys.current.secret, 'short')).toThrow('Previous Link Signing Secret'));
});

describe('addresses', () => {
	table(
		'%s + %s = %s',
		[
			['https://n8n.example.com', 'approve', 'https://n8n.example.com/webhook/approve?t=x.y'],
			['https://n8n.example.com/', '/approve/', 'https://n8n.example.com/webhook/approve?t=x.y'],
			[' http://localhost:5678 ', 'a/b', 'http://localhost:5678/webhook/a/b?t=x.y'],
			['https://example.com/n8n//', 'approve', 'https://example.com/n8n/webhook/approve?t=x.y'],
		] as [string, string, string][],
		(base, path, url) => expect(linkUrl(base, path, 'x.y')).toBe(url),
	);

	table(
		'base %s is refused',
		[
			[''],
			['n8n.example.com'],
			['javascript:alert(1)'],
			['ftp://n8n.example.com'],
			['https://a.example/?x=1'],
			['https://a.example/#x'],
			['https://u:secret@a.example'],
		] as [string][],
		(base) => {
			expect(() => linkUrl(base, 'approve', 'x.y')).toThrow('Public Base URL');
			expect(() => linkUrl(base, 'approve', 'x.y')).not.toThrow('secret');
		},
	);

	table('path %s is refused', [[''], ['a b'], ['a?b'], ['../a'], ['//']] as [string][], (path) =>
		expect(() => linkUrl('https://a.example', path, 'x.y')).toThrow(ProblemError),
	);

	it('of a form', () =>
		expect(formUrl('https://a.example/', 'qa-review', 'x.y')).toBe('https://a.example/form/qa-review?t=x.y'));
});
