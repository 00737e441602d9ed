import { tickOff } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { doneParameter } from './parameters';

export const tickOffOutbox = defineOperation({
	value: 'tickOffOutbox',
	name: 'Tick Off Outbox',
	action: 'Tick off what was carried out',
	description:
		'Removes from the outbox of a campaign what was stored and sent. A campaign with nothing done gives no item.',
	parameters: { saved: campaignParameter, done: doneParameter },
	run({ saved, done }, { now }) {
		const ids = done
			.filter(({ campaignId }) => campaignId === saved.campaign.campaignId)
			.map(({ effectId }) => effectId);
		if (!saved.effects.some(({ id }) => ids.includes(id))) return undefined;
		return { json: { ...tickOff(saved, ids, now), previousRevision: saved.revision } };
	},
});
