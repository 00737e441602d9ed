import type { Tick, Waiver } from '../campaign/campaign';
import type { Build } from '../launch/build';
import type { Playbook, QaPreset } from '../playbook/schema';
import { versionOf } from '../playbook/version';
import { type Instant, isoOf } from '../time/instant';
import { checklistFor, checklistStates, openItems } from './checklist';
import { contextOf } from './context';
import { detectDialect } from './dialects';
import type { Finding, QaReport, Table } from './finding';
import type { LinkAnswers } from './links/answers';
import { byPlace } from './place';
import type { Preset } from './presets';
import type { CheckedCampaign, OtherSend, ReadName, Surroundings } from './rule';
import { RULES } from './rules';
import { type AllReadings, MOST, runRule } from './runRule';
import { settingsOf } from './settings';
import { NO_SPELLER, type Speller } from './spelling/speller';
import { viewsOf } from './views';
import { sortByWaivers } from './waivers';
import { whyNotRun } from './whyNotRun';

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
	/** Left out when links were not asked. */
	readonly linkAnswers?: LinkAnswers | undefined;
	/** Left out when no dictionary is loaded. */
	readonly speller?: Speller | undefined;
	/** Stronger than the playbook's. */
	readonly preset?: QaPreset | undefined;
	/** Stronger than the preset's and the campaign type's. */
	readonly purpose?: Surroundings['purpose'] | undefined;
	/** What of the build somebody has filled in; left out means all of it. */
	readonly given?: readonly ReadName[] | undefined;
	readonly waivers?: readonly Waiver[] | undefined;
	/** Left out when nobody can tick; the checklist is then left out too. */
	readonly ticks?: readonly Tick[] | undefined;
	/** Findings of one rule and severity in one part. */
	readonly most?: number | undefined;
}

/**
 * Checks a build with every rule that preset and playbook do not turn off.
 * The same input gives the same report, byte for byte.
 * @throws ProblemError when the playbook sets up a rule wrongly
 */
export function checkBuild(input: Check): QaReport {
	const { build, campaign, playbook, now, digest, most = MOST } = input;
	const { preset, settings } = settingsOf(RULES, playbook, {
		type: campaign?.brief.type,
		preset: input.preset,
	});
	const readings = readingsOf(input, preset);
	const unreadable = [...build.unreadable, ...unseenPages(build, preset)];
	const rulesNotRun: { ruleId: string; why: string }[] = [];
	const found: Finding[] = [];
	const tables: Table[] = [];
	for (const rule of RULES) {
		const setting = settings.get(rule.id)!;
		const why = setting.off ?? whyNotRun(rule, readings, input);
		if (why !== undefined) {
			rulesNotRun.push({ ruleId: rule.id, why });
			continue;
		}
		for (const finding of runRule(rule, setting, readings, most)) found.push(finding);
		if (rule.table && !tables.includes(rule.table)) tables.push(rule.table);
	}
	found.sort(byPlace);
	const { findings, waived, lapsed } = sortByWaivers(found, input.waivers ?? [], {
		digest,
		now,
		isWaivable: (ruleId) => settings.get(ruleId)!.waivable,
	});
	const checklist =
		campaign && input.ticks
			? checklistStates(checklistFor(playbook, campaign.brief.type), input.ticks, digest)
			: [];
	const open = { findings, unreadable, checklist };
	return {
		verdict: verdictOf(open),
		digest,
		playbookVersion: versionOf(playbook),
		preset: preset.title,
		rulesRun: RULES.length - rulesNotRun.length,
		rulesNotRun,
		at: isoOf(now),
		findings: findings.map((finding) => withContext(finding, build)),
		waived,
		lapsed,
		checklist,
		unreadable,
		tables,
	};
}

/** What nobody could read, and what nobody has ticked, is never passed. */
function verdictOf({
	findings,
	unreadable,
	checklist,
}: Pick<QaReport, 'findings' | 'unreadable' | 'checklist'>): QaReport['verdict'] {
	if (findings.some(({ required }) => required)) return 'failed';
	const isOpen =
		findings.some(({ severity }) => severity !== 'info') ||
		unreadable.length > 0 ||
		openItems(checklist).length > 0;
	return isOpen ? 'needsReview' : 'passed';
}

function withContext(finding: Finding, build: Build): Finding {
	const context = contextOf(build, finding.where, finding.evidence);
	return context ? { ...finding, context } : finding;
}

/** A check of landing pages that has none to look at has checked nothing. */
function unseenPages({ landingPages }: Build, { onPages }: Preset): Build['unreadable'] {
	if (!onPages) return [];
	if (landingPages.length === 0)
		return [{ what: 'Landing pages', why: 'the build holds none, and the preset checks nothing else' }];
	return landingPages
		.filter(({ html = '' }) => html.trim() === '')
		.map(({ id, name }) => ({ what: `Landing page "${name || id}"`, why: 'the build holds no HTML of it' }));
}

function readingsOf(
	{ build, campaign, playbook, now, otherSends, linkAnswers, speller, purpose }: Check,
	preset: Preset,
): AllReadings {
	const onPages = preset.onPages !== undefined;
	const texts = onPages ? build.landingPages : build.emails;
	const dialect = detectDialect(
		build.map,
		texts.map(({ html = '' }) => html),
	);
	const { emails, pages } = viewsOf(build, dialect, onPages);
	const type = campaign && playbook.campaignTypes[campaign.brief.type];
	return {
		surroundings: {
			now,
			playbook,
			dialect,
			purpose: purpose ?? preset.purpose ?? type?.purpose ?? 'marketing',
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
		linkAnswers: linkAnswers ?? new Map(),
		speller: speller ?? NO_SPELLER,
	};
}
