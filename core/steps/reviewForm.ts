import type { FormElement } from '../intake/formElement';
import type { Playbook } from '../playbook/schema';
import { REVIEW_OPTIONS } from './reviewStep';

/** The elements of the QA review form: its check boxes are the checklist of the playbook, word for word. */
export function reviewForm({ qa: { checklist = [] } }: Pick<Playbook, 'qa'>): FormElement[] {
	return [
		{ fieldType: 'hiddenField', fieldName: 'c' },
		{ fieldType: 'hiddenField', fieldName: 't' },
		...(checklist.length > 0 ? [checkBoxes(checklist.map(({ text }) => text))] : []),
		{
			fieldLabel: 'What shall happen?',
			fieldName: 'choice',
			fieldType: 'dropdown',
			fieldOptions: { values: Object.values(REVIEW_OPTIONS).map((option) => ({ option })) },
			requiredField: true,
		},
		{
			fieldLabel: 'Comment',
			fieldName: 'comment',
			fieldType: 'textarea',
			placeholder: 'e.g. Checked the audience size in Marketo: 4,812 people',
		},
		{
			fieldLabel: 'Code from the mail',
			fieldName: 'code',
			fieldType: 'text',
			placeholder: 'e.g. 7F3K9Q',
			requiredField: true,
		},
	];
}

const checkBoxes = (texts: readonly string[]): FormElement => ({
	fieldLabel: 'I have checked myself',
	fieldName: 'checklist',
	fieldType: 'checkbox',
	fieldOptions: { values: texts.map((option) => ({ option })) },
});
