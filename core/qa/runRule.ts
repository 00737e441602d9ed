import { readOnce } from '../once';
import { fingerprintOf, maskPersonal, sayEvidence } from './evidence';
import { type Finding, type Fix, type Found, SEVERITIES, type Severity } from './finding';
import type { CheckedCampaign, ReadingOf, ReadName, Rule, Surroundings } from './rule';
import type { Setting } from './settings';
import type { PageView } from './views';

/** The catalogue page; each rule is an anchor on it. */
export const CATALOGUE_URL =
	'https://github.com/campaign-production/n8n-nodes-campaign-production/blob/main/docs/qa-rules.md';

/** Findings of one rule and severity in one e-mail; a page of broken links is one mistake, not ten thousand. */
export const MOST = 50;

/** Everything there is to read; a rule declares what it takes of it. */
export interface AllReadings extends Omit<
	ReadingOf<Exclude<ReadName, 'emails' | 'landingPages' | 'brief'>>,
	keyof Surroundings
> {
	readonly surroundings: Surroundings;
	readonly campaign: CheckedCampaign | undefined;
	readonly pages: readonly PageView[];
	/** Somebody told the other campaigns, if only that there are none. */
	readonly othersKnown: boolean;
}

interface Units {
	readonly emails: readonly object[];
	readonly pages: readonly object[];
	readonly whole: readonly object[];
}
const NONE: readonly Finding[] = [];

/** What rules are given, once per e-mail, per page, or once; the same objects for every rule. */
const unitsOf = readOnce(({ surroundings, campaign, ...parts }: AllReadings): Units => {
	const common = { ...surroundings, ...parts, campaign, brief: campaign?.brief };
	return {
		emails: parts.emails.map((email) => ({ ...common, email })),
		pages: parts.pages.map((page) => ({ ...common, page })),
		whole: [common],
	};
});

/** Runs one rule once, or once per e-mail or page, as it asks. */
export function runRule(
	rule: Rule,
	setting: Setting,
	readings: AllReadings,
	most = MOST,
): readonly Finding[] {
	const { emails, pages, whole } = unitsOf(readings);
	const units = rule.reads.includes('emails') ? emails : rule.reads.includes('landingPages') ? pages : whole;
	// most rules find nothing
	let findings: Map<string, Finding> | undefined;
	for (const reading of units) {
		let counts: Record<Severity, number> | undefined;
		for (const found of rule.check(reading as ReadingOf<ReadName>, setting.options)) {
			const severity = mildest(found.severity ?? setting.severity, setting.severity);
			counts ??= { error: 0, warning: 0, info: 0 };
			// mild ones must not use up the place of an error that comes after them
			if (++counts[severity] > most) {
				if (severity === setting.severity) break;
				continue;
			}
			const finding = findingOf(rule.id, found, severity, setting);
			// a token that several mails use is one mistake
			findings ??= new Map();
			findings.set(`${finding.where.path}\n${finding.where.offset}\n${finding.fingerprint}`, finding);
		}
	}
	return findings ? [...findings.values()] : NONE;
}

/** Nobody reviews an edit of thousands of characters, and a report has a size. */
const isHandy = (fix: Found['fix']): fix is Fix =>
	fix !== undefined &&
	fix.edits.length > 0 &&
	fix.edits.reduce((sum, { text }) => sum + text.length, 0) <= 4_000;

const mildest = (a: Severity, b: Severity) => (SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b);

function findingOf(ruleId: string, found: Found, severity: Severity, setting: Setting): Finding {
	return {
		ruleId,
		severity,
		required: setting.blocks.includes(severity),
		message: maskPersonal(`${found.found}; expected ${found.expected}.`),
		where: found.where,
		evidence: sayEvidence(found.evidence),
		expected: maskPersonal(found.expected),
		mend: maskPersonal(`${found.mend}.`),
		...(isHandy(found.fix) && { fix: found.fix }),
		doc: `${CATALOGUE_URL}#${ruleId}`,
		fingerprint: fingerprintOf(ruleId, found.where.part, found.evidence),
	};
}
