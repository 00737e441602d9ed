/** @returns the length of a text in UTF-8. */
export function bytesOf(text: string): number {
	const wide = (text.match(/[^\0-\x7f]+/g) ?? []).join('');
	let bytes = text.length + wide.length;
	for (let i = 0; i < wide.length; i++) {
		const unit = wide.charCodeAt(i);
		// each half of a surrogate pair makes two of the four bytes
		if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes++;
	}
	return bytes;
}
