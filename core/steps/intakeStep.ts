import { type IntakeResult, resubmitBrief, submitBrief } from '../intake';
import type { Keys } from '../approval';
import type { Campaign } from '../campaign/campaign';
import { readRow, type SavedCampaign } from '../campaign/row';
import type { LoadedPlaybook } from '../playbook/playbook';
import { requesterUrl } from '../requester/linkMail';
import type { Instant } from '../time';

interface IntakeStep {
	/** The item of the Form Trigger. */
	readonly answers: Readonly<Record<string, unknown>>;
	/** Rows of the table campaigns: those of the requester at least, and the one that the answers name. */
	readonly rows: readonly Record<string, unknown>[];
	readonly loaded: LoadedPlaybook;
	readonly baseUrl?: string;
	readonly formPath: string;
	/** How links to the requester's page are signed, and its path; without them there are none. */
	readonly keys?: Keys;
	readonly pagePath?: string;
	readonly now: Instant;
}

export interface Intake {
	readonly result: IntakeResult;
	/** The row that a resubmission was about. */
	readonly saved: SavedCampaign | undefined;
}

/** A form that names a campaign in intake adds to it; every other form is a request of its own. */
export function intakeStep({
	answers,
	rows,
	loaded: { playbook, version },
	baseUrl,
	formPath,
	keys,
	pagePath,
	now,
}: IntakeStep): Intake {
	const pageUrl = (campaign: Campaign) =>
		keys && baseUrl && pagePath ? requesterUrl(campaign, keys, { baseUrl, pagePath }, now) : undefined;
	const address = { playbook, now, baseUrl, formPath, pageUrl };
	const row = rows.find(({ campaignId, stage }) => campaignId === answers.campaignId && stage === 'intake');
	if (row) {
		const saved = readRow(row);
		return { saved, result: resubmitBrief({ campaign: saved.campaign, answers, ...address }) };
	}
	// An ID that is not a campaign in intake is no part of the request.
	const request = Object.fromEntries(Object.entries(answers).filter(([field]) => field !== 'campaignId'));
	return {
		saved: undefined,
		result: withPage(submitBrief({ answers: request, version, campaigns: rows, ...address }), pageUrl),
	};
}

/**
 * Whoever sends a new request is its requester, and so is who sends exactly the same again. Who adds to a request has
 * shown nothing but its number: their link is in the mail.
 */
function withPage(result: IntakeResult, pageUrl: (campaign: Campaign) => string | undefined): IntakeResult {
	const url = pageUrl(result.journal.campaign);
	if (!url) return result;
	const lines = [...result.answer.lines, `See at any time where it stands: ${url}`];
	return { ...result, answer: { ...result.answer, lines } };
}
