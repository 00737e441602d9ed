import type { LinkAnswer, Question } from '../../../../core/qa/links/answers';
import { LinkCheck, type Limits, type Network, type Request } from '../../../../core/qa/links/askLinks';
import type { Failure, Reply } from '../../../../core/qa/links/judge';

const LIMITS: Limits = { atOnce: 4, requestMs: 10_000, totalMs: 60_000, redirects: 5 };
const link = (url: string): Question => ({ kind: 'link', url });
const image = (url: string): Question => ({ kind: 'image', url });

type Site = Readonly<Record<string, Reply | ((request: Request) => Reply | Promise<Reply>)>>;
type Hosts = Readonly<Record<string, readonly string[] | Failure>>;

/** Replies by `METHOD url`, else by `url`, else 404; every host has one public address unless said otherwise. */
class Fake implements Network {
	readonly log: string[] = [];
	now = 0;

	constructor(
		private readonly site: Site,
		private readonly hosts: Hosts = {},
	) {}

	clock() {
		return this.now;
	}

	resolve(host: string) {
		const its = this.hosts[host] ?? ['93.184.215.14'];
		return Promise.resolve(typeof its === 'string' ? { failed: its } : { addresses: its });
	}

	async ask(request: Request): Promise<Reply> {
		const { method, url, address } = request;
		this.log.push(`${method} ${url.href}${address === '93.184.215.14' ? '' : ` at ${address}`}`);
		const reply = this.site[`${method} ${url.href}`] ?? this.site[url.href] ?? { status: 404 };
		return typeof reply === 'function' ? await reply(request) : reply;
	}
}

async function ask(network: Network, questions: readonly Question[], limits: Partial<Limits> = {}) {
	const answers = await new LinkCheck(network).ask(questions, { ...LIMITS, ...limits });
	return [...answers.values()];
}
const said = ({ verdict, say }: LinkAnswer) => `${verdict}: ${say}`;
const A = 'https://a.com/';

test('HEAD is enough for a page that is there', async () => {
	const network = new Fake({ [A]: { status: 200 } });
	expect(await ask(network, [link(A)])).toEqual([
		{ kind: 'link', url: A, verdict: 'ok', say: 'answers 200', status: 200, finalUrl: A, redirects: 0 },
	]);
	expect(network.log).toEqual(['HEAD https://a.com/']);
});

describe('a HEAD that says no is asked again by GET', () => {
	test.each([400, 401, 403, 404, 405, 500, 501, 503])('%d', async (status) => {
		const network = new Fake({ [`HEAD ${A}`]: { status }, [`GET ${A}`]: { status: 200 } });
		expect((await ask(network, [link(A)])).map(said)).toEqual(['ok: answers 200']);
		expect(network.log).toEqual(['HEAD https://a.com/', 'GET https://a.com/']);
	});

	test.each([429, 999])('but not %d', async (status) => {
		const network = new Fake({ [A]: { status } });
		expect((await ask(network, [link(A)])).map(said)).toEqual([`unverified: answers ${status}`]);
		expect(network.log).toEqual(['HEAD https://a.com/']);
	});
});

describe('verdicts', () => {
	const B = 'https://b.com/';
	const reached = { [B]: { status: 200 } };
	test.each([
		...[200, 204, 206].map((status) => [{ status }, `ok: answers ${status}`] as const),
		...[400, 402, 404, 410, 500, 502, 504, 521].map(
			(status) => [{ status }, `broken: answers ${status}`] as const,
		),
		...[401, 403, 405, 407, 418, 429, 451, 501, 503, 520, 999, 304, 100].map(
			(status) => [{ status }, `unverified: answers ${status}`] as const,
		),
		[{ failed: 'refused' }, 'broken: leads to a host that refuses the connection'],
		[
			{ failed: 'certificate' },
			'broken: leads to a host without a valid certificate, of which browsers warn',
		],
		[{ failed: 'timeout' }, 'unverified: did not answer in time'],
		[{ failed: 'unreachable' }, 'unverified: could not be reached'],
	] as [Reply, string][])('%j', async (reply, expected) => {
		expect((await ask(new Fake({ ...reached, [A]: reply }), [link(A), link(B)])).map(said)[0]).toBe(expected);
	});

	test('a host that does not exist', async () =>
		expect((await ask(new Fake(reached, { 'a.com': 'notFound' }), [link(A), link(B)])).map(said)).toEqual([
			'broken: leads to a host that does not exist',
			'ok: answers 200',
		]));

	test('no host at all: the network is down, not the links', async () =>
		expect(
			(await ask(new Fake({}, { 'a.com': 'notFound', 'b.com': 'notFound' }), [link(A), link(B)])).map(said),
		).toEqual(Array(2).fill('unverified: could not be asked, because no host at all was reached')));
});

