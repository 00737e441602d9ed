import { nearest } from '../parse';
import { type Problem, ProblemError, quote } from '../problem';
import { BoundedCache } from './boundedCache';

const asked = new BoundedCache<boolean>(500);

/** @returns whether `name` is an IANA time zone or a link to one. A bare offset such as +02:00 is neither. */
export const isTimeZone = (name: string) => asked.get(name, () => intlAccepts(name));

function intlAccepts(name: string): boolean {
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en-US', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

/** @returns the IANA name that was probably meant: by its city ("New York"), else by spelling ("Europe/Berln"). */
export function nearestTimeZone(word: string): string | undefined {
	const written = word.trim().replace(/\s+/g, '_');
	if (isTimeZone(written)) return written;
	const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
	const city = cityOf(written).toLowerCase();
	const named = zones.find((zone) => cityOf(zone).toLowerCase() === city);
	if (named) return named;
	const spelled = nearest(written, zones);
	if (spelled) return spelled;
	const nearCity = nearest(city, zones.map(cityOf));
	return zones.find((zone) => cityOf(zone) === nearCity);
}

/** What is wrong with a zone name and what to write instead; the calendar schema and `refuseUnknownZone` share it. */
export function unknownZone(name: string): Omit<Problem, 'where'> {
	const meant = nearestTimeZone(name);
	return {
		found: quote(name),
		expected: 'an IANA time zone, e.g. Europe/Berlin',
		mend: meant
			? `Did you mean "${meant}"?`
			: 'Write the area and the city, as in Europe/Berlin or America/New_York.',
	};
}

/** @throws ProblemError naming `where` and the nearest name. */
export function refuseUnknownZone(name: string, where = 'Time zone'): void {
	if (!isTimeZone(name)) throw new ProblemError({ where, ...unknownZone(name) });
}
