import { applySafeFixes as fix, fieldsOf, readInput, sayReport } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { inputParameter, presetParameter, purposeParameter } from './parameters';

export const applySafeFixes = defineOperation({
	value: 'applySafeFixes',
	name: 'Apply Safe Fixes',
	action: 'Correct what can be corrected without a risk',
	description:
		'Makes the corrections that cannot change the meaning, proves each by another check, and gives a corrected copy',
	outputs: ['passed', 'needsReview', 'failed'],
	parameters: {
		input: inputParameter,
		preset: presetParameter,
		purpose: purposeParameter,
		current: currentPlaybookParameter,
	},
	run({ input, preset, purpose, current: { playbook } }, { now, node, itemIndex }) {
		const { build, applied, notApplied, recheck } = fix({
			...readInput(input, now),
			playbook,
			now,
			preset,
			purpose,
		});
		const { line, markdown, html } = sayReport(recheck, playbook.people);
		const said = { applied, notApplied, qa: recheck, summary: line, markdown, html };
		const corrected = 'build' in input ? { build } : { corrected: fieldsOf(build) };
		return {
			output: recheck.verdict,
			json: { ...node.getInputData()[itemIndex]?.json, ...corrected, ...said },
		};
	},
});
