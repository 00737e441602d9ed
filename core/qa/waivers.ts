import type { Waiver } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';
import type { Finding, LapsedWaiver, Waived } from './finding';

interface Sorted {
	/** Findings that nobody has accepted. */
	readonly findings: readonly Finding[];
	readonly waived: readonly Waived[];
	readonly lapsed: readonly LapsedWaiver[];
}

interface Standing {
	readonly digest: string;
	readonly now: Instant;
	/** Whether a finding of the rule may be waived at all. */
	readonly isWaivable: (ruleId: string) => boolean;
}

/** Puts aside what a waiver holds for, and tells which waivers of findings that are still there hold no more. */
export function sortByWaivers(
	findings: readonly Finding[],
	waivers: readonly Waiver[],
	standing: Standing,
): Sorted {
	if (waivers.length === 0) return { findings, waived: [], lapsed: [] };
	const open: Finding[] = [];
	const waived = new Map<string, Waived>();
	const lapsed = new Map<string, LapsedWaiver>();
	for (const finding of findings) {
		const its = waivers.filter((waiver) => isAbout(waiver, finding));
		const holding = its.findLast((waiver) => whyLapsed(waiver, standing) === undefined);
		if (holding) {
			if (!waived.has(finding.fingerprint)) waived.set(finding.fingerprint, waivedOf(finding, holding));
			continue;
		}
		open.push(finding);
		const newest = its.at(-1);
		if (newest) lapsed.set(finding.fingerprint, lapsedOf(newest, whyLapsed(newest, standing)!));
	}
	return { findings: open, waived: [...waived.values()], lapsed: [...lapsed.values()] };
}

const isAbout = (waiver: Waiver, { fingerprint, ruleId }: Finding) =>
	waiver.fingerprint === fingerprint && waiver.ruleId === ruleId;

/** @returns why the waiver does not hold, or undefined when it does. */
function whyLapsed(
	{ ruleId, digest: given, until }: Waiver,
	{ digest, now, isWaivable }: Standing,
): string | undefined {
	if (given !== digest)
		return `the content has changed since it was given (digest ${given.slice(0, 8)}, now ${digest.slice(0, 8)})`;
	if (now >= instantOf(until)) return `it ended on ${until.slice(0, 16).replace('T', ' ')} UTC`;
	return isWaivable(ruleId) ? undefined : `findings of ${ruleId} cannot be waived`;
}

const waivedOf = (
	{ fingerprint, ruleId, severity, message, where }: Finding,
	{ by, role, reason, until }: Waiver,
): Waived => ({ fingerprint, ruleId, severity, message, part: where.part, by, role, reason, until });

const lapsedOf = ({ fingerprint, ruleId, by, reason, until }: Waiver, why: string): LapsedWaiver => ({
	fingerprint,
	ruleId,
	by,
	reason,
	until,
	why,
});
