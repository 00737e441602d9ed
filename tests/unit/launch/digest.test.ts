import fc from 'fast-check';

import { sha256Hex } from '../../../core/canonical';
import { type Build, buildSchema, digestOf, type LaunchPackage, launchPackageOf } from '../../../core/launch';
import vectors from '../../fixtures/digest-vectors.json';
import { digestByHand } from '../../support/digestByHand.mts';
import { digestPage } from '../../support/digestPage.mts';
import { table } from '../../support/table';
import { build, campaign, packageOf } from './support';

const digest = (change?: (build: Build) => void) => digestOf(packageOf(change)).digest;

it('is the SHA-256 of the canonical text, which any program can recompute', () => {
	const { digest: found, canonical } = digestOf(packageOf());
	expect(found).toBe(sha256Hex(canonical));
	expect(JSON.stringify(JSON.parse(canonical))).toBe(canonical);
});

it('a test vector: this package has this text and this digest', () => {
	const small: LaunchPackage = {
		format: 2,
		campaignId: 'C-0000TEST',
		map: 'marketo',
		programId: '1',
		emails: [
			{ id: '1', name: 'é', subject: 'S', from: { name: 'N', address: 'a@b.example' }, html: '<p>"€"</p>\n' },
		],
		landingPages: [],
		forms: [],
		tokens: [{ name: 'my.A', value: '1' }],
		audience: { name: 'L', include: ['A'], exclude: [], suppression: [], size: null },
		schedule: { sendAt: null, timeZone: 'UTC' },
		followUps: [],
		unreadable: [],
		brief: { type: 'webinar', region: 'emea', audienceSize: 10 },
	};
	const { canonical, digest: found } = digestOf(small);
	expect(canonical).toBe(
		'{"audience":{"exclude":[],"include":["A"],"name":"L","size":null,"suppression":[]},' +
			'"brief":{"audienceSize":10,"region":"emea","type":"webinar"},"campaignId":"C-0000TEST",' +
			'"emails":[{"from":{"address":"a@b.example","name":"N"},"html":"<p>\\"€\\"</p>\\n","id":"1","name":"é","subject":"S"}],' +
			'"followUps":[],"format":2,"forms":[],"landingPages":[],"map":"marketo","programId":"1",' +
			'"schedule":{"sendAt":null,"timeZone":"UTC"},"tokens":[{"name":"my.A","value":"1"}],"unreadable":[]}',
	);
	expect(found).toBe('dc011be84c9ceb29c009c31863d01422625fb827c51300b4fcd1469f03b4d0b3');
	expect(digestPage()).toMatchObject({ launchPackage: small, canonical, digest: found });
});

interface Vector {
	readonly say: string;
	readonly build: Record<string, unknown>;
	readonly campaign: Parameters<typeof launchPackageOf>[1];
	readonly canonical: string;
	readonly digest: string;
}
describe('the test vectors', () => {
	const { volatile } = digestPage();
	table(
		'%s',
		(vectors as readonly Vector[]).map((vector): [string, Vector] => [vector.say, vector]),
		(_say, { build: given, campaign: of, ...expected }) => {
			const read = buildSchema.parse(given);
			expect(digestOf(launchPackageOf(read, of))).toEqual({
				canonical: expected.canonical,
				digest: expected.digest,
			});
			// By a program that knows nothing but the page.
			expect(digestByHand(given, { ...of, brief: { ...of.brief } }, volatile)).toEqual({
				canonical: expected.canonical,
				digest: expected.digest,
			});
		},
	);
});

type Same = [say: string, change: (build: Build) => void];
const same: Same[] = [
	[
		'read at another time',
		(b) => {
			b.readAt = '2027-01-01T00:00:00Z';
		},
	],
	[
		'other addresses inside the MAP',
		(b) => {
			b.program.url = 'https://x.example';
			b.landingPages[0]!.url = 'https://y.example';
		},
	],
	[
		'the e-mail called approved or not',
		(b) => {
			b.emails[0]!.approved = false;
		},
	],
	[
		'size counted later and otherwise',
		(b) => {
			b.audience.asOf = '2026-11-21T09:00:00Z';
			b.audience.sizeMethod = 'estimate';
		},
	],
	[
		'other vendor checks',
		(b) => {
			b.vendorChecks = [];
		},
	],
	[
		'every list in another order',
		(b) => {
			b.emails.reverse();
			b.tokens.reverse();
			b.followUps.reverse();
			b.audience.include.reverse();
			b.audience.suppression.reverse();
			b.forms![0]!.fields.reverse();
		},
	],
	[
		'an empty optional list or object instead of none',
		(b) => {
			Object.assign(b.emails[0]!, { headers: {}, attachments: [] });
			Object.assign(b.followUps[0]!, { steps: [], listensTo: [] });
		},
	],
];
describe('the same launch', () => {
	table('%s', same, (_say, change) => expect(digest(change)).toBe(digest()));
});

