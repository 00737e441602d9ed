import type { FormElement } from '../intake/formElement';

/** The last questions of every form in which a person decides: what, and why. */
export const decisionElements = (
	label: string,
	options: readonly string[],
	placeholder: string,
): FormElement[] => [
	{
		fieldLabel: label,
		fieldName: 'choice',
		fieldType: 'dropdown',
		fieldOptions: { values: options.map((option) => ({ option })) },
		requiredField: true,
	},
	{ fieldLabel: 'Comment', fieldName: 'comment', fieldType: 'textarea', placeholder },
];
