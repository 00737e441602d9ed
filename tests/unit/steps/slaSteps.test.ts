import { readRow, type SavedCampaign, takeEffects, tickOff } from '../../../core/campaign';
import { builtInPlaybook, loadPlaybook, type Playbook } from '../../../core/playbook';
import { checkClocks, saveItem } from '../../../core/steps';
import type { Instant } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { after, start, WAY } from '../campaign/support';

const { playbook: builtIn } = builtInPlaybook();
const allDay: [string, string][] = [['00:00', '24:00']];
const week = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay };
/** The build is measured around the clock, and people are reminded in their office hours. */
const playbookWith = (notices: Playbook['notices'], monaIn?: string) =>
	loadPlaybook({
		...builtIn,
		calendars: {
			...builtIn.calendars,
			always: { tz: 'Europe/Dublin', week },
			newYork: nineToFive('America/New_York'),
		},
		people: { ...builtIn.people, mona: { ...builtIn.people.mona!, calendar: monaIn } },
		stages: { ...builtIn.stages, build: { ...builtIn.stages.build, calendar: 'always' } },
		notices,
	}).playbook;
const office = playbookWith({ calendar: 'office', escalateAtOnce: false });

/** In build since Monday 09:10 in Dublin: 75 % of 16 hours are over at 21:10, all of them on Tuesday at 01:10. */
const inBuild = (playbook: Playbook): SavedCampaign => ({
	...readRow(saveItem(after(...WAY.build), undefined, playbook, start)),
	effects: [],
});
const EVENING = at('2026-11-09T21:11Z');
const NIGHT = at('2026-11-10T01:11Z');
const MORNING = '2026-11-10T09:00:00.000Z';

const sweep = (saved: SavedCampaign, playbook: Playbook, now: Instant) =>
	checkClocks({ saved, playbook, now }).journal;
const mailsOf = (playbook: Playbook, now: Instant) =>
	sweep(inBuild(playbook), playbook, now).mails.map(({ to, notBefore }) => [to.split('@')[0], notBefore]);

describe('a reminder outside of hours', () => {
	const { events, mails } = sweep(inBuild(office), office, EVENING);

	it('is recorded at once, with the instant at which it came', () =>
		expect(events.map(({ type, data }) => [type, data])).toEqual([
			[
				'clockNoticed',
				{
					clock: 'build#1',
					threshold: '75%',
					at: '2026-11-09T21:10:00.000Z',
					dueAt: '2026-11-10T01:10:00.000Z',
				},
			],
		]));

	it('is mailed when they open, and says of when its numbers are', () => {
		expect(mails).toMatchObject([{ notBefore: MORNING, onlyIf: { clock: 'build#1', threshold: '75%' } }]);
		expect(mails[0]!.text).toContain('As of: Mon 9 November 2026, 21:11 (Europe/Dublin)');
	});

	it('waits for the hours of its reader, who may have a calendar of their own', () => {
		const newYork = playbookWith({ calendar: 'office', escalateAtOnce: false }, 'newYork');
		expect(mailsOf(newYork, EVENING)).toEqual([['mona', undefined]]);
		expect(mailsOf(newYork, NIGHT)).toEqual([
			['mona', '2026-11-10T14:00:00.000Z'],
			['otto', MORNING],
		]);
	});

	it('goes at once when the stage is overdue and the playbook says so', () => {
		const atOnce = playbookWith({ calendar: 'office', escalateAtOnce: true });
		expect(mailsOf(atOnce, EVENING)).toEqual([['mona', MORNING]]);
		expect(mailsOf(atOnce, NIGHT)).toEqual([
			['mona', undefined],
			['otto', undefined],
		]);
	});

	it('goes at once without "notices", and says nothing of when', () => {
		const none = playbookWith(undefined);
		expect(mailsOf(none, EVENING)).toEqual([['mona', undefined]]);
		expect(sweep(inBuild(none), none, EVENING).mails[0]!.text).not.toContain('As of');
	});

	it('goes at once inside of hours', () =>
		expect(mailsOf(office, at('2026-11-10T09:00Z'))).toEqual([
			['mona', undefined],
			['otto', undefined],
		]));
});

it('after a night with two thresholds each reader gets one mail, about the last', () => {
	const run = (saved: SavedCampaign, now: Instant) =>
		readRow(saveItem(sweep(saved, office, now), saved, office, now));
	const carryOut = (saved: SavedCampaign, now: Instant) => {
		const { taken, row } = takeEffects(saved, now);
		const carried = { ...saved, effects: JSON.parse(row.outbox) as SavedCampaign['effects'] };
		const left = tickOff(
			carried,
			taken.map(({ id }) => id),
			now,
		);
		const sent = taken.flatMap((effect) => (effect.kind === 'mail' ? [effect.mail.subject] : []));
		return { sent, saved: { ...saved, effects: JSON.parse(left.outbox) as SavedCampaign['effects'] } };
	};
	const evening = carryOut(run(inBuild(office), EVENING), EVENING);
	const night = carryOut(run(evening.saved, NIGHT), NIGHT);
	const morning = carryOut(night.saved, at(MORNING));
	expect([evening.sent, night.sent]).toEqual([[], []]);
	expect(morning.sent).toEqual([
		'C-0000TEST Faster reporting: Build is overdue',
		'C-0000TEST Faster reporting: Build is overdue',
	]);
	expect(morning.saved.effects).toEqual([]);
});
