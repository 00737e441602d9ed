import { lintPlaybook } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const lint = defineOperation({
	value: 'lint',
	name: 'Lint',
	action: 'Look for weak points of a playbook',
	description:
		'Finds what makes a playbook work badly although it is valid: people who are away, times that do not fit, rules that nobody can meet',
	outputs: ['clean', 'findings'],
	parameters: { current: currentPlaybookParameter },
	run({ current: { playbook, version } }, { now }) {
		const { output, summary, findings } = lintPlaybook({ playbook, now });
		return { output, json: { version, name: playbook.name, summary, findings } };
	},
});
