import { builtInPlaybook, calendarOf, loadPlaybook } from '../../../core/playbook';
import { ProblemError, sayProblem } from '../../../core/problem';
import { isoOf } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { table } from '../../support/table';

const { playbook } = builtInPlaybook();
const withCalendars = (more: Record<string, unknown>) =>
	loadPlaybook({ ...playbook, calendars: { ...playbook.calendars, ...more } }).playbook;
const america = nineToFive('America/New_York');

describe('a calendar made of others', () => {
	const combined = withCalendars({
		america,
		world: { anyOf: ['office', 'america'] },
		meeting: { allOf: ['office', 'america'], tz: 'America/New_York' },
		nested: { anyOf: ['world', 'meeting'] },
	});

	table<[key: string, due: string, tz: string]>(
		'7 h of %s from 10:00 in Dublin end %s, told in %s',
		[
			['office', '2026-06-01T16:00:00.000Z', 'Europe/Dublin'],
			['world', '2026-06-01T16:00:00.000Z', 'Europe/Dublin'],
			['meeting', '2026-06-03T14:00:00.000Z', 'America/New_York'],
			['nested', '2026-06-01T16:00:00.000Z', 'Europe/Dublin'],
		],
		(key, due, tz) => {
			const compiled = calendarOf(combined, key);
			expect([isoOf(compiled.add(at('2026-06-01T09:00Z'), 420)), compiled.tz]).toEqual([due, tz]);
		},
	);

	it('is compiled once', () => expect(calendarOf(combined, 'world')).toBe(calendarOf(combined, 'world')));
});

describe('a calendar made of others that cannot be', () => {
	table<[say: string, more: Record<string, unknown>, ...sentences: string[]]>(
		'%s',
		[
			[
				'a name that leads nowhere',
				{ world: { anyOf: ['office', 'offise'] } },
				'Playbook, calendars › world › anyOf › 1: found "offise"; expected a key of calendars (office, world). Did you mean "office"?',
			],
			[
				'itself',
				{ world: { allOf: ['office', 'world'] } },
				'Playbook, calendars › world: found world → world; expected calendars that do not lead back to themselves. Take "world" out of the calendar "world".',
			],
			[
				'a circle, told once',
				{
					world: { anyOf: ['office', 'emea'] },
					emea: { anyOf: ['office', 'africa'] },
					africa: { allOf: ['world', 'office'] },
				},
				'Playbook, calendars › world: found world → emea → africa → world; expected calendars that do not lead back to themselves. Take "world" out of the calendar "africa".',
			],
			[
				'never open together',
				{
					night: { tz: 'Europe/Dublin', week: { mon: [['20:00', '22:00']] } },
					both: { allOf: ['office', 'night'] },
				},
				'Playbook, calendars › both: found calendars that are never open at the same time; expected some working time that all of them share. Lengthen the hours of one of them, or combine them with "anyOf".',
			],
			[
				'one alone',
				{ world: { anyOf: ['office'] } },
				'Playbook, calendars › world › anyOf: found ["office"]; expected at least 2 entries. Correct this field.',
			],
			[
				'an unknown zone for words',
				{ world: { anyOf: ['office', 'office'], tz: 'Europe/Berln' } },
				'Playbook, calendars › world › tz: found "Europe/Berln"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
			],
			[
				'both ways at once',
				{ world: { anyOf: ['office', 'office'], allOf: ['office', 'office'] } },
				'Playbook, calendars › world: found the key "allOf"; expected one of anyOf, tz. Did you mean "anyOf"?',
			],
			[
				'a misspelt key of a plain one',
				{ world: { ...america, holidyas: [] } },
				'Playbook, calendars › world: found the key "holidyas"; expected one of tz, week, holidays, overrides. Did you mean "holidays"?',
			],
		],
		(_say, more, ...sentences) => {
			let said: string[] = [];
			try {
				withCalendars(more);
			} catch (error) {
				said = error instanceof ProblemError ? error.problems.map(sayProblem) : [String(error)];
			}
			expect(said).toEqual(sentences);
		},
	);

	it('is named when a playbook that was not checked holds it', () => {
		const circle = { calendars: { a: { anyOf: ['b', 'b'] }, b: { anyOf: ['a', 'a'] } } };
		expect(() => calendarOf(circle, 'a')).toThrow('Playbook, calendars › a: found a → b → a');
		expect(() => calendarOf(circle, 'constructor')).toThrow(
			'no calendar "constructor"; expected one of a, b',
		);
	});
});
