import type { Parameter } from '../shared/operation';

/** The text of a calendar file: typed in, or a file that a node before has read or downloaded. */
export const iCalendarParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Holidays From',
			name: 'holidaysFrom',
			type: 'options',
			default: 'file',
			options: [
				{
					name: 'File',
					value: 'file',
					description: 'A calendar file (.ics) that the node before has downloaded or read',
				},
				{ name: 'Text', value: 'text', description: 'The contents of a calendar file' },
			],
		},
		{
			displayName: 'Input File Field',
			name: 'fileField',
			type: 'string',
			default: 'data',
			required: true,
			placeholder: 'e.g. data',
			displayOptions: { show: { holidaysFrom: ['file'] } },
			hint: 'The name of the field that holds the file, as the tab "Binary" of the input shows it',
		},
		{
			displayName: 'Calendar Text',
			name: 'iCalendarText',
			type: 'string',
			typeOptions: { rows: 6 },
			default: '',
			required: true,
			placeholder: 'e.g. BEGIN:VCALENDAR …',
			displayOptions: { show: { holidaysFrom: ['text'] } },
			description: 'Open the .ics file with a text editor and paste all of it',
		},
	],
	async read(node, itemIndex) {
		if (node.getNodeParameter('holidaysFrom', itemIndex) === 'text')
			return String(node.getNodeParameter('iCalendarText', itemIndex));
		const field = String(node.getNodeParameter('fileField', itemIndex));
		node.helpers.assertBinaryData(itemIndex, field);
		return (await node.helpers.getBinaryDataBuffer(itemIndex, field)).toString('utf8');
	},
};

export const yearsParameter: Parameter<{ from: string; until: string }> = {
	properties: [
		{
			displayName: 'From Year',
			name: 'fromYear',
			type: 'string',
			default: '={{ $now.year }}',
			required: true,
			description: 'Holidays from 1 January of this year on',
		},
		{
			displayName: 'Until Year',
			name: 'untilYear',
			type: 'string',
			default: '={{ $now.year + 2 }}',
			required: true,
			description: 'Holidays until 31 December of this year. Yearly ones are written out year by year.',
		},
	],
	read: (node, itemIndex) => ({
		from: String(node.getNodeParameter('fromYear', itemIndex)).trim(),
		until: String(node.getNodeParameter('untilYear', itemIndex)).trim(),
	}),
};

export const calendarKeyParameter: Parameter<string> = {
	properties: [
		{
			displayName: 'Calendar',
			name: 'calendarKey',
			type: 'string',
			default: '',
			placeholder: 'e.g. office',
			description:
				'The name of a calendar in the playbook, to get it with these holidays added to its own. Leave it empty to get the holidays only.',
		},
	],
	read: (node, itemIndex) => String(node.getNodeParameter('calendarKey', itemIndex)).trim(),
};
