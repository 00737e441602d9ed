import { requestForm } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const formDefinition = defineOperation({
	value: 'formDefinition',
	name: 'Form Definition',
	action: 'Write the first page of the request form',
	description:
		'Gives the fields of page one of the request form as the playbook has them: types, regions, priorities. Paste them into the Form Trigger when these change; page two follows the playbook by itself.',
	parameters: { current: currentPlaybookParameter },
	run({ current: { playbook } }) {
		const formFields = { values: requestForm(playbook) };
		return { json: { formFields, text: JSON.stringify({ formFields }, null, 2) } };
	},
});
