import {
	type InputProblem,
	type Page,
	readDecisionRows,
	renderApprovalPage,
	sayRound,
	settleRound,
	standingOf,
	type Claims,
	type PageState,
} from '../approval';
import type { Campaign } from '../campaign/campaign';
import type { Journal } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import type { LaunchPackage } from '../launch/package';
import { type PackageRow, unpackPackage } from '../launch/store';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';
import { WORKFLOW } from './mapSteps';

interface SettleStep {
	readonly saved: SavedCampaign;
	/** Rows of the table campaign_decisions; those of other campaigns are left alone. */
	readonly rows: readonly unknown[];
	readonly playbook: Playbook;
	readonly now: Instant;
}

type Port = 'approved' | 'pending' | 'rejected';

/** Counts the stored decisions of the open round; an approved, refused or expired round moves the campaign on. */
export function settleCampaign({ saved: { campaign }, rows, playbook, now }: SettleStep): {
	output: Port;
	journal: Journal;
	sentences: string[];
} {
	const { journal, result } = settleRound({ campaign, rows, playbook, now, actor: WORKFLOW });
	const port: Port =
		result.status === 'approved' ? 'approved' : result.status === 'pending' ? 'pending' : 'rejected';
	return { output: port, journal, sentences: sayRound(result, playbook) };
}

interface PageStep extends SettleStep {
	readonly visit: { readonly claims: Claims; readonly posted: Record<string, unknown> };
	/** Rows of the table campaign_packages. */
	readonly packages: readonly Record<string, unknown>[];
	/** What Record Decision gave when it refused the answer. */
	readonly refusal?: Readonly<Record<string, unknown>>;
}

/** The page for the holder of a verified link: the question, or where it stands after an answer. */
export function approvalPage({
	saved: { campaign },
	visit,
	rows,
	packages,
	refusal,
	playbook,
	now,
}: PageStep): Page {
	const { claims, posted } = visit;
	const { decisions } = readDecisionRows(rows, campaign.campaignId);
	const answered = Object.keys(posted).length > 0;
	const state = refusal
		? (refusal.state as PageState)
		: answered
			? 'recorded'
			: standingOf({ claims, campaign, decisions, now });
	return renderApprovalPage({
		state,
		campaign,
		launchPackage: packageOfRound(campaign, packages),
		playbook,
		decisions,
		claims,
		now,
		posted: answered ? posted : undefined,
		problems: (refusal?.problems as InputProblem[] | undefined) ?? [],
		changes: campaign.blocked?.changes,
	});
}

function packageOfRound(
	{ round, campaignId }: Campaign,
	packages: readonly Record<string, unknown>[],
): LaunchPackage | undefined {
	const row = packages.find(
		(candidate) => candidate.digest === round?.digest && candidate.campaignId === campaignId,
	);
	try {
		return row && unpackPackage(row as unknown as PackageRow);
	} catch {
		// An altered row is as good as none: the page then says that nothing can be decided now.
		return undefined;
	}
}
