import { type Journal, type MapStep, recordFailure, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

interface CampaignOperation {
	value: string;
	name: string;
	action: string;
	description: string;
	/** The step in the words of the mail that reports a failure. */
	step: string;
	carryOut(step: MapStep): Promise<Journal>;
}

/** An operation that changes something in the MAP and writes it into the campaign; a failure becomes an event of the campaign. */
export const campaignOperation = ({ step, carryOut, ...words }: CampaignOperation) =>
	defineOperation({
		...words,
		parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
		async run({ saved, playbooks, map }, { now }) {
			const { playbook } = playbooks.of(saved.campaign);
			return { json: saveItem(await carryOut({ saved, playbook, map, now }), saved, playbook, now) };
		},
		failed({ saved, playbooks }, error, { now }) {
			const { playbook } = playbooks.of(saved.campaign);
			return saveItem(recordFailure(saved, step, error, playbook, now), saved, playbook, now);
		},
	});
