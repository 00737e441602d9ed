import { readBuild as readBuildFromMap, recordFailure, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

export const readBuild = defineOperation({
	value: 'readBuild',
	name: 'Read Build',
	action: 'Read what stands in the MAP',
	description:
		'Reads e-mails, landing pages, tokens, audience, schedule and follow-ups, and names what could not be read',
	parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
	async run({ saved, playbooks, map }, { now, node, itemIndex }) {
		const { playbook } = playbooks.of(saved.campaign);
		const build = await readBuildFromMap({ saved, playbook, map, now });
		return { json: { ...node.getInputData()[itemIndex]?.json, build } };
	},
	failed({ saved, playbooks }, error, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		return saveItem(recordFailure(saved, 'Read the build', error, playbook, now), saved, playbook, now);
	},
});
