import { clockState, explainClock } from '../../../core/sla';
import { compileCalendar, isoOf, sayLocal } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { clockOf, paused, resumed, started } from '../../support/clocks';
import { docPage } from '../../support/docs.mts';

/** The calendars of docs/worked-example.md; both zones change their clocks within it, a week apart. */
const madrid = compileCalendar(nineToFive('Europe/Madrid', { holidays: ['11-01'] }));
const newYork = compileCalendar(nineToFive('America/New_York'));
const page = docPage('worked-example.md');

/** Waiting for the requester from Friday 15:00 to Tuesday 11:00 in Madrid. */
const qa = {
	...clockOf(
		started('2027-10-29T14:00+02:00'),
		paused('2027-10-29T15:00+02:00', 'requester', 'the final copy'),
		resumed('2027-11-02T11:00+01:00'),
	),
	clock: 'qa#1',
};
const approval = { ...clockOf(started('2027-11-05T16:00-04:00')), clock: 'approval#1' };

const rows = [
	['QA', qa, { calendar: madrid, target: 960, now: at('2027-11-02T12:00+01:00') }, '2027-11-04T10:00+01:00'],
	[
		'approval',
		approval,
		{ calendar: newYork, target: 480, now: at('2027-11-05T16:30-04:00') },
		'2027-11-08T16:00-05:00',
	],
] as const;

test.each(rows)('%s: due as counted on paper, and the page says why', (_name, clock, terms, due) => {
	const { state, sentences } = explainClock(clock, terms);
	expect(isoOf(state.dueAt)).toBe(isoOf(at(due)));
	for (const sentence of sentences) expect(page).toContain(sentence);
});

test('the person in New York reads the due time of the team in Madrid in her own zone', () => {
	const { dueAt } = clockState(qa, rows[0][2]);
	const local = sayLocal(dueAt, 'America/New_York');
	expect(local).toBe('Thu 4 November 2027, 05:00 (America/New_York)');
	expect(page).toContain(local);
});
