import type { MapErrorCode } from '../../../core/map/mapError';
import { type Sandbox, startSandbox } from '../../support/marketo.mts';
import { deskOn, errorOf, order } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const READ = { method: 'GET' as const, path: 'byName' };

test.each<[kind: string, waits: number[]]>([
	['606', [5_000, 21_000]],
	['615', [5_000, 21_000]],
	['502', [1_000, 4_000]],
	['604', [1_000, 4_000]],
	['608', [1_000, 4_000]],
	['611', [1_000, 4_000]],
	['713', [1_000, 4_000]],
	['http502', [1_000, 4_000]],
	['down', [1_000, 4_000]],
])('a read is repeated twice after %s', async (kind, waits) => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind, calls: 2, ...READ });
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({ existed: false });
	expect(desk.waited).toEqual(waits);
});

test.each<[kind: string, code: MapErrorCode, retry: 'later' | 'never', found: string]>([
	['606', 'rateLimited', 'later', "\"Max rate limit '100' exceeded with in '20' secs\" (Marketo code 606)"],
	['607', 'quotaReached', 'later', '"Daily quota reached" (Marketo code 607)'],
	['603', 'notAllowed', 'never', '"Access denied" (Marketo code 603)'],
	['610', 'notFound', 'never', '"Error 610" (Marketo code 610)'],
	['502', 'busy', 'later', '"Error 502" (Marketo code 502)'],
	['http502', 'busy', 'later', 'HTTP status 502'],
])('%s that does not go away is %s', async (kind, code, retry, found) => {
	sandbox.control.fault({ kind, calls: 9, ...READ });
	const error = await errorOf(deskOn(sandbox).adapter.cloneFromTemplate(order));
	expect([error.code, error.retry, error.problem.found]).toEqual([code, retry, found]);
});

test('a missing role is named as the role editor names it', async () => {
	sandbox.control.fault({ kind: '603', calls: 1, method: 'POST' });
	const error = await errorOf(deskOn(sandbox).adapter.cloneFromTemplate(order));
	expect(error.message).toBe(
		`Marketo, clone "${order.name}": found "Access denied" (Marketo code 603); expected the API permission "Read-Write Assets". In Marketo, Admin › Users & Roles, add "Read-Write Assets" to the role of the API-only user for this workspace. If API access is limited by address, add the address of the n8n server.`,
	);
});

test('a change is repeated after 606, because Marketo has not carried it out', async () => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind: '606', calls: 1, method: 'POST' });
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({ existed: false });
	expect(desk.waited).toEqual([5_000]);
});

test('a slow answer is no answer, and the read is repeated', async () => {
	const desk = deskOn(sandbox, { patienceMs: 200 });
	sandbox.control.fault({ kind: 'slow', ms: 600, calls: 1, ...READ });
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({ existed: false });
	expect(desk.waited).toEqual([1_000]);
});

test('the real rate limit: the 101st call in 20 seconds is 606', async () => {
	const strict = await startSandbox();
	const desk = deskOn(strict);
	for (let call = 0; call < 100; call++) {
		await desk.adapter.launchState('1001', {
			sendCampaign: '01 Send Invitation',
			runAt: 0 as never,
			now: 1 as never,
		});
	}
	const error = await errorOf(
		desk.adapter.launchState('1001', {
			sendCampaign: '01 Send Invitation',
			runAt: 0 as never,
			now: 1 as never,
		}),
	);
	expect([error.code, desk.waited]).toEqual(['rateLimited', [5_000, 21_000]]);
	await strict.close();
});
