import { type Build, buildSchema, parse } from '../../../core';
import type { Parameter } from '../operation';
import { readJson } from './json';

export const buildParameter: Parameter<Build> = {
	properties: [
		{
			displayName: 'Build',
			name: 'build',
			type: 'json',
			default: '={{ $json.build }}',
			required: true,
			description: 'What stands in the MAP, as Campaign MAP: Read Build or Build From JSON gives it',
		},
	],
	read: (node, itemIndex) =>
		parse(buildSchema, readJson(node.getNodeParameter('build', itemIndex), 'Build'), 'Build'),
};
