/** Control characters without line feed and tab, bidirectional embeddings, overrides and isolates, separators, halves of characters. */
const HIDES_OR_REORDERS =
	/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFF9-\uFFFB]|\p{Surrogate}/gu;

/** @returns what a stranger typed as text that is safe to keep: at most `max` UTF-16 units, nothing that hides or reorders. */
export function cleanText(given: unknown, max: number): string {
	if (typeof given !== 'string') return '';
	// Cut before the work; a stranger can send megabytes.
	const text = given
		.slice(0, max * 4)
		.replace(/\r\n?/g, '\n')
		.replace(HIDES_OR_REORDERS, '')
		.trim();
	return text
		.slice(0, max)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trim();
}
