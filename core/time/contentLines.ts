/** One property of an iCalendar file (RFC 5545, 3.1) with the number of the line it begins on. */
export interface ContentLine {
	readonly line: number;
	/** In capitals, without parameters. */
	readonly name: string;
	readonly value: string;
}

/** More of a property is never needed for a date; the rest, a long description say, is dropped. */
const MAX_LENGTH = 4_000;

/** Unfolds the text and splits each property; what is no property is left out. */
export function contentLines(text: string): ContentLine[] {
	const unfolded: { line: number; parts: string[]; length: number }[] = [];
	for (const [i, part] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const last = unfolded.at(-1);
		if (!last || !/^[ \t]/.test(part)) {
			unfolded.push({ line: i + 1, parts: [part.slice(0, MAX_LENGTH)], length: part.length });
		} else if (last.length < MAX_LENGTH) {
			last.parts.push(part.slice(1, 1 + MAX_LENGTH - last.length));
			last.length += part.length;
		}
	}
	return unfolded.flatMap(({ line, parts }) => {
		const content = parts.join('');
		const colon = colonOf(content);
		const [name = ''] = content.slice(0, Math.max(colon, 0)).split(';', 1);
		return name === ''
			? []
			: [{ line, name: name.trim().toUpperCase(), value: content.slice(colon + 1).trim() }];
	});
}

/** The first colon that does not stand in a quoted parameter. */
function colonOf(content: string): number {
	let isQuoted = false;
	for (let i = 0; i < content.length; i++) {
		if (content[i] === '"') isQuoted = !isQuoted;
		else if (content[i] === ':' && !isQuoted) return i;
	}
	return -1;
}
