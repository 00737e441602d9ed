import {
	instantToLocal,
	isTimeZone,
	isoOf,
	localIsoOf,
	localToInstant,
	nearestTimeZone,
	sayJump,
	sayLocal,
} from '../../../core/time';
import { at } from '../../support/calendars';
import { table } from '../../support/table';

const read = (local: string, tz: string) => {
	const reading = localToInstant(local, tz);
	switch (reading.kind) {
		case 'exact':
			return [isoOf(reading.at)];
		case 'repeated':
			return [isoOf(reading.first), isoOf(reading.second), sayJump(reading.jump)];
		case 'skipped':
			return [isoOf(reading.before), isoOf(reading.after), sayJump(reading.jump)];
	}
};

describe('local time', () => {
	table<[tz: string, local: string, instants: string[]]>(
		'%s %s',
		[
			['Europe/Berlin', '2026-03-02T09:00', ['2026-03-02T08:00:00.000Z']],
			['Europe/Berlin', '2026-03-29T01:59', ['2026-03-29T00:59:00.000Z']],
			[
				'Europe/Berlin',
				'2026-03-29T02:30',
				['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', 'clocks go from 02:00 to 03:00'],
			],
			['Europe/Berlin', '2026-03-29T03:00', ['2026-03-29T01:00:00.000Z']],
			[
				'Europe/Berlin',
				'2026-10-25T02:30',
				['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', 'clocks go from 03:00 to 02:00'],
			],
			[
				'Australia/Lord_Howe',
				'2026-10-04T02:15',
				['2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z', 'clocks go from 02:00 to 02:30'],
			],
			[
				'America/Havana',
				'2026-03-08T00:30',
				['2026-03-08T04:30:00.000Z', '2026-03-08T05:30:00.000Z', 'clocks go from 00:00 to 01:00'],
			],
			[
				'Pacific/Apia',
				'2011-12-30T12:00',
				[
					'2011-12-29T22:00:00.000Z',
					'2011-12-30T22:00:00.000Z',
					'clocks go from 2011-12-30 00:00 to 2011-12-31 00:00',
				],
			],
			['Asia/Kathmandu', '2026-03-02T09:00', ['2026-03-02T03:15:00.000Z']],
		],
		(tz, local, instants) => expect(read(local, tz)).toEqual(instants),
	);

	table<[local: string, tz: string, sentence: string]>(
		'refuses %s in %s',
		[
			[
				'2026-02-30T09:00',
				'UTC',
				'Local time: found "2026-02-30T09:00"; expected a date that exists and a time.',
			],
			['2026-03-02 09:00', 'UTC', 'Local time: found "2026-03-02 09:00"'],
			[
				'2026-03-02T09:00',
				'Berlin',
				'Local time, time zone: found "Berlin"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
			],
		],
		(local, tz, sentence) => expect(() => localToInstant(local, tz)).toThrow(sentence),
	);

	it('goes back to what the clock shows', () =>
		expect(instantToLocal(at('2026-03-02T08:00Z'), 'America/St_Johns')).toEqual({
			date: '2026-03-02',
			time: '04:30',
			offset: '-03:30',
			weekday: 'mon',
		}));

	it('is said for people and for programs', () => {
		expect(sayLocal(at('2026-03-02T08:00Z'), 'Europe/Berlin')).toBe(
			'Mon 2 March 2026, 09:00 (Europe/Berlin)',
		);
		expect(localIsoOf(at('2026-03-02T08:00Z'), 'Europe/Berlin')).toBe('2026-03-02T09:00+01:00');
	});
});

describe('time zones', () => {
	table<[name: string, known: boolean]>(
		'%s: %s',
		[
			['Europe/Berlin', true],
			['Asia/Calcutta', true],
			['Asia/Kolkata', true],
			['UTC', true],
			['+02:00', false],
			['Europe/Berln', false],
			['', false],
		],
		(name, known) => expect(isTimeZone(name)).toBe(known),
	);

	table<[word: string, zone: string | undefined]>(
		'%s is probably %s',
		[
			['Europe/Berln', 'Europe/Berlin'],
			['new york', 'America/New_York'],
			['US/Tokyo', 'Asia/Tokyo'],
			['Sao Paolo', 'America/Sao_Paulo'],
			['the moon, far side', undefined],
		],
		(word, zone) => expect(nearestTimeZone(word)).toBe(zone),
	);
});
