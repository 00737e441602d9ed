import { checkBuild, contentHash, sayReport } from '../../core';
import { defineOperation } from '../shared/operation';
import { buildParameter } from '../shared/parameters/build';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const checkBuildOnly = defineOperation({
	value: 'checkBuildOnly',
	name: 'Check Build Only',
	action: 'Check a build without a campaign',
	description: 'Runs the QA rules that need no request, so that the gate is useful in any flow',
	outputs: ['passed', 'needsReview', 'failed'],
	parameters: { build: buildParameter, current: currentPlaybookParameter },
	run({ build, current }, { now, node, itemIndex }) {
		const report = checkBuild({
			build,
			campaign: undefined,
			playbook: current.playbook,
			now,
			digest: contentHash(build),
		});
		const { line, markdown, html } = sayReport(report);
		const json = { ...node.getInputData()[itemIndex]?.json, qa: report, summary: line, markdown, html };
		return { output: report.verdict, json };
	},
});
