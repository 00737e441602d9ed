import { keysOf, signLink } from '../../../core/approval';
import { formLink, readBriefLink, signBrief } from '../../../core/intake';
import type { Instant } from '../../../core/time/instant';
import { keys, now, playbook } from './support';

const ID = 'C-Q9W1DFWF';
const DAY = 86_400_000;
const token = signBrief(ID, now, keys);
const later = (days: number) => (now + days * DAY) as Instant;

it('is valid for a year, for its own campaign', () => {
	expect(readBriefLink(token, ID, keys, later(364))).toBe('valid');
	expect(readBriefLink(token, ID, keys, later(365))).toBe('expired');
	expect(readBriefLink(token, 'C-AAAAAAAA', keys, now)).toBe('wrong');
});

it('is wrong with any sign changed, cut or added', () => {
	for (let i = 0; i < token.length; i++) {
		const changed = `${token.slice(0, i)}${token[i] === 'A' ? 'B' : 'A'}${token.slice(i + 1)}`;
		expect(readBriefLink(changed, ID, keys, now)).toBe('wrong');
	}
	for (const text of [
		token.slice(1),
		`${token}A`,
		`${token}=`,
		'',
		'x'.repeat(10_000),
		[token],
		undefined,
		7,
	])
		expect(readBriefLink(text, ID, keys, now)).toBe('wrong');
});

it('outlives a change of the secret as long as the old one is kept', () => {
	const fresh = 'another secret of at least 32 characters';
	expect(readBriefLink(token, ID, keysOf(fresh, keys.current.secret), now)).toBe('valid');
	expect(readBriefLink(token, ID, keysOf(fresh), now)).toBe('wrong');
});

it('of another purpose, signed with the same secret, is wrong', () => {
	const claims = {
		campaignId: ID,
		round: 0,
		person: 'mona',
		digest: '0'.repeat(16),
		expiresAt: 2_000_000_000,
	};
	expect(readBriefLink(signLink({ purpose: 'review', ...claims }, keys), ID, keys, now)).toBe('wrong');
});

it('without keys or without a campaign no link names one', () => {
	const brief = { title: 'Spring', copy: 'Dear customer' };
	const address = { baseUrl: 'https://n8n.example' };
	const search = (link: string | undefined) => Object.fromEntries(new URL(link!).searchParams);
	expect(search(formLink(address, { campaignId: ID, brief }, playbook, now))).toEqual(brief);
	expect(search(formLink({ ...address, keys }, { brief }, playbook, now))).toEqual(brief);
	expect(search(formLink({ ...address, keys }, { campaignId: ID, brief }, playbook, now))).toEqual({
		c: ID,
		t: token,
		title: 'Spring',
	});
});
