import type { Campaign } from '../campaign/campaign';
import { utmOf } from '../intake/naming';
import { fillPlaces } from '../playbook/places';
import type { Playbook } from '../playbook/schema';

/** What stands behind the {{places}} of the playbook's texts for one campaign. */
export function placeValues(
	campaign: Pick<Campaign, 'campaignId' | 'brief'>,
	playbook: Playbook,
): Record<string, string> {
	const { brief, campaignId } = campaign;
	const facts = { campaignId, postalAddress: playbook.brand.postalAddress.join(', ') };
	return { ...textsOf(brief), ...facts, ...utmOf(brief, campaignId, playbook) };
}

const textsOf = (brief: object): Record<string, string> =>
	Object.fromEntries(Object.entries(brief).map(([key, value]) => [key, String(value ?? '')]));

/** The program's tokens of the campaign's type, filled from the brief. */
export function tokenValues(campaign: Campaign, playbook: Playbook): Record<string, string> {
	const values = placeValues(campaign, playbook);
	const tokens = playbook.campaignTypes[campaign.brief.type]?.tokens ?? {};
	return Object.fromEntries(Object.entries(tokens).map(([name, text]) => [name, fillPlaces(text, values)]));
}
