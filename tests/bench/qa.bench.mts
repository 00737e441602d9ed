// `npm run bench:qa`: all offline QA rules against a bare parse of the same e-mail and against other checkers, taken in
// turns within one run. `-- --profile` prints what each rule costs. The last line is a summary; the exit code is 1 when
// a target is missed.
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { build } from 'esbuild';

import { withoutCatalogueParts } from '../../scripts/catalogueParts.mjs';
import { zodOnce } from '../../scripts/zodOnce.mjs';
import { check, cleanCampaigns, type Gate, type Situation } from '../qa/situation.mts';
import { randomOf } from './measure.mts';
import { mailOf } from './qaMails.mts';

const load = createRequire(import.meta.url);
const gate = load('../../dist/core.js') as Gate;
const print = (line = '') => process.stdout.write(`${line}\n`);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const digits = (value: number) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

const OURS = 'this gate, all offline rules';
const BARE = 'bare parse: parseDocument';

interface Contender {
	readonly name: string;
	run(situation: Situation): unknown;
}
type Html = (html: string) => unknown;

const htmlOf = ({ build: { emails } }: Situation) => emails[0]!.html;

/**
 * A bare parse: what htmlparser2 calls one, its document and nothing more. The same with htmlhint, html-validate and
 * emailens beside it gives the ratios that the target was set by. Its tokenizer alone, which keeps nothing, is shown too.
 */
function bareParses(): Contender[] {
	const { parseDocument, Parser } = load('htmlparser2') as typeof import('htmlparser2');
	const events = (html: string) => {
		let tags = 0;
		new Parser({ onopentag: () => void tags++, ontext: () => undefined }).end(html);
		return tags;
	};
	return [
		{ name: BARE, run: (situation) => parseDocument(htmlOf(situation)) },
		{ name: 'htmlparser2, events only', run: (situation) => events(htmlOf(situation)) },
	];
}

/** @returns undefined, and says so, when the registry does not give the package. */
async function other(name: string, make: () => Html | Promise<Html>): Promise<Contender | undefined> {
	try {
		const its = await make();
		return { name, run: (situation) => its(htmlOf(situation)) };
	} catch (error) {
		print(`${name} is not measured, because it is not installed: ${String(error).split('\n')[0]}`);
		return undefined;
	}
}

async function others(): Promise<Contender[]> {
	const all = await Promise.all([
		other('html-validate, recommended', () => {
			const { HtmlValidate } = load('html-validate') as {
				HtmlValidate: new (config: object) => { validateStringSync: Html };
			};
			const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
			return (html) => validator.validateStringSync(html);
		}),
		other('htmlhint, default rules', () => {
			const { HTMLHint } = load('htmlhint') as { HTMLHint: { verify: Html } };
			return (html) => HTMLHint.verify(html);
		}),
		other('@emailens/engine, audit', async () => {
			// in a variable, because the types of a package that may be missing are not to be looked for
			const engine = '@emailens/engine';
			const { auditEmail } = (await import(engine)) as { auditEmail: Html };
			return auditEmail;
		}),
	]);
	return all.filter((contender) => contender !== undefined);
}

const ROUNDS = 31;
/** A process that runs workflows is warm: each contender is, before it is measured, by this many runs or milliseconds. */
const WARM_UP = 1_000;
const WARM_UP_MS = 8_000;
/** Runs of a turn. The first finds caches and heap as the others left them: it is shown, the median counts. */
const TURN = 5;
const TURN_MS = 100;
const LONGEST_MS = 2_500;

const timed = (run: () => unknown) => {
	const start = performance.now();
	run();
	return performance.now() - start;
};

/** Milliseconds of CPU, those of the garbage collector's threads too; what other processes do is not in it. */
const cost = (run: () => unknown) => {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1_000;
};

interface Result {
	readonly ms: number;
	/** Median of the shares of each round, so that a slow moment of the machine meets both. */
	readonly timesBare: number;
	/** The same for the first run of each turn. */
	readonly firstTimesBare: number;
}

