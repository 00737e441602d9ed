import { append, type Campaign, openJournal } from '../../../core/campaign';
import type { Build } from '../../../core/launch';
import type { MapAdapter } from '../../../core/map';
import { scheduleLaunch } from '../../../core/steps';
import { approvedLaunch, builtWith, digestFor, handOverAt, playbookWith } from '../../support/approvedLaunch';

const build = builtWith();
const edited = builtWith((b) => void (b.emails[0]!.subject = 'Last seats'));
const digest = digestFor(build);
const started = (of: string, campaign = approvedLaunch()) =>
	append(openJournal(campaign), handOverAt, 'workflow', { type: 'handOverStarted', data: { digest: of } })
		.campaign;

/** A MAP in which this build stands, and which remembers what it was asked to schedule. */
function mapWith(stands: Build) {
	const calls: string[] = [];
	const map = {
		readBuild: () => Promise.resolve(stands),
		schedule: (programId: string) => {
			calls.push(programId);
			return Promise.resolve({ id: '9', runAt: '2026-03-05T08:00:00Z', repeated: false });
		},
	} as unknown as MapAdapter;
	return { map, calls };
}

const schedule = async (campaign: Campaign, stands: Build) => {
	const { map, calls } = mapWith(stands);
	const saved = { campaign, revision: 8, effects: [] };
	const step = scheduleLaunch({ saved, playbook: playbookWith(), map, now: handOverAt });
	const said = await step.then(
		({ events }) => events.map(({ type, data }) => `${type} ${(data as { digest: string }).digest}`),
		(error: Error) => error.message,
	);
	return { said, calls };
};

it('schedules exactly what was verified', async () => {
	expect(await schedule(started(digest), build)).toEqual({
		said: [`launchScheduled ${digest}`],
		calls: ['2001'],
	});
});

it('schedules what the map has accepted in place of what was approved', async () => {
	const found = digestFor(edited);
	const change = { field: 'subject', from: 'a', to: 'b' };
	const accepted = append(openJournal(approvedLaunch()), handOverAt, 'workflow', {
		type: 'launchChangeAccepted',
		data: { approved: digest, found, then: 'ignore', changes: [change] },
	}).campaign;
	expect(await schedule(started(found, accepted), edited)).toEqual({
		said: [`launchScheduled ${found}`],
		calls: ['2001'],
	});
});

type Refused = [say: string, campaign: Campaign, stands: Build, said: string];
const refused: Refused[] = [
	['without a hand-over', approvedLaunch(), build, 'no hand-over of an approved launch package'],
	[
		'with a hand-over of something else',
		started(digestFor(edited)),
		edited,
		'no hand-over of an approved launch package',
	],
	[
		'when the approval is void meanwhile',
		{ ...started(digest), round: { ...approvedLaunch().round!, status: 'void' } },
		build,
		'no hand-over of an approved launch package',
	],
	[
		'when somebody edits between the two nodes',
		started(digest),
		edited,
		'content that was changed after it was verified',
	],
];
describe('schedules nothing', () => {
	for (const [say, campaign, stands, sentence] of refused)
		it(say, async () => {
			const { said, calls } = await schedule(campaign, stands);
			expect([said, calls]).toEqual([expect.stringContaining(sentence), []]);
		});
});
