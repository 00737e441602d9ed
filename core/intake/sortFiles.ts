import { cleanParagraphs } from './cleanText';
import { MAX_ANSWER } from './brief';
import { saySize } from './readFiles';

/** A file as it came with the form. */
export interface Upload {
	/** Name of the binary field that holds it. */
	readonly field: string;
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** What a small text file says; left out when it is none. */
	readonly text?: string;
}

export interface SortedFiles {
	/** Passed on to the team. */
	readonly accepted: readonly Pick<Upload, 'field' | 'name' | 'size'>[];
	/** One sentence a file that is not passed on. */
	readonly refused: readonly string[];
	/** The text of the first text file that is short enough to be the copy. */
	readonly copy?: string;
}

/** What the help of the field `files` says. */
export const FILE_ENDINGS = ['.txt', '.md', '.html', '.docx', '.png', '.jpg', '.jpeg', '.gif', '.webp'];
const MOST_FILES = 5;
const MOST_BYTES = 5_000_000;
const TEXT_ENDINGS = ['.txt', '.md'];
/** Larger text files are not even read, in bytes; UTF-8 takes up to four for a character. */
export const MOST_TEXT_BYTES = MAX_ANSWER * 4;

export const endingOf = (name: string) => /\.[^.]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';
export const isTextFile = (name: string) => TEXT_ENDINGS.includes(endingOf(name));

/** Which files are passed on; the browser's own check of endings is none. */
export function sortFiles(uploads: readonly Upload[]): SortedFiles {
	const accepted: Upload[] = [];
	const refused: string[] = [];
	for (const upload of uploads) {
		const why = whyRefused(upload, accepted.length);
		if (why)
			refused.push(
				`Files: "${upload.name.slice(0, 100)}" (${saySize(upload.size)}) was not passed on: ${why}.`,
			);
		else accepted.push(upload);
	}
	const copy = accepted.map(({ text = '' }) => cleanParagraphs(text)).find((text) => text !== '');
	return {
		accepted: accepted.map(({ field, name, size }) => ({ field, name, size })),
		refused,
		...(copy !== undefined && copy.length <= MAX_ANSWER && { copy }),
	};
}

function whyRefused({ name, size }: Upload, accepted: number): string | undefined {
	if (!FILE_ENDINGS.includes(endingOf(name))) return `only ${FILE_ENDINGS.join(', ')} can be taken`;
	if (size > MOST_BYTES)
		return `a file may have at most ${saySize(MOST_BYTES)}; send a link to it under Notes`;
	if (accepted >= MOST_FILES)
		return `at most ${MOST_FILES} files can be taken; send more with the link in our mail`;
	return undefined;
}

/** The answers with what the files say about themselves; a text file becomes the copy when no copy was written. */
export function withFiles(
	answers: Readonly<Record<string, unknown>>,
	files: SortedFiles | undefined,
): Readonly<Record<string, unknown>> {
	if (!files) return answers;
	const named = files.accepted.map(({ name, size }) => ({ filename: name, size }));
	const isWritten = typeof answers.copy === 'string' && answers.copy.trim() !== '';
	return { ...answers, files: named, ...(!isWritten && files.copy ? { copy: files.copy } : {}) };
}
