import { proposeChange as propose } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { keysParameter } from '../shared/parameters/links';
import { adoptedParameter } from '../shared/parameters/playbook';
import { changesParameter, openCampaignsParameter } from './changeParameters';

export const proposeChange = defineOperation({
	value: 'proposeChange',
	name: 'Propose Change',
	action: 'Propose a change of the playbook',
	description:
		'Checks a proposed playbook, says in words what it changes and what that means for open campaigns, and gives the row for the table playbook_changes',
	outputs: ['proposed', 'refused'],
	parameters: {
		answers: answersParameter,
		adopted: adoptedParameter,
		changes: changesParameter,
		campaigns: openCampaignsParameter,
		keys: keysParameter,
	},
	run({ answers, adopted: { playbooks, versions }, changes, campaigns, keys }, { now }) {
		const result = propose({
			answers,
			current: playbooks.current,
			versionOf: playbooks.of,
			...campaigns,
			changes,
			versions,
			keys,
			now,
		});
		return result.status === 'proposed'
			? { output: 'proposed', json: { ...result.row, sentences: result.sentences } }
			: { output: 'refused', json: { sentences: result.why } };
	},
});
