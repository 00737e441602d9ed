import { checkStep, otherSendsOf, saveItem, sayReport } from '../../core';
import { defineOperation } from '../shared/operation';
import { buildParameter } from '../shared/parameters/build';
import { campaignParameter } from '../shared/parameters/campaign';
import { linksParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { checkLinksParameter } from './checkLinks';
import { fromOutside } from './outside';
import { otherCampaignsParameter } from './parameters';

export const check = defineOperation({
	value: 'check',
	name: 'Check',
	action: 'Check a campaign before launch',
	description: 'Runs every QA rule of the playbook over what stands in the MAP',
	outputs: ['passed', 'needsReview', 'failed'],
	parameters: {
		saved: campaignParameter,
		build: buildParameter,
		others: otherCampaignsParameter,
		playbooks: playbookParameter,
		links: linksParameter('campaign-qa-review', 'review form'),
		linkLimits: checkLinksParameter,
	},
	async run({ saved, build, others, playbooks, links, linkLimits }, { now, node }) {
		const loaded = playbooks.of(saved.campaign);
		const otherSends = others && otherSendsOf(others, saved.campaign.campaignId);
		const { campaign } = saved;
		const { playbook } = loaded;
		const { linkCheck, ...outside } = await fromOutside({ build, campaign, playbook }, linkLimits, node);
		const { report, journal } = checkStep({ saved, build, loaded, otherSends, ...outside, links, now });
		const json = {
			...saveItem(journal, saved, playbook, now),
			qa: report,
			summary: sayReport(report).line,
			...(linkCheck && { linkCheck }),
		};
		return { output: report.verdict, json };
	},
});
