import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file of the folder `shared` beside the repository; undefined where the folder is not at hand. */
export function sharedJson<T>(name: string): T | undefined {
	const path = join(process.cwd(), '..', 'shared', name);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
