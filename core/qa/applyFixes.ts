import type { Build } from '../launch/build';
import { type Check, checkBuild } from './engine';
import { sayEvidence } from './evidence';
import { type Edit, type Finding, type QaReport, SEVERITIES, type Where } from './finding';
import { textAt, withTextAt } from './textAt';

interface EditedFinding {
	readonly ruleId: string;
	readonly fingerprint: string;
	readonly where: Where;
}

export interface AppliedFix extends EditedFinding {
	/** At most 200 characters each, masked like evidence. */
	readonly before: string;
	readonly after: string;
}

export interface FixNotApplied extends EditedFinding {
	readonly why: string;
}

export interface FixedBuild {
	/** A corrected copy. */
	readonly build: Build;
	readonly applied: readonly AppliedFix[];
	readonly notApplied: readonly FixNotApplied[];
	/** The report on the corrected copy. */
	readonly recheck: QaReport;
}

export interface FixInput extends Omit<Check, 'digest' | 'most'> {
	/** The digest of a build; it changes with each correction. */
	digestOf(build: Build): string;
	/** Only these are corrected; left out means every finding that has a safe fix. */
	readonly findings?: readonly Pick<Finding, 'ruleId' | 'fingerprint'>[] | undefined;
}

/** Fixes can uncover one another; after so many rounds something goes in a circle. */
const MAX_ROUNDS = 5;
/** Checks spent on finding out which of many fixes is the one that does harm. */
const MAX_CHECKS = 80;
/** No finding may hide behind the limit of a report while fixes are proved. */
const ALL = 2_000;

/**
 * Makes the edits of findings that say their edit is safe, and proves each by another check: the finding is gone and
 * nothing new has come. What does not stand the proof is left out.
 */
export function applySafeFixes(input: FixInput): FixedBuild {
	const bench = new Bench(input);
	const applied: AppliedFix[] = [];
	const refused = new Map<string, FixNotApplied>();
	let { build } = input;
	let report = bench.check(build);
	if (input.findings) {
		const known = new Set(report.findings.map(keyOf));
		for (const finding of input.findings)
			if (!known.has(keyOf(finding)))
				refused.set(keyOf(finding), notApplied(finding, 'the build has no such finding now'));
	}
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const wanted = report.findings.filter(
			(finding) => isWanted(finding, input) && !refused.has(keyOf(finding)),
		);
		const { fitting, waiting } = chooseFitting(build, wanted, refused);
		if (fitting.length === 0) break;
		const { good, bad } = bench.prove(build, report, fitting);
		for (const [finding, why] of bad) refused.set(keyOf(finding), notApplied(finding, why));
		applied.push(...good.map((finding) => appliedOf(build, finding)));
		if (good.length === 0 && waiting.length === 0) break;
		build = withEdits(build, good);
		report = bench.check(build);
	}
	for (const finding of report.findings)
		if (isWanted(finding, input) && !refused.has(keyOf(finding)))
			refused.set(keyOf(finding), notApplied(finding, 'other corrections came first; run it once more'));
	const recheck = checkBuild({ ...input, build, digest: input.digestOf(build) });
	return { build, applied, notApplied: [...refused.values()], recheck };
}

const keyOf = ({ ruleId, fingerprint }: Pick<Finding, 'ruleId' | 'fingerprint'>) =>
	`${ruleId}\n${fingerprint}`;

function isWanted(finding: Finding, { findings }: FixInput): boolean {
	if (finding.fix?.kind !== 'safe') return false;
	return findings?.some((one) => keyOf(one) === keyOf(finding)) ?? true;
}

const NOWHERE: Where = { part: 'The build', path: '' };
const notApplied = (
	{ ruleId, fingerprint, ...rest }: Pick<Finding, 'ruleId' | 'fingerprint'> & Partial<Finding>,
	why: string,
): FixNotApplied => ({ ruleId, fingerprint, where: rest.where ?? NOWHERE, why });

const editsOf = ({ fix }: Finding): readonly Edit[] => fix?.edits ?? [];

const isSame = (a: Edit, b: Edit) =>
	a.part === b.part && a.start === b.start && a.end === b.end && a.text === b.text;

/** Two insertions at one place touch each other too: their order would be chance. */
const touch = (a: Edit, b: Edit) =>
	a.part === b.part &&
	(a.start === a.end || b.start === b.end
		? a.start <= b.end && b.start <= a.end
		: a.start < b.end && b.start < a.end);

