import fc from 'fast-check';

import { type Build, digestOf, exclusionsOf, VOLATILE } from '../../../core/launch';
import { leaveOut } from '../../../core/launch/leaveOut';
import { digestByHand } from '../../support/digestByHand.mts';
import { digestPage } from '../../support/digestPage.mts';
import { expectLinear } from '../../support/linear.mts';
import { table } from '../../support/table';
import { build, campaign, packageOf } from './support';

const digestWith = (html: string) => digestOf(packageOf((b) => void (b.emails[0]!.html = html))).digest;

it('the page lists exactly what is left out', () => {
	const written = VOLATILE.map(({ id, hosts, needs, parameters }) => ({
		id,
		...(hosts && { hosts: hosts.source }),
		...(needs && { needs }),
		parameters,
	}));
	expect(digestPage().volatile).toEqual(written);
	expect(VOLATILE.every(({ why, parameters }) => why !== '' && parameters.length > 0)).toBe(true);
	expect(new Set(VOLATILE.map(({ id }) => id)).size).toBe(VOLATILE.length);
});

type Pair = [say: string, before: string, after: string];

const S3 = 'https://news.s3.eu-west-1.amazonaws.com/logo.png';
const CDN = 'https://d111111abcdef8.cloudfront.net/logo.png';
const same: Pair[] = [
	[
		's3-signature-4: an image signed again',
		`<img src="${S3}?X-Amz-Date=1&amp;X-Amz-Signature=aa&amp;w=10">`,
		`<img src="${S3}?X-Amz-Date=2&amp;X-Amz-Signature=bb&amp;w=10">`,
	],
	[
		's3-signature-2: the same in the old way, by region',
		'<img src="https://s3-us-west-2.amazonaws.com/b/a.png?AWSAccessKeyId=A&Expires=1&Signature=x%2B">',
		'<img src="https://s3-us-west-2.amazonaws.com/b/a.png?AWSAccessKeyId=B&Expires=2&Signature=y%3D">',
	],
	[
		'cloudfront-signature: in a style sheet',
		`<style>p{background:url(${CDN}?Expires=1&Signature=a~_&Key-Pair-Id=K)}</style>`,
		`<style>p{background:url(${CDN}?Expires=2&Signature=b-~&Key-Pair-Id=L)}</style>`,
	],
	[
		'google-signature-4',
		"<img src='https://storage.googleapis.com/b/a.png?X-Goog-Date=1&X-Goog-Signature=aa'>",
		"<img src='https://storage.googleapis.com/b/a.png?X-Goog-Date=2&X-Goog-Signature=bb'>",
	],
	[
		'google-signature-2: a bucket of its own host',
		'<img src="//b.storage.googleapis.com/a.png?GoogleAccessId=a@b&amp;Expires=1&amp;Signature=x">',
		'<img src="//b.storage.googleapis.com/a.png?GoogleAccessId=a@b&amp;Expires=2&amp;Signature=y">',
	],
	[
		'azure-signature',
		'<a href="https://acc.blob.core.windows.net/c/f.pdf?sv=2024-11-04&se=1&sig=x%3D&snapshot=1">',
		'<a href="https://acc.blob.core.windows.net/c/f.pdf?sv=2025-01-05&se=2&sig=y%3D&snapshot=1">',
	],
	[
		'marketo-token: on any host, before a fragment',
		'<a href="https://northwind.example/?mkt_tok=MTIz&#38;utm_source=m#top">',
		'<a href="https://northwind.example/?mkt_tok=NDU2&#38;utm_source=m#top">',
	],
	[
		'hubspot-token: as plain text',
		'See https://northwind.example/?_hsenc=p2A-1&_hsmi=1 today',
		'See https://northwind.example/?_hsenc=p2A-2&_hsmi=2 today',
	],
	[
		'mailchimp-token: upper case, with a port',
		'HTTPS://NORTHWIND.example:8443/?mc_eid=1',
		'HTTPS://NORTHWIND.example:8443/?mc_eid=2',
	],
];
describe('changes without meaning leave the digest as it is', () => {
	table('%s', same, (_say, before, after) => {
		expect(before).not.toBe(after);
		expect(digestWith(before)).toBe(digestWith(after));
	});
	it('each entry of the list has an example', () =>
		expect(new Set(same.map(([say]) => say.split(':')[0]))).toEqual(new Set(VOLATILE.map(({ id }) => id))));
});

