import { builtInPlaybook } from '../../core';
import { GO_ON, MONA, requestAccepted, review } from '../support/engine/story.mts';
import { OUTBOX, SLA, World } from '../support/engine/world.mts';

const { playbook } = builtInPlaybook();
const allDay = [['00:00', '24:00']];
const always = { tz: 'Europe/Dublin', week: { mon: allDay, tue: allDay } };
/** QA is measured around the clock, and people are reminded in office hours. */
const aroundTheClock = {
	...playbook,
	calendars: { ...playbook.calendars, always },
	stages: { ...playbook.stages, qa: { ...playbook.stages.qa, calendar: 'always' } },
	notices: { calendar: 'office' },
};
const EVENING = '2026-11-09T18:00:00.000Z';
const MORNING = '2026-11-10T09:00:00.000Z';

let world: World;
let campaignId: string;
/** QA was entered on Monday morning, so that its 8 hours are over at five, when the office closes. */
beforeEach(async () => {
	world = await World.open({ playbook: aroundTheClock });
	campaignId = await requestAccepted(world);
	await world.sweepUntilQuiet();
	world.now = EVENING;
	expect((await world.sweep(SLA)).error).toBeUndefined();
	await world.sweep(OUTBOX);
});
afterEach(() => world.close());

const reminders = () =>
	world.outgoing.sent.filter(({ subject }) => subject.includes('overdue')).map(({ to }) => to);
const outboxAt = () => world.campaigns()[0]!.outboxAt;

it('a threshold is recorded in the evening, and the mail leaves when the office opens', async () => {
	const { data } = world.events(campaignId).findLast(({ type }) => type === 'clockNoticed')!;
	expect(data).toMatchObject({ clock: 'qa#1', threshold: '100%' });
	expect([reminders(), outboxAt()]).toEqual([[], MORNING]);
	world.now = '2026-11-10T08:59:00.000Z';
	expect((await world.sweep(OUTBOX)).nodes).not.toContain('Take outbox');
	world.now = MORNING;
	await world.sweep(OUTBOX);
	expect(reminders()).toEqual([MONA, 'otto@northwind.example']);
	expect([world.campaigns()[0]!.outbox, outboxAt()]).toEqual(['[]', null]);
});

it('a reminder is not mailed when the stage was finished in the night', async () => {
	expect((await review(world, GO_ON, 'Looked at it from home.')).error).toBeUndefined();
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId).stage).toBe('approval');
	world.now = MORNING;
	await world.sweepUntilQuiet();
	expect([reminders(), world.campaigns()[0]!.outbox]).toEqual([[], '[]']);
});
