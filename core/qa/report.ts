import { escapeHtml, plainText } from '../html';
import { type Finding, type QaReport, SEVERITIES, type Severity } from './finding';

export interface SaidReport {
	/** One line for a chat. */
	readonly line: string;
	readonly markdown: string;
	/** A page of its own: no script, one style element, light and dark. */
	readonly html: string;
}

const VERDICT: Readonly<Record<QaReport['verdict'], string>> = {
	passed: 'passed',
	needsReview: 'needs review',
	failed: 'failed',
};
const HEADING: Readonly<Record<Severity, string>> = {
	error: 'Errors',
	warning: 'Warnings',
	info: 'Good to know',
};

const count = (number: number, one: string, many = `${one}s`) =>
	number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

const shortDigest = (digest: string) => plainText(digest).slice(0, 8);

function sayLine({ verdict, findings, unreadable, rulesRun, digest }: QaReport): string {
	const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	const counts = [
		...count(of('error'), 'error'),
		...count(of('warning'), 'warning'),
		...count(of('info'), 'note'),
		...count(unreadable.length, 'part not read', 'parts not read'),
	];
	const what = counts.length > 0 ? counts.join(', ') : 'no findings';
	return `QA ${VERDICT[verdict]}: ${what} (${rulesRun} rules, digest ${shortDigest(digest)})`;
}

const placeOf = ({ where }: Finding) =>
	where.line === undefined ? '' : `line ${where.line}, column ${where.column}`;

/** A finding a reader meets once: the same mistake at several places of one part is told with all its places. */
interface Told {
	readonly finding: Finding;
	readonly places: readonly string[];
}

function told(findings: readonly Finding[], severity: Severity): Told[] {
	const groups = new Map<string, { finding: Finding; places: string[] }>();
	for (const finding of findings) {
		if (finding.severity !== severity) continue;
		const group = groups.get(finding.fingerprint) ?? { finding, places: [] };
		const place = placeOf(finding);
		if (place !== '' && !group.places.includes(place)) group.places.push(place);
		groups.set(finding.fingerprint, group);
	}
	return [...groups.values()];
}

const MOST_PLACES = 5;
const sayPlaces = (places: readonly string[]) =>
	places.slice(0, MOST_PLACES).join('; ') +
	(places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '');

/** Markdown signs of outside text lose their meaning. */
const inMarkdown = (text: string) =>
	plainText(text)
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`);

/** Inline code; the fence is longer than any run of back ticks in the text. */
function codeSpan(text: string): string {
	const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
	const fence = '`'.repeat(Math.max(0, ...runs) + 1);
	return `${fence} ${plainText(text).replace(/\s+/g, ' ')} ${fence}`;
}

function tellMarkdown({ finding, places }: Told): string {
	const { ruleId, message, where, evidence, mend, required, severity } = finding;
	return [
		`- **${inMarkdown(where.part)}**: ${inMarkdown(message)} ${inMarkdown(mend)}`,
		...(evidence ? [`  - evidence: ${codeSpan(evidence)}`] : []),
		...(places.length > 0 ? [`  - ${sayPlaces(places)}`] : []),
		`  - rule ${ruleId}, fingerprint ${finding.fingerprint}${severity === 'error' && !required ? ', does not block' : ''}`,
	].join('\n');
}

