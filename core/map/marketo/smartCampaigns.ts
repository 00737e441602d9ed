import { z } from 'zod/v4';

import { nearest } from '../../parse';
import { quote } from '../../problem';
import { MapError } from '../mapError';
import { assetId, browse, words } from './assets';
import type { Connection } from './call';

const smartCampaignSchema = z.looseObject({
	id: assetId,
	name: z.string().max(500),
	type: words(50),
	status: words(50),
	isActive: z.boolean().nullish(),
	/** once, any, interval: how often one person can run through the flow. */
	qualificationRuleType: words(50),
});
export type SmartCampaign = z.output<typeof smartCampaignSchema>;

export const smartCampaignsOf = (connection: Connection, programId: string): Promise<SmartCampaign[]> =>
	browse(connection, 'smart campaigns', smartCampaignSchema, 'smartCampaigns', programId);

/** @throws MapError `notFound` with the nearest name */
export function named(campaigns: readonly SmartCampaign[], name: string): SmartCampaign {
	const campaign = campaigns.find((candidate) => candidate.name === name);
	if (campaign) return campaign;
	const names = campaigns.map((candidate) => candidate.name);
	const suggestion = nearest(name, names);
	throw new MapError('notFound', {
		where: `Marketo, smart campaign ${quote(name)}`,
		found:
			names.length === 0
				? 'no smart campaign in the program'
				: `the smart campaigns ${names.slice(0, 10).map(quote).join(', ')}`,
		expected: 'one with this name in the program',
		mend: suggestion
			? `Write "${suggestion}" in the playbook's template, or rename the smart campaign in Marketo.`
			: "Correct the name in the playbook's template, or add the smart campaign to the template program in Marketo.",
	});
}

export const isTrigger = ({ type }: SmartCampaign) => type.toLowerCase() === 'trigger';
export const isOn = ({ isActive, status }: SmartCampaign) => isActive ?? status === 'Active';
