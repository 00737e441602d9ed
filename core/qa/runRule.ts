import { fingerprintOf, maskPersonal, sayEvidence } from './evidence';
import { type Finding, type Fix, type Found, SEVERITIES, type Severity } from './finding';
import type { CheckedCampaign, ReadingOf, ReadName, Rule, Surroundings } from './rule';
import type { Setting } from './settings';
import type { PageView } from './views';

/** The catalogue page; each rule is an anchor on it. */
export const CATALOGUE_URL =
	'https://github.com/campaign-production/n8n-nodes-campaign-production/blob/main/docs/qa-rules.md';

/** Findings of one rule in one e-mail; a page of broken links is one mistake, not ten thousand. */
const MOST = 50;

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

/** Runs one rule once, or once per e-mail or page, as it asks. */
export function runRule(
	rule: Rule,
	setting: Setting,
	{ surroundings, campaign, ...parts }: AllReadings,
): Finding[] {
	const common = { ...surroundings, ...parts, campaign, brief: campaign?.brief };
	const units: readonly object[] = rule.reads.includes('emails')
		? parts.emails.map((email) => ({ email }))
		: rule.reads.includes('landingPages')
			? parts.pages.map((page) => ({ page }))
			: [{}];
	const findings = new Map<string, Finding>();
	for (const unit of units) {
		let count = 0;
		const reading: object = { ...common, ...unit };
		for (const found of rule.check(reading as ReadingOf<ReadName>, setting.options)) {
			const finding = findingOf(rule.id, found, setting);
			// a token that several mails use is one mistake
			findings.set(`${finding.where.path}\n${finding.where.offset}\n${finding.fingerprint}`, finding);
			if (++count >= MOST) break;
		}
	}
	return [...findings.values()];
}

/** Nobody reviews an edit of thousands of characters, and a report has a size. */
const isHandy = (fix: Found['fix']): fix is Fix =>
	fix !== undefined &&
	fix.edits.length > 0 &&
	fix.edits.reduce((sum, { text }) => sum + text.length, 0) <= 4_000;

const mildest = (a: Severity, b: Severity) => (SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b);

function findingOf(ruleId: string, found: Found, setting: Setting): Finding {
	const severity = mildest(found.severity ?? setting.severity, setting.severity);
	return {
		ruleId,
		severity,
		required: setting.required && severity === setting.severity,
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
