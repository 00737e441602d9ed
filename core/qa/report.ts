import type { Playbook } from '../playbook/schema';
import type { QaReport } from './finding';
import { REPORT_STYLE, reportFragment, reportPage } from './reportHtml';
import { reportMarkdown } from './reportMarkdown';
import { outlineOf } from './reportOutline';

export interface SaidReport {
	/** One line for a chat. */
	readonly line: string;
	readonly markdown: string;
	/** A page of its own: no script, one style element, light and dark. */
	readonly html: string;
	/** The same as a part of another page or mail, which takes `style` into its style element. */
	readonly fragment: string;
	readonly style: string;
}

/** Words a report: errors first, by part, readable on a phone; every value from outside is escaped. */
export function sayReport(report: QaReport, people: Playbook['people'] = {}): SaidReport {
	const outline = outlineOf(report, (key) => (Object.hasOwn(people, key) ? people[key]!.name : key));
	const fragment = reportFragment(outline);
	return {
		line: outline.line,
		markdown: reportMarkdown(outline),
		html: reportPage(fragment),
		fragment,
		style: REPORT_STYLE,
	};
}
