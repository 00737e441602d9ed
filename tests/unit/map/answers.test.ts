import type { HttpRequest } from '../../../core/map/adapter';
import { marketo } from '../../../core/map/marketo/marketo';
import { permissionFor } from '../../../core/map/marketo/errors';
import { errorOf } from './desk';

/** What comes from the MAP is as hostile as any input. */
const answering = (body: unknown, status = 200) =>
	marketo(
		async () => ({ status, body }),
		async () => undefined,
	);

test.each<[say: string, body: unknown]>([
	['text', '<html>login</html>'],
	['nothing', undefined],
	['another API', { data: [] }],
	['a result that is no list', { success: true, result: { id: 1 } }],
	['an id that is text', { success: true, result: [{ id: '1; drop', name: 'x' }] }],
	['a name of 501 characters', { success: true, result: [{ id: 1, name: 'x'.repeat(501) }] }],
	[
		'a token value of 1,000,001 characters',
		{ success: true, result: [{ tokens: [{ name: 'a', value: 'x'.repeat(1_000_001) }] }] },
	],
])('an answer with %s is refused', async (_say, body) => {
	const adapter = answering(body);
	const error = await errorOf(
		'tokens' in ((body as { result?: object[] })?.result?.[0] ?? {})
			? adapter.setTokens('1', {})
			: adapter.activateFollowUps('1', ['a']),
	);
	expect([error.code, error.message.length < 800]).toEqual(['badAnswer', true]);
});

test('success without result is an empty list: "No assets found"', async () => {
	const adapter = answering({
		success: true,
		warnings: ['No assets found for the given search criteria.'],
		errors: [],
	});
	expect(await adapter.approveAssets('1')).toEqual([]);
	expect(await adapter.setTokens('1', { 'my.Subject': 'x' })).toEqual({
		applied: [],
		unknown: ['my.Subject'],
	});
});

test('a record that was skipped is an error, though the call was a success', async () => {
	const body = {
		success: true,
		result: [{ id: 1, status: 'skipped', reasons: [{ code: '1003', message: 'Invalid data' }] }],
	};
	const error = await errorOf(answering(body).approveAssets('1'));
	expect([error.code, error.problem.found]).toEqual(['refused', '"Invalid data" (Marketo code 1003)']);
});

test('a long message of the MAP is cut', async () => {
	const body = { success: false, errors: [{ code: '709', message: `x\n${'y'.repeat(5_000)}` }] };
	expect((await errorOf(answering(body).approveAssets('1'))).message.length).toBeLessThan(500);
});

test('an error of the sender is never shown: it can hold the address with the secret', async () => {
	const adapter = marketo(
		async () => {
			throw Object.assign(new Error('GET https://x/identity?client_secret=s3cret failed'), {
				code: 'ETIMEDOUT',
			});
		},
		async () => undefined,
	);
	const error = await errorOf(adapter.approveAssets('1'));
	expect(error.problem.found).toBe('no answer (ETIMEDOUT)');
	expect(error.message + String(error.cause)).not.toContain('s3cret');
});

test.each<[HttpRequest['method'], string, string]>([
	['GET', '/rest/asset/v1/emails.json', 'Read-Only Assets'],
	['POST', '/rest/asset/v1/program/1/clone.json', 'Read-Write Assets'],
	['POST', '/rest/asset/v1/email/1/approveDraft.json', 'Approve Assets'],
	['POST', '/rest/v1/campaigns/1/schedule.json', 'Execute Campaign'],
	['POST', '/rest/asset/v1/smartCampaign/1/deactivate.json', 'Activate/Deactivate Campaign'],
	['GET', '/rest/v1/activities.json', 'Read-Only Activity'],
])('%s %s needs %s', (method, path, permission) => expect(permissionFor({ method, path })).toBe(permission));
