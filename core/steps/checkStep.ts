import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import { type Keys, reviewMails } from '../approval';
import type { Build } from '../launch/build';
import { digestOf, launchPackageOf } from '../launch/package';
import type { LoadedPlaybook } from '../playbook/playbook';
import {
	checkBuild,
	type LinkAnswers,
	openPointsOf,
	type OtherSend,
	type QaReport,
	sayReport,
	type Speller,
} from '../qa';
import type { Instant } from '../time/instant';
import { WORKFLOW } from './mapSteps';

interface CheckStep {
	readonly saved: SavedCampaign;
	readonly build: Build;
	readonly loaded: LoadedPlaybook;
	/** Left out when nobody knows the other campaigns. */
	readonly otherSends?: readonly OtherSend[] | undefined;
	/** Left out when links were not asked. */
	readonly linkAnswers?: LinkAnswers | undefined;
	/** Left out when no dictionary is loaded. */
	readonly speller?: Speller | undefined;
	readonly links: { readonly keys: Keys; readonly baseUrl: string; readonly path: string };
	readonly now: Instant;
}

/**
 * Checks the build of a campaign, writes the verdict down, and when a person has to look sends the report to the owner
 * and to those who have to tick the checklist.
 */
export function checkStep({
	saved: { campaign },
	build,
	loaded,
	otherSends,
	linkAnswers,
	speller,
	links,
	now,
}: CheckStep): {
	report: QaReport;
	journal: Journal;
} {
	const { playbook } = loaded;
	const { digest } = digestOf(launchPackageOf(build, campaign));
	const { waivers = [], ticks = [] } = campaign;
	const report = checkBuild({
		build,
		campaign,
		playbook,
		now,
		digest,
		otherSends,
		linkAnswers,
		speller,
		waivers,
		ticks,
	});
	const count = (severity: 'error' | 'warning') =>
		report.findings.filter((finding) => finding.severity === severity).length;
	const journal = append(openJournal(campaign), now, WORKFLOW, {
		type: 'qaChecked',
		data: {
			verdict: report.verdict,
			digest,
			errors: count('error'),
			warnings: count('warning'),
			unreadable: report.unreadable.length,
			rulesRun: report.rulesRun,
			...(report.waived.length > 0 && { waived: report.waived.length }),
			...openPointsOf(report),
		},
	});
	if (report.verdict === 'passed') return { report, journal };
	const mails = reviewMails({
		campaign: journal.campaign,
		report: sayReport(report, playbook.people),
		checklist: report.checklist,
		...links,
		formPath: links.path,
		playbook,
		now,
	});
	return { report, journal: withMails(journal, ...mails) };
}
