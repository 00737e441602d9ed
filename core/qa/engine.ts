import { contentHash } from '../canonical';
import type { Build } from '../launch/build';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { detectDialect } from './dialects';
import { fingerprintOf, maskPersonal, sayEvidence } from './evidence';
import { type Finding, type Found, type QaReport, SEVERITIES, type Severity } from './finding';
import { byPlace } from './place';
import type { CheckedCampaign, ReadingOf, ReadName, Rule, Surroundings } from './rule';
import { RULES } from './rules';
import { type Setting, settingsOf } from './settings';
import { viewsOf } from './views';

/** The catalogue page; each rule is an anchor on it. */
export const CATALOGUE_URL =
	'https://github.com/campaign-production/n8n-nodes-campaign-production/blob/main/docs/qa-rules.md';

/** Findings of one rule in one e-mail; a page of broken links is one mistake, not ten thousand. */
const MOST = 50;

export interface Check {
	readonly build: Build;
	/** Left out when the gate is used alone. */
	readonly campaign?: CheckedCampaign | undefined;
	readonly playbook: Playbook;
	readonly now: Instant;
	/** Of the launch package this build belongs to. */
	readonly digest: string;
}

/**
 * Checks a build with every rule that the playbook does not turn off.
 * The same input gives the same report, byte for byte.
 * @throws ProblemError when the playbook sets up a rule wrongly
 */
export function checkBuild({ build, campaign, playbook, now, digest }: Check): QaReport {
	const settings = settingsOf(RULES, playbook.qa.rules);
	const readings = readingsOf({ build, campaign, playbook, now, digest });
	const rulesNotRun: { ruleId: string; why: string }[] = [];
	const findings: Finding[] = [];
	for (const rule of RULES) {
		const setting = settings.get(rule.id)!;
		const why = setting === 'off' ? 'turned off in the playbook' : whyNotRun(rule, readings, build);
		if (why !== undefined) rulesNotRun.push({ ruleId: rule.id, why });
		else findings.push(...runRule(rule, setting as Setting, readings));
	}
	findings.sort(byPlace);
	return {
		verdict: verdictOf(findings, build),
		digest,
		playbookVersion: contentHash(playbook),
		rulesRun: RULES.length - rulesNotRun.length,
		rulesNotRun,
		at: isoOf(now),
		findings,
		waived: [],
		unreadable: build.unreadable,
	};
}

function verdictOf(findings: readonly Finding[], build: Build): QaReport['verdict'] {
	if (findings.some(({ required }) => required)) return 'failed';
	const open = findings.some(({ severity }) => severity !== 'info') || build.unreadable.length > 0;
	return open ? 'needsReview' : 'passed';
}

interface AllReadings extends Omit<ReadingOf<Exclude<ReadName, 'emails' | 'landingPages' | 'brief'>>, keyof Surroundings> {
	readonly surroundings: Surroundings;
	readonly campaign: CheckedCampaign | undefined;
	readonly pages: ReturnType<typeof viewsOf>['pages'];
}

function readingsOf({ build, campaign, playbook, now }: Check): AllReadings {
	const dialect = detectDialect(build.map, build.emails.map(({ html }) => html));
	const { emails, pages } = viewsOf(build, dialect);
	const type = campaign && playbook.campaignTypes[campaign.brief.type];
	return {
		surroundings: {
			now,
			playbook,
			dialect,
			purpose: type?.purpose ?? 'marketing',
			template: type && playbook.map.templates[type.template],
		},
		campaign,
		emails,
		pages,
		tokens: build.tokens,
		audience: build.audience,
		schedule: build.schedule,
		followUps: build.followUps,
		vendorChecks: build.vendorChecks ?? [],
	};
}

const WHOLE_PART: Readonly<Partial<Record<ReadName, RegExp>>> = {
	emails: /^e-?mails?$/i,
	allEmails: /^e-?mails?$/i,
	landingPages: /^landing ?pages?$/i,
	tokens: /^(?:program |my )?tokens?$/i,
	audience: /^audience$/i,
	schedule: /^schedule$/i,
	followUps: /^follow-?\s?ups?$/i,
};

function whyNotRun(rule: Rule, { campaign, surroundings }: AllReadings, { unreadable }: Build): string | undefined {
	if (rule.reads.includes('brief') && !campaign) return 'needs the campaign and its brief';
	if (rule.purposes && !rule.purposes.includes(surroundings.purpose)) return `not for ${surroundings.purpose} mail`;
	const missing = unreadable.find(
		({ what }) =>
			rule.reads.some((read) => WHOLE_PART[read]?.test(what.trim())) ||
			rule.restsOn?.some((word) => what.toLowerCase().includes(word)),
	);
	return missing && `${missing.what} could not be read: ${missing.why}`;
}

/** Runs one rule once, or once per e-mail or page, as it asks. */
function runRule(rule: Rule, setting: Setting, { surroundings, pages, campaign, ...parts }: AllReadings): Finding[] {
	const common = { ...surroundings, ...parts, campaign, brief: campaign?.brief };
	const units: readonly object[] = rule.reads.includes('emails')
		? parts.emails.map((email) => ({ email }))
		: rule.reads.includes('landingPages')
			? pages.map((page) => ({ page }))
			: [{}];
	const findings = new Map<string, Finding>();
	for (const unit of units) {
		let count = 0;
		for (const found of rule.check({ ...common, ...unit } as ReadingOf<ReadName>, setting.options)) {
			const finding = findingOf(rule.id, found, setting);
			// a token that several mails use is one mistake
			findings.set(`${finding.where.path}\n${finding.where.offset}\n${finding.fingerprint}`, finding);
			if (++count >= MOST) break;
		}
	}
	return [...findings.values()];
}

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
		mend: `${found.mend}.`,
		...(found.fix && found.fix.edits.length > 0 && { fix: found.fix }),
		doc: `${CATALOGUE_URL}#${ruleId}`,
		fingerprint: fingerprintOf(ruleId, found.where.part, found.evidence),
	};
}
