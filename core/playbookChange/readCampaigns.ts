import type { Campaign } from '../campaign/campaign';
import { readRow } from '../campaign/row';
import { sayError } from '../problem';

/** The campaigns of the rows of the table campaigns, and why others could not be read. */
export function readCampaigns(rows: readonly Readonly<Record<string, unknown>>[]): {
	campaigns: Campaign[];
	unreadable: string[];
} {
	const unreadable: string[] = [];
	// A row with only its id is reserved for a request that is being taken in.
	const campaigns = rows
		.filter(({ campaignId, record }) => campaignId && record)
		.flatMap((row) => {
			try {
				return [readRow(row).campaign];
			} catch (error) {
				unreadable.push(sayError(error).join(' '));
				return [];
			}
		});
	return { campaigns, unreadable };
}
