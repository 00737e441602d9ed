const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/**
 * Plain text as the token's type wants it. Rich text is HTML: what a requester typed is escaped, an empty line begins a
 * paragraph, a single one breaks the line.
 */
export function tokenValueOf(type: string, text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').trim();
	if (type !== 'rich text') return lines;
	return lines
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
		.join('\n');
}

/** Marketo's editor rewraps rich text, so only its words are compared there. */
export function sameTokenValue(type: string, a: string, b: string): boolean {
	if (type === 'rich text') return wordsOf(a) === wordsOf(b);
	if (type === 'number') return Number(a) === Number(b) && a.trim() !== '';
	return a.replace(/\r\n?/g, '\n').trim() === b;
}

const UNESCAPES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	'#39': "'",
	'#34': '"',
};

const wordsOf = (html: string) =>
	html
		.replace(/<[^<>]*>/g, ' ')
		.replace(/&(amp|lt|gt|quot|nbsp|#39|#34);/g, (_whole, name: string) => UNESCAPES[name]!)
		.replace(/\s+/g, ' ')
		.trim();
