import { exclusionsOf, launchPackageOf, recordFailure, requestApproval, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { buildParameter } from '../shared/parameters/build';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { approvalLinksParameter } from './parameters';

export const request = defineOperation({
	value: 'request',
	name: 'Request',
	action: 'Ask for launch approval',
	description:
		'Opens a round about exactly what stands in the MAP now, and writes a mail with a link and a code to each approver; refuses when nobody could answer in time',
	outputs: ['requested', 'changedSinceQa'],
	parameters: {
		saved: campaignParameter,
		build: buildParameter,
		playbooks: playbookParameter,
		links: approvalLinksParameter,
	},
	run({ saved, build, playbooks, links }, { now }) {
		const { playbook, version } = playbooks.of(saved.campaign);
		const launchPackage = launchPackageOf(build, saved.campaign);
		const asked = requestApproval({
			campaign: saved.campaign,
			launchPackage,
			playbook,
			version,
			...links,
			linkPath: links.path,
			now,
		});
		const item = saveItem(asked.journal, saved, playbook, now);
		return asked.status === 'requested'
			? {
					output: 'requested',
					json: { ...item, package: asked.packageRow, leftOut: exclusionsOf(build, saved.campaign).told },
				}
			: { output: 'changedSinceQa', json: item };
	},
	failed({ saved, playbooks }, error, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		return saveItem(recordFailure(saved, 'Ask the approvers', error, playbook, now), saved, playbook, now);
	},
});
