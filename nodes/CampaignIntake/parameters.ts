import { isTextFile, type Keys, keysOf, MOST_TEXT_BYTES, type SortedFiles, type Upload } from '../../core';
import type { Parameter } from '../shared/operation';
import { readJson } from '../shared/parameters/json';
import { hasCredential } from '../shared/parameters/playbook';
import { rowsParameter } from '../shared/parameters/rows';

export const campaignsParameter = rowsParameter('Campaigns', 'campaigns', 'campaigns', 'Read campaigns');

export interface FormAddress {
	readonly formPath: string;
	readonly baseUrl?: string;
	readonly keys?: Keys;
}

/** Where the request form stands and how its links are signed; without the credential the answers hold no links. */
export const formAddressParameter: Parameter<FormAddress> = {
	properties: [
		{
			displayName: 'Form Path',
			name: 'formPath',
			type: 'string',
			default: 'campaign-request',
			required: true,
			description: 'The path of the request form, for links that open it with everything filled in',
		},
	],
	async read(node, itemIndex) {
		const formPath = node.getNodeParameter('formPath', itemIndex) as string;
		if (!hasCredential(node, itemIndex)) return { formPath };
		const { baseUrl, linkSecret, previousLinkSecret } = await node.getCredentials<{
			baseUrl: string;
			linkSecret: string;
			previousLinkSecret?: string;
		}>('campaignPlaybookApi', itemIndex);
		return { formPath, baseUrl, keys: keysOf(linkSecret, previousLinkSecret) };
	},
};

/** Where the requester's page stands. */
export const pagePathParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Page Path',
			name: 'pagePath',
			type: 'string',
			default: 'campaign-page',
			description:
				'The path of the Campaign Requester Trigger, for links to the page that shows where a campaign stands. Leave it empty when you do not use that page.',
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('pagePath', itemIndex, '') as string,
};

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
	value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;

export const detailsParameter: Parameter<Record<string, unknown> | undefined> = {
	properties: [
		{
			displayName: 'Details',
			name: 'details',
			type: 'json',
			default: '',
			placeholder: "e.g. {{ $('Details').first().json }}",
			description: 'The item of the second page of the form. Leave it empty when your form has one page.',
		},
	],
	read: (node, itemIndex) => objectOf(readJson(node.getNodeParameter('details', itemIndex, ''), 'Details')),
};

export const filesParameter: Parameter<{ files?: SortedFiles; filesFailure?: string }> = {
	properties: [
		{
			displayName: 'Files',
			name: 'files',
			type: 'json',
			default: '',
			placeholder: "e.g. {{ $('Read the files').first().json }}",
			description: 'What the operation Read Files gave. Leave it empty when your form takes no files.',
		},
		{
			displayName: 'Files Failure',
			name: 'filesFailure',
			type: 'string',
			default: '',
			placeholder: "e.g. {{ $('Mail the files').all(1).map(item => item.json.error).join(' ') }}",
			description:
				'What the mail node said when it could not send the files. Then requester and owner are told.',
		},
	],
	read(node, itemIndex) {
		const files = objectOf(readJson(node.getNodeParameter('files', itemIndex, ''), 'Files'));
		const filesFailure = String(node.getNodeParameter('filesFailure', itemIndex, '') ?? '').trim();
		return {
			...(files && Array.isArray(files.accepted) && { files: files as unknown as SortedFiles }),
			...(filesFailure && { filesFailure }),
		};
	},
};

/** The files of the item whose binary fields begin with a name, as n8n's form makes them: files_0, files_1, … */
export const uploadsParameter: Parameter<Upload[]> = {
	properties: [
		{
			displayName: 'Input File Field',
			name: 'fileField',
			type: 'string',
			default: 'files',
			required: true,
			placeholder: 'e.g. files',
			hint: 'The name of the file field in the form',
		},
	],
	async read(node, itemIndex) {
		const name = String(node.getNodeParameter('fileField', itemIndex));
		const uploads: Upload[] = [];
		for (const [field, file] of Object.entries(node.getInputData()[itemIndex]?.binary ?? {})) {
			if (field.replace(/_\d+$/, '') !== name) continue;
			const fileName = file.fileName ?? field;
			const content = await node.helpers.getBinaryDataBuffer(itemIndex, field);
			const isText = isTextFile(fileName) && content.length <= MOST_TEXT_BYTES;
			uploads.push({
				field,
				name: fileName,
				size: content.length,
				...(isText && { text: content.toString('utf8') }),
			});
		}
		return uploads;
	},
};

/** The path of the form in which a rush is decided. */
export const rushFormParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Rush Form Path',
			name: 'rushFormPath',
			type: 'string',
			default: 'campaign-rush',
			description:
				'The path of the form in which a rush is decided. Only used when the playbook names a role that decides (tiers, rush, decidedBy).',
		},
	],
	read: (node, itemIndex) => node.getNodeParameter('rushFormPath', itemIndex, 'campaign-rush') as string,
};
