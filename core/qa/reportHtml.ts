import { sha256Hex } from '../canonical';
import { escapeHtml } from '../html';
import type { Context } from './finding';
import {
	isUnusual,
	type Outline,
	sayPlaces,
	sayUnusual,
	type Section,
	sentence,
	type Told,
} from './reportOutline';

/** Colours stand in full, because mail programs know no variables. */
export const REPORT_STYLE = `.qa h2{font-size:1.2em;margin:0 0 .4em}.qa h3{font-size:1.05em;margin:1.4em 0 .4em}.qa h4{font-size:.95em;margin:.9em 0 .3em;color:#5a6472;overflow-wrap:anywhere}
.qa .entry{background:#f5f7fa;border-left:4px solid #8a94a3;border-radius:6px;margin:.4em 0;padding:.5em .8em}.qa .entry p{margin:.2em 0;overflow-wrap:anywhere}
.qa .error{border-color:#b3261e}.qa .warning{border-color:#8a5300}.qa .info{border-color:#1f5fa8}
.qa .failed{color:#b3261e}.qa .needsReview{color:#8a5300}.qa .passed{color:#1b6e3c}
.qa code{font-size:.9em;white-space:pre-wrap}.qa mark{background:#ffe08a;color:#1c2430;border-radius:3px;padding:0 .15em}
.qa .dim{color:#5a6472;font-size:.85em}.qa a{color:#0b57d0}
@media(prefers-color-scheme:dark){.qa .entry{background:#1f252d}.qa h4,.qa .dim{color:#a3adba}.qa .error{border-color:#ff8a80}.qa .warning{border-color:#ffbd66}.qa .info{border-color:#8ab8f5}.qa .failed{color:#ff8a80}.qa .needsReview{color:#ffbd66}.qa .passed{color:#7fd6a0}.qa a{color:#8ab4f8}}`;

const PAGE_STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:46rem;padding:1rem;background:#fff;color:#1c2430;font:16px/1.5 system-ui,sans-serif}
h1{font-size:1em;margin:0;color:#5a6472}
@media(prefers-color-scheme:dark){h1{color:#a3adba}body{background:#14181e;color:#e8ecf2}}
${REPORT_STYLE}`;

const base64Of = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
/** Allows the one style element, and nothing else: no script, no picture, no form. */
const POLICY = `default-src 'none'; style-src 'sha256-${base64Of(sha256Hex(PAGE_STYLE))}'; base-uri 'none'; form-action 'none'`;

const sayContext = ({ before, marked, after }: Context) =>
	`${escapeHtml(before)}${marked === '' ? '' : `<mark>${escapeHtml(marked)}</mark>`}${escapeHtml(after)}`;

function tell({ finding, places }: Told): string {
	const { ruleId, severity, message, evidence, context, mend, fingerprint, doc } = finding;
	const isShown = context !== undefined && context.marked !== '';
	const lines = [
		`<p><strong>${escapeHtml(sentence(message))}</strong>${isUnusual(finding) ? ` (${sayUnusual(finding)})` : ''}</p>`,
		...(evidence && !isShown ? [`<p><code><mark>${escapeHtml(evidence)}</mark></code></p>`] : []),
		...(context ? [`<p><code>${sayContext(context)}</code></p>`] : []),
		`<p>${escapeHtml(mend)}</p>`,
		`<p class="dim">${places.length > 0 ? `${escapeHtml(sayPlaces(places))} · ` : ''}<a href="${escapeHtml(doc)}">${escapeHtml(ruleId)}</a> · ${escapeHtml(fingerprint)}</p>`,
	];
	return `<div class="entry ${severity}">\n${lines.join('\n')}\n</div>`;
}

const saySection = (section: Section) =>
	section.kind === 'list'
		? [
				`<h3>${section.heading}</h3>`,
				...section.entries.map(
					({ name, text }) =>
						`<div class="entry"><p><strong>${escapeHtml(name)}</strong></p><p>${escapeHtml(text)}</p></div>`,
				),
			]
		: [
				`<h3>${section.heading}</h3>`,
				...section.parts.flatMap(({ name, findings }) => [
					`<h4>${escapeHtml(name)}</h4>`,
					...findings.map(tell),
				]),
			];

/** A part of a page or mail that has {@link REPORT_STYLE}. */
export const reportFragment = ({ line, verdict, sections, foot }: Outline) =>
	[
		'<div class="qa">',
		`<h2 class="${verdict}">${escapeHtml(line)}</h2>`,
		`<p class="dim">${escapeHtml(foot)}</p>`,
		...sections.flatMap(saySection),
		'</div>',
	].join('\n');

/** A page of its own: no script, one style element, light and dark. */
export const reportPage = (fragment: string) =>
	[
		'<!doctype html>',
		`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>QA report</title>`,
		`<style>${PAGE_STYLE}</style></head><body><main><h1>QA report</h1>`,
		fragment,
		'</main></body></html>',
		'',
	].join('\n');
