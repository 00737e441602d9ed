import { baseUrlOf } from '../../../core/map/marketo/http';
import type { TokenCache } from '../../../core/map/marketo/session';
import { CLIENT, type Sandbox, startSandbox } from '../../support/marketo.mts';
import { approved, cloned, deskOn, errorOf, order } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const signIns = (sent: string[]) => sent.filter((call) => call.includes('/oauth/token')).length;

test('a wrong secret is told without the secret', async () => {
	const error = await errorOf(
		deskOn(sandbox, { clientSecret: 'hunter2-not-it' }).adapter.cloneFromTemplate(order),
	);
	expect([error.code, error.retry]).toEqual(['wrongSecret', 'never']);
	expect(error.message).toBe(
		'Marketo credential: found a client id or client secret that Marketo does not take; expected the two values of a custom service. Copy both again from Marketo, Admin › LaunchPoint › View Details, without spaces around them.',
	);
	expect(JSON.stringify(error) + String(error.stack)).not.toContain('hunter2');
});

test('one token serves all calls, and all adapters with the same cache', async () => {
	const cache: TokenCache = new Map();
	const first = deskOn(sandbox, { cache });
	await cloned(first);
	const second = deskOn(sandbox, { cache });
	await cloned(second);
	expect([signIns(first.sent), signIns(second.sent)]).toEqual([1, 0]);
	expect([...cache.keys()].join()).not.toContain(CLIENT.clientSecret);
});

test('another secret does not profit from the cached token', async () => {
	const cache: TokenCache = new Map();
	await cloned(deskOn(sandbox, { cache }));
	const error = await errorOf(
		deskOn(sandbox, { cache, clientSecret: 'other' }).adapter.cloneFromTemplate(order),
	);
	expect(error.code).toBe('wrongSecret');
});

test.each(['601', '602'])('%s in mid-flight: a new token once, and the call is repeated', async (kind) => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind, calls: 1, method: 'POST' });
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({ existed: false });
	expect(signIns(desk.sent)).toBe(2);
	expect(sandbox.control.state().programs).toHaveLength(2);
});

test('a token that ran out over an hour is replaced in silence', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	sandbox.control.shiftClock(3_601);
	expect(await desk.adapter.approveAssets(programId)).toEqual([]);
	expect(signIns(desk.sent)).toBe(2);
});

test('a token that is refused again and again ends in a sentence', async () => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind: '601', calls: 5 });
	const error = await errorOf(desk.adapter.cloneFromTemplate(order));
	expect([error.code, signIns(desk.sent)]).toEqual(['notAllowed', 2]);
});

test('nobody there', async () => {
	const gone = await startSandbox();
	await gone.close();
	const error = await errorOf(deskOn(gone).adapter.cloneFromTemplate(order));
	expect([error.code, error.retry, error.problem.where]).toEqual([
		'unreachable',
		'later',
		'Marketo, sign-in',
	]);
});

test.each([
	['https://123-abc-456.mktorest.com', 'https://123-abc-456.mktorest.com'],
	[' https://123-abc-456.mktorest.com/rest/ ', 'https://123-abc-456.mktorest.com'],
	['https://123-abc-456.mktorest.com/identity', 'https://123-abc-456.mktorest.com'],
	['http://127.0.0.1:8093', 'http://127.0.0.1:8093'],
])('endpoint %s', (given, baseUrl) => expect(baseUrlOf(given)).toBe(baseUrl));

test.each([
	'http://123-abc-456.mktorest.com',
	'https://user:secret@evil.example',
	'https://evil.example/path?x=',
	'http://localhost.evil.example',
	'',
])('endpoint "%s" is refused, without what stands before the @', (given) => {
	expect(() => baseUrlOf(given)).toThrow('Marketo credential, endpoint');
	expect(() => baseUrlOf(given)).not.toThrow('secret');
});
