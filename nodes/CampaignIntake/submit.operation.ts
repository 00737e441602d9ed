import { intakeStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { rowsParameter } from '../shared/parameters/rows';
import { formAddressParameter } from './parameters';

export const submit = defineOperation({
	value: 'submit',
	name: 'Submit',
	action: 'Check a campaign request',
	description:
		'Answers a request: accepted with dates, what is missing, or why not. A form that names a campaign in intake adds to that one.',
	outputs: ['accepted', 'needsInfo', 'declined'],
	parameters: {
		answers: answersParameter,
		rows: rowsParameter('Campaigns', 'campaigns', 'campaigns', 'Read campaigns'),
		address: formAddressParameter,
		current: currentPlaybookParameter,
	},
	run({ answers, rows, address, current }, { now }) {
		const { result, saved } = intakeStep({ answers, rows, loaded: current, ...address, now });
		const item = saveItem(result.journal, saved, current.playbook, now);
		return {
			output: result.output,
			json: { ...item, isRepeat: result.isRepeat, answer: result.answer, review: result.review },
		};
	},
});
