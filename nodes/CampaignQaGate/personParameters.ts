import { type FindingName, ProblemError, quote } from '../../core';
import type { Parameter } from '../shared/operation';
import { readJson, readList } from '../shared/parameters/json';

const NAMED = /([a-z][a-z0-9]*(?:-[a-z0-9]+)+)[\s:,·]+([0-9a-f]{12})\b/g;

/** Findings by rule and fingerprint: as text, one a line, or a list of findings of a report. */
export const findingsParameter: Parameter<readonly FindingName[]> = {
	properties: [
		{
			displayName: 'Findings',
			name: 'findings',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			required: true,
			placeholder: 'e.g. link-http:3b2bad8f4467',
			description: 'Rule and fingerprint as they stand in the report, one finding a line',
		},
	],
	read(node, itemIndex) {
		const value: unknown = node.getNodeParameter('findings', itemIndex);
		if (Array.isArray(value))
			return readList(value, 'Findings').map(({ ruleId, fingerprint }) => ({
				ruleId: String(ruleId),
				fingerprint: String(fingerprint),
			}));
		const text = String(value ?? '').slice(0, 10_000);
		const named = [...text.matchAll(NAMED)].map(([, ruleId = '', fingerprint = '']) => ({
			ruleId,
			fingerprint,
		}));
		if (named.length > 0 || text.trim() === '') return named;
		throw new ProblemError({
			where: 'Field "Findings"',
			found: quote(text),
			expected: 'rule and fingerprint of each finding, e.g. link-http:3b2bad8f4467',
			mend: 'Copy both from the last line of the finding in the report.',
		});
	},
};

const text = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
	required: boolean,
): Parameter<string> => ({
	properties: [{ displayName, name, type: 'string', default: '', required, placeholder, description }],
	read: (node, itemIndex) => String(node.getNodeParameter(name, itemIndex, '') ?? ''),
});

export const byParameter = text(
	'By',
	'by',
	'e.g. otto@example.com',
	'The person who says so, as key or e-mail address of the playbook. Make sure that it is really this person, e.g. by a login.',
	true,
);
export const reasonParameter = text(
	'Reason',
	'reason',
	'e.g. The partner has no HTTPS until May',
	'Why the finding is right as it is; stands in the report and in the history',
	true,
);
export const noteParameter = text(
	'Note',
	'note',
	'e.g. Tested on iPhone 15 and Outlook 2021',
	'Stands in the report and in the history',
	false,
);

export const daysParameter: Parameter<number> = {
	properties: [
		{
			displayName: 'Days',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 7,
			required: true,
			description: 'How long it is accepted, from now on. The playbook says how long at most.',
		},
	],
	read: (node, itemIndex) => Number(node.getNodeParameter('days', itemIndex)),
};

export const itemsParameter: Parameter<unknown> = {
	properties: [
		{
			displayName: 'Items',
			name: 'items',
			type: 'json',
			default: '={{ $json.checklist }}',
			required: true,
			description: 'The ticked check boxes of a form: texts or IDs of items of the checklist',
		},
	],
	read(node, itemIndex) {
		const value: unknown = node.getNodeParameter('items', itemIndex);
		// one item may stand there as plain text
		return typeof value === 'string' && !value.trim().startsWith('[') ? value : readJson(value, 'Items');
	},
};
