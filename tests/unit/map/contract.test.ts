import { contractIsHere, type Exchange, loadContract, violationsOf } from '../../support/contract.mts';
import { startSandbox } from '../../support/marketo.mts';
import { deskOn, inMinutes, now, order, template } from './desk';

/**
 * Where Adobe's own examples in the developer guide contradict the API definition, the stand-in follows the examples.
 * Every line has to be seen, so that the list cannot outlive its reasons.
 */
const KNOWN: [why: string, call: RegExp, message: RegExp][] = [
	['asset times are written …Z+0000', /\/rest\/asset\//, /(created|updated)At must match format "date-time"/],
	['the folder of tokens is an object', /tokens\.json$/, /folder must be string/],
	['the thank-you page of a form is an address', /form/, /followupValue must be object/],
	[
		'interval rules are left out for "once"',
		/smartCampaigns/,
		/required property '(qualificationRule(Interval|Unit)|maxMembers)'/,
	],
	[
		'the recurrence of a campaign that does not recur',
		/smartCampaigns/,
		/recurrence must have required property/,
	],
	['page content has no status', /landingPage.*fullContent/, /required property 'status'/],
	[
		'schedule answers with the id only',
		/schedule\.json$/,
		/required property '(createdAt|name|type|updatedAt)'/,
	],
];

/** One campaign from clone to metrics. @returns every HTTP exchange */
async function wholeCampaign(): Promise<Exchange[]> {
	const sandbox = await startSandbox({ rateLimit: 10_000 });
	const exchanges: Exchange[] = [];
	const { adapter } = deskOn(sandbox, { record: (exchange) => exchanges.push(exchange) });
	const programId = (await adapter.cloneFromTemplate(order)).program.id;
	await adapter.setTokens(programId, {
		'my.Subject': 'Save your seat',
		'my.Event Date': '2026-03-12',
		'my.Body': 'Text',
	});
	await adapter.approveAssets(programId);
	await adapter.activateFollowUps(programId, template.followUps);
	const schedule = { sendAt: '2026-03-02T09:00', timeZone: 'Europe/Berlin' };
	await adapter.readBuild(programId, { template, schedule, audienceName: 'EMEA IT', now: now() });
	const launch = { sendCampaign: template.sendCampaign, runAt: inMinutes(6), now: now(), repeat: false };
	await adapter.schedule(programId, launch);
	sandbox.control.shiftClock(420);
	await adapter.launchState(programId, { ...launch, now: inMinutes(8) });
	await adapter.metrics(programId, { since: launch.runAt, now: inMinutes(8) });
	await adapter.unschedule(programId, { ...launch, followUps: template.followUps, now: inMinutes(8) });
	sandbox.control.fault({ kind: '603', calls: 1 });
	await adapter.approveAssets(programId).catch(() => undefined);
	await sandbox.close();
	return exchanges;
}

(contractIsHere() ? describe : describe.skip)(
	"Adobe's API definition, checked by Prism (skipped without its files beside the project)",
	() => {
		test('holds for every request of the adapter and every answer of the stand-in', async () => {
			const exchanges = await wholeCampaign();
			const operations = await loadContract();
			const violations = exchanges.flatMap((exchange) => violationsOf(operations, exchange));
			const isKnown = (
				{ call, side, message }: (typeof violations)[number],
				[, where, words]: (typeof KNOWN)[number],
			) => side === 'answer' && where.test(call) && words.test(message);
			expect(violations.filter((violation) => !KNOWN.some((known) => isKnown(violation, known)))).toEqual([]);
			expect(
				KNOWN.filter((known) => !violations.some((violation) => isKnown(violation, known))).map(
					([why]) => why,
				),
			).toEqual([]);
		}, 60_000);

		test('finds a misspelled field and a wrong type', async () => {
			const operations = await loadContract();
			const response = {
				status: 200,
				body: { success: true, errors: [], requestId: '1', warnings: [], result: [] },
			};
			const schedule = (input: object) =>
				violationsOf(operations, {
					request: {
						method: 'POST',
						url: 'http://127.0.0.1/rest/v1/campaigns/1/schedule.json',
						headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
						body: JSON.stringify({ input }),
					},
					response,
				}).map(({ message }) => message);
			expect(schedule({ runAt: '2026-03-02T08:00:00Z' })).toEqual([]);
			expect(schedule({ runsAt: '2026-03-02T08:00:00Z' })).toHaveLength(1);
			expect(schedule({ runAt: 7 })).toHaveLength(1);
		}, 60_000);
	},
);
