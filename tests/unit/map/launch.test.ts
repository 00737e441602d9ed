import { isoOf } from '../../../core/time/instant';
import { type Sandbox, startSandbox } from '../../support/marketo.mts';
import { approved, cloned, deskOn, errorOf, inMinutes, now, template } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const { sendCampaign, followUps } = template;
const launch = (minutes: number, repeat = false) => ({
	sendCampaign,
	runAt: inMinutes(minutes),
	now: now(),
	repeat,
});
const runs = () => sandbox.control.state().smartCampaigns.flatMap((campaign) => campaign.runs);

test('a launch is scheduled for its instant, once', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	const order = { ...launch(30), runAt: (Math.floor(inMinutes(30) / 1_000) * 1_000) as never };
	const receipt = await desk.adapter.schedule(programId, order);
	expect(receipt).toEqual({ id: expect.stringMatching(/^\d+$/), runAt: isoOf(order.runAt), repeated: false });
	expect(runs()).toEqual([isoOf(order.runAt)]);
});

test.each([
	[4, 'minutes ahead; expected at least 5 minutes ahead'],
	[-1, 'which is past; expected at least 5 minutes ahead'],
])('a launch in %i minutes is refused before any call', async (minutes, words) => {
	const desk = deskOn(sandbox);
	const error = await errorOf(desk.adapter.schedule('1001', launch(minutes)));
	expect([error.code, error.message.includes(words), desk.sent]).toEqual(['tooSoon', true, []]);
});

test('an e-mail that is not approved stops the launch by its name', async () => {
	const desk = deskOn(sandbox);
	const error = await errorOf(desk.adapter.schedule(await cloned(desk), launch(30)));
	expect([error.code, error.message]).toEqual([
		'notApproved',
		'Marketo, Form "Registration Form": found a draft that is not approved, as Landing page "Registration Page", E-mail "Invitation"; expected every e-mail, landing page and form of the program approved in Marketo before the launch. Approve it in Marketo, or with the operation "Approve Assets". If the draft was not meant, discard it. Then check the build again.',
	]);
	expect(runs()).toEqual([]);
});

test('approving names what was approved, and nothing the second time', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	expect(await desk.adapter.approveAssets(programId)).toEqual([
		'Form "Registration Form"',
		'Landing page "Registration Page"',
		'E-mail "Invitation"',
	]);
	expect(await desk.adapter.approveAssets(programId)).toEqual([]);
});

test('a schedule whose answer was lost is not repeated by itself; the repeat says so', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	sandbox.control.fault({ kind: 'lost', calls: 1, path: '/schedule.json' });
	const error = await errorOf(desk.adapter.schedule(programId, launch(30)));
	expect([error.code, error.retry, runs().length]).toEqual(['uncertain', 'later', 1]);
	expect(await desk.adapter.schedule(programId, launch(30, true))).toMatchObject({ repeated: true });
});

test('a repeat sends nothing twice where each person goes through once', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	const order = launch(6);
	await desk.adapter.schedule(programId, order);
	await desk.adapter.schedule(programId, { ...order, repeat: true });
	sandbox.control.shiftClock(7 * 60);
	const since = { since: order.runAt, now: inMinutes(8) };
	expect(await desk.adapter.metrics(programId, since)).toMatchObject({ sent: 8 });
	expect(
		sandbox.control.state().activities.filter(({ activityTypeId }) => activityTypeId === 6),
	).toHaveLength(8);
});

test('where people can go through again, a repeat is left to a person, with the steps', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	for (const campaign of sandbox.control.state().smartCampaigns) campaign.qualificationRuleType = 'any';
	expect(await desk.adapter.schedule(programId, launch(30))).toMatchObject({ repeated: false });
	const error = await errorOf(desk.adapter.schedule(programId, launch(30, true)));
	expect([error.code, error.steps.length, runs().length]).toEqual(['manualRequired', 3, 1]);
});

test('a name that is not in the clone is answered with the nearest', async () => {
	const desk = deskOn(sandbox);
	const error = await errorOf(
		desk.adapter.schedule(await approved(desk), { ...launch(30), sendCampaign: '01 Send Invitations' }),
	);
	expect([error.code, error.problem.mend]).toEqual([
		'notFound',
		'Write "01 Send Invitation" in the playbook\'s template, or rename the smart campaign in Marketo.',
	]);
});

test('a trigger campaign cannot be scheduled', async () => {
	const desk = deskOn(sandbox);
	const error = await errorOf(
		desk.adapter.schedule(await approved(desk), { ...launch(30), sendCampaign: followUps[0]! }),
	);
	expect([error.code, error.problem.found]).toEqual(['refused', 'a trigger campaign']);
});

test('follow-ups are switched on once, and a batch campaign is none', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	sandbox.control.fault({ kind: 'lost', calls: 1, path: '/activate.json' });
	expect(await desk.adapter.activateFollowUps(programId, followUps)).toEqual(followUps);
	expect(await desk.adapter.activateFollowUps(programId, followUps)).toEqual([]);
	expect((await errorOf(desk.adapter.activateFollowUps(programId, ['03 Reminder']))).code).toBe('refused');
});

test('a withdrawn launch: steps for a person, follow-ups off at once', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	await desk.adapter.activateFollowUps(programId, followUps);
	const order = { sendCampaign, followUps, runAt: inMinutes(30), now: now() };
	expect(await desk.adapter.unschedule(programId, order)).toEqual({
		outcome: 'manualRequired',
		switchedOff: followUps,
		steps: [
			'In Marketo, open the smart campaign "01 Send Invitation" and its Schedule tab.',
			`Choose the X beside the run at ${isoOf(order.runAt)} before that time, and confirm.`,
		],
	});
	expect(await desk.adapter.unschedule(programId, { ...order, now: order.runAt })).toMatchObject({
		outcome: 'tooLate',
		switchedOff: [],
	});
});

test('waiting, then run, with the first send', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	const order = launch(6);
	await desk.adapter.schedule(programId, order);
	const state = (at: number) =>
		desk.adapter.launchState(programId, { sendCampaign, runAt: order.runAt, now: at as never });
	expect(await state(now())).toEqual({ state: 'waiting' });
	expect(await state(order.runAt + 60_000)).toEqual({ state: 'waiting' });
	sandbox.control.shiftClock(7 * 60);
	const after = await state(order.runAt + 60_000);
	expect(after.state).toBe('ran');
	expect(Date.parse(after.ranAt!) - order.runAt).toBeLessThan(5_000);
});

test('metrics count people, and are never called complete when a kind is not reported', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	const order = launch(6);
	await desk.adapter.schedule(programId, order);
	sandbox.control.shiftClock(30 * 60);
	const at = { since: order.runAt, now: inMinutes(30) };
	expect(await desk.adapter.metrics(programId, at)).toEqual({
		sent: 8,
		delivered: 6,
		hardBounced: 1,
		softBounced: 1,
		opened: 5,
		clicked: 2,
		unsubscribed: 1,
		since: isoOf(at.since),
		asOf: isoOf(at.now),
		incomplete: [],
	});
});

test('the audience size is not guessed', async () => {
	const counted = await deskOn(sandbox).adapter.countAudience('1001', { sendCampaign, now: now() });
	expect(counted).toMatchObject({
		count: null,
		method: 'unknown',
		why: expect.stringContaining('Schedule tab'),
	});
});
