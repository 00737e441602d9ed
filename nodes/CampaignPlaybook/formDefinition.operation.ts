import { requestForm } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const formDefinition = defineOperation({
	value: 'formDefinition',
	name: 'Form Definition',
	action: 'Write the first page of the request form',
	description:
		'Gives the fields of the first page of the request form, with the types, regions and priorities of the playbook. Paste them into the Form Trigger when these change; the second page follows the playbook by itself.',
	parameters: { current: currentPlaybookParameter },
	run({ current: { playbook } }) {
		const values = requestForm(playbook);
		return { json: { formFields: { values }, text: JSON.stringify({ formFields: { values } }, null, 2) } };
	},
});
