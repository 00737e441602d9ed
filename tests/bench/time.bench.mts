// `npm run bench:time`: the working-time engine against what else there is, as ratios of one run on one machine.
// The last line is a summary; the exit code is 1 when a target is missed.
import { createRequire } from 'node:module';

import type { Instant } from '../../core/time/instant.ts';
import { bareLookup } from './bareLookup.mts';
import { HOLIDAYS, HOURS, libraries, TZ } from './libraries.mts';
import { type Measured, measure, randomOf, used } from './measure.mts';
import { column, digits, judge, print, type Target } from './targets.mts';

// The libraries without a zone parameter take the zone of the process: this is the best that can happen to them.
process.env['TZ'] = TZ;

const core = createRequire(import.meta.url)('../../dist/core.js') as typeof import('../../core/index.ts');

const MINUTE = 60_000;
const DAY = 86_400_000;
const INPUTS = 1 << 16;
const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, HOURS]));
const ours = core.compileCalendar({ tz: TZ, week, holidays: HOLIDAYS });
const [first, end] = [Date.UTC(2022, 0, 1), Date.UTC(2033, 0, 1)] as Instant[];
ours.between(first!, (end! - 1) as Instant);
const bare = bareLookup(ours.openSpans(first!, end!));
const others = libraries();

const random = randomOf(2026);
const starts = Float64Array.from(
	{ length: INPUTS },
	() => Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * 1_440) * MINUTE,
);
const startOf = (n: number) => starts[n & (INPUTS - 1)] as Instant;

const ADDED = 16 * 60;
const adds = measure([
	{ name: 'this engine', run: (n) => ours.add(startOf(n), ADDED) },
	{ name: 'bare lookup', run: (n) => bare.add(startOf(n), ADDED * MINUTE) },
	...others.map(({ name, add }) => ({ name, run: (n: number) => add(startOf(n), ADDED) })),
]);
const betweens = (length: number) =>
	measure([
		{ name: 'this engine', run: (n) => ours.between(startOf(n), (startOf(n) + length) as Instant) },
		{ name: 'bare lookup', run: (n) => bare.between(startOf(n), startOf(n) + length) / MINUTE },
		...others.map(({ name, between }) => ({
			name,
			run: (n: number) => between(startOf(n), startOf(n) + length),
		})),
	]);
const spans = {
	'between 3 d': betweens(3 * DAY),
	'between 90 d': betweens(90 * DAY),
	'between 5 y': betweens(1_826 * DAY),
};
const operations: Record<string, Measured[]> = { 'add 16 h': adds, ...spans };

/** Does the cost grow with the span? Taken in turns, because what else the machine does changes by the minute. */
const [near, far] = measure(
	[3, 1_826].map((days) => ({
		name: `${days} days`,
		run: (n: number) => ours.between(startOf(n), (startOf(n) + days * DAY) as Instant),
	})),
) as [Measured, Measured];

/** Each zone is new to the engine, so that finding its clock changes is part of it. */
function compileMs(): number {
	const zones = Intl.supportedValuesOf('timeZone')
		.filter((_, i) => i % 9 === 0)
		.slice(0, 45);
	const times = zones.map((tz) => {
		const start = performance.now();
		core.compileCalendar({ tz, week, holidays: HOLIDAYS }).isOpen(startOf(0));
		return performance.now() - start;
	});
	return median(times);
}

/** What 2,600 calls cost here, after as many to warm up. */
function intlMs(): number {
	const parts = {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	} as const;
	const format = new Intl.DateTimeFormat('en-US', { timeZone: TZ, hourCycle: 'h23', ...parts });
	const times = Array.from({ length: 5 }, () => {
		const start = performance.now();
		for (let n = 0; n < 2_600; n++) format.format(startOf(n));
		return performance.now() - start;
	});
	return median(times);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Kilobytes of one calendar whose 11 years are worked out; its zone is known already. */
function kilobytes(): number {
	const collect = (globalThis as { gc?: () => void }).gc;
	if (!collect) throw new Error('Run it by "npm run bench:time": memory is measured with --expose-gc.');
	const COUNT = 40;
	const size = () => {
		collect();
		const { heapUsed, external } = process.memoryUsage();
		return heapUsed + external;
	};
	const kept: unknown[] = [];
	const before = size();
	for (let n = 0; n < COUNT; n++) {
		const own = `2031-${10 + (n % 3)}-${10 + Math.floor(n / 3)}`;
		const calendar = core.compileCalendar({ tz: TZ, week, holidays: [...HOLIDAYS, own] });
		calendar.between(first!, (end! - 1) as Instant);
		kept.push(calendar);
	}
	const grown = size() - before;
	return kept.length === COUNT ? grown / COUNT / 1_024 : NaN;
}

const nsOf = (operation: string, name: string) =>
	operations[operation]!.find((measured) => measured.name === name)!.ns;
const times = (operation: string, name: string) => nsOf(operation, name) / nsOf(operation, 'this engine');
const [compile, intl, size] = [compileMs(), intlMs(), kilobytes()];

print(
	`Node ${process.versions.node}, ICU ${process.versions['icu'] ?? '?'}, process zone ${TZ}; ns an operation, how many times slower, wrong answers`,
);
for (const [operation, measured] of Object.entries(operations)) {
	print(`\n${operation}`);
	const right = measured[0]!.answers;
	for (const { name, ns, answers } of measured) {
		const wrong = answers.filter((answer, n) => Math.abs(answer - right[n]!) > 1e-6).length;
		print(
			`  ${column(name, 24)}${digits(ns).padStart(14)} ns ${`${digits(ns / measured[0]!.ns)} ×`.padStart(14)}   ${wrong} of ${answers.length} wrong`,
		);
	}
}
print('');

const DAYJS = 'dayjs-business-time';
const targets: Target[] = [
	{
		what: 'add 16 h, times as fast as dayjs-business-time',
		value: times('add 16 h', DAYJS),
		bound: 1_000,
		atLeast: true,
	},
	{
		what: 'between 90 d, times as fast as dayjs-business-time',
		value: times('between 90 d', DAYJS),
		bound: 1_000,
		atLeast: true,
	},
	...Object.keys(operations).map((operation) => ({
		what: `${operation}, times the bare lookup`,
		value: 1 / times(operation, 'bare lookup'),
		bound: 3,
	})),
	{
		what: 'between 5 y, times 3 d',
		value: far.ns / near.ns,
		bound: 1.5,
	},
	{ what: 'one year compiles, in calls of Intl.format', value: (compile / intl) * 2_600, bound: 2_600 },
	{ what: 'memory of 11 years, KB', value: size, bound: 300 },
];
if (used() === 0) throw new Error('Nothing was measured.');
process.exit(judge(targets));
