import { type Campaign, type LoadedPlaybook, loadPlaybook, ProblemError, readRow } from '../../../core';
import type { Parameter } from '../operation';
import { readJson } from './json';
import { rowsParameter } from './rows';

/** Many campaigns at once, as rows of the table campaigns. */
export function campaignsParameter(
	displayName: string,
	name: string,
	description: string,
): Parameter<readonly Campaign[]> {
	const rows = rowsParameter(displayName, name, 'campaigns', 'Read campaigns');
	return {
		properties: rows.properties.map((property) => ({ ...property, required: true, description })),
		read: async (node, itemIndex) => (await rows.read(node, itemIndex)).map((row) => readRow(row).campaign),
	};
}

/** Asks only at the first item, for an operation that gives one item however many come in. */
export const onlyOnce = <T>({ properties, read }: Parameter<T>): Parameter<T | undefined> => ({
	properties,
	read: (node, itemIndex) => (itemIndex === 0 ? read(node, itemIndex) : undefined),
});

export const otherPlaybookParameter: Parameter<LoadedPlaybook> = {
	properties: [
		{
			displayName: 'Other Playbook',
			name: 'otherPlaybook',
			type: 'json',
			default: '',
			required: true,
			placeholder: 'e.g. {{ $json.playbook }}',
			description: 'The playbook to try, as JSON: a draft, or a row of the table campaign_playbook',
		},
	],
	read(node, itemIndex) {
		const playbook = readJson(node.getNodeParameter('otherPlaybook', itemIndex), 'Other Playbook');
		if (playbook !== undefined) return loadPlaybook(playbook);
		throw new ProblemError({
			where: 'Field "Other Playbook"',
			found: 'nothing',
			expected: 'a playbook as JSON',
			mend: 'Paste the draft, or use an expression that gives the playbook of a row of the table campaign_playbook.',
		});
	},
};
