import type { Journal } from '../campaign/journal';
import { type CampaignRow, rowOf, type SavedCampaign } from '../campaign/row';
import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { nextSlaCheckAt } from '../sla';
import { type Instant, isoOf } from '../time/instant';
import { nextStep } from './nextStep';

/** What a node hands to the Save node of a workflow: the new row, and the revision that must still stand in the table. */
export interface SaveItem extends CampaignRow {
	readonly previousRevision: number;
	/** Events of this run; 0 means that nothing has to be saved. */
	readonly newEvents: number;
	readonly campaign: Campaign;
}

export function saveItem(
	journal: Journal,
	saved: SavedCampaign | undefined,
	playbook: Playbook,
	now: Instant,
): SaveItem {
	const next = nextStep(journal.campaign, playbook, now);
	const slaCheckAt = nextSlaCheckAt(journal.campaign, playbook, now);
	const checks = { ...next, slaCheckAt: slaCheckAt === undefined ? null : isoOf(slaCheckAt) };
	return {
		...rowOf(journal, saved, checks, isoOf(now)),
		previousRevision: saved?.revision ?? 0,
		newEvents: journal.events.length,
		campaign: journal.campaign,
	};
}
