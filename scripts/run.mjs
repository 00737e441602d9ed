// Entry of every npm script. Runs on any Node ≥ 20 with nothing installed: it installs what is missing, then runs the
// job on the Node 24 that the package "node" brings.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { fail, install, NODE_24, ROOT } from './install.mjs';

const JEST = join('node_modules', 'jest', 'bin', 'jest.js');

/** Each job: what must be installed, and the commands that run one after the other (or `together`) on Node 24. */
const JOBS = {
	build: { steps: [['scripts/build.mjs']] },
	test: { steps: [['scripts/build.mjs'], [JEST, '--selectProjects', 'unit', 'workflows']] },
	e2e: {
		sandbox: true,
		steps: [
			['scripts/build.mjs'],
			// Each mostly waits for its own n8n.
			{
				together: [
					[JEST, '--selectProjects', 'e2e', '--runInBand'],
					[
						'--test',
						'--test-concurrency=1',
						'tests/e2e/browser.mts',
						'tests/e2e/approvalPages.mts',
						'tests/e2e/qa.mts',
						'tests/e2e/intake.mts',
						'tests/e2e/requester.mts',
						'tests/e2e/playbook.mts',
					],
				],
			},
		],
	},
	demo: { sandbox: true, steps: [['scripts/build.mjs', '--quiet'], ['sandbox/demo.mts']] },
	'bench:time': {
		bench: true,
		steps: [
			['scripts/build.mjs', '--quiet'],
			['--expose-gc', 'tests/bench/time.bench.mts'],
		],
	},
	'bench:sla': {
		steps: [
			['scripts/build.mjs', '--quiet'],
			['--expose-gc', 'tests/bench/sla.bench.mts'],
		],
	},
	'bench:intake': { steps: [['scripts/build.mjs', '--quiet'], ['tests/bench/intake.bench.mts']] },
	'bench:qa': { bench: true, steps: [['scripts/build.mjs', '--quiet'], ['tests/bench/qa.bench.mts']] },
	corpus: { steps: [['scripts/build.mjs', '--quiet'], ['tests/qa/corpus.mts']] },
	'oracle:time': { steps: [[JEST, '--selectProjects', 'oracle', '--verbose']] },
	lint: { steps: [['scripts/lint.mjs']] },
	format: { steps: [[join('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', '.']] },
	catalogue: { steps: [['scripts/catalogue.mjs']] },
	'playbook-schema': { steps: [['scripts/playbookSchema.mjs']] },
	caniemail: { steps: [['scripts/caniemail.mjs']] },
	workflows: { steps: [['scripts/build.mjs', '--quiet'], ['scripts/workflows/write.mts']] },
	pictures: { sandbox: true, steps: [['scripts/build.mjs', '--quiet'], ['sandbox/pictures.mts']] },
};

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
	fail(
		`Node ${process.versions.node} is too old: install Node 20 or newer, then run the same command again.`,
	);

const [name, ...rest] = process.argv.slice(2);
const job = JOBS[name];
if (!job) fail(`Unknown job "${name}": use one of ${Object.keys(JOBS).join(', ')}.`);

await install({ sandbox: job.sandbox === true, bench: job.bench === true });

for (const [index, step] of job.steps.entries()) {
	const isLast = index === job.steps.length - 1;
	const commands = step.together ?? [isLast ? [...step, ...rest] : step];
	const codes = await Promise.all(commands.map(run));
	const failed = codes.find((code) => code !== 0);
	if (failed !== undefined) process.exit(failed);
}

/** The child shares our terminal: Ctrl-C reaches it directly, so we only wait for its end. */
function run(args) {
	if (!existsSync(NODE_24))
		fail('Node 24 is not installed: delete the folder node_modules and run the same command again.');
	const child = spawn(NODE_24, args, {
		cwd: ROOT,
		stdio: 'inherit',
		env: {
			...process.env,
			NODE_OPTIONS: [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning']
				.filter(Boolean)
				.join(' '),
		},
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
	return new Promise((resolve) => {
		child.on('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
	});
}
