import type { Campaign } from '../campaign/campaign';
import { readRow } from '../campaign/row';
import { ProblemError } from '../problem';
import { campaignIdOf } from './identify';

interface Found {
	readonly campaignId: string;
	/** Whether the submission was saved before. */
	readonly isKnown: boolean;
	/** Undefined when the row does not hold it. */
	readonly recorded?: Campaign;
}

/** How often two submissions with the same 40 bits are told apart before something must be wrong. */
const MAX_TRIES = 16;

/**
 * Looks a submission up by its id. A row with the same id and another submission key is another campaign (one in a
 * million million): the next id is taken.
 */
export function findSubmission(key: string, campaigns: readonly unknown[]): Found {
	for (let i = 0; i < MAX_TRIES; i++) {
		const campaignId = campaignIdOf(i === 0 ? key : `${key}#${i}`);
		const row = campaigns.find((one) => isRow(one) && one.campaignId === campaignId && !isReserved(one));
		if (row === undefined) return { campaignId, isKnown: false };
		const recorded = recordOf(row);
		if (!recorded || recorded.submissionKey === key) return { campaignId, isKnown: true, recorded };
	}
	throw new ProblemError({
		where: 'Campaign Intake, rows of the table campaigns',
		found: `${MAX_TRIES} other campaigns under the ids of this submission`,
		expected: 'a free id',
		mend: 'Give each submission its own submission key, e.g. the execution id.',
	});
}

const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;

/** A run reserved the id and was cut off before it saved: taking that row for the campaign would lose the brief. */
const isReserved = (row: Record<string, unknown>) => 'record' in row && (row.record ?? '') === '';

/** Rows that hold only some columns (or cannot be read) still say that the campaign is there. */
function recordOf(row: unknown): Campaign | undefined {
	try {
		return readRow(row).campaign;
	} catch {
		return undefined;
	}
}
