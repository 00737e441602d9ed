import { foldEvents } from '../../../core/campaign';
import { reassignStep } from '../../../core/steps';
import { playbookWith } from '../intake/feasibility/worlds';
import { table } from '../../support/table';
import { campaignInQa, playbook } from '../approval/fixtures';
import { after, start, WAY } from '../campaign/support';

const saved = (...way: Parameters<typeof after>) => ({ ...after(...way), revision: 3, effects: [] });
const inBuild = saved(...WAY.build);
const give = (change: Partial<Parameters<typeof reassignStep>[0]> = {}) =>
	reassignStep({
		saved: inBuild,
		to: 'otto',
		why: 'Mona is on another campaign',
		by: 'otto@northwind.example',
		isForced: false,
		playbook,
		now: start,
		...change,
	});

it('the new owner gets the state by mail, the one before a short one', () => {
	const result = give();
	if (result.status === 'refused') throw new Error(result.why);
	const { campaign, events, mails } = result.journal;
	expect(campaign.owner).toBe('otto');
	expect(events.map(({ type, actor }) => `${type} by ${actor}`)).toEqual([
		'reassigned by otto@northwind.example',
	]);
	expect(mails.map(({ to }) => to)).toEqual(['otto@northwind.example', 'mona@northwind.example']);
	expect(mails[0]!.text).toContain('is yours from now on.');
	expect(mails[0]!.text).toContain('Stage: Build');
	expect(mails[0]!.text).toContain('Why: Mona is on another campaign');
	expect(foldEvents([...inBuild.events, ...events])).toEqual(campaign);
});

it('by e-mail address, too', () => {
	const result = give({ to: ' Otto@Northwind.example ' });
	expect(result.status === 'recorded' && result.journal.campaign.owner).toBe('otto');
});

const away = playbookWith(({ people }) => ({
	people: { ...people, otto: { ...people.otto!, absences: [{ from: '2026-11-01', to: '2026-12-31' }] } },
}));
type Row = [say: string, change: Parameters<typeof give>[0], begins: string];
const rows: Row[] = [
	['somebody unknown', { to: 'eve' }, 'Reassign, new owner: found "eve"; expected a person of the playbook'],
	['no reason', { why: ' ' }, 'Reassign, why: found nothing; expected a reason.'],
	[
		'the owner',
		{ to: 'mona' },
		'Campaign C-0000TEST, owner: found "mona"; expected another person than the owner.',
	],
	[
		'somebody who is away',
		{ playbook: away },
		'Campaign C-0000TEST, new owner: found Otto Operations, who has no working time until the launch (away 2026-11-01 to 2026-12-31, Europe/Dublin); expected somebody who is there. Choose somebody else, or switch on "Also When Away" and say in Why who stands in.',
	],
];
table('%s is refused', rows, (_say, change, begins) => {
	const result = give(change);
	expect(result.status === 'refused' && result.why.slice(0, begins.length)).toBe(begins);
});

it('somebody who is away may be forced, and the record says so', () => {
	const result = give({ playbook: away, isForced: true });
	expect(result.status === 'recorded' && result.journal.events[0]!.data).toMatchObject({
		to: 'otto',
		forced: true,
	});
});

it('in QA the next check asks the new owner: the links of the review before are for another', () => {
	const result = give({ saved: { campaign: campaignInQa('failed'), revision: 1, effects: [] } });
	expect(result.status === 'recorded' && result.journal.campaign).toMatchObject({
		stage: 'qa',
		owner: 'otto',
	});
	expect(result.status === 'recorded' && result.journal.campaign.qa).toBeUndefined();
});

it('a request that nobody owns yet cannot be reassigned', () => {
	expect(() => give({ saved: saved() })).toThrow('found the stage Intake');
});
