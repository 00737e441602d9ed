import { checkBuild, otherSendsOf, readInput, sayReport } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { checkLinksParameter } from './checkLinks';
import { fromOutside } from './outside';
import { inputParameter, otherCampaignsParameter, presetParameter, purposeParameter } from './parameters';

export const checkBuildOnly = defineOperation({
	value: 'checkBuildOnly',
	name: 'Check Build Only',
	action: 'Check an e-mail or page without a campaign',
	description: 'Runs the QA rules that need no request, so that the gate is useful in any flow',
	outputs: ['passed', 'needsReview', 'failed'],
	parameters: {
		input: inputParameter,
		preset: presetParameter,
		purpose: purposeParameter,
		others: otherCampaignsParameter,
		current: currentPlaybookParameter,
		linkLimits: checkLinksParameter,
	},
	async run({ input, preset, purpose, others, current: { playbook }, linkLimits }, { now, node, itemIndex }) {
		const { build, given, digestOf } = readInput(input, now);
		const otherSends = others && otherSendsOf(others, undefined);
		const digest = digestOf(build);
		const { linkCheck, ...outside } = await fromOutside({ build, playbook, preset }, linkLimits, node);
		const report = checkBuild({
			build,
			given,
			playbook,
			now,
			digest,
			preset,
			purpose,
			otherSends,
			...outside,
		});
		const { line, markdown, html } = sayReport(report, playbook.people);
		const json = {
			...node.getInputData()[itemIndex]?.json,
			qa: report,
			summary: line,
			markdown,
			html,
			...(linkCheck && { linkCheck }),
		};
		return { output: report.verdict, json };
	},
});
