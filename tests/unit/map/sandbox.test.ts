import { sendOverHttp, startSandbox, temporaryStateFile } from '../../support/marketo.mts';
import { approved, cloned, deskOn, inMinutes, now, template } from './desk';

const send = sendOverHttp();
const steer = (url: string, path: string, body: object, headers: Record<string, string> = {}) =>
	send({
		method: 'POST',
		url: `${url}/_sandbox/${path}`,
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});

test('a restart keeps programs, planned runs and clock', async () => {
	const state = temporaryStateFile();
	const first = await startSandbox({ stateFile: state.file });
	const programId = await approved(deskOn(first));
	const launch = { sendCampaign: template.sendCampaign, runAt: inMinutes(6), now: now(), repeat: false };
	await deskOn(first).adapter.schedule(programId, launch);
	first.control.shiftClock(420);
	await first.close();
	const second = await startSandbox({ stateFile: state.file });
	const launchState = deskOn(second).adapter.launchState(programId, { ...launch, now: inMinutes(8) });
	expect(await launchState).toMatchObject({ state: 'ran' });
	await second.close();
	state.remove();
});

test('it can be steered over HTTP', async () => {
	const sandbox = await startSandbox();
	const programId = Number(await cloned(deskOn(sandbox)));
	const edit = { programId, find: 'Your speaker', replace: 'Your Speaker' };
	expect((await steer(sandbox.url, 'email', edit)).body).toEqual({ changed: 1 });
	expect((await steer(sandbox.url, 'email', edit)).body).toEqual({ changed: 0 });
	await steer(sandbox.url, 'fault', { kind: '606', calls: 1 });
	await steer(sandbox.url, 'clock', { seconds: 60 });
	expect(
		(await send({ method: 'GET', url: `${sandbox.url}/_sandbox/state`, headers: {} })).body,
	).toMatchObject({ clockShift: 60 });
	await steer(sandbox.url, 'reset', {});
	expect(sandbox.control.state().programs).toHaveLength(1);
	expect((await steer(sandbox.url, 'nothing', {})).status).toBe(404);
	await sandbox.close();
});

test('a web page cannot steer it', async () => {
	const sandbox = await startSandbox();
	expect((await steer(sandbox.url, 'reset', {}, { origin: 'https://evil.example' })).status).toBe(404);
	await sandbox.close();
});
