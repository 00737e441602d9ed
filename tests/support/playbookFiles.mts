import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = join(root, 'workflows', 'playbooks');

/** The examples that are shipped, by file name. */
export const exampleFiles = (): string[] =>
	readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'playbook.schema.json');

export const playbookText = (file: string) => readFileSync(join(folder, file), 'utf8');
export const playbookFile = (file: string): Record<string, unknown> =>
	JSON.parse(playbookText(file)) as Record<string, unknown>;

export const docsText = (file: string) => readFileSync(join(root, 'docs', file), 'utf8');

/** Names of the files of a folder of the repository, without their ending. */
export const sourceNames = (...path: string[]): string[] =>
	readdirSync(join(root, ...path)).map((file) => file.replace(/\.ts$/, ''));
