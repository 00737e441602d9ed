// `npm run bench:sla`: what a sweep over service levels costs, as ratios of one run on one machine.
// The last line is a summary; the exit code is 1 when a target is missed.
import { createRequire } from 'node:module';

import type { Instant } from '../../core/time/instant.ts';
import { CampaignTable, rowInBuild } from './campaignTable.mts';
import { randomOf } from './measure.mts';
import { done, inTurns } from './rounds.mts';
import { column, digits, judge, print } from './targets.mts';

const core = createRequire(import.meta.url)('../../dist/core.js') as typeof import('../../core/index.ts');
const { playbook } = core.builtInPlaybook();

const MINUTE = 60_000;
const DAY = 86_400_000;
const say = (name: string, ms: number, note: string) =>
	print(`  ${column(name, 44)}${digits(ms).padStart(10)} ms   ${note}`);

print(`Node ${process.versions.node}; medians of rounds in turns`);

/* 100,000 campaigns in a table: what the workflow "Service levels" does each minute, without n8n around it. */

const ROWS = 100_000;
const [FEW, MANY] = [100, 10_000];
const [table, empty] = [new CampaignTable(), new CampaignTable()];
/** Three hours apart, so that their first thresholds come one after the other. */
const [first, second, third] = [9, 12, 15].map((hour) =>
	rowInBuild(core, Date.UTC(2026, 10, 9, hour) as Instant),
);
table.fill(first!, FEW, 'C-1');
table.fill(second!, MANY - FEW, 'C-2');
table.fill(third!, ROWS - MANY, 'C-3');
const nothingDueAt = new Date(Date.parse(first!.slaCheckAt!) - 1).toISOString();

function sweep(from: CampaignTable, now: string): number {
	let told = 0;
	for (const row of from.due(now)) {
		const saved = core.readRow(row);
		told += core.checkClocks({ saved, playbook, now: core.instantOf(now) }).journal.events.length;
	}
	return told;
}
for (const [count, now] of [
	[0, nothingDueAt],
	[FEW, first!.slaCheckAt!],
	[MANY, second!.slaCheckAt!],
] as const) {
	const found = [table.due(now).length, sweep(table, now)];
	if (found.some((n) => n !== count))
		throw new Error(`${count} campaigns are due, found ${found.join(' and ')}.`);
}

const idle = inTurns(15, [
	{ name: 'empty', run: () => sweep(empty, nothingDueAt), times: 2_000 },
	{ name: 'full', run: () => sweep(table, nothingDueAt), times: 2_000 },
]);
const busy = inTurns(5, [
	{ name: 'scan', run: () => table.dueWithoutIndex(nothingDueAt).length },
	{ name: 'few', run: () => sweep(table, first!.slaCheckAt!), times: 20 },
	{ name: 'many', run: () => sweep(table, second!.slaCheckAt!) },
]);
const perRow = { few: busy.ms('few') / FEW, many: busy.ms('many') / MANY };
print(`\nOne sweep over ${digits(ROWS)} rows: query, parse, check every clock`);
say('empty table', idle.ms('empty'), '');
say('0 due', idle.ms('full'), `${digits(idle.ratio('full', 'empty'))} × the empty table`);
say('0 due, without an index', busy.ms('scan'), `${digits(busy.ms('scan') / idle.ms('full'))} × with it`);
say(`${digits(FEW)} due`, busy.ms('few'), `${digits(perRow.few * 1_000)} µs a due row`);
say(`${digits(MANY)} due`, busy.ms('many'), `${digits(perRow.many * 1_000)} µs a due row`);

/* 1,000,000 clocks in memory. */

const CLOCKS = 1_000_000;
const random = randomOf(2026);
const clocks = Array.from({ length: CLOCKS }, (_, i) => `C-${String(i).padStart(8, '0')}/build#1`);
/** In the order in which they were started, as rows stand in a table. */
const startedAt = Float64Array.from(
	clocks,
	() => Date.UTC(2026, 8, 1) + Math.floor(random() * 90 * 1_440) * MINUTE,
).sort();
const targets = Float64Array.from(clocks, () => 60 + Math.floor(random() * 9_540));
const office = playbook.calendars.office!;
const calendar = core.compileCalendar(office);
const edited = core.compileCalendar({ ...office, holidays: [...office.holidays!, '2026-10-26'] });
const dueAt = core.dueTimes(calendar, startedAt, targets);
const moved = core.dueTimes(edited, startedAt, targets).filter((due, i) => due !== dueAt[i]).length;

const inOrder = dueAt.slice().sort();
/** A minute in which 1,000 clocks are due, and the end of a day in which nobody looked. */
const [minute, late] = [inOrder[1_000 - 1]!, inOrder[1_000 - 1]! + 10 * DAY];
/** The loops that are compared with take their columns as arguments, as the functions do. */
function countDue(due: Float64Array, now: number): number {
	let count = 0;
	for (let i = 0; i < due.length; i++) if (due[i]! <= now) count++;
	return count;
}
function sumAll(starts: Float64Array, amounts: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < starts.length; i++) sum += starts[i]! + amounts[i]!;
	return sum;
}
const memory = inTurns(15, [
	{ name: 'count', run: () => countDue(dueAt, minute), times: 20 },
	{ name: 'sweep', run: () => core.sweepDue(clocks, dueAt, minute).length, times: 20 },
	{ name: 'sum', run: () => sumAll(startedAt, targets), times: 30 },
	{ name: 'retarget', run: () => core.dueTimes(edited, startedAt, targets)[7]! },
]);
const behind = inTurns(5, [{ name: 'sweep', run: () => core.sweepDue(clocks, dueAt, late).length }]);
print(`\n${digits(CLOCKS)} clocks in memory`);
say('loop that counts the due ones', memory.ms('count'), '');
say(
	`sweep, ${digits(countDue(dueAt, minute))} due`,
	memory.ms('sweep'),
	`${digits(memory.ratio('sweep', 'count'))} × the loop`,
);
say(`sweep, ${digits(countDue(dueAt, late))} due`, behind.ms('sweep'), 'most of it sorts them');
say('loop that sums starts and targets', memory.ms('sum'), '');
say(
	'all due times after a calendar edit',
	memory.ms('retarget'),
	`${digits(memory.ratio('retarget', 'sum'))} × the loop; ${digits(moved)} clocks moved`,
);
print('');

if (done() === 0) throw new Error('Nothing was measured.');
process.exit(
	judge([
		{ what: '0 of 100,000 rows due, times an empty table', value: idle.ratio('full', 'empty'), bound: 3 },
		{
			what: 'a due row among 10,000, times among 100',
			value: (busy.ratio('many', 'few') * FEW) / MANY,
			bound: 1.5,
		},
		{ what: '1,000,000 clocks swept, times the loop', value: memory.ratio('sweep', 'count'), bound: 3 },
		{
			what: '1,000,000 clocks retargeted, times the loop',
			value: memory.ratio('retarget', 'sum'),
			bound: 25,
		},
	]),
);
