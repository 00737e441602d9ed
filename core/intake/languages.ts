import type { Brief } from './brief';

/** The codes of a brief's languages; none when it does not say. */
export const languagesOf = ({ languages = '' }: Pick<Brief, 'languages'>): readonly string[] =>
	languages
		.split(',')
		.map((code) => code.trim())
		.filter(Boolean);
