/** The characters of Windows-1252 at 0x80 to 0x9F; a dot where there is none. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function byteOf(character: string): number {
	const code = character.codePointAt(0)!;
	if (code <= 0xff) return code;
	return character === '.' ? -1 : 0x80 + WINDOWS.indexOf(character);
}

/** @returns what the characters say when their bytes are read as UTF-8, or undefined when that is nothing. */
export function readAsUtf8(text: string): string | undefined {
	const bytes = [...text].map(byteOf);
	if (bytes.some((byte) => byte < 0x80)) return undefined;
	try {
		return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
	} catch {
		return undefined;
	}
}

const FOLLOWING = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * UTF-8 that was read as Windows-1252: what dashes and quotes become, accented letters, emoji, Cyrillic; and the mark
 * of a character that is lost. Within capital letters, Ã and Â are Portuguese or Romanian ("AMANHû").
 */
export const MOJIBAKE = new RegExp(
	[
		'\\uFFFD',
		`â€${FOLLOWING}?`,
		`ðŸ${FOLLOWING}{0,2}`,
		`[ÃÂ](?<!\\p{L}\\p{Lu}.)${FOLLOWING}`,
		// Polish, Czech, Turkish; within a word only, because Nordic words begin with these capitals
		`(?<=\\p{Ll})[ÄÅ]${FOLLOWING}|(?<!\\p{L})[ÄÅ]${FOLLOWING}(?=\\p{Ll}{2})`,
		`(?:[ÐÑ]${FOLLOWING}){3}`,
		// the same bytes as a Macintosh and as Japanese Windows read them
		'√[§∂ºü©®†°≠≥∫±ß£•∏¶™¢¥Æ]|‚Ä[úùìîòô¶¢]|(?:[縺繧繝][\\u0080-\\uFFFF]?){3}',
		// signs of three bytes, such as Japanese; "café…»" has only one such run
		`(?:[ã-é]${FOLLOWING}{2}){2,4}`,
		'ï»¿',
	].join('|'),
	'gu',
);