const other: Pair[] = [
	['another path', `${S3}?X-Amz-Signature=a`, `${S3.replace('logo', 'offer')}?X-Amz-Signature=a`],
	['another host', `${S3}?X-Amz-Signature=a`, `${S3.replace('news', 'evil')}?X-Amz-Signature=a`],
	[
		'another version of the file',
		`${S3}?versionId=1&X-Amz-Signature=a`,
		`${S3}?versionId=2&X-Amz-Signature=a`,
	],
	[
		'another utm value',
		'https://a.example/?mkt_tok=1&utm_campaign=a',
		'https://a.example/?mkt_tok=1&utm_campaign=b',
	],
	['the parameter added', 'https://a.example/?x=1', 'https://a.example/?x=1&mkt_tok=1'],
	['the parameter without its value', 'https://a.example/?mkt_tok', 'https://a.example/?mkt_tok=1'],
	['another fragment', 'https://a.example/?mkt_tok=1#a', 'https://a.example/?mkt_tok=1#b'],
	[
		'a signature on a host that is no storage',
		'https://a.example/?X-Amz-Signature=1',
		'https://a.example/?X-Amz-Signature=2',
	],
	[
		'a host that only begins like one',
		'https://s3.amazonaws.com.a.example/?X-Amz-Signature=1',
		'https://s3.amazonaws.com.a.example/?X-Amz-Signature=2',
	],
	[
		'a host that only ends like one',
		'https://evils3.amazonaws.com/?X-Amz-Signature=1',
		'https://evils3.amazonaws.com/?X-Amz-Signature=2',
	],
	[
		"somebody's program on the same cloud",
		'https://s3-x-1.eu-west-1.elb.amazonaws.com/?X-Amz-Signature=1',
		'https://s3-x-1.eu-west-1.elb.amazonaws.com/?X-Amz-Signature=2',
	],
	[
		'a user name that looks like the host',
		'https://s3.amazonaws.com@a.example/?X-Amz-Signature=1',
		'https://s3.amazonaws.com@a.example/?X-Amz-Signature=2',
	],
	[
		'a backslash, which browsers take for a slash',
		'https://a.example\\@s3.amazonaws.com/?X-Amz-Signature=1',
		'https://a.example\\@s3.amazonaws.com/?X-Amz-Signature=2',
	],
	['an address that is not signed', `${CDN}?Expires=1`, `${CDN}?Expires=2`],
	['a signature without its key', `${CDN}?Expires=1&Signature=a`, `${CDN}?Expires=1&Signature=b`],
	['a name in other letters', 'https://a.example/?MKT_TOK=1', 'https://a.example/?MKT_TOK=2'],
	['a name that only begins so', 'https://a.example/?mkt_token=1', 'https://a.example/?mkt_token=2'],
	['the campaign of another tool', 'https://a.example/?mc_cid=1', 'https://a.example/?mc_cid=2'],
	[
		'a cache buster: the file was replaced',
		'https://a.example/rs/i.png?version=1',
		'https://a.example/rs/i.png?version=2',
	],
	['the word without an address', 'mkt_tok=1', 'mkt_tok=2'],
	[
		'an address within the value',
		'https://a.example/?mkt_tok=https://b.example',
		'https://a.example/?mkt_tok=https://c.example',
	],
	[
		'a list of addresses',
		'https://a.example/?mkt_tok=1,//b.example/1.png',
		'https://a.example/?mkt_tok=1,//b.example/2.png',
	],
	[
		'what follows in brackets',
		'https://a.example/?mkt_tok=1(half price)',
		'https://a.example/?mkt_tok=1(full price)',
	],
	['a host that a token fills in', 'https://{{my.Host}}/?mkt_tok=1', 'https://{{my.Host}}/?mkt_tok=2'],
];
describe('a look-alike that matters changes the digest', () => {
	table('%s', other, (_say, before, after) => expect(digestWith(before)).not.toBe(digestWith(after)));
});

