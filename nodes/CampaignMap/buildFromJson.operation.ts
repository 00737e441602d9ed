import { type Build, buildSchema, parse } from '../../core';
import { defineOperation, type Parameter } from '../shared/operation';
import { readJson } from '../shared/parameters/json';

const jsonParameter: Parameter<Build> = {
	properties: [
		{
			displayName: 'Build JSON',
			name: 'buildJson',
			type: 'json',
			default: '',
			required: true,
			placeholder: 'e.g. {{ { "map": "hubspot", "emails": [ … ] } }}',
			description:
				'What stands in any other MAP, put together from its own node or an HTTP Request. The documentation lists the fields.',
		},
	],
	read: (node, itemIndex) =>
		parse(buildSchema, readJson(node.getNodeParameter('buildJson', itemIndex), 'Build JSON'), 'Build'),
};

export const buildFromJson = defineOperation({
	value: 'buildFromJson',
	name: 'Build From JSON',
	action: 'Take a build from JSON',
	description:
		'Checks a build that another node has read from any MAP, so that QA gate and approval can work with it',
	parameters: { build: jsonParameter },
	run: ({ build }, { node, itemIndex }) => ({ json: { ...node.getInputData()[itemIndex]?.json, build } }),
});
