/** Letters and digits only, so that breaks, commas and entities make no difference. */
export const bareText = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

const known = new WeakMap<object, string>();

/** The same of a text that several rules read; `of` is whose text it is. */
export function bareTextOf(of: object, text: string): string {
	const bare = known.get(of) ?? bareText(text);
	known.set(of, bare);
	return bare;
}
