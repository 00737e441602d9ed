import type { MapStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

interface QuestionOperation {
	value: string;
	name: string;
	action: string;
	description: string;
	/** Where the answer stands on the item. */
	field: string;
	ask(step: MapStep): Promise<object>;
}

/** An operation that asks the MAP about a campaign and adds the answer to the item; the campaign stays as it is. */
export const questionOperation = ({ field, ask, ...words }: QuestionOperation) =>
	defineOperation({
		...words,
		parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
		async run({ saved, playbooks, map }, { now, node, itemIndex }) {
			const { playbook } = playbooks.of(saved.campaign);
			const answer = await ask({ saved, playbook, map, now });
			return { json: { ...node.getInputData()[itemIndex]?.json, [field]: answer } };
		},
	});
