// Type check, bundle, copy. dist/core.js is loaded once by all node files, which stay thin.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { build } from 'esbuild';

import { writeNotices } from './notices.mjs';
import { withoutCatalogueParts } from './catalogueParts.mjs';
import { zodOnce } from './zodOnce.mjs';

const root = dirname(import.meta.dirname);
const quiet = process.argv.includes('--quiet');
const start = Date.now();

const check = spawnSync(
	process.execPath,
	[join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json')],
	{ stdio: 'inherit', cwd: root },
);
if (check.status !== 0) process.exit(1);

rmSync(join(root, 'dist'), { recursive: true, force: true });

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sourceOf = (file) => join(root, file.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

/** zod comes with n8n: a bundled copy would not pass the package scan, and would be a second one in memory. */
const shared = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'cjs',
	external: ['n8n-workflow', 'zod', 'zod/*'],
	logLevel: 'warning',
	legalComments: 'none',
	charset: 'utf8',
	metafile: true,
	absWorkingDir: root,
};

const { metafile: ofCore } = await build({
	...shared,
	entryPoints: [join(root, 'core', 'index.ts')],
	outfile: join(root, 'dist', 'core.js'),
	minify: true,
	plugins: [withoutCatalogueParts, zodOnce],
});

/** Large, and wanted by few: a file of its own, loaded by the first check that spells. */
const DICTIONARY = 'dictionary-en.js';
const { metafile: ofDictionary } = await build({
	...shared,
	entryPoints: [join(root, 'core', 'qa', 'spelling', 'dictionaryEn.ts')],
	outfile: join(root, 'dist', DICTIONARY),
	minify: true,
	loader: { '.aff': 'text', '.dic': 'text' },
});
writeNotices(root, [ofCore, ofDictionary], join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'));

const coreAsOneFile = {
	name: 'core-as-one-file',
	setup({ onResolve }) {
		onResolve({ filter: /(^|\/)core$/ }, ({ kind }) =>
			kind === 'entry-point' ? undefined : { path: '../../core.js', external: true },
		);
		onResolve({ filter: /\/dictionaryEn$/ }, () => ({ path: `../../${DICTIONARY}`, external: true }));
	},
};

for (const file of [...manifest.n8n.nodes, ...manifest.n8n.credentials]) {
	await build({
		...shared,
		entryPoints: [sourceOf(file)],
		outfile: join(root, file),
		plugins: [coreAsOneFile],
		// the scan and n8n know `require`
		supported: { 'dynamic-import': false },
	});
}

const copied = globSync(['icons/*.svg', 'nodes/*/*.node.json', 'nodes/*/__schema__/**/*.json'], {
	cwd: root,
});
for (const file of copied) {
	mkdirSync(join(root, 'dist', dirname(file)), { recursive: true });
	cpSync(join(root, file), join(root, 'dist', file));
}

if (!quiet) {
	const size = (file) => `${(statSync(join(root, file)).size / 1024).toFixed(0)} KB`;
	process.stdout.write(
		`Built ${manifest.n8n.nodes.length} nodes in ${((Date.now() - start) / 1000).toFixed(1)} s; ${relative(
			root,
			join(root, 'dist', 'core.js'),
		)
			.split(sep)
			.join('/')} ${size('dist/core.js')}\n`,
	);
}
