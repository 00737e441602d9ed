import { isTimeZone, nearestTimeZone } from '../time/timeZone';
import type { Reading } from './reading';

/** Abbreviations name an offset, not a place, and are off by an hour in half of the year: a city is proposed instead. */
const CITY_OF_ABBREVIATION: Readonly<Record<string, string>> = {
	ET: 'America/New_York',
	EST: 'America/New_York',
	EDT: 'America/New_York',
	CST: 'America/Chicago',
	CDT: 'America/Chicago',
	PT: 'America/Los_Angeles',
	PST: 'America/Los_Angeles',
	PDT: 'America/Los_Angeles',
	GMT: 'Europe/London',
	BST: 'Europe/London',
	CET: 'Europe/Berlin',
	CEST: 'Europe/Berlin',
	MEZ: 'Europe/Berlin',
	JST: 'Asia/Tokyo',
};

/** Reads an IANA time zone in any spelling of case and spaces; a city alone is proposed, not taken. */
export function readZone(text: string): Reading<string> {
	const name = text.replace(/ /g, '_');
	if ((name.includes('/') || name.toUpperCase() === 'UTC') && isTimeZone(name))
		return { value: usualCase(name) };
	const meant = CITY_OF_ABBREVIATION[text.toUpperCase()] ?? nearestTimeZone(text);
	return {
		expected: "the audience's time zone by area and city",
		mend: meant ? `Did you mean ${meant}?` : 'Write it like Europe/Berlin or America/New_York.',
	};
}

const usualCase = (name: string) =>
	['UTC', ...Intl.supportedValuesOf('timeZone')].find((zone) => zone.toLowerCase() === name.toLowerCase()) ??
	name;
