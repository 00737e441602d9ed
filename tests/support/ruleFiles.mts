import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Ids of the rule files in core/qa/rules, by the folder itself. */
export const ruleFiles = (): string[] =>
	readdirSync(join(root, 'core', 'qa', 'rules'))
		.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
		.map((name) => name.slice(0, -3))
		.sort();

export const cataloguePage = (): string => readFileSync(join(root, 'docs', 'qa-rules.md'), 'utf8');

export const tableSource = (): string =>
	readFileSync(join(root, 'core', 'qa', 'caniemail', 'table.ts'), 'utf8');

export interface RealEmail {
	readonly file: string;
	readonly kind: string;
	readonly tokenDialects: readonly string[];
	readonly hasUnsubscribeWord: boolean;
	readonly html: string;
}

/** E-mails that others have published; a folder beside the repository, empty list when it is not there. */
export function realEmails(): RealEmail[] {
	const folder = join(root, '..', 'shared', 'emails');
	try {
		const manifest = JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')) as Omit<
			RealEmail,
			'html'
		>[];
		return manifest.map((entry) => ({ ...entry, html: readFileSync(join(folder, entry.file), 'utf8') }));
	} catch {
		return [];
	}
}
