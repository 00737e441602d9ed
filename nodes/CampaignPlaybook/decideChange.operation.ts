import { decidePlaybookChange } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { keysParameter } from '../shared/parameters/links';
import { adoptedParameter } from '../shared/parameters/playbook';
import { changesParameter } from './changeParameters';

export const decideChange = defineOperation({
	value: 'decideChange',
	name: 'Decide Change',
	action: 'Record a decision about a change',
	description:
		'Turns the answer of an owner into a signed row for the table playbook_changes, or says why it does not count',
	outputs: ['recorded', 'wrongCode', 'refused'],
	parameters: {
		answers: answersParameter,
		adopted: adoptedParameter,
		changes: changesParameter,
		keys: keysParameter,
	},
	run({ answers, adopted: { playbooks, versions }, changes, keys }, { now }) {
		const result = decidePlaybookChange({
			answers,
			current: playbooks.current,
			changes,
			versions,
			keys,
			now,
		});
		switch (result.status) {
			case 'recorded':
				return { output: 'recorded', json: { ...result.row, sentences: result.sentences } };
			case 'wrongCode':
				return { output: 'wrongCode', json: { ...result.row, sentences: result.why } };
			case 'refused':
				return { output: 'refused', json: { sentences: result.why } };
		}
	},
});