/** One turn: what its runs cost, in order. */
type Turn = readonly number[];

function turnOf(run: () => unknown): Turn {
	const costs = [cost(run)];
	while (costs.length < TURN && costs[0]! <= TURN_MS) costs.push(cost(run));
	return costs;
}

/** Another order each round, so that nobody always comes after the one who leaves the most garbage. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({ item, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

/**
 * All warm up in turns: what is not run for a while is forgotten by the engine, and to warm up one after the other would
 * leave only the last one warm.
 * @returns those whose first run takes too long for more than one round
 */
function warmUp(contenders: readonly Contender[], situation: Situation): Set<string> {
	const spent = contenders.map(({ run }) => timed(() => run(situation)));
	const slow = contenders.filter((_, i) => spent[i]! > LONGEST_MS).map(({ name }) => name);
	for (let runs = 0; runs < WARM_UP; runs += TURN) {
		for (const [i, { run }] of contenders.entries())
			if (spent[i]! < WARM_UP_MS) spent[i]! += timed(() => turnOf(() => run(situation)));
	}
	return new Set(slow);
}

/** Medians of CPU time; all take turns. */
function measure(contenders: readonly Contender[], situation: Situation): Map<string, Result> {
	const turns = new Map<string, Turn[]>(contenders.map(({ name }) => [name, []]));
	const slow = warmUp(contenders, situation);
	const random = randomOf(htmlOf(situation).length);
	for (let round = 0; round < ROUNDS; round++) {
		for (const { name, run } of shuffled(contenders, random)) {
			if (slow.has(name) && round > 0) continue;
			turns.get(name)!.push(turnOf(() => run(situation)));
		}
	}
	const bare = turns.get(BARE)!;
	const times = (its: readonly Turn[], of: (turn: Turn) => number) =>
		median(its.map((turn, round) => of(turn) / of(bare[round]!)));
	return new Map(
		[...turns].map(([name, its]) => [
			name,
			{
				ms: median(its.map(median)),
				timesBare: times(its, median),
				firstTimesBare: times(its, ([first]) => first!),
			},
		]),
	);
}

/** Kilobytes of the QA part of the bundle, made as for the package, and of the word lists of the spelling check in it. */
async function bundleSize(): Promise<{ code: number; dictionaries: number }> {
	const root = join(import.meta.dirname, '..', '..');
	const { metafile } = await build({
		entryPoints: [join(root, 'core', 'qa', 'index.ts')],
		bundle: true,
		minify: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['n8n-workflow', 'zod', 'zod/*'],
		charset: 'utf8',
		plugins: [withoutCatalogueParts, zodOnce],
		write: false,
		outfile: 'qa.js',
		metafile: true,
		absWorkingDir: root,
	});
	const [output] = Object.values(metafile.outputs);
	const words = Object.entries(output!.inputs).filter(([file]) =>
		/qa\/spelling\/(?:misspellings|dictionary)/.test(file),
	);
	const dictionaries = words.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	return { code: (output!.bytes - dictionaries) / 1_024, dictionaries: dictionaries / 1_024 };
}

/** Adds up what each rule's own steps take; the engine's own work is not in it. */
function countCosts(): Map<string, number> {
	const costs = new Map<string, number>();
	for (const rule of gate.RULES) {
		const its = rule.check.bind(rule);
		const add = (start: number) => costs.set(rule.id, (costs.get(rule.id) ?? 0) + performance.now() - start);
		Object.assign(rule, {
			*check(...given: Parameters<typeof its>) {
				let start = performance.now();
				const found = its(...given)[Symbol.iterator]();
				for (let next = found.next(); !next.done; next = found.next()) {
					add(start);
					yield next.value;
					start = performance.now();
				}
				add(start);
			},
		});
	}
	return costs;
}

