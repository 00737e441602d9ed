// n8n's community linter in strict mode, the offline part of n8n's package scan on source and dist, and the formatter.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { analyzePackage } from '@n8n/scan-community-package/scanner/scanner.mjs';

const root = dirname(import.meta.dirname);
const bin = (...parts) => join(root, 'node_modules', ...parts);
const run = (what, args, cwd = root) => {
	process.stdout.write(`\n${what}\n`);
	return spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status === 0;
};

/** Gives a folder that holds only these files and folders of the repository. */
async function inCopy(files, job) {
	const folder = mkdtempSync(join(tmpdir(), 'campaign-lint-'));
	try {
		for (const file of files)
			cpSync(join(root, file), join(folder, file), { recursive: true, filter: isOurs });
		return await job(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
const isOurs = (path) => !path.endsWith('node_modules');

/** What a run leaves behind (.sandbox, dist) is no source, and strict mode allows no ignore list: hence the copy. */
const sources = readdirSync(root).filter(
	(name) => !['.git', '.sandbox', 'dist', 'node_modules'].includes(name),
);
const lint = () =>
	inCopy(sources, (folder) => {
		symlinkSync(bin(), join(folder, 'node_modules'), 'junction');
		return run(
			'n8n community linter, strict',
			[bin('@n8n', 'node-cli', 'bin', 'n8n-node.mjs'), 'lint'],
			folder,
		);
	});

/** The scan lints a folder as npm would deliver it. */
const scan = (what, files) =>
	inCopy(['package.json', ...files], async (folder) => {
		const patterns = ['package.json', '{nodes,credentials}/**/*.{js,ts,json}', 'dist/**/*.js'];
		const { passed, details, message } = await analyzePackage(folder, patterns);
		process.stdout.write(`\nPackage scan of ${what}: ${passed ? 'clean' : (details ?? message)}\n`);
		return passed;
	});

const results = [
	await lint(),
	run('Type check', [bin('typescript', 'bin', 'tsc'), '-p', root]),
	run('Build', [join('scripts', 'build.mjs')]),
	await scan('source', ['nodes', 'credentials', 'core', 'icons']),
	await scan('dist', ['dist']),
	run('Formatter', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']),
];
process.exit(results.every(Boolean) ? 0 : 1);
