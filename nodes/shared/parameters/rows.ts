import type { Parameter } from '../operation';
import { readList } from './json';

/** Rows of another table, handed in by an expression. */
export const rowsParameter = (
	displayName: string,
	name: string,
	table: string,
	nodeName: string,
): Parameter<Record<string, unknown>[]> => ({
	properties: [
		{
			displayName,
			name,
			type: 'json',
			default: '[]',
			placeholder: `e.g. {{ $('${nodeName}').all().map(item => item.json) }}`,
			description: `Rows of the table ${table}`,
		},
	],
	read: (node, itemIndex) => readList(node.getNodeParameter(name, itemIndex, '[]'), displayName),
});
