import { contentHash } from '../canonical';
import type { Build } from '../launch/build';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { detectDialect } from './dialects';
import type { Finding, QaReport } from './finding';
import { byPlace } from './place';
import type { CheckedCampaign, OtherSend, ReadName, Rule } from './rule';
import { RULES } from './rules';
import { type AllReadings, runRule } from './runRule';
import { type Setting, settingsOf } from './settings';
import { viewsOf } from './views';

export interface Check {
	readonly build: Build;
	/** Left out when the gate is used alone. */
	readonly campaign?: CheckedCampaign | undefined;
	readonly playbook: Playbook;
	readonly now: Instant;
	/** Of the launch package this build belongs to. */
	readonly digest: string;
	/** Left out when nobody knows; rules that compare with them are then not run. */
	readonly otherSends?: readonly OtherSend[] | undefined;
}

/**
 * Checks a build with every rule that the playbook does not turn off.
 * The same input gives the same report, byte for byte.
 * @throws ProblemError when the playbook sets up a rule wrongly
 */
export function checkBuild(input: Check): QaReport {
	const { build, playbook, now, digest } = input;
	const settings = settingsOf(RULES, playbook.qa.rules);
	const readings = readingsOf(input);
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

function readingsOf({ build, campaign, playbook, now, otherSends }: Check): AllReadings {
	const dialect = detectDialect(
		build.map,
		build.emails.map(({ html }) => html),
	);
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
		forms: build.forms ?? [],
		images: build.images ?? [],
		production: build.production ?? {},
		program: build.program,
		vendorChecks: build.vendorChecks ?? [],
		otherSends: otherSends ?? [],
		othersKnown: otherSends !== undefined,
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

function whyNotRun(
	rule: Rule,
	{ campaign, surroundings, othersKnown }: AllReadings,
	{ unreadable, images, production }: Build,
): string | undefined {
	if (rule.reads.includes('otherSends') && !othersKnown) return 'needs the other campaigns';
	if (rule.reads.includes('images') && !images) return 'needs facts of the image files';
	if (rule.reads.includes('production') && !production) return 'needs to know how the build came about';
	if (rule.reads.includes('brief') && !campaign) return 'needs the campaign and its brief';
	if (rule.purposes && !rule.purposes.includes(surroundings.purpose))
		return `not for ${surroundings.purpose} mail`;
	const missing = unreadable.find(
		({ what }) =>
			rule.reads.some((read) => WHOLE_PART[read]?.test(what.trim())) ||
			rule.restsOn?.some((word) => what.toLowerCase().includes(word)),
	);
	return missing && `${missing.what} could not be read: ${missing.why}`;
}
