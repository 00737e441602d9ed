import {
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	WAIT_INDEFINITELY,
} from 'n8n-workflow';

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

/** The answers that a browser sends to the second page; undefined when it is closed instead. */
export type Fill = (executionId: string, fields: readonly FormField[]) => Record<string, unknown> | undefined;

/**
 * n8n's Form node. Operation Page: the browser answers at once, or the time of waiting is over and the input goes on.
 * Operation Completion: the execution waits until the browser has fetched the page.
 */
export const formNode = (
	show: (executionId: string, page: FormPage) => void,
	fill: Fill = () => undefined,
): INodeType => ({
	description: standInOf(
		'form',
		[1, 2.3, 2.4, 2.5],
		[
			...['operation', 'respondWith', 'completionTitle', 'completionMessage', 'options', 'defineForm'],
			...['jsonOutput', 'limitWaitTime', 'limitType', 'resumeAmount', 'resumeUnit'],
		],
	),
	async execute(this: IExecuteFunctions) {
		const parents = this.getParentNodes(this.getNode().name);
		if (!parents.some(({ type }) => type === 'n8n-nodes-base.formTrigger'))
			throw new Error('Form Trigger node must be set before this node');
		if (this.getNodeParameter('operation', 0) === 'page') {
			const fields = fieldsOf(String(this.getNodeParameter('jsonOutput', 0, '')));
			const answers = fill(this.getExecutionId(), fields);
			return [answers ? [sentItem(fields, answers)] : this.getInputData()];
		}
		show(this.getExecutionId(), {
			title: String(this.getNodeParameter('completionTitle', 0, '')),
			message: String(this.getNodeParameter('completionMessage', 0, '')).replaceAll('\\n', '\n'),
		});
		await this.putExecutionToWait(WAIT_INDEFINITELY);
		return [this.getInputData()];
	},
});

/** As n8n reads "Using JSON": signs of markup are escaped in texts, and what is no text is made one. */
const fieldsOf = (json: string): FormField[] =>
	(JSON.parse(json) as Record<string, unknown>[]).map((field) =>
		Object.fromEntries(
			Object.entries(field).map(([key, value]) => {
				if (key === 'fieldOptions' || ['number', 'boolean'].includes(typeof value)) return [key, value];
				if (typeof value !== 'string') return [key, String(value)];
				return [key, key === 'html' ? value : value.replace(/</g, '&lt;').replace(/>/g, '&gt;')];
			}),
		),
	);

/** A file that a browser sends along, under the name of its field. */
export interface SentFile {
	readonly filename: string;
	readonly mimetype: string;
	readonly content: string | Buffer;
}

function sentItem(
	fields: readonly FormField[],
	answers: Readonly<Record<string, unknown>>,
): INodeExecutionData {
	const binary: IBinaryKeyData = {};
	const given = { ...answers };
	for (const field of fields.filter(({ fieldType }) => fieldType === 'file')) {
		const files = (answers[nameOf(field)] ?? []) as SentFile[];
		if (!Array.isArray(files) || files.some((file) => typeof file?.filename !== 'string')) continue;
		const contents = files.map(({ content }) => Buffer.from(content));
		given[nameOf(field)] = files.map(({ filename, mimetype }, i) => ({
			filename,
			mimetype,
			size: contents[i]!.length,
		}));
		for (const [i, { filename, mimetype }] of files.entries()) {
			binary[`${nameOf(field)}_${i}`] = {
				fileName: filename,
				mimeType: mimetype,
				data: contents[i]!.toString('base64'),
			};
		}
	}
	return {
		json: formItem(fields, given),
		...(Object.keys(binary).length > 0 && { binary }),
	};
}

export interface FormField {
	readonly fieldName?: string;
	readonly fieldLabel?: string;
	readonly fieldType?: string;
	readonly elementName?: string;
	readonly fieldOptions?: { values: { option: string }[] };
	readonly requiredField?: boolean;
	readonly multiselect?: boolean;
	readonly defaultValue?: string;
	readonly html?: string;
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
