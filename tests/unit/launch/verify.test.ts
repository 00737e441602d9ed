import { packPackage, unpackPackage, verifyLaunch, digestOf } from '../../../core/launch';
import { ProblemError } from '../../../core/problem';
import { append } from '../../../core/campaign';
import { after, brief, fact, minutesLater, WAY } from '../campaign/support';
import { packageOf } from './support';

const approved = packageOf();
const { digest } = digestOf(approved);
const other = packageOf((b) => {
	b.emails[0]!.subject = 'Last seats';
});

/** A campaign whose round 1 has approved `digest`. */
const launchable = () => {
	const steps = [
		{ ...fact.approvalRequested, data: { ...fact.approvalRequested.data, digest } },
		{ ...fact.approvalGranted, data: { round: 1, digest } },
	];
	return append(after(...WAY.approval), minutesLater(200), 'workflow', ...steps).campaign;
};

describe('before the launch', () => {
	it('what was approved goes', () => {
		expect(verifyLaunch(launchable(), packageOf(), approved)).toEqual({ status: 'go', digest });
		expect(verifyLaunch(launchable(), packageOf(), undefined)).toEqual({ status: 'go', digest });
	});

	it('a difference blocks and is named', () => {
		expect(verifyLaunch(launchable(), other, approved)).toEqual({
			status: 'changed',
			approved: digest,
			found: digestOf(other).digest,
			changes: [
				{
					field: 'subject of e-mail "Invite 1"',
					path: 'emails[11].subject',
					from: 'Save your seat',
					to: 'Last seats',
				},
			],
		});
	});

	it('a difference that no field shows is still a change', () => {
		const withSteps = (...steps: ('wait' | 'send')[]) =>
			packageOf((b) => {
				b.followUps[0]!.steps = steps.map((kind) => ({ kind, name: kind }));
			});
		const [before, now] = [withSteps('wait', 'send'), withSteps('send', 'wait')];
		const [was, is] = [digestOf(before).digest, digestOf(now).digest];
		const campaign = launchable();
		const approvedBefore = {
			...campaign,
			approved: { ...campaign.approved!, digest: was },
			round: { ...campaign.round!, digest: was },
		};
		expect(verifyLaunch(approvedBefore, now, before)).toMatchObject({
			status: 'changed',
			changes: [
				{
					field: 'launch package',
					path: '',
					from: `digest ${was.slice(0, 8)}`,
					to: `digest ${is.slice(0, 8)}`,
				},
			],
		});
	});

	it.each([
		['no stored package', undefined],
		['a stored package of another digest', other],
	])('with %s a difference still blocks', (_say, stored) => {
		expect(verifyLaunch(launchable(), other, stored)).toMatchObject({ status: 'changed', changes: [] });
	});

	it.each([
		['nobody was asked', after(...WAY.approval).campaign],
		['the round is open', after(...WAY.approval, 'approvalRequested', 'decision').campaign],
		['the approval was voided', after(...WAY.launch, 'qaOutdated').campaign],
		['it was refused', after(...WAY.approval, 'approvalRequested', 'approvalRefused').campaign],
	])('not approved: %s', (_say, campaign) => {
		expect(verifyLaunch({ ...campaign, brief }, packageOf(), approved)).toEqual({
			status: 'notApproved',
			why: 'no round of campaign C-0000TEST has approved this launch',
		});
	});

	it('a forged record is not an approval: the round must have granted this digest', () => {
		const campaign = launchable();
		const forged = { ...campaign, approved: { ...campaign.approved!, digest: digestOf(other).digest } };
		expect(verifyLaunch(forged, other, approved).status).toBe('notApproved');
	});
});

describe('a stored package', () => {
	const row = packPackage(approved);

	it('reads back with the same digest, and packs the same each time', () => {
		expect(digestOf(unpackPackage(row)).digest).toBe(digest);
		expect(packPackage(packageOf())).toEqual(row);
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
