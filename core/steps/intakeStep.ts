import { type IntakeResult, resubmitBrief, submitBrief } from '../intake';
import { readRow, type SavedCampaign } from '../campaign/row';
import type { LoadedPlaybook } from '../playbook/playbook';
import type { Instant } from '../time';

interface IntakeStep {
	/** The item of the Form Trigger. */
	readonly answers: Readonly<Record<string, unknown>>;
	/** Rows of the table campaigns: those of the requester at least, and the one that the answers name. */
	readonly rows: readonly Record<string, unknown>[];
	readonly loaded: LoadedPlaybook;
	readonly baseUrl?: string;
	readonly formPath: string;
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
	now,
}: IntakeStep): Intake {
	const address = { playbook, now, baseUrl, formPath };
	const row = rows.find(({ campaignId, stage }) => campaignId === answers.campaignId && stage === 'intake');
	if (row) {
		const saved = readRow(row);
		return { saved, result: resubmitBrief({ campaign: saved.campaign, answers, ...address }) };
	}
	// An ID that is not a campaign in intake is no part of the request.
	const request = Object.fromEntries(Object.entries(answers).filter(([field]) => field !== 'campaignId'));
	return {
		saved: undefined,
		result: submitBrief({ answers: request, version, campaigns: rows, ...address }),
	};
}
