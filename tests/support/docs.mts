import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of docs/ by its file name. */
export const docPage = (name: string): string =>
	readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8');
