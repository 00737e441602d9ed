import { type IDataObject, type IExecuteFunctions, type INodeType, WAIT_INDEFINITELY } from 'n8n-workflow';

import { standInOf } from './flowNodes.mts';

export const formTrigger: INodeType = {
	description: standInOf(
		'formTrigger',
		[2, 2.1, 2.2, 2.3, 2.4, 2.5],
		['authentication', 'formTitle', 'formDescription', 'formFields', 'responseMode', 'options'],
		{ group: ['trigger'], inputs: [] },
	),
	webhook: () => Promise.resolve({}),
};

export interface FormPage {
	readonly title: string;
	/** n8n puts it into the page as HTML, cleaned only of scripts. */
	readonly message: string;
}

/** n8n's Form node, operation Completion: the execution waits until the browser has fetched the page. */
export const formNode = (show: (executionId: string, page: FormPage) => void): INodeType => ({
	description: standInOf(
		'form',
		[1, 2.3, 2.4, 2.5],
		['operation', 'respondWith', 'completionTitle', 'completionMessage', 'options'],
	),
	async execute(this: IExecuteFunctions) {
		const parents = this.getParentNodes(this.getNode().name);
		if (!parents.some(({ type }) => type === 'n8n-nodes-base.formTrigger'))
			throw new Error('Form Trigger node must be set before this node');
		show(this.getExecutionId(), {
			title: String(this.getNodeParameter('completionTitle', 0, '')),
			message: String(this.getNodeParameter('completionMessage', 0, '')).replaceAll('\\n', '\n'),
		});
		await this.putExecutionToWait(WAIT_INDEFINITELY);
		return [this.getInputData()];
	},
});

export interface FormField {
	readonly fieldName?: string;
	readonly fieldLabel?: string;
	readonly fieldType?: string;
	readonly elementName?: string;
	readonly fieldOptions?: { values: { option: string }[] };
	readonly requiredField?: boolean;
	readonly multiselect?: boolean;
}

export const nameOf = ({ fieldName, fieldLabel }: FormField) => fieldName || fieldLabel || '';

/**
 * The item that the Form Trigger makes of what a browser posts. Nothing is checked on the server: answers can be of any
 * shape, also for fields with choices, and fields that the form does not have are dropped.
 */
export function formItem(
	fields: readonly FormField[],
	answers: Readonly<Record<string, unknown>>,
): IDataObject {
	const item: Record<string, unknown> = {};
	for (const field of fields) {
		const name = nameOf(field);
		const value = answers[name] ?? null;
		if (field.fieldType === 'html') {
			if (value === null) item[name] = null;
			else if (field.elementName) item[field.elementName] = value;
			continue;
		}
		item[name] = value === null ? null : converted(field, value);
	}
	return { ...item, submittedAt: new Date().toISOString(), formMode: 'production' } as IDataObject;
}

function converted({ fieldType }: FormField, value: unknown): unknown {
	if (fieldType === 'number') return Number(value);
	return fieldType === 'text' || fieldType === 'email' ? String(value).trim() : value;
}
