import type { Page } from '../../sandbox/browser.mts';

type Node = NonNullable<Awaited<ReturnType<Page['accessibility']['snapshot']>>>;

const FIELDS = new Set(['radio', 'checkbox', 'textbox', 'combobox', 'button', 'link']);

/** What a screen reader gets, in its order: Chromium's own accessibility tree. */
export async function heard(page: Page) {
	const root = await page.accessibility.snapshot({ interestingOnly: false });
	const headings: string[] = [];
	const fields: string[] = [];
	const unnamed: string[] = [];
	const groups: string[] = [];
	const walk = (node: Node, group = ''): void => {
		const { role, name = '', level, description, invalid, children = [] } = node;
		if (role === 'heading') headings.push(`${level} ${name}`);
		if (FIELDS.has(role) && name.trim() === '') unnamed.push(role);
		if (FIELDS.has(role) && role !== 'link') fields.push(say(role, name, group, description, invalid));
		if (role === 'radiogroup') groups.push(say(role, name, '', description, invalid));
		const inner = role === 'group' || role === 'radiogroup' ? name : group;
		if (role !== 'Iframe') for (const child of children) walk(child, inner);
	};
	if (root) walk(root);
	return { headings, fields, groups, unnamed };
}

const say = (role: string, name: string, group: string, description = '', invalid?: unknown) =>
	[
		`${role} "${name.replace(/\s+/g, ' ').trim()}"`,
		...(invalid && invalid !== 'false' ? [' (invalid)'] : []),
		...(role === 'radio' && group ? [` of "${group}"`] : []),
		...(description && role !== 'radio' ? [`: ${description}`] : []),
	].join('');

/** Where the keyboard is: the element, its id, and what it says when it has no value of its own. */
export const focusOf = async (page: Page) =>
	String(
		await page.evaluate(`(() => {
	const at = document.activeElement;
	const text = (at.title || at.textContent || '').replace(/\\s+/g, ' ').trim().slice(0, 80);
	const says = /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName) ? '' : ' "' + text + '"';
	return at.tagName.toLowerCase() + (at.id ? ' ' + at.id : '') + says;
})()`),
	);

/** Every stop of the tab key from the start of the page to its end; a group of radio buttons is one. */
export async function tabStops(page: Page): Promise<string[]> {
	const stops: string[] = [];
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		const at = await focusOf(page);
		if (at.startsWith('body') || at === stops[0]) break;
		if (at !== stops.at(-1)) stops.push(at);
	}
	return stops;
}
