import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { type Campaign, openJournal, saveItem } from '../../../core';
import { CampaignSlaTimer } from '../../../nodes/CampaignSlaTimer/CampaignSlaTimer.node';
import { launched, many, open, playbook } from '../../support/finishedCampaigns';
import { start } from '../campaign/support';

const rowOf = (campaign: Campaign) => saveItem(openJournal(campaign), undefined, playbook, start);
const history = many(20).map(rowOf);

/** Runs one operation on these rows; each is its own item, as a Data Table node gives them. */
async function run(
	rows: readonly object[],
	parameters: Record<string, unknown>,
): Promise<INodeExecutionData[]> {
	const node = new CampaignSlaTimer();
	const context = {
		getInputData: () => rows.map((json) => ({ json })),
		getNode: () => ({ name: 'Node' }),
		continueOnFail: () => false,
		getNodeParameter: (name: string, item: number, fallback?: unknown) =>
			parameters[name] ??
			(name === 'campaign' ? rows[item] : undefined) ??
			node.description.properties.find((field) => field.name === name)?.default ??
			fallback,
	};
	const [items] = await node.execute.call(context as unknown as IExecuteFunctions);
	return items!;
}

test('Forecast gives one item for each campaign asked about', async () => {
	const asked = [open({ id: 'C-1' }), open({ id: 'C-2', visits: [['qa', 0]] })].map(rowOf);
	const items = await run(asked, { operation: 'forecast', history });
	expect(items.map(({ json, pairedItem }) => [json.campaignId, json.status, pairedItem])).toEqual([
		['C-1', 'forecast', { item: 0 }],
		['C-2', 'forecast', { item: 1 }],
	]);
});

test('Forecast without a history says that it has none', async () => {
	const [item] = await run([rowOf(open({}))], { operation: 'forecast' });
	expect(item!.json).toMatchObject({
		status: 'tooFew',
		have: 0,
		need: 20,
		chance: null,
		readyAt: null,
		sentences: [
			'No forecast: 0 finished campaigns have been in the stage Build, and fewer than 20 say nothing.',
		],
	});
});

test('Replay gives one item, however many come in', async () => {
	const campaigns = [launched({ id: 'C-1' }), launched({ id: 'C-2' })].map(rowOf);
	const items = await run(campaigns, { operation: 'replay', campaigns, otherPlaybook: playbook });
	expect(items).toHaveLength(1);
	expect(items[0]!.json).toMatchObject({ campaigns: 2, open: 0, overall: { clocks: 8, moved: 0 } });
});

test('Replay says that it was given no playbook', async () => {
	await expect(run(history, { operation: 'replay', campaigns: history })).rejects.toThrow(
		'Field "Other Playbook": found nothing; expected a playbook as JSON. Paste the draft, or use an expression that gives the playbook of a row of the table campaign_playbook.',
	);
});
