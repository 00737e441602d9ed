// Writes docs/qa-rules.md from the rules in core/qa/rules, with their examples.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { build } from 'esbuild';

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
const outfile = join(folder, 'qa.cjs');
const nodePaths = [join(root, 'node_modules')];
await build({
	stdin: {
		contents: "export { RULES } from './core/qa'; export { catalogueMarkdown } from './core/qa/catalogue';",
		resolveDir: root,
	},
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	nodePaths,
	logLevel: 'warning',
});
const { catalogueMarkdown, RULES } = createRequire(import.meta.url)(outfile);
rmSync(folder, { recursive: true });

writeFileSync(join(root, 'docs', 'qa-rules.md'), catalogueMarkdown(RULES));
process.stdout.write(`Wrote docs/qa-rules.md: ${RULES.length} rules\n`);
