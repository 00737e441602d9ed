import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';

type Core = typeof import('../../core/index.ts');

const HOUR = 3_600_000;
const digest = 'a'.repeat(64);

/** A campaign whose QA began ten hours ago and was never finished: both thresholds of the stage have come. */
export function overdueRow(core: Core, number: number) {
	const { playbook, version } = core.loadPlaybook(demoPlaybook(core));
	const start = core.instantOf(new Date(Date.now() - 10 * HOUR).toISOString());
	const launch = new Date(Date.now() + 400 * HOUR).toISOString();
	const campaignId = `C-SLA${String(number).padStart(5, '0')}`;
	const submitted = core.startJournal(campaignId, start, 'dana@northwind.example', {
		type: 'submitted',
		data: {
			submissionKey: campaignId,
			playbookVersion: version,
			brief: {
				title: `Overdue ${number}`,
				type: 'webinar',
				region: 'emea',
				tier: 'standard',
				requesterName: 'Dana',
				requesterEmail: 'dana@northwind.example',
				launchDate: launch.slice(0, 10),
				launchTime: launch.slice(11, 16),
				timeZone: 'UTC',
			},
		},
	});
	const journal = core.append(
		submitted,
		start,
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt: launch, programName: 'P', slackMinutes: 0 } },
		{ type: 'programCloned', data: { program: { id: '1', name: 'P' } } },
		{ type: 'buildFinished', data: {} },
		{
			type: 'qaChecked',
			data: { verdict: 'needsReview', digest, errors: 0, warnings: 1, unreadable: 0, rulesRun: 39 },
		},
	);
	const {
		campaign: _campaign,
		previousRevision: _previous,
		newEvents: _new,
		...row
	} = core.saveItem(journal, undefined, playbook, start);
	return row;
}
