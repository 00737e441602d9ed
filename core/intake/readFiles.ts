import { z } from 'zod/v4';

import { cleanLine } from './cleanText';

/** A file as n8n's form names it in its item; its content lies beside the item. */
export interface UploadedFile {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
}

const uploaded = z.object({ filename: z.string(), size: z.number().min(0) });
const MOST = 20;
const MAX_NAME = 120;

/** @returns the files of one file field; undefined when it holds anything else, e.g. text that somebody typed. */
export function uploadsOf(raw: unknown): UploadedFile[] | undefined {
	const read = z
		.array(uploaded)
		.max(MOST)
		.safeParse(Array.isArray(raw) ? raw : [raw]);
	return read.data
		?.filter(({ filename, size }) => filename !== '' || size > 0)
		.map(({ filename, size }) => ({ name: cleanLine(filename).slice(0, MAX_NAME) || 'file', size }));
}

/** `banner.png (340 KB), copy.docx (1.2 MB)`; a comma in a name would look like two files. */
export const sayFiles = (files: readonly UploadedFile[]) =>
	files.map(({ name, size }) => `${name.replace(/,/g, ' ')} (${saySize(size)})`).join(', ');

export const saySize = (bytes: number) =>
	bytes < 1_000
		? `${bytes} bytes`
		: bytes < 1_000_000
			? `${Math.round(bytes / 1_000)} KB`
			: `${(bytes / 1_000_000).toFixed(1)} MB`;
