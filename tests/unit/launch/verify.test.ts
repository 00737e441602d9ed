import {
	mayLaunch,
	packPackage,
	unpackPackage,
	verifyLaunch,
	digestOf,
	type LaunchPackage,
} from '../../../core/launch';
import type { Campaign } from '../../../core/campaign';
import { ProblemError } from '../../../core/problem';
import { approvedLaunch, builtWith, packageOf } from '../../support/approvedLaunch';

const approved = packageOf(builtWith());
const { digest } = digestOf(approved);
const other = packageOf(builtWith((b) => void (b.emails[0]!.subject = 'Last seats')));
const campaign = approvedLaunch();
const check = (now: LaunchPackage, before: LaunchPackage | undefined, of = digest) =>
	verifyLaunch(of, now, before, []);

describe('before the launch', () => {
	it('what was approved goes', () => {
		expect(check(packageOf(builtWith()), approved)).toEqual({ status: 'go', digest });
		expect(check(packageOf(builtWith()), undefined)).toEqual({ status: 'go', digest });
	});

	it('a difference is named', () => {
		expect(check(other, approved)).toEqual({
			status: 'changed',
			approved: digest,
			found: digestOf(other).digest,
			then: 'void',
			changes: [
				{
					field: 'subject of e-mail "Invite 1"',
					path: 'emails[501].subject',
					part: 'emails.*.subject',
					from: '{{my.Subject}}',
					to: 'Last seats',
					then: 'void',
					roles: [],
				},
			],
		});
	});

	it.each([
		['no stored package', undefined],
		['a stored package of another digest', other],
	])('with %s a difference is still one, and a grave one', (_say, stored) => {
		expect(check(other, stored)).toMatchObject({ status: 'changed', changes: [], then: 'void' });
	});

	it('a package in which no field shows the difference is a change as a whole', () => {
		const empty = { ...approved, audience: { ...approved.audience, consentFilter: null } };
		const stored = empty as unknown as LaunchPackage;
		const was = digestOf(stored).digest;
		expect(check(approved, stored, was)).toMatchObject({
			changes: [
				{
					field: 'launch package',
					part: '',
					from: `digest ${was.slice(0, 8)}`,
					to: `digest ${digest.slice(0, 8)}`,
					then: 'void',
				},
			],
		});
	});
});

describe('what may be handed over', () => {
	const found = digestOf(other).digest;
	const accepted = { ...campaign, accepted: { approved: digest, digest: found, at: '' } };
	const otherRound = { ...campaign.round!, round: 9 };
	it.each<[string, Campaign, string, boolean]>([
		['the approved content', campaign, digest, true],
		['another content', campaign, found, false],
		['a content accepted in its place', accepted, found, true],
		['the approved content beside it', accepted, digest, true],
		[
			'one accepted for an approval of before',
			{ ...accepted, accepted: { ...accepted.accepted, approved: found } },
			found,
			false,
		],
		['nothing, when the round is not the approved one', { ...accepted, round: otherRound }, digest, false],
	])('%s', (_say, of, what, may) => expect(mayLaunch(of, what)).toBe(may));
});

describe('a stored package', () => {
	const row = packPackage(approved);

	it('reads back with the same digest, and packs the same each time', () => {
		expect(digestOf(unpackPackage(row)).digest).toBe(digest);
		expect(packPackage(packageOf(builtWith()))).toEqual(row);
		expect(row.content.length).toBeLessThan(row.size);
	});

	it.each([
		['content of another package', { ...row, content: packPackage(other).content }],
		['a digest of another package', { ...row, digest: digestOf(other).digest }],
		['no digest', { ...row, digest: undefined as unknown as string }],
		['a digest that is a number', { ...row, digest: 42 as unknown as string }],
		['a digest that is an object', { ...row, digest: { toString: 1 } as unknown as string }],
		['content cut off', { ...row, content: row.content.slice(0, -20) }],
		['no content', { ...row, content: '' }],
		['content that is no text', { ...row, content: 42 as unknown as string }],
		['content that is not packed', { ...row, content: Buffer.from('{}').toString('base64') }],
		['a claim of 4 GB', { ...row, content: withSize(row.content, 0xffffffff) }],
		['a claim of 1 byte', { ...row, content: withSize(row.content, 1) }],
	])('%s is refused', (_say, forged) => {
		expect(() => unpackPackage(forged)).toThrow(ProblemError);
		expect(() => unpackPackage(forged)).toThrow(
			'found a row whose content does not match its digest; expected the launch package as it was stored. Delete the row',
		);
	});
});

/** Changes the size that the last four bytes of a gzip file claim. */
function withSize(content: string, size: number): string {
	const bytes = Buffer.from(content, 'base64');
	bytes.writeUInt32LE(size, bytes.length - 4);
	return bytes.toString('base64');
}
