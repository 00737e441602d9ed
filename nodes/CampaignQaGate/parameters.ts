import type { INodeProperties } from 'n8n-workflow';

import {
	buildSchema,
	type MailFields,
	parse,
	PRESETS,
	ProblemError,
	type QaInput,
	QA_PRESETS,
	type QaPreset,
	quote,
} from '../../core';
import type { Parameter } from '../shared/operation';
import { readJson, readList } from '../shared/parameters/json';

const FROM_FIELDS = { show: { input: ['fields'] } };

const field = (
	displayName: string,
	name: keyof MailFields,
	placeholder: string,
	more: Partial<INodeProperties> = {},
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
	displayOptions: FROM_FIELDS,
	...more,
});

const LONG = { typeOptions: { rows: 5 } };
const FIELDS: INodeProperties[] = [
	field('Subject', 'subject', 'e.g. Save your seat'),
	field('Preheader', 'preheader', 'e.g. 30 minutes, all questions welcome'),
	field('From Name', 'fromName', 'e.g. Northwind Analytics'),
	field('From Address', 'fromAddress', 'e.g. events@example.com'),
	field('Reply-To Address', 'replyTo', 'e.g. events@example.com'),
	field('HTML', 'html', 'e.g. {{ $json.html }}', LONG),
	field('Text', 'text', 'e.g. {{ $json.text }}', { ...LONG, description: 'The plain-text part of the mail' }),
	field('Landing Page HTML', 'pageHtml', 'e.g. {{ $json.body }}', LONG),
	field('Platform', 'platform', 'e.g. HubSpot', {
		description: 'Tells which personalization tokens are known. When empty, the tokens tell.',
	}),
];

/** A build, or its texts one by one, so that the gate is useful in any flow. */
export const inputParameter: Parameter<QaInput> = {
	properties: [
		{
			displayName: 'Input',
			name: 'input',
			type: 'options',
			default: 'build',
			description: 'Where the e-mail comes from',
			options: [
				{
					name: 'Build',
					value: 'build',
					description: 'Everything at once, as Campaign MAP: Read Build or Build From JSON gives it',
				},
				{
					name: 'Fields',
					value: 'fields',
					description:
						'Subject, HTML and so on, mapped from any node; rules about audience and schedule are not run',
				},
			],
		},
		{
			displayName: 'Build',
			name: 'build',
			type: 'json',
			default: '={{ $json.build }}',
			required: true,
			displayOptions: { show: { input: ['build'] } },
			description: 'What stands in the MAP, as Campaign MAP: Read Build or Build From JSON gives it',
		},
		...FIELDS,
	],
	read(node, itemIndex) {
		if (node.getNodeParameter('input', itemIndex) !== 'fields')
			return {
				build: parse(buildSchema, readJson(node.getNodeParameter('build', itemIndex), 'Build'), 'Build'),
			};
		const fields = FIELDS.map(({ name }) => [name, String(node.getNodeParameter(name, itemIndex, '') ?? '')]);
		return { fields: Object.fromEntries(fields) as unknown as MailFields };
	},
};

const AS_IN_PLAYBOOK = 'playbook';

export const presetParameter: Parameter<QaPreset | undefined> = {
	properties: [
		{
			displayName: 'Preset',
			name: 'preset',
			type: 'options',
			default: AS_IN_PLAYBOOK,
			description: 'Which rules run, and which of them block',
			options: [
				{ name: 'As in the Playbook', value: AS_IN_PLAYBOOK, description: 'Standard when it names none' },
				...Object.entries(PRESETS)
					.map(([value, { title, say }]) => ({ name: title, value, description: say }))
					.sort((a, b) => a.name.localeCompare(b.name)),
			],
		},
	],
	read(node, itemIndex) {
		const preset = node.getNodeParameter('preset', itemIndex, AS_IN_PLAYBOOK) as string;
		return preset === AS_IN_PLAYBOOK ? undefined : oneOf(preset, QA_PRESETS, 'Preset');
	},
};

const PURPOSES = ['marketing', 'transactional', 'internal'] as const;

export const purposeParameter: Parameter<(typeof PURPOSES)[number] | undefined> = {
	properties: [
		{
			displayName: 'Purpose',
			name: 'purpose',
			type: 'options',
			default: 'preset',
			description: 'What the mail is for; marketing must carry an unsubscribe link and a postal address',
			options: [
				{
					name: 'As in the Preset',
					value: 'preset',
					description: 'Marketing, unless the preset says otherwise',
				},
				{ name: 'Internal', value: 'internal' },
				{ name: 'Marketing', value: 'marketing' },
				{ name: 'Transactional', value: 'transactional' },
			],
		},
	],
	read(node, itemIndex) {
		const purpose = node.getNodeParameter('purpose', itemIndex, 'preset') as string;
		return purpose === 'preset' ? undefined : oneOf(purpose, PURPOSES, 'Purpose');
	},
};

function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
	const found = known.find((one) => one === value);
	if (found !== undefined) return found;
	throw new ProblemError({
		where: `Field "${name}"`,
		found: quote(value),
		expected: `one of ${known.join(', ')}`,
		mend: 'Choose it from the list, or let the expression give one of these words.',
	});
}

/** None when nobody knows the other campaigns; an empty list says that there are none. */
export const otherCampaignsParameter: Parameter<Record<string, unknown>[] | undefined> = {
	properties: [
		{
			displayName: 'Other Campaigns',
			name: 'otherCampaigns',
			type: 'json',
			default: '',
			placeholder: "e.g. {{ $('Read other campaigns').all().map(item => item.json) }}",
			description:
				'Rows of the table campaigns, or items with campaignId, title, subject, sendAt and audience. Rules that compare with other sends run only when this is filled in.',
		},
	],
	read(node, itemIndex) {
		const value = readJson(node.getNodeParameter('otherCampaigns', itemIndex, ''), 'Other Campaigns');
		return value === undefined || value === null ? undefined : readList(value, 'Other Campaigns');
	},
};
