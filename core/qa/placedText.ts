import type { HtmlDocument } from './document';
import type { Edit, Where } from './finding';
import type { Span } from './lex';
import { lastNotAfter } from './source';

/** A piece of a document, where it stands. */
export interface Piece extends Span {
	/** Entities decoded, tokens masked. */
	readonly text: string;
}

/** A text put together from pieces of a document, with the way back to the places they came from. */
export class PlacedText {
	readonly text: string;
	private readonly starts: Int32Array;

	/** @param gapBefore what parts the nth piece from those before it */
	constructor(
		private readonly document: HtmlDocument,
		private readonly pieces: readonly Piece[],
		gapBefore: (nth: number) => string,
	) {
		const written: string[] = [];
		this.starts = new Int32Array(pieces.length);
		let length = 0;
		for (let nth = 0; nth < pieces.length; nth++) {
			const gap = length > 0 ? gapBefore(nth) : '';
			if (gap !== '') written.push(gap);
			this.starts[nth] = length + gap.length;
			written.push(pieces[nth]!.text);
			length += gap.length + pieces[nth]!.text.length;
		}
		this.text = written.join('');
	}

	/** @returns the offset in the document's resolved text of a character of {@link text}. */
	offsetOf(index: number): number {
		if (this.pieces.length === 0) return 0;
		const nth = lastNotAfter(this.starts, index, (start) => start);
		const piece = this.pieces[nth]!;
		return Math.min(piece.start + index - this.starts[nth]!, Math.max(piece.start, piece.end - 1));
	}

	where(index: number): Where {
		return this.document.at(this.offsetOf(index));
	}

	/** @returns the edit in the build, or none when markup, an entity or a token lies between the characters. */
	edit({ start, end }: Span, text: string): Edit[] {
		const { source } = this.document;
		const span = { start: this.offsetOf(start), end: this.offsetOf(Math.max(start, end - 1)) + 1 };
		return source.masked.slice(span.start, span.end) === this.text.slice(start, end)
			? source.edit(span, text)
			: [];
	}
}