type Other = [say: string, change: (build: Build) => void];
const other: Other[] = [
	[
		'one letter of the subject',
		(b) => {
			b.emails[0]!.subject = 'Save your Seat';
		},
	],
	[
		'a space in the HTML',
		(b) => {
			b.emails[1]!.html = '<p>Soon </p>';
		},
	],
	[
		'the sender',
		(b) => {
			b.emails[0]!.from.address = 'x@news.northwind.example';
		},
	],
	[
		'a header',
		(b) => {
			b.emails[1]!.headers = { 'X-A': '2' };
		},
	],
	[
		'a token',
		(b) => {
			b.tokens[0]!.value = 'Stop';
		},
	],
	[
		'the send time',
		(b) => {
			b.schedule.sendAt = '2026-11-24T10:01';
		},
	],
	[
		'the time zone',
		(b) => {
			b.schedule.timeZone = 'Europe/Dublin';
		},
	],
	[
		'one person more',
		(b) => {
			b.audience.size = 5001;
		},
	],
	[
		'an included list moved to the excluded ones',
		(b) => {
			b.audience.exclude.push(b.audience.include.pop()!);
		},
	],
	[
		'a follow-up switched off',
		(b) => {
			b.followUps[0]!.status = 'inactive';
		},
	],
	[
		'something more could not be read',
		(b) => {
			b.unreadable.push({ what: 'size', why: 'x' });
		},
	],
	[
		'another program',
		(b) => {
			b.program.id = '2002';
		},
	],
	[
		'an e-mail less',
		(b) => {
			b.emails.pop();
		},
	],
];
describe('another launch', () => {
	table('%s', other, (_say, change) => expect(digest(change)).not.toBe(digest()));
	it('the same build for another campaign', () =>
		expect(digestOf(launchPackageOf(build, { ...campaign, campaignId: 'C-OTHER000' })).digest).not.toBe(
			digest(),
		));
});

type Twins = [part: string, add: (build: Build) => readonly unknown[]];
const twins: Twins[] = [
	['tokens', ({ tokens }) => (tokens.push({ name: 'my.CTA', value: 'Then' }), tokens)],
	[
		'follow-ups',
		({ followUps }) => (followUps.push({ name: '02 Registered', status: 'unknown' }), followUps),
	],
	['forms', ({ forms }) => (forms!.push({ id: '31', name: 'Other', fields: [] }), forms!)],
	['unreadable parts', ({ unreadable }) => (unreadable.push({ what: 'flow', why: 'other' }), unreadable)],
	['e-mails', ({ emails }) => (emails.push({ ...emails[0]!, subject: 'Other' }), emails)],
	['landing pages', ({ landingPages }) => (landingPages.push({ id: '21', name: 'Other' }), landingPages)],
];
describe('the order of two of one name changes nothing', () => {
	table('%s', twins, (_part, add) =>
		expect(digest((b) => void (add(b) as unknown[]).reverse())).toBe(digest((b) => void add(b))),
	);
	it('attachments', () => {
		const attached = (...names: string[]) =>
			digest((b) => {
				b.emails[0]!.attachments = names.map((name) => ({ name, bytes: 1, type: 'text/calendar' }));
			});
		expect(attached('b.ics', 'a.ics')).toBe(attached('a.ics', 'b.ics'));
	});
});

it('property: the order in which a MAP answers changes nothing', () => {
	const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
	fc.assert(
		fc.property(order, order, (a, b) => {
			const ordered = (by: number[]) =>
				digest((one) => {
					one.tokens = by.map((i) => ({ name: `my.T${i}`, value: String(i) }));
					one.audience.include = by.map((i) => `List ${i}`);
					one.emails = by.map((i) => ({ ...one.emails[0]!, id: String(i) }));
				});
			expect(ordered(a)).toBe(ordered(b));
		}),
		{ numRuns: 50 },
	);
});
