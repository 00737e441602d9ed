import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const BESIDE = ['check.ts', 'index.ts', 'placeholder.ts'];

/** Ids of the checks in core/intake/quality, by the folder itself. */
export const qualityFiles = (): string[] =>
	readdirSync(join(__dirname, '..', '..', 'core', 'intake', 'quality'))
		.filter((name) => name.endsWith('.ts') && !BESIDE.includes(name))
		.map((name) => name.slice(0, -3))
		.sort();
