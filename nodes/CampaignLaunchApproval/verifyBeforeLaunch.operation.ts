import { exclusionsOf, type PackageRow, saveItem, verifyBeforeLaunch as verify } from '../../core';
import { defineOperation } from '../shared/operation';
import { buildParameter } from '../shared/parameters/build';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { packagesParameter } from './parameters';

export const verifyBeforeLaunch = defineOperation({
	value: 'verifyBeforeLaunch',
	name: 'Verify Before Launch',
	action: 'Verify what is launched',
	description:
		'Lets the launch through only when the approval is proved by its signature and what stands in the MAP is what was approved, or differs in what the playbook lets pass; names every changed field',
	outputs: ['approved', 'rejected'],
	parameters: {
		saved: campaignParameter,
		build: buildParameter,
		packages: packagesParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, build, packages, playbooks, keys }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const own = packages.filter(
			({ campaignId }) => campaignId === saved.campaign.campaignId,
		) as unknown as PackageRow[];
		const { output, journal, changes } = verify({ saved, build, packages: own, playbook, keys, now });
		const { told: leftOut } = exclusionsOf(build, saved.campaign);
		return { output, json: { ...saveItem(journal, saved, playbook, now), changes, leftOut } };
	},
});
