import { nearest } from '../parse';
import type { Reading } from './reading';

/** Reads the key or the title of an entry of the playbook as its key. */
export function readChoice(
	text: string,
	entries: Readonly<Record<string, { readonly title: string }>>,
): Reading<string> {
	const said = text.toLowerCase();
	const all = Object.entries(entries);
	const [key] =
		all.find(([name, { title }]) => name.toLowerCase() === said || title.toLowerCase() === said) ?? [];
	if (key !== undefined) return { value: key };
	const titles = all.map(([, { title }]) => title);
	const meant = nearest(text, titles) ?? entries[nearest(text, Object.keys(entries)) ?? '']?.title;
	return {
		expected: `one of ${titles.slice(0, 12).join(', ')}`,
		mend: meant ? `Did you mean "${meant}"?` : 'Choose one of them.',
	};
}
