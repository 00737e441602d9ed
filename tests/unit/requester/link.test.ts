import { keysOf, readLink, signLink } from '../../../core/approval';
import {
	decideClaims,
	type FollowClaims,
	followClaims,
	readFollowLink,
	requesterUrl,
	signFollowLink,
} from '../../../core/requester';
import { changeCode, isChangeCode } from '../../../core/requester/code';
import { brief, keys, later, now } from '../approval/fixtures';

const campaign = { campaignId: 'C-0142', brief };
const claims = followClaims(campaign, now);
const token = signFollowLink(claims, keys);
const WRONG = { status: 'wrong' };
const DAY = 1_440;

describe("a link to a requester's page", () => {
	it('gives back what was signed, and names nobody', () => {
		expect(readFollowLink(token, keys, now)).toEqual({ status: 'valid', claims });
		expect(Buffer.from(token.split('.')[0]!, 'base64url').toString()).not.toMatch(/dana|northwind/i);
	});

	it('is wrong after any change of any character, with one more, and with one less', () => {
		for (let i = 0; i < token.length; i++) {
			const other = token[i] === 'A' ? 'B' : 'A';
			for (const changed of [
				token.slice(0, i) + other + token.slice(i + 1),
				token.slice(0, i) + token.slice(i + 1),
				`${token.slice(0, i)}A${token.slice(i)}`,
			])
				expect(readFollowLink(changed, keys, now)).toEqual(WRONG);
		}
	});

	it.each([undefined, null, 7, {}, ['x'], '', '.', 'a.b', 'x'.repeat(100_000)])(
		'is wrong when it is %j',
		(given) => expect(readFollowLink(given, keys, now)).toEqual(WRONG),
	);

	it('is the same all day, lives for a year and more, and is known after its end', () => {
		expect(signFollowLink(followClaims(campaign, later(60)), keys)).toBe(token);
		expect(readFollowLink(token, keys, later(399 * DAY)).status).toBe('valid');
		expect(readFollowLink(token, keys, later(401 * DAY))).toEqual({ status: 'expired', claims });
	});

	it('survives one change of the secret, not two', () => {
		const second = keysOf('second secret of forty random character!', keys.current.secret);
		const third = keysOf('third secret of forty random characters!', second.current.secret);
		expect(readFollowLink(token, second, now).status).toBe('valid');
		expect(readFollowLink(token, third, now)).toEqual(WRONG);
	});

	it('and a link of an approver cannot stand for each other', () => {
		const asked = { purpose: 'decide', campaignId: 'C-0142', round: 1, person: 'bea' } as const;
		const approver = signLink({ ...asked, digest: '0123456789abcdef', expiresAt: claims.expiresAt }, keys);
		expect(readFollowLink(approver, keys, now)).toEqual(WRONG);
		expect(readLink(token, keys, now, 'decide')).toEqual(WRONG);
	});

	it('is not made for a request without an address', () => {
		const nobody = { campaignId: 'C-0142', brief: { ...brief, requesterEmail: '' } };
		const address = { baseUrl: 'https://n8n.example.com', pagePath: 'campaign-page' };
		expect(requesterUrl(nobody, keys, address, now)).toBeUndefined();
		expect(requesterUrl(campaign, keys, address, now)).toBe(
			`https://n8n.example.com/webhook/campaign-page?t=${token}`,
		);
	});
});

describe('the code of a decision about a change', () => {
	const mine = decideClaims('C-0142', 1, 'mona', now);
	const code = changeCode(mine, keys);
	const others: [say: string, claims: FollowClaims][] = [
		['another change', { ...mine, change: 2 }],
		['another person', { ...mine, holder: 'otto' }],
		['another campaign', { ...mine, campaignId: 'C-0143' }],
	];

	it('is taken in any case, with spaces, and after one change of the secret', () => {
		const second = keysOf('second secret of forty random character!', keys.current.secret);
		expect(isChangeCode(` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()}`, mine, keys)).toBe(true);
		expect(isChangeCode(code, mine, second)).toBe(true);
	});

	it.each(others)('is not one for %s', (_say, claimed) =>
		expect(isChangeCode(code, claimed, keys)).toBe(false),
	);

	it.each([undefined, '', 'AAAAAA', ['x'], {}])('is not %j', (given) =>
		expect(isChangeCode(given, mine, keys)).toBe(false),
	);
});
