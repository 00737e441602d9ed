// n8n's community linter in strict mode, the offline part of n8n's package scan on source and dist, and the formatter.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { analyzePackage } from '@n8n/scan-community-package/scanner/scanner.mjs';

const root = dirname(import.meta.dirname);
const bin = (...parts) => join(root, 'node_modules', ...parts);
const run = (what, args) => {
	process.stdout.write(`\n${what}\n`);
	return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
};

/** The scan lints a folder as npm would deliver it; a copy keeps it away from node_modules and tests. */
async function scan(what, files) {
	const folder = mkdtempSync(join(tmpdir(), 'package-scan-'));
	try {
		for (const file of ['package.json', ...files]) cpSync(join(root, file), join(folder, file), { recursive: true });
		const result = await analyzePackage(folder, ['package.json', '{nodes,credentials}/**/*.{js,ts,json}', 'dist/**/*.js']);
		process.stdout.write(`\nPackage scan of ${what}: ${result.passed ? 'clean' : (result.details ?? result.message)}\n`);
		return result.passed;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const results = [
	run('n8n community linter, strict', [bin('@n8n', 'node-cli', 'bin', 'n8n-node.mjs'), 'lint']),
	run('Build', [join('scripts', 'build.mjs')]),
	await scan('source', ['nodes', 'credentials', 'core', 'icons']),
	await scan('dist', ['dist']),
	run('Formatter', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']),
];
process.exit(results.every(Boolean) ? 0 : 1);
