import { plainText } from '../html';
import type { QaReport } from './finding';

/** What a check found in one part by one rule. */
interface Found {
	readonly ruleId: string;
	readonly severity: 'error' | 'warning';
	readonly part: string;
	readonly places: number;
}

interface OpenPoints {
	readonly found?: Found[];
	readonly notRead?: string[];
}

/** A record is small: the rest stands in the report. */
const MOST = 8;
const MOST_CHARACTERS = 80;

/**
 * What a person has to look at, in short, for the record: names of rules and parts, and nothing of the content. Errors
 * come first.
 */
export function openPointsOf({
	findings,
	unreadable,
}: Pick<QaReport, 'findings' | 'unreadable'>): OpenPoints {
	const groups = new Map<string, Found>();
	for (const severity of ['error', 'warning'] as const) {
		for (const finding of findings) {
			if (finding.severity !== severity) continue;
			const { ruleId, where } = finding;
			const key = JSON.stringify([severity, ruleId, where.part]);
			const places = (groups.get(key)?.places ?? 0) + 1;
			groups.set(key, { ruleId, severity, part: short(where.part), places });
		}
	}
	const found = [...groups.values()].slice(0, MOST);
	const notRead = unreadable.slice(0, MOST).map(({ what }) => short(what));
	return { ...(found.length > 0 && { found }), ...(notRead.length > 0 && { notRead }) };
}

const short = (text: string) =>
	plainText(text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text);
