import {
	append,
	type CampaignFact,
	clockView,
	offerView,
	openJournal,
	ownerZone,
	saveItem,
	stageClocks,
} from '../../core';
import { defineOperation, type Parameter } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';

type ClockFact = Extract<CampaignFact, { type: `clock${string}` }>;

interface ClockOperation {
	value: string;
	name: string;
	action: string;
	description: string;
	fact: Parameter<ClockFact>;
}

/** An operation that puts one event on a clock of the campaign. */
export const clockOperation = ({ fact: factParameter, ...words }: ClockOperation) =>
	defineOperation({
		...words,
		parameters: { saved: campaignParameter, fact: factParameter, playbooks: playbookParameter },
		run({ saved, fact, playbooks }, { now }) {
			const { playbook } = playbooks.of(saved.campaign);
			const journal = append(openJournal(saved.campaign), now, 'workflow', fact);
			const clock = stageClocks(journal.campaign, playbook, now).find(
				(candidate) => candidate.clock === fact.data.clock,
			);
			return {
				json: {
					...saveItem(journal, saved, playbook, now),
					clock: clock && clockView(clock, ownerZone(journal.campaign, playbook)),
					launchOffer: offerView(journal.campaign, playbook, now),
				},
			};
		},
	});
