import { plainText } from '../html';
import { openItems } from './checklist';
import type { Finding, QaReport, Severity } from './finding';

/** What a report says, before it is Markdown or HTML: plain texts of which any may come from outside. */
export interface Outline {
	readonly line: string;
	readonly verdict: QaReport['verdict'];
	readonly sections: readonly Section[];
	readonly foot: string;
}

export type Section =
	| {
			readonly kind: 'findings';
			readonly heading: string;
			readonly tone: Severity;
			readonly parts: readonly Part[];
	  }
	| { readonly kind: 'list'; readonly heading: string; readonly entries: readonly Entry[] };

/** Findings of one part of the build, e.g. the HTML of an e-mail. */
export interface Part {
	readonly name: string;
	readonly findings: readonly Told[];
}

/** A finding a reader meets once: the same mistake at several places of one part is told with all its places. */
export interface Told {
	readonly finding: Finding;
	readonly places: readonly string[];
}

export interface Entry {
	readonly name: string;
	readonly text: string;
}

const VERDICT: Readonly<Record<QaReport['verdict'], string>> = {
	passed: 'passed',
	needsReview: 'needs review',
	failed: 'failed',
};

const count = (number: number, one: string, many = `${one}s`) =>
	number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

const shortDigest = (digest: string) => plainText(digest).slice(0, 8);
const sayTime = (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** The result of a check in numbers. */
export interface Result extends Pick<QaReport, 'verdict' | 'rulesRun' | 'digest'> {
	readonly errors: number;
	readonly warnings: number;
	readonly notes?: number;
	readonly waived?: number | undefined;
	readonly toTick: number;
	readonly unreadable: number;
}

export function sayResult(result: Result): string {
	const { verdict, errors, warnings, notes = 0, waived = 0, toTick, unreadable, rulesRun, digest } = result;
	const counts = [
		...count(errors, 'error'),
		...count(warnings, 'warning'),
		...count(notes, 'note'),
		...count(waived, 'waived', 'waived'),
		...count(toTick, 'item to tick', 'items to tick'),
		...count(unreadable, 'part not read', 'parts not read'),
	];
	const what = counts.length > 0 ? counts.join(', ') : 'no findings';
	return `QA ${VERDICT[verdict]}: ${what} (${rulesRun} rules, digest ${shortDigest(digest)})`;
}

export function sayLine({ findings, waived, checklist, unreadable, ...report }: QaReport): string {
	const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	return sayResult({
		...report,
		errors: of('error'),
		warnings: of('warning'),
		notes: of('info'),
		waived: waived.length,
		toTick: openItems(checklist).length,
		unreadable: unreadable.length,
	});
}

/** @param nameOf the name that people know for a key of the playbook's people */
export function outlineOf(report: QaReport, nameOf: (person: string) => string): Outline {
	const { checklist, unreadable, waived, lapsed, rulesNotRun, at, playbookVersion, preset, tables } = report;
	const list = (heading: string, entries: readonly Entry[]): Section[] =>
		entries.length === 0 ? [] : [{ kind: 'list', heading, entries }];
	const ticked = checklist.flatMap(({ text, ticked: tick }) => (tick ? [{ text, ...tick }] : []));
	return {
		line: sayLine(report),
		verdict: report.verdict,
		sections: [
			...findingsOf(report, 'error', 'Errors'),
			...findingsOf(report, 'warning', 'Warnings'),
			...list(
				'To be confirmed by a person',
				openItems(checklist).map(({ text }) => ({ name: text, text: 'Open: tick it in the review form.' })),
			),
			...list(
				'Not read, look yourself',
				unreadable.map(({ what, why }) => ({ name: what, text: why })),
			),
			...list(
				'Waivers that hold no more',
				lapsed.map(({ ruleId, by, reason, why }) => ({
					name: ruleId,
					text: `Waived by ${nameOf(by)} (“${reason}”), but ${why}.`,
				})),
			),
			...findingsOf(report, 'info', 'Good to know'),
			...list(
				'Waived',
				waived.map(({ ruleId, part, message, by, reason, until, fingerprint }) => ({
					name: `${ruleId}, ${part}`,
					text: `${sentence(message)} Accepted by ${nameOf(by)} until ${sayTime(until)}: “${reason}” (${fingerprint})`,
				})),
			),
			...list(
				'Confirmed by a person',
				ticked.map(({ text, by, at: when, note }) => ({
					name: text,
					text: `${nameOf(by)}, ${sayTime(when)}${note ? `: “${note}”` : ''}`,
				})),
			),
			...list('Rules not run', notRun(rulesNotRun)),
		],
		foot: [
			`Checked ${sayTime(at)}`,
			`preset ${preset}`,
			`playbook ${shortDigest(playbookVersion)}`,
			...tables.map(({ name, date }) => `${name} of ${date}`),
		].join(', '),
	};
}

/** One entry a reason: a preset leaves out dozens of rules for the same one. */
function notRun(rules: QaReport['rulesNotRun']): Entry[] {
	const byWhy = new Map<string, string[]>();
	for (const { ruleId, why } of rules) byWhy.set(why, [...(byWhy.get(why) ?? []), ruleId]);
	return [...byWhy].map(([why, ids]) => ({ name: sentence(why), text: ids.join(', ') }));
}

export const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function findingsOf({ findings }: QaReport, tone: Severity, heading: string): Section[] {
	const groups = new Map<string, { finding: Finding; places: string[] }>();
	for (const finding of findings) {
		if (finding.severity !== tone) continue;
		const group = groups.get(finding.fingerprint) ?? { finding, places: [] };
		const place = placeOf(finding);
		if (place !== '' && !group.places.includes(place)) group.places.push(place);
		groups.set(finding.fingerprint, group);
	}
	const parts = new Map<string, Told[]>();
	for (const told of groups.values()) {
		const { part } = told.finding.where;
		parts.set(part, [...(parts.get(part) ?? []), told]);
	}
	if (parts.size === 0) return [];
	return [
		{ kind: 'findings', heading, tone, parts: [...parts].map(([name, its]) => ({ name, findings: its })) },
	];
}

const placeOf = ({ where }: Finding) =>
	where.line === undefined ? '' : `line ${where.line}, column ${where.column}`;

const MOST_PLACES = 5;
export const sayPlaces = (places: readonly string[]) =>
	places.slice(0, MOST_PLACES).join('; ') +
	(places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '');

/** What does not follow from the section a finding stands in. */
export const isUnusual = ({ severity, required }: Finding) => (severity === 'error' ? !required : required);
export const sayUnusual = ({ required }: Finding) => (required ? 'blocks' : 'does not block');
