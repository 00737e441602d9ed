import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** Signs that a table holds data, in it and not in a table within. */
const isDataSign = (element: Element) =>
	element.tag === 'th' || element.tag === 'caption' || attributeOf(element, 'scope') !== undefined;

/** Those of ARIA that somebody may give a table; another word is none to a screen reader. */
const ROLES =
	/^(?:presentation|none|table|grid|treegrid|alert|application|article|banner|complementary|contentinfo|dialog|document|feed|figure|form|generic|group|heading|img|image|link|list|listitem|log|main|math|menu|navigation|note|paragraph|region|row|rowgroup|cell|search|status|tab|tablist|tabpanel|toolbar|tree)$/i;

function hasRole(table: Element): boolean {
	const { value = '' } = attributeOf(table, 'role') ?? {};
	return value.includes(MASK) || value.split(/\s+/).some((role) => ROLES.test(role));
}

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
		.filter((table) => !hasRole(table) && !attributeOf(table, 'summary') && !withData.has(table.index));
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
			{
				say: 'a misspelled role',
				body: '<table role="presentational"><tr><td>Agenda</td></tr></table>',
			},
			{ say: 'an empty one', body: '<table role=""><tr><td>Agenda</td></tr></table>' },
			{ say: 'a layout table', body: '<table width="600"><tr><td>Agenda</td></tr></table>' },
			{
				say: 'one around a table with data',
				body: '<table><tr><td><table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table></td></tr></table>',
			},
		],
		quiet: [
			{ say: 'a part of the page', body: '<table role="article banner"><tr><td>Agenda</td></tr></table>' },
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
		const wrong = attributeOf(first, 'role')?.value.trim();
		const count = tables.length === 1 ? 'a layout table' : `${tables.length} layout tables`;
		yield {
			found: wrong ? `${count} with the role ${say(wrong)}, which is none` : `${count} without a role`,
			expected: 'role="presentation" on each table that holds no data',
			mend: 'Write role="presentation" into each of them, or <th> into those that hold data',
			where: html.at(first.start),
			evidence: html.source.text.slice(first.start, first.end),
			fix: {
				kind: 'suggest',
				edits: tables.flatMap((table) => {
					const { start } = table;
					const role = attributeOf(table, 'role');
					// an attribute without a value has none to replace
					if (role && role.valueEnd > role.valueStart)
						return html.source.edit({ start: role.valueStart, end: role.valueEnd }, 'presentation');
					if (role) return [];
					const after = start + '<table'.length;
					return html.source.edit({ start: after, end: after }, ' role="presentation"');
				}),
			},
		};
	},
});