describe('pictures', () => {
	const P = 'https://a.com/p';
	const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]);
	const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
	test.each([
		['by type', { status: 200, contentType: 'image/png' }, 'ok: answers 200'],
		['by bytes', { status: 200, contentType: 'application/octet-stream', begin: png }, 'ok: answers 200'],
		['drawn', { status: 200, begin: text('<?xml version="1.0"?><svg xmlns="…">') }, 'ok: answers 200'],
		['AVIF', { status: 200, begin: text('\0\0\0 ftypavif') }, 'ok: answers 200'],
		[
			'a page',
			{ status: 200, contentType: 'text/html; charset=utf-8', begin: text('<!doctype html>') },
			'broken: answers with text/html, not with a picture',
		],
		['nothing', { status: 200 }, 'broken: answers with something, not with a picture'],
		['gone', { status: 404, contentType: 'image/png' }, 'broken: answers 404'],
	])('%s', async (_say, reply, expected) =>
		expect((await ask(new Fake({ [P]: reply }), [image(P)])).map(said)).toEqual([expected]),
	);
});

describe('redirects', () => {
	const to = (location: string, status = 302): Reply => ({ status, location });

	test('are followed one by one, relative ones too', async () => {
		const network = new Fake({
			[A]: to('/b', 301),
			'https://a.com/b': to('https://shop.b.com/c', 307),
			'https://shop.b.com/c': { status: 200 },
		});
		expect(await ask(network, [link(A)])).toMatchObject([
			{ verdict: 'ok', finalUrl: 'https://shop.b.com/c', redirects: 2, status: 200 },
		]);
		expect(network.log).toEqual(['HEAD https://a.com/', 'HEAD https://a.com/b', 'HEAD https://shop.b.com/c']);
	});

	test('without end', async () => {
		const network = new Fake({ [A]: to(A) });
		expect((await ask(network, [link(A)])).map(said)).toEqual([
			'unverified: is redirected more than 5 times',
		]);
		expect(network.log).toHaveLength(6);
	});

	test.each([
		['http://169.254.169.254/latest/meta-data/', 'leads into a private network'],
		['http://0x7f000001/', 'leads into a private network'],
		['http://[::ffff:10.0.0.1]/', 'leads into a private network'],
		['http://localhost/', 'leads into a private network'],
		['https://a.com/unsubscribe', 'may do something when it is called'],
		['https://a.com/?session=1', 'may be made for one person'],
		['https://me:pw@a.com/', 'carries a password'],
		['https://a.com:6379/', 'asks for port 6379'],
		['file:///etc/passwd', 'is no web address'],
		['javascript:alert(1)', 'is no web address'],
	])('to %s are not followed', async (location, why) => {
		const network = new Fake({ [A]: to(location) });
		expect((await ask(network, [link(A)])).map(said)).toEqual([
			`unverified: leads to an address that ${why}`,
		]);
		expect(network.log).toEqual(['HEAD https://a.com/']);
	});

	test('to a host whose name leads into a private network', async () => {
		const network = new Fake({ [A]: to('https://b.com/') }, { 'b.com': ['10.0.0.1'] });
		expect((await ask(network, [link(A)])).map(said)).toEqual([
			'unverified: leads to a host that is in a private network as seen from here',
		]);
		expect(network.log).toEqual(['HEAD https://a.com/']);
	});

	test('a redirect that names no address', async () =>
		expect((await ask(new Fake({ [A]: to('https://') }), [link(A)])).map(said)).toEqual([
			'unverified: answers 302',
		]));
});

