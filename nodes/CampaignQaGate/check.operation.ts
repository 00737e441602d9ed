import { checkStep, saveItem, sayReport } from '../../core';
import { defineOperation } from '../shared/operation';
import { buildParameter } from '../shared/parameters/build';
import { campaignParameter } from '../shared/parameters/campaign';
import { linksParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';

export const check = defineOperation({
	value: 'check',
	name: 'Check',
	action: 'Check a campaign before launch',
	description: 'Runs every QA rule of the playbook over what stands in the MAP',
	outputs: ['passed', 'needsReview', 'failed'],
	parameters: {
		saved: campaignParameter,
		build: buildParameter,
		playbooks: playbookParameter,
		links: linksParameter('campaign-qa-review', 'review form'),
	},
	run({ saved, build, playbooks, links }, { now }) {
		const loaded = playbooks.of(saved.campaign);
		const { report, journal } = checkStep({ saved, build, loaded, links, now });
		const json = {
			...saveItem(journal, saved, loaded.playbook, now),
			qa: report,
			summary: sayReport(report).line,
		};
		return { output: report.verdict, json };
	},
});
