import { isoOf, takeEffects } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';

export const takeOutbox = defineOperation({
	value: 'takeOutbox',
	name: 'Take Outbox',
	action: 'Take what has to be carried out',
	description:
		'Marks the mails and event rows of a campaign as taken by this run. Save the result before carrying them out.',
	parameters: { saved: campaignParameter },
	run({ saved }, { now }) {
		const { taken, dropped, row } = takeEffects(saved, now);
		if (taken.length + dropped === 0) return undefined;
		return { json: { ...row, previousRevision: saved.revision, takenAt: isoOf(now), effects: taken } };
	},
});
