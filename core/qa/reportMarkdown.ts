import { plainText } from '../html';
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

/** Markdown signs of outside text lose their meaning. */
export const inMarkdown = (text: string) =>
	plainText(text)
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`);

/** Inline code; the fence is longer than any run of back ticks in the text. */
export function codeSpan(text: string): string {
	const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
	const fence = '`'.repeat(Math.max(0, ...runs) + 1);
	return `${fence} ${plainText(text).replace(/\s+/g, ' ')} ${fence}`;
}

/** Bold ends only after a character that is no blank. */
function bold(text: string): string {
	const inner = text.trim();
	if (inner === '') return inMarkdown(text);
	const at = text.indexOf(inner);
	return `${text.slice(0, at)}**${inMarkdown(inner)}**${text.slice(at + inner.length)}`;
}

const sayContext = ({ before, marked, after }: Context) =>
	`${inMarkdown(before)}${bold(marked)}${inMarkdown(after)}`.trim();

function tell({ finding, places }: Told): string {
	const { ruleId, message, evidence, context, mend, fingerprint } = finding;
	const isShown = context !== undefined && context.marked !== '';
	return [
		`- ${inMarkdown(sentence(message))} ${inMarkdown(mend)}`,
		...(evidence && !isShown ? [`  - evidence: ${codeSpan(evidence)}`] : []),
		...(context ? [`  - in context: ${sayContext(context)}`] : []),
		...(places.length > 0 ? [`  - ${sayPlaces(places)}`] : []),
		`  - rule ${ruleId}, fingerprint ${fingerprint}${isUnusual(finding) ? `, ${sayUnusual(finding)}` : ''}`,
	].join('\n');
}

const saySection = (section: Section) =>
	section.kind === 'list'
		? `### ${section.heading}\n\n${section.entries.map(({ name, text }) => `- **${inMarkdown(name)}**: ${inMarkdown(text)}`).join('\n')}`
		: [
				`### ${section.heading}`,
				...section.parts.map(
					({ name, findings }) => `#### ${inMarkdown(name)}\n\n${findings.map(tell).join('\n')}`,
				),
			].join('\n\n');

export const reportMarkdown = ({ line, sections, foot }: Outline) =>
	`${[`## ${inMarkdown(line)}`, ...sections.map(saySection), inMarkdown(`${foot}.`)].join('\n\n')}\n`;
