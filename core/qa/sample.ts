import type { Source } from './source';

/** How a text reads when its tokens are filled: with their default, else with something as long as a first name. */
export function sampled({ text, tokens }: Source): string {
	let sample = '';
	let done = 0;
	for (const { start, end, kind, fallback } of tokens) {
		sample += text.slice(done, start) + (kind === 'value' ? (fallback ?? 'Sample') : '');
		done = end;
	}
	return (sample + text.slice(done)).trim();
}

// making one takes longer than using it
const SEGMENTER = new Intl.Segmenter('en');

/** Characters as a person counts them. */
export const lengthOf = (text: string) =>
	text === '' ? 0 : [...SEGMENTER.segment(text.slice(0, 2_000))].length;
