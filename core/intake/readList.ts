/** Longer lists are cut; bounds the work. */
const MOST = 200;
/** What stands at the start of an entry of a written list: a bullet, a dash or a number. */
const BULLET = /^(?:[-*+•◦‣▪·–—]|\d{1,2}[.)])\s+/;

/**
 * The entries of a list as people write it: commas, semicolons, new lines, bullets, numbers before the entries.
 * @returns each entry once, in its order, without white space at the ends
 */
export function entriesOf(text: string): string[] {
	const entries = text
		.split(/[,;\n，、；]/)
		.slice(0, MOST * 4)
		.map((entry) => entry.trim().replace(BULLET, '').trim())
		.filter((entry) => entry !== '' && !/^[-*+•◦‣▪·–—]$/.test(entry));
	const keys = entries.map((entry) => entry.toLowerCase());
	return entries.filter((_, index) => keys.indexOf(keys[index]!) === index).slice(0, MOST);
}
