import { type Limits, LinkCheck, type Network } from '../../../../core/qa';
import { ProblemError } from '../../../../core/problem';
import { networkOf } from '../../../../nodes/CampaignQaGate/linkNetwork';
import {
	answer,
	byMethod,
	flood,
	openSite,
	type Route,
	silence,
	type Site,
} from '../../../support/httpSite.mts';
import { nodeWithHttp } from '../../../support/n8nRequests.mts';

const LIMITS: Limits = { atOnce: 4, requestMs: 20_000, totalMs: 60_000, redirects: 5 };
jest.setTimeout(30_000);
let site: Site | undefined;
afterEach(async () => await site?.close());

/** n8n's own HTTP helper; the hosts of the site have public addresses, and the connections go to the loopback port. */
async function ask(
	routes: Readonly<Record<string, Route>>,
	urls: readonly string[],
	kind: 'link' | 'image' = 'link',
	limits: Partial<Limits> = {},
) {
	const opened = (site = await openSite(routes));
	const real = networkOf(nodeWithHttp());
	const network: Network = {
		...real,
		resolve: () => Promise.resolve({ addresses: ['93.184.215.14'] }),
		ask: async (request) => {
			const url = new URL(request.url);
			url.port = String(opened.port);
			return await real.ask({ ...request, url, address: '127.0.0.1' });
		},
	};
	const answers = await new LinkCheck(network).ask(
		urls.map((url) => ({ kind, url })),
		{ ...LIMITS, ...limits },
	);
	return [...answers.values()].map(({ verdict, say, finalUrl }) => `${verdict}: ${say} at ${finalUrl}`);
}

test('the name stands in the Host header, the connection goes to the address', async () => {
	expect(await ask({ 'a.com/x': answer(200) }, ['http://a.com/x'])).toEqual([
		'ok: answers 200 at http://a.com/x',
	]);
	expect(site!.log).toEqual(['HEAD a.com/x']);
});

test('status, redirects and GET after HEAD', async () => {
	const routes = {
		'a.com/moved': answer(301, { location: '/new' }),
		'a.com/new': answer(200),
		'a.com/strict': byMethod(answer(405), answer(200)),
		'a.com/wall': answer(403),
		'b.com/out': answer(302, { location: 'http://c.com/in' }),
		'c.com/in': answer(200),
		'b.com/inside': answer(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
	};
	const urls = ['a.com/moved', 'a.com/gone', 'a.com/strict', 'a.com/wall', 'b.com/out', 'b.com/inside'];
	expect(
		await ask(
			routes,
			urls.map((url) => `http://${url}`),
		),
	).toEqual([
		'ok: answers 200 at http://a.com/new',
		'broken: answers 404 at http://a.com/gone',
		'ok: answers 200 at http://a.com/strict',
		'unverified: answers 403 at http://a.com/wall',
		'ok: answers 200 at http://c.com/in',
		'unverified: leads to an address that leads into a private network at http://169.254.169.254/latest/meta-data/',
	]);
});

test('an answer that never ends is left', async () => {
	expect(await ask({ 'a.com/flood': byMethod(answer(405), flood) }, ['http://a.com/flood'])).toEqual([
		'ok: answers 200 at http://a.com/flood',
	]);
});

test('a host that never answers', async () => {
	expect(await ask({ 'a.com/silent': silence }, ['http://a.com/silent'], 'link', { requestMs: 500 })).toEqual(
		['unverified: did not answer in time at http://a.com/silent'],
	);
});

test('a picture is known by its bytes', async () => {
	const gif = answer(200, {}, Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61]));
	const page = answer(200, { 'content-type': 'text/html' }, '<!doctype html>');
	expect(
		await ask({ 'a.com/g': gif, 'a.com/h': page }, ['http://a.com/g', 'http://a.com/h'], 'image'),
	).toEqual([
		'ok: answers 200 at http://a.com/g',
		'broken: answers with text/html, not with a picture at http://a.com/h',
	]);
});

test('nobody listens', async () => {
	const gone = await openSite({});
	await gone.close();
	const network = networkOf(nodeWithHttp());
	const url = new URL(`http://a.com:${gone.port}/`);
	expect(await network.ask({ method: 'HEAD', url, address: '127.0.0.1', timeoutMs: 20_000 })).toEqual({
		failed: 'refused',
	});
});

describe('names', () => {
	test('n8n itself refuses a name that leads into a private network', async () =>
		expect(await networkOf(nodeWithHttp()).resolve('localhost', 5_000)).toEqual({ failed: 'private' }));

	test('all addresses of a name', async () => {
		const lookup = () => (_host: string, _options: unknown, done: (...its: unknown[]) => void) =>
			done(null, [
				{ address: '93.184.215.14', family: 4 },
				{ address: '2606:4700::1', family: 6 },
			]);
		expect(await networkOf(nodeWithHttp({ lookup: lookup as never })).resolve('a.com', 1_000)).toEqual({
			addresses: ['93.184.215.14', '2606:4700::1'],
		});
	});

	test('a resolver that never answers', async () =>
		expect(
			await networkOf(nodeWithHttp({ lookup: (() => () => undefined) as never })).resolve('a.com', 50),
		).toEqual({ failed: 'timeout' }));
});

test('an n8n without the look-up of addresses', () => {
	const node = nodeWithHttp();
	expect(() => networkOf({ helpers: { httpRequest: node.helpers.httpRequest } } as never)).toThrow(
		ProblemError,
	);
});
