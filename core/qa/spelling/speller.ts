/** Something that knows the words of a language; a dictionary is large and is loaded only when a rule asks for it. */
export interface Speller {
	/** E.g. `en`. */
	readonly language: string;
	knows(word: string): boolean;
}

/** For readers that need no dictionary. */
export const NO_SPELLER: Speller = { language: '', knows: () => true };