function sayMarkdown(report: QaReport): string {
	const groups = SEVERITIES.map((severity) => ({ severity, items: told(report.findings, severity) }));
	return `${[
		`## ${inMarkdown(sayLine(report))}`,
		...groups
			.filter(({ items }) => items.length > 0)
			.map(({ severity, items }) => `### ${HEADING[severity]}\n\n${items.map(tellMarkdown).join('\n')}`),
		...(report.unreadable.length > 0
			? [
					`### Not read, look yourself\n\n${report.unreadable.map(({ what, why }) => `- **${inMarkdown(what)}**: ${inMarkdown(why)}`).join('\n')}`,
				]
			: []),
		...(report.rulesNotRun.length > 0
			? [
					`### Rules not run\n\n${report.rulesNotRun.map(({ ruleId, why }) => `- ${inMarkdown(ruleId)}: ${inMarkdown(why)}`).join('\n')}`,
				]
			: []),
		inMarkdown(
			`Checked ${report.at.slice(0, 16).replace('T', ' ')} UTC, playbook ${shortDigest(report.playbookVersion)}.`,
		),
	].join('\n\n')}\n`;
}

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--dim:#5a6472;--page:#fff;--card:#f5f7fa;--error:#b3261e;--warning:#8a5300;--info:#1f5fa8;--ok:#1b6e3c}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf2;--dim:#a3adba;--page:#14181e;--card:#1f252d;--error:#ff8a80;--warning:#ffbd66;--info:#8ab8f5;--ok:#7fd6a0}}
body{margin:0 auto;max-width:44rem;padding:1rem;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.25rem;margin:0 0 .5rem}h2{font-size:1.05rem;margin:1.5rem 0 .5rem}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}.failed{color:var(--error)}.needsReview{color:var(--warning)}.passed{color:var(--ok)}
article{background:var(--card);border-left:4px solid var(--tone,var(--dim));border-radius:6px;margin:.5rem 0;padding:.6rem .8rem}
article p{margin:.2rem 0;overflow-wrap:anywhere}code{background:color-mix(in srgb,var(--tone,var(--dim)) 18%,transparent);border-radius:3px;padding:0 .25em;font-size:.9em}
.dim{color:var(--dim);font-size:.85rem}`;

function tellHtml({ finding, places }: Told): string {
	const { ruleId, severity, required, message, where, evidence, mend, fingerprint, doc } = finding;
	const lines = [
		`<p><strong>${escapeHtml(where.part)}</strong>${severity === 'error' && !required ? ' (does not block)' : ''}</p>`,
		`<p>${escapeHtml(message)}</p>`,
		...(evidence ? [`<p><code>${escapeHtml(evidence)}</code></p>`] : []),
		`<p>${escapeHtml(mend)}</p>`,
		`<p class="dim">${places.length > 0 ? `${escapeHtml(sayPlaces(places))} · ` : ''}<a href="${escapeHtml(doc)}">${escapeHtml(ruleId)}</a> · ${escapeHtml(fingerprint)}</p>`,
	];
	return `<article class="${severity}">\n${lines.join('\n')}\n</article>`;
}

const listHtml = (heading: string, items: readonly { name: string; why: string }[]) =>
	items.length === 0
		? []
		: [
				`<h2>${heading}</h2>`,
				...items.map(
					({ name, why }) =>
						`<article><p><strong>${escapeHtml(name)}</strong></p><p>${escapeHtml(why)}</p></article>`,
				),
			];

function sayHtml(report: QaReport): string {
	const groups = SEVERITIES.map((severity) => ({ severity, items: told(report.findings, severity) }));
	return [
		'<!doctype html>',
		'<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>QA report</title>',
		`<style>${STYLE}</style></head><body>`,
		`<h1 class="${report.verdict}">${escapeHtml(sayLine(report))}</h1>`,
		`<p class="dim">Checked ${escapeHtml(report.at.slice(0, 16).replace('T', ' '))} UTC · playbook ${escapeHtml(shortDigest(report.playbookVersion))}</p>`,
		...groups.flatMap(({ severity, items }) =>
			items.length === 0 ? [] : [`<h2>${HEADING[severity]}</h2>`, ...items.map(tellHtml)],
		),
		...listHtml(
			'Not read, look yourself',
			report.unreadable.map(({ what, why }) => ({ name: what, why })),
		),
		...listHtml(
			'Rules not run',
			report.rulesNotRun.map(({ ruleId, why }) => ({ name: ruleId, why })),
		),
		'</body></html>',
		'',
	].join('\n');
}

/** Words a report: errors first, grouped, readable on a phone; every value from outside is escaped. */
export const sayReport = (report: QaReport): SaidReport => ({
	line: sayLine(report),
	markdown: sayMarkdown(report),
	html: sayHtml(report),
});