/** The first of two that want the same characters; the other one waits for the next round. */
function chooseFitting(build: Build, findings: readonly Finding[], refused: Map<string, FixNotApplied>) {
	const byPart = new Map<string, Edit[]>();
	const fitting: Finding[] = [];
	const waiting: Finding[] = [];
	for (const finding of findings) {
		const edits = editsOf(finding);
		if (!edits.every((edit) => isPossible(build, edit))) {
			refused.set(keyOf(finding), notApplied(finding, 'its place is not a text of the build'));
			continue;
		}
		const taken = (edit: Edit) =>
			(byPart.get(edit.part) ?? []).some((other) => touch(edit, other) && !isSame(edit, other));
		if (edits.some(taken)) {
			waiting.push(finding);
			continue;
		}
		for (const edit of edits) byPart.set(edit.part, [...(byPart.get(edit.part) ?? []), edit]);
		fitting.push(finding);
	}
	return { fitting, waiting };
}

function isPossible(build: Build, { part, start, end }: Edit): boolean {
	const text = textAt(build, part);
	return text !== undefined && 0 <= start && start <= end && end <= text.length;
}

/** Edits from the last to the first of each text, so that no offset moves. */
function withEdits(build: Build, findings: readonly Finding[]): Build {
	const byPart = new Map<string, Map<string, Edit>>();
	for (const edit of findings.flatMap(editsOf)) {
		const its = byPart.get(edit.part) ?? new Map<string, Edit>();
		byPart.set(edit.part, its.set(`${edit.start} ${edit.end}`, edit));
	}
	let edited = build;
	for (const [part, edits] of byPart) {
		const text = textAt(build, part) ?? '';
		const pieces: string[] = [];
		let done = 0;
		for (const { start, end, text: put } of [...edits.values()].sort((a, b) => a.start - b.start)) {
			pieces.push(text.slice(done, start), put);
			done = end;
		}
		edited = withTextAt(edited, part, pieces.join('') + text.slice(done));
	}
	return edited;
}

function appliedOf(build: Build, finding: Finding): AppliedFix {
	const { ruleId, fingerprint, where } = finding;
	const edits = editsOf(finding);
	const say = (texts: readonly string[]) => sayEvidence(texts.filter((text) => text !== '').join(' … '));
	return {
		ruleId,
		fingerprint,
		where,
		before: say(edits.map(({ part, start, end }) => (textAt(build, part) ?? '').slice(start, end))),
		after: say(edits.map(({ text }) => text)),
	};
}

/** Tries edits out and looks what a check says then. */
class Bench {
	private checks = 0;

	constructor(private readonly input: FixInput) {}

	check(build: Build): QaReport {
		this.checks++;
		return checkBuild({ ...this.input, build, digest: '', waivers: [], most: ALL });
	}

	/** Splits fixes that fit together into those that stand the proof and those that do not. */
	prove(build: Build, before: QaReport, findings: readonly Finding[]) {
		const good: Finding[] = [];
		const bad: (readonly [Finding, string])[] = [];
		const tryOut = (group: readonly Finding[]) => {
			const together = [...good, ...group];
			const fault =
				this.checks >= MAX_CHECKS
					? 'there are too many corrections to prove each; run it once more'
					: faultOf(together, before, this.check(withEdits(build, together)));
			if (!fault) good.push(...group);
			else if (group.length === 1 || this.checks >= MAX_CHECKS)
				bad.push(...group.map((finding) => [finding, fault] as const));
			else {
				const half = Math.ceil(group.length / 2);
				tryOut(group.slice(0, half));
				tryOut(group.slice(half));
			}
		};
		tryOut(findings);
		return { good, bad };
	}
}

/** @returns what speaks against the edits, or undefined when their findings are gone and nothing new has come. */
function faultOf(fixed: readonly Finding[], before: QaReport, after: QaReport): string | undefined {
	const was = new Tally(before.findings);
	const is = new Tally(after.findings);
	const newcomer = after.findings.find((finding) => is.of(finding) > was.of(finding));
	if (newcomer) return `it would bring a new finding of ${newcomer.ruleId}: ${newcomer.message}`;
	const gone = new Tally(fixed);
	const stays = fixed.find((finding) => is.of(finding) > was.of(finding) - gone.of(finding));
	return stays && 'the finding would still be there after it';
}

/**
 * Findings by rule and text, counted with those that are graver: edits move findings and change their evidence, so
 * neither place nor fingerprint tells whether one is new.
 */
class Tally {
	private readonly counts = new Map<string, number>();

	constructor(findings: readonly Finding[]) {
		for (const { ruleId, where, severity } of findings)
			for (const level of SEVERITIES.slice(SEVERITIES.indexOf(severity)))
				this.add(`${ruleId}\n${where.path}\n${level}`);
	}

	of({ ruleId, where, severity }: Finding): number {
		return this.counts.get(`${ruleId}\n${where.path}\n${severity}`) ?? 0;
	}

	private add(key: string): void {
		this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
	}
}
