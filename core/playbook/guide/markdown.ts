import { codeSpan, inMarkdown } from '../../qa/reportMarkdown';
import { type Block, type Document, type Inline, inlinesOf, type Section, type Text } from './document';

/** GitHub Flavored Markdown, with a table of contents. */
export const guideMarkdown = ({ title, lead, sections }: Document): string =>
	`${[
		`# ${inMarkdown(title)}`,
		...lead.map(inline),
		sections.map(({ id, title: name }) => `- [${inMarkdown(name)}](#${id})`).join('\n'),
		...sections.flatMap(section),
	].join('\n\n')}\n`;

const section = ({ id, title, blocks }: Section): string[] => [
	`<a id="${id}"></a>\n\n## ${inMarkdown(title)}`,
	...blocks.map(block),
];

function block(its: Block): string {
	switch (its.kind) {
		case 'paragraph':
			return inline(its.text);
		case 'heading':
			return `### ${inMarkdown(its.text)}`;
		case 'fold':
			return [`### ${inMarkdown(its.summary)}`, ...its.blocks.map(block)].join('\n\n');
		case 'list':
			return its.items.map((item, i) => `${its.ordered ? `${i + 1}.` : '-'} ${inline(item)}`).join('\n');
		case 'table':
			return [
				row(its.head.map(inMarkdown)),
				row(its.head.map(() => '---')),
				...its.rows.map((cells) => row(cells.map((cell) => inline(cell)))),
			].join('\n');
	}
}

/** A table ends its cells with a bar, also inside of code. */
const row = (cells: readonly string[]) =>
	`| ${cells.map((cell) => cell.replace(/(^|[^\\])\|/g, '$1\\|')).join(' | ')} |`;

/** A line that begins like a heading, a list or a quote is none. */
const inline = (text: Text): string =>
	inlinesOf(text)
		.map(inlineOf)
		.join('')
		.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');

function inlineOf(piece: Inline): string {
	if (typeof piece === 'string') {
		const edges = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece)!;
		return `${edges[1]! && ' '}${inMarkdown(edges[2]!)}${edges[3]! && ' '}`;
	}
	return 'code' in piece ? codeSpan(piece.code) : `**${inMarkdown(piece.strong.trim())}**`;
}