describe('addresses', () => {
	test.each([
		['private', ['192.168.0.1']],
		['one of two', ['93.184.215.14', '127.0.0.1']],
		['one of both families', ['93.184.215.14', 'fd00::1']],
		['mapped', ['::ffff:127.0.0.1']],
		['what is no address', ['a.com']],
	])('%s: never asked', async (_say, addresses) => {
		const network = new Fake({ [A]: { status: 200 } }, { 'a.com': addresses });
		expect((await ask(network, [link(A)])).map(({ verdict }) => verdict)).toEqual(['unverified']);
		expect(network.log).toEqual([]);
	});

	test('the checked address is the one that is asked, each time looked up anew', async () => {
		let asked = 0;
		const network = new Fake({ [A]: { status: 302, location: '/b' }, 'https://a.com/b': { status: 200 } });
		network.resolve = () => Promise.resolve({ addresses: [asked++ === 0 ? '93.184.215.14' : '127.0.0.1'] });
		expect((await ask(network, [link(A)])).map(({ verdict }) => verdict)).toEqual(['unverified']);
		expect(network.log).toEqual(['HEAD https://a.com/']);
	});

	test('the other family when one cannot be reached', async () => {
		const network = new Fake(
			{ [A]: ({ address }) => (address.includes(':') ? { status: 200 } : { failed: 'unreachable' }) },
			{ 'a.com': ['2606:4700::1', '93.184.215.14', '93.184.215.15'] },
		);
		expect((await ask(network, [link(A)])).map(said)).toEqual(['ok: answers 200']);
		expect(network.log).toEqual(['HEAD https://a.com/', 'HEAD https://a.com/ at 2606:4700::1']);
	});
});

describe('limits', () => {
	/** Replies only when told, and counts what is open. */
	class Slow extends Fake {
		open = new Map<string, number>();
		most = 0;
		mostOfOneHost = 0;

		override async ask(request: Request): Promise<Reply> {
			const { host } = request.url;
			this.open.set(host, (this.open.get(host) ?? 0) + 1);
			const all = [...this.open.values()];
			this.most = Math.max(
				this.most,
				all.reduce((a, b) => a + b, 0),
			);
			this.mostOfOneHost = Math.max(this.mostOfOneHost, ...all);
			for (let i = 0; i < 20; i++) await Promise.resolve();
			this.open.set(host, this.open.get(host)! - 1);
			return await super.ask(request);
		}
	}
	const many = (hosts: number, each: number) =>
		Array.from({ length: hosts * each }, (_, i) => link(`https://h${i % hosts}.com/${i}`));

	test('four requests at once, one for each host', async () => {
		const network = new Slow({});
		await ask(network, many(10, 5));
		expect({ most: network.most, ofOneHost: network.mostOfOneHost }).toEqual({ most: 4, ofOneHost: 1 });
	});

	test('redirects of many links to one host stand in line too', async () => {
		const questions = many(4, 2);
		const replies = questions.map(({ url }, i) => [url, { status: 302, location: `https://b.com/${i}` }]);
		const network = new Slow(Object.fromEntries(replies));
		await ask(network, questions);
		expect(network.mostOfOneHost).toBe(1);
	});

	test('the time for all links', async () => {
		const network = new Fake({});
		network.ask = () => {
			network.now += 10_000;
			return Promise.resolve({ status: 200 });
		};
		const verdicts = (await ask(network, many(1, 8))).map(said);
		expect(verdicts.filter((its) => its.startsWith('ok'))).toHaveLength(6);
		expect(verdicts.at(-1)).toBe('unverified: was not asked, because the time for all links was used up');
	});

	test('a request gets no more time than is left', async () => {
		const times: number[] = [];
		const network = new Fake({});
		network.ask = ({ timeoutMs }) => {
			times.push(timeoutMs);
			network.now += 4_000;
			return Promise.resolve({ status: 200 });
		};
		await ask(network, many(1, 3), { totalMs: 11_000, requestMs: 5_000 });
		expect(times).toEqual([5_000, 5_000, 3_000]);
	});

	test('a host that lets two requests time out is asked no more', async () => {
		const network = new Fake({});
		let asked = 0;
		network.ask = () => Promise.resolve(++asked > 0 ? { failed: 'timeout' } : { status: 200 });
		await ask(network, many(1, 10));
		expect(asked).toBe(2);
	});

	test('what is asked twice in a run is asked once', async () => {
		const network = new Fake({ [A]: { status: 200 } });
		const check = new LinkCheck(network);
		await Promise.all([check.ask([link(A)], LIMITS), check.ask([link(A)], LIMITS)]);
		await check.ask([link(A)], LIMITS);
		expect(network.log).toEqual(['HEAD https://a.com/']);
	});
});