describe('where it is looked for', () => {
	const url = (value: number) => `https://a.example/?mkt_tok=${value}`;
	type Place = [say: string, put: (build: Build, text: string) => void];
	const places: Place[] = [
		['the text version', (b, text) => void (b.emails[0]!.text = text)],
		['a landing page', (b, text) => void (b.landingPages[0]!.html = text)],
		['a token', (b, text) => void (b.tokens[0]!.value = text)],
		['the thank-you page of a form', (b, text) => void (b.forms![0]!.thankYouUrl = text)],
	];
	table('%s', places, (_say, put) => {
		const [one, two] = [1, 2].map((value) => packageOf((b) => put(b, url(value))));
		expect(one).toEqual(two);
	});
	const elsewhere: Place[] = [
		['the subject', (b, text) => void (b.emails[0]!.subject = text)],
		['the preheader', (b, text) => void (b.emails[0]!.preheader = text)],
		['a header', (b, text) => void (b.emails[0]!.headers = { 'X-A': text })],
		['the name of a list', (b, text) => void (b.audience.include = [text])],
	];
	table('not in %s', elsewhere, (_say, put) => {
		const [one, two] = [1, 2].map((value) => digestOf(packageOf((b) => put(b, url(value)))).digest);
		expect(one).not.toBe(two);
	});
});

it('what is stored and shown is what was digested, and the audit tells what was left out without the value', () => {
	const changed = structuredClone(build);
	changed.emails[0]!.html = `<img src="${S3}?X-Amz-Date=20261120&amp;X-Amz-Signature=topsecret">`;
	const shown = `${S3}?X-Amz-Date=left-out&amp;X-Amz-Signature=left-out`;
	expect(packageOf((b) => Object.assign(b, changed)).emails[0]!.html).toBe(`<img src="${shown}">`);
	const part = 'HTML of e-mail "Invite 1"';
	expect(exclusionsOf(changed, campaign)).toEqual({
		count: 2,
		told: [
			{ part, rule: 's3-signature-4', parameter: 'X-Amz-Date', url: shown },
			{ part, rule: 's3-signature-4', parameter: 'X-Amz-Signature', url: shown },
		],
	});
});

it('the audit tells of 200 values and counts them all', () => {
	const many = structuredClone(build);
	many.emails[0]!.html = '//a.example/?mkt_tok=1 '.repeat(1_000);
	const { count, told } = exclusionsOf(many, campaign);
	expect([count, told.length]).toEqual([1_000, 200]);
});

it('property: doing it twice is doing it once, and a program written from the page does the same', () => {
	const piece = fc.constantFrom(
		'https://s3.amazonaws.com/',
		'//a.example',
		'http:',
		'//',
		'/',
		'?',
		'&',
		'&amp;',
		'&#38;',
		'#',
		'=',
		' ',
		'"',
		'(',
		'X-Amz-Signature',
		'X-Amz-Date',
		'mkt_tok',
		'mc_eid',
		'utm_source',
		'a',
		'1%2F',
		',',
		'é',
		'\\',
		'@',
		':443',
	);
	const rules = digestPage().volatile;
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
			const text = pieces.join('');
			const once = leaveOut(text);
			expect(leaveOut(once)).toBe(once);
			const changed = structuredClone(build);
			changed.emails[0]!.html = text;
			const byHand = digestByHand(changed, campaign, rules).digest;
			expect(byHand).toBe(digestOf(packageOf((b) => Object.assign(b, changed))).digest);
		}),
		{ numRuns: 2_000 },
	);
});

describe('linear cost', () => {
	const hostile: [say: string, text: (length: number) => string][] = [
		['slashes', (n) => '/'.repeat(n)],
		['beginnings of addresses', (n) => 'https://'.repeat(n / 8)],
		['question marks', (n) => `//a/${'?'.repeat(n)}`],
		['separators', (n) => '//a/?&amp;'.repeat(n / 10)],
		['references that look like fragments', (n) => `//a/?${'&#'.repeat(3_900)} `.repeat(n / 8_000)],
		['signed addresses', (n) => `${S3}?X-Amz-Signature=${'a'.repeat(300)} `.repeat(n / 400)],
		['letters like a host of the list', (n) => `//${'s3-aa-'.repeat(n / 6)}`],
	];
	table('%s', hostile, (_say, text) => expectLinear(text, 2_000_000, leaveOut));
});
