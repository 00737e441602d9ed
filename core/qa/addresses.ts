import { readOnce } from '../once';
import type { Span } from './lex';
import { MASK } from './source';

/** A web address that is written out in a text. */
export interface Address extends Span {
	/** Without the punctuation of the sentence. */
	readonly written: string;
	/** A token goes on with the address, so its end is not known. */
	readonly isOpen: boolean;
}

const ADDRESS = /https?:\/\/[^\s<>"'()[\]|\u007F]{3,2000}/gi;

/** @returns the addresses in a text, its tokens masked, in order, read once. */
export const addressesIn = readOnce(read);

function read({ text }: { readonly text: string }): readonly Address[] {
	if (!text.includes('://')) return [];
	return [...text.matchAll(ADDRESS)].map(({ index: start, 0: raw }) => {
		const end = start + raw.length;
		return { start, end, written: raw.replace(/[.,;:!?*]+$/, ''), isOpen: text[end] === MASK };
	});
}
