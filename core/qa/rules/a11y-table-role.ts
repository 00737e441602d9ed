import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { defineRule } from '../rule';

/** Signs that a table holds data, in it and not in a table within. */
const isDataSign = (element: Element) =>
	element.tag === 'th' || element.tag === 'caption' || attributeOf(element, 'scope') !== undefined;

function layoutTables(document: HtmlDocument): Element[] {
	if (document.elementsNamed('table').length === 0) return [];
	const tableOf = new Int32Array(document.elements.length).fill(-1);
	const withData = new Set<number>();
	for (const element of document.elements) {
		const around = element.parent >= 0 ? tableOf[element.parent]! : -1;
		tableOf[element.index] = element.tag === 'table' ? element.index : around;
		if (around >= 0 && element.tag !== 'table' && isDataSign(element)) withData.add(around);
	}
	return document
		.elementsNamed('table')
		.filter(
			(table) => !attributeOf(table, 'role') && !attributeOf(table, 'summary') && !withData.has(table.index),
		);
}

export const a11yTableRole = defineRule({
	id: 'a11y-table-role',
	title: 'each table that only arranges the layout says so',
	severity: 'warning',
	required: false,
	why: 'Screen readers announce rows and columns of every table that does not.',
	source: 'qa-rules §5 a11y',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a layout table', body: '<table width="600"><tr><td>Agenda</td></tr></table>' },
			{
				say: 'one around a table with data',
				body: '<table><tr><td><table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table></td></tr></table>',
			},
		],
		quiet: [
			{ say: 'one that says so', body: '<table role="presentation"><tr><td>Agenda</td></tr></table>' },
			{ say: 'the other word', body: '<table ROLE=none><tr><td>Agenda</td></tr></table>' },
			{ say: 'a table with data', body: '<table><caption>Days</caption><tr><td>Monday</td></tr></table>' },
			{ say: 'heads of rows', body: '<table><tr><td scope="row">Day</td><td>Monday</td></tr></table>' },
			{ say: 'for Outlook only', body: '<!--[if mso]><table><tr><td></td></tr></table><![endif]-->' },
		],
	},
	*check({ email: { html } }) {
		const tables = layoutTables(html);
		const [first] = tables;
		if (!first) return;
		const count = tables.length === 1 ? 'a layout table' : `${tables.length} layout tables`;
		yield {
			found: `${count} without a role`,
			expected: 'role="presentation" on each table that holds no data',
			mend: 'Write role="presentation" into each of them, or <th> into those that hold data',
			where: html.at(first.start),
			evidence: html.source.text.slice(first.start, first.end),
			fix: {
				kind: 'suggest',
				edits: tables.flatMap(({ start }) => {
					const after = start + '<table'.length;
					return html.source.edit({ start: after, end: after }, ' role="presentation"');
				}),
			},
		};
	},
});
