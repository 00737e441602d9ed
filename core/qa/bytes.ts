/** @returns the length of a text in UTF-8. */
export const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');
