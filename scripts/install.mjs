// Installs the dependency trees of the repository: the tools (root), the real n8n (sandbox), and what is raced against (bench).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const NODE_24 = join(
	ROOT,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node',
);

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
// Not `npm ci`: it refuses a lock file that was written where packages of other platforms could not be had.
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

export function fail(sentence) {
	process.stderr.write(`\n${sentence}\n`);
	process.exit(1);
}

/** Installs what is missing; both trees at once, because each waits mostly for the network. */
export async function install({ sandbox, bench = false }) {
	const work = [];
	const root = tree('.', 'tools (TypeScript, jest, Node 24), usually 2–3 minutes', async (log) => {
		await npm(INSTALL, ROOT, log);
		await npm(['rebuild', 'node'], ROOT, log);
	});
	if (root) work.push(root);
	if (sandbox) {
		const n8n = tree('sandbox', 'n8n 2.41.0 and a mail inbox (2.9 GB), usually 5–8 minutes', (log) =>
			npm(INSTALL, join(ROOT, 'sandbox'), log),
		);
		if (n8n) work.push(n8n);
	}
	if (bench) {
		const libraries = tree(
			join('tests', 'bench'),
			'what is measured against (58 MB), usually some seconds',
			(log) => npm(INSTALL, join(ROOT, 'tests', 'bench'), log),
		);
		if (libraries) work.push(libraries);
	}
	if (work.length > 0) await refuseWithoutNetwork();
	await Promise.all(work.map((start) => start()));
	if (!sandbox) return;
	// Compiles against the headers of the Node that will run it.
	const native = tree(
		join('sandbox', 'node_modules', 'sqlite3'),
		'the database driver of n8n (compiled here), usually 2–3 minutes',
		(log) => npm(['rebuild', 'sqlite3'], join(ROOT, 'sandbox'), log, nodeGypEnvironment()),
	);
	if (native) await native();
}

/** npm tries for minutes before it gives up; one question tells at once. */
function refuseWithoutNetwork() {
	const quiet = { done: () => undefined, stop: () => undefined };
	return npm(['view', 'node', 'version', '--fetch-retries=0', '--fetch-timeout=30000'], ROOT, quiet);
}

/** @returns undefined when the tree is installed as its lock file says, else the function that installs it. */
function tree(folder, what, steps) {
	const base = join(ROOT, folder);
	const modules = folder.includes('node_modules') ? join(base, 'build') : join(base, 'node_modules');
	const stamp = join(modules, '.installed');
	const lockFolder = folder.includes('node_modules') ? join(ROOT, 'sandbox') : base;
	const lock = createHash('sha256')
		.update(readFileSync(join(lockFolder, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return undefined;
	return async () => {
		const log = progress(`Installing ${what}`);
		await steps(log);
		log.done();
		writeFileSync(stamp, lock);
	};
}

function nodeGypEnvironment() {
	const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	const headers = join(ROOT, 'node_modules', 'node', 'node_modules', platform);
	const found = existsSync(join(headers, 'include', 'node', 'node.h'));
	return { JOBS: 'max', ...(found ? { npm_config_nodedir: headers } : {}) };
}

function progress(what) {
	const start = Date.now();
	const seconds = () => Math.round((Date.now() - start) / 1000);
	process.stdout.write(`${what} …\n`);
	const timer = setInterval(() => process.stdout.write(`  … still at it, ${seconds()} s\n`), 30_000);
	return {
		done() {
			clearInterval(timer);
			process.stdout.write(`  done in ${seconds()} s\n`);
		},
		stop: () => clearInterval(timer),
	};
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;
const NO_SPACE = /ENOSPC/;

function npm(args, cwd, log, environment = {}) {
	const path = existsSync(NODE_24) ? `${dirname(NODE_24)}${delimiter}${process.env.PATH}` : process.env.PATH;
	const child = spawn(NPM, args, {
		cwd,
		env: { ...process.env, ...environment, PATH: path },
		shell: process.platform === 'win32',
	});
	let output = '';
	const keep = (chunk) => (output = (output + chunk).slice(-8_000));
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	return new Promise((resolve) => {
		child.on('error', () =>
			fail('npm was not found: install Node.js with npm, then run the same command again.'),
		);
		child.on('exit', (code) => {
			if (code === 0) return resolve();
			log.stop();
			if (NO_NETWORK.test(output))
				fail(
					'The npm registry cannot be reached: check the network or the proxy settings of npm, then run the same command again.',
				);
			if (NO_SPACE.test(output))
				fail('The disk is full: about 5 GB are needed. Free some space, then run the same command again.');
			fail(`"npm ${args.join(' ')}" in ${cwd} did not work:\n${output}`);
		});
	});
}
