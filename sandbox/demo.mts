// npm run demo: one campaign from a form to a launch, in a real n8n on this machine.
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CampaignRun } from './campaignRun.mts';
import { stopAll } from './child.mts';
import { holdsApprovedContent } from './holdsApprovedContent.mts';
import { OWNER } from './n8n.mts';
import { STATE } from './paths.mts';
import { portsFrom, refuseTakenPorts } from './ports.mts';
import { Timeline } from './timeline.mts';
import { World } from './world.mts';

const { values } = parseArgs({
	options: { check: { type: 'boolean', default: false }, port: { type: 'string', default: '5678' } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

let leaving = false;
async function leave(code: number): Promise<never> {
	leaving = true;
	await stopAll();
	process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		if (leaving) return;
		say('\nStopping …');
		void leave(values.check ? 1 : 0);
	});
}

async function play(world: World): Promise<CampaignRun> {
	const run = new CampaignRun(world);
	const { playbook } = world.core.builtInPlaybook();
	const timeline = new Timeline(world.core.compileCalendar(playbook.calendars.office!), say);

	timeline.begin();
	const { answer, launchAt } = await run.submit();
	timeline.tell('Dana', 'sends the request form and reads at once:', answer.split('\n').slice(0, 2));

	const built = await run.waitFor(
		'to be built and checked',
		120,
		({ step }) => step === 'review' || step === 'request' || step === 'decide',
	);
	timeline.tell('n8n', `program ${built.record.program?.id} cloned in Marketo, tokens filled`, [
		String(built.record.program?.name),
	]);
	const { qa } = built.record;
	timeline.tell(
		'QA gate',
		`${qa.rulesRun} rules: ${qa.errors} errors, ${qa.warnings} warnings, ${qa.unreadable} parts that Marketo does not let anybody read`,
	);

	await run.review();
	timeline.tell('Mona', 'gets the report by mail, looks at the unread parts in Marketo, and sends it on');

	for (const [name, email] of [
		['Bea', 'bea@northwind.example'],
		['Lars', 'lars@northwind.example'],
	] as const) {
		const { code } = await run.approvalMail(email);
		await run.approve(email);
		timeline.tell(name, `opens the link from the mail, types the code ${code}, and approves`);
	}
	const approved = await run.waitFor('to be approved', 60, ({ record }) => Boolean(record.approved));
	timeline.tell(
		'n8n',
		`approved (digest ${approved.record.approved.digest.slice(0, 8)}); held until six minutes before the launch at ${launchAt.toISOString().slice(11, 16)} UTC`,
	);

	const scheduled = await run.waitFor('to be handed over to Marketo', 600, ({ record }) =>
		Boolean(record.receipt || record.blocked || record.missed),
	);
	if (!scheduled.record.receipt) throw new Error(`The launch was not handed over: ${scheduled.status}.`);
	timeline.tell(
		'n8n',
		`read Marketo again: still what was approved; launch scheduled (receipt ${scheduled.record.receipt.id})`,
	);

	await run.waitFor('to be live', 600, ({ record }) => Boolean(record.liveAt));
	timeline.tell('Marketo', 'has sent the invitation: the campaign is live');
	return run;
}

async function main(): Promise<void> {
	const ports = portsFrom(Number(values.port));
	await refuseTakenPorts(ports);
	const world = new World({ ports, folder: join(STATE, 'demo'), sweepSeconds: 5, say });
	await world.start();
	say(
		`\nThe sweeps run every 5 seconds here; the workflow files say every minute. The playbook is the built-in one, but around the clock.`,
	);
	const run = await play(world);
	if (values.check) {
		const problems = await holdsApprovedContent(world, run);
		await world.stop();
		for (const problem of problems) say(`NOT RIGHT: ${problem}`);
		say(
			problems.length === 0
				? '\nCheck passed: Marketo holds the scheduled program with exactly the approved content.'
				: '\nCheck failed.',
		);
		return leave(problems.length === 0 ? 0 : 1);
	}
	say(`\nEditor     ${world.n8n.url}   sign in as ${OWNER.email} with ${OWNER.password}`);
	say(`Form       ${world.formUrl}`);
	say(`Inbox      ${world.inbox.url}`);
	say(`Marketo    http://127.0.0.1:${ports.marketo}/_sandbox/state`);
	say('\nEverything stays up until you press Ctrl-C.');
}

main().catch((error: unknown) => {
	if (leaving) return;
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	void leave(1);
});