/** What each rule costs in a full run. What rules share (tree, links, styles) is paid by the first that asks. */
function profile() {
	const costs = countCosts();
	for (const { kilobytes, mail } of sizes.slice(0, 2)) {
		const times = new Map<string, number[]>(gate.RULES.map(({ id }) => [id, []]));
		const totals: number[] = [];
		for (let round = 0; round < 25; round++) {
			costs.clear();
			const total = timed(() => check(gate, mail));
			if (round < 6) continue;
			totals.push(total);
			for (const [id, ms] of costs) times.get(id)!.push(ms);
		}
		const sorted = [...times].map(([id, its]) => ({ id, ms: median(its) })).sort((a, b) => b.ms - a.ms);
		const all = median(totals);
		const inRules = sorted.reduce((sum, { ms }) => sum + ms, 0);
		print(
			`\n${kilobytes} KB: ${digits(all)} ms, of which ${digits(inRules)} ms in rules; milliseconds and share of each rule`,
		);
		for (const { id, ms } of sorted)
			print(`  ${id.padEnd(30)}${ms.toFixed(3).padStart(10)}${((ms / all) * 100).toFixed(1).padStart(8)} %`);
	}
}

const clean = cleanCampaigns(gate).get('marketo-webinar')!;
const sizes = [16, 100, 1_024].map((kilobytes) => ({ kilobytes, mail: mailOf(clean, kilobytes) }));

if (process.argv.includes('--profile')) {
	profile();
	process.exit(0);
}

print(
	`Node ${process.versions.node}; milliseconds of CPU an e-mail, medians of ${ROUNDS} rounds in turns of ${TURN} runs (of one where it takes more than ${TURN_MS} ms), after ${WARM_UP} runs or ${WARM_UP_MS / 1_000} s; one round where the first run took more than ${LONGEST_MS / 1_000} s`,
);
const contenders = [
	{ name: OURS, run: (situation: Situation) => check(gate, situation) },
	...bareParses(),
	...(await others()),
];
const results = sizes.map(({ kilobytes, mail }) => {
	const times = measure(contenders, mail);
	print(`\n${kilobytes} KB`);
	for (const [name, { ms, timesBare, firstTimesBare }] of times)
		print(
			`  ${name.padEnd(32)}${digits(ms).padStart(9)} ms ${`${digits(timesBare)} ×`.padStart(12)} the bare parse, ${digits(firstTimesBare)} × in the first run of a turn`,
		);
	return { kilobytes, times };
});
const [, middle] = results;

/** 100 KB and 1 MB in turns too, because what else the machine does changes by the minute. */
function growth(): number {
	const pairs = Array.from({ length: 15 }, () =>
		sizes.slice(1).map(({ mail }) => cost(() => check(gate, mail))),
	);
	return median(pairs.map(([small, large]) => large! / small!));
}
const { code, dictionaries } = await bundleSize();
print(
	`\nQA part of the bundle, minified: ${digits(code)} KB, and ${digits(dictionaries)} KB of dictionaries\n`,
);

const targets = [
	{
		what: '100 KB: all offline rules, times the bare parse',
		value: middle!.times.get(OURS)!.timesBare,
		bound: 6,
	},
	{ what: '1 MB, times 100 KB', value: growth(), bound: 12 },
	{ what: 'bundle of the QA part without dictionaries, KB', value: code, bound: 450 },
];
for (const { what, value, bound } of targets)
	print(
		`${value <= bound ? 'holds ' : 'MISSED'}  ${what.padEnd(50)}${digits(value).padStart(9)}  (≤ ${bound})`,
	);
const missed = targets.filter(({ value, bound }) => value > bound);
print(
	`\n${targets.length - missed.length} of ${targets.length} targets hold${missed.length > 0 ? `; missed: ${missed.map(({ what }) => what).join('; ')}` : ''}.`,
);
process.exit(missed.length > 0 ? 1 : 0);
