import {
	type Claims,
	decide,
	type Deciding,
	type InputProblem,
	type Keys,
	type Page,
	type PageState,
	readDecisionRows,
	renderApprovalPage,
	type RoundResult,
	sayRound,
	sayUnsigned,
	type Sender,
	settleRound,
	standingOf,
} from '../approval';
import type { Campaign } from '../campaign/campaign';
import type { Journal } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import type { LaunchPackage } from '../launch/package';
import { type PackageRow, unpackPackage } from '../launch/store';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';
import { WORKFLOW } from './mapSteps';
import { noticeWaitsUntil } from './noticeHours';

interface RowsStep {
	/** Rows of the table campaign_decisions; those of other campaigns are left alone. */
	readonly rows: readonly unknown[];
	readonly playbook: Playbook;
	readonly now: Instant;
}

interface SettleStep extends RowsStep {
	readonly saved: SavedCampaign;
	/** Rows of the table campaign_packages, for the mails to whoever is asked now. */
	readonly packages: readonly Record<string, unknown>[];
	readonly links: { readonly keys: Keys; readonly baseUrl: string; readonly path: string };
}

type Port = 'approved' | 'pending' | 'rejected';

/**
 * Counts the stored decisions of the open round, asks and reminds whoever is next; an approved, refused or expired round
 * moves the campaign on.
 */
export function settleCampaign({
	saved: { campaign },
	rows,
	packages,
	playbook,
	links: { path: linkPath, ...links },
	now,
}: SettleStep): { output: Port; journal: Journal; result: RoundResult; sentences: string[] } {
	const { journal, result, unsigned } = settleRound({
		campaign,
		rows,
		playbook,
		...links,
		linkPath,
		launchPackage: packageOf(campaign, campaign.round?.digest, packages),
		now,
		actor: WORKFLOW,
		waitsUntil: (person) => noticeWaitsUntil(playbook.people[person] ?? {}, { late: false }, playbook, now),
	});
	const port: Port =
		result.status === 'approved' ? 'approved' : result.status === 'pending' ? 'pending' : 'rejected';
	const sentences = [...sayRound(result, playbook), ...sayUnsigned(unsigned, playbook)];
	return { output: port, journal, result, sentences };
}

/** What Campaign Approval Trigger gives. */
export interface Visit extends Sender {
	readonly claims: Claims;
	/** What a form sent; empty when the link was only opened. */
	readonly posted: Readonly<Record<string, unknown>>;
}

interface VisitStep extends RowsStep {
	readonly keys: Keys;
	/** Nothing when the campaign of the link is not in the table any more. */
	readonly saved: SavedCampaign | undefined;
	readonly visit: Visit;
}

/** Reads the form of the page. */
export const answerVisit = ({ saved, visit, ...step }: VisitStep): Deciding =>
	decide({ ...step, campaign: saved?.campaign, ...visit, sender: visit });

interface PageStep extends VisitStep {
	/** Rows of the table campaign_packages. */
	readonly packages: readonly Record<string, unknown>[];
	/** What Record Decision gave when it refused the answer. */
	readonly refusal?: Readonly<Record<string, unknown>>;
}

/** The page for the holder of a verified link: the question, or where it stands after an answer. */
export function approvalPage(step: PageStep): Page {
	const { saved, visit, rows, packages, refusal, playbook, keys, now } = step;
	const { claims, posted } = visit;
	const campaign = saved?.campaign;
	const stored = readDecisionRows(rows, claims.campaignId, keys);
	const state = refusal
		? (refusal.state as PageState)
		: (stateAfter(posted) ?? standingOf({ claims, campaign, stored, now }));
	return renderApprovalPage({
		state,
		campaign,
		launchPackage: packageOf(campaign, campaign?.round?.digest, packages),
		lastApproved: packageOf(campaign, campaign?.lastApproved?.digest, packages),
		playbook,
		stored,
		claims,
		now,
		// What was accepted is not offered again.
		posted: refusal ? posted : undefined,
		problems: (refusal?.problems as InputProblem[] | undefined) ?? [],
	});
}

/** What a form that was not refused has led to; nothing when the link was only opened. */
function stateAfter(posted: Visit['posted']): PageState | undefined {
	if (Object.keys(posted).length === 0) return undefined;
	if (posted.action === 'sendCode') return 'codeSent';
	return posted.action === 'takeBack' ? 'takenBack' : 'recorded';
}

function packageOf(
	campaign: Campaign | undefined,
	digest: string | undefined,
	packages: readonly Record<string, unknown>[],
): LaunchPackage | undefined {
	const row = packages.find(
		(candidate) => candidate.digest === digest && candidate.campaignId === campaign?.campaignId,
	);
	try {
		return row && unpackPackage(row as unknown as PackageRow);
	} catch {
		// An altered row is as good as none: the page then says that nothing can be decided now.
		return undefined;
	}
}
