import { ProblemError, quote } from '../../../core';
import type { Parameter } from '../operation';
import { readJson } from './json';

export const answersParameter: Parameter<Record<string, unknown>> = {
	properties: [
		{
			displayName: 'Answers',
			name: 'answers',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'The item of the n8n form',
		},
	],
	read(node, itemIndex) {
		const answers = readJson(node.getNodeParameter('answers', itemIndex), 'Answers');
		if (answers !== null && typeof answers === 'object' && !Array.isArray(answers)) return { ...answers };
		throw new ProblemError({
			where: 'Field "Answers"',
			found: quote(answers),
			expected: 'the item of an n8n form',
			mend: 'Set the field to {{ $json }} and place the node after the Form Trigger.',
		});
	},
};
