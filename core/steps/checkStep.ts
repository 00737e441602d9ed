import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import { type Keys, reviewMail } from '../approval';
import type { Build } from '../launch/build';
import { digestOf, launchPackageOf } from '../launch/package';
import type { LoadedPlaybook } from '../playbook/playbook';
import { checkBuild, type QaReport, sayReport } from '../qa';
import type { Instant } from '../time/instant';
import { WORKFLOW } from './mapSteps';

interface CheckStep {
	readonly saved: SavedCampaign;
	readonly build: Build;
	readonly loaded: LoadedPlaybook;
	readonly links: { readonly keys: Keys; readonly baseUrl: string; readonly path: string };
	readonly now: Instant;
}

/** Checks the build of a campaign, writes the verdict down, and sends the owner the report when a person has to look. */
export function checkStep({ saved: { campaign }, build, loaded, links, now }: CheckStep): {
	report: QaReport;
	journal: Journal;
} {
	const { playbook } = loaded;
	const { digest } = digestOf(launchPackageOf(build, campaign));
	const report = checkBuild({ build, campaign, playbook, now, digest });
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
		},
	});
	if (report.verdict === 'passed') return { report, journal };
	const mail = reviewMail({
		campaign: journal.campaign,
		report: sayReport(report),
		...links,
		formPath: links.path,
		playbook,
		now,
	});
	return { report, journal: withMails(journal, mail) };
}
