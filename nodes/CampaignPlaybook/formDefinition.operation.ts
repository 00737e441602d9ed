import { requestForm, reviewForm } from '../../core';
import { defineOperation, type Parameter } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

const FORMS = { request: requestForm, review: reviewForm } as const;

const formParameter: Parameter<keyof typeof FORMS> = {
	properties: [
		{
			displayName: 'Form',
			name: 'form',
			type: 'options',
			default: 'request',
			options: [
				{
					name: 'Request Form',
					value: 'request',
					description: 'Page one of the form in workflow 2; page two follows the playbook by itself',
				},
				{
					name: 'Review Form',
					value: 'review',
					description: 'The form of the QA review in workflow 3, with the checklist of the playbook',
				},
			],
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('form', itemIndex) as keyof typeof FORMS,
};

export const formDefinition = defineOperation({
	value: 'formDefinition',
	name: 'Form Definition',
	action: 'Write the fields of a form',
	description:
		'Gives the fields of a form as the playbook has them: types, regions and priorities of the request form, or the checklist of the review form. Paste them into the Form Trigger when these change.',
	parameters: { form: formParameter, current: currentPlaybookParameter },
	run({ form, current: { playbook } }) {
		const formFields = { values: FORMS[form](playbook) };
		return { json: { formFields, text: JSON.stringify({ formFields }, null, 2) } };
	},
});
