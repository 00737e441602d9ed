import { ours, readRows, saveCampaign, TABLE_NODE, Workflow } from '../../scripts/workflows/parts.mts';
import { httpClient } from '../../sandbox/http.mts';
import type { World } from '../../sandbox/world.mts';

const called = (path: string) =>
	new Workflow(path, `QA: ${path}`).add(
		'Call',
		'n8n-nodes-base.webhook',
		2,
		[0, 0],
		{ httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
		{ webhookId: path },
	);
const asked = (name: string) => `={{ $('Call').first().json.body.${name} }}`;
/** The last node: what comes to it is the answer of the call. */
const withAnswer = (flow: Workflow) => flow.add('Answer', 'n8n-nodes-base.noOp', 1, [4, 0], {});

/** A call → the campaign's row → an operation by a named person → save; what is refused is answered as it is. */
const onCampaign = (operation: string, parameters: Record<string, unknown>) =>
	withAnswer(called(operation))
		.add(
			'Read campaign',
			...TABLE_NODE,
			[1, 0],
			readRows('campaigns', [['campaignId', 'eq', asked('campaignId')]]),
		)
		.add('QA Gate', ours('campaignQaGate'), 1, [2, 0], {
			operation,
			campaign: '={{ $json }}',
			by: asked('by'),
			...parameters,
			playbookSource: 'credential',
		})
		.add('Save', ...TABLE_NODE, [3, 0], saveCampaign())
		.chain('Call', 'Read campaign', 'QA Gate', 'Save', 'Answer')
		.wire('QA Gate', 'Answer', 1);

/** A call with plain fields → an operation that needs no campaign → its answer, whatever the verdict. */
function onFields(operation: string): Workflow {
	const fields = ['subject', 'preheader', 'fromName', 'fromAddress', 'html', 'text', 'platform'];
	const flow = withAnswer(called(operation))
		.add('QA Gate', ours('campaignQaGate'), 1, [2, 0], {
			operation,
			input: 'fields',
			...Object.fromEntries(fields.map((name) => [name, asked(name)])),
			playbookSource: 'credential',
		})
		.chain('Call', 'QA Gate', 'Answer');
	return flow.wire('QA Gate', 'Answer', 1).wire('QA Gate', 'Answer', 2);
}

const FLOWS = {
	waive: onCampaign('waive', { findings: asked('findings'), reason: asked('reason'), days: 7 }),
	tickChecklist: onCampaign('tickChecklist', { items: asked('items'), note: asked('note') }),
	checkBuildOnly: onFields('checkBuildOnly'),
	applySafeFixes: onFields('applySafeFixes'),
};

/** Puts these flows into n8n and calls them. */
export async function qaFlow(world: World) {
	for (const flow of Object.values(FLOWS)) {
		const { name, nodes, connections } = flow.toJson();
		const credentials = { campaignPlaybookApi: world.created.campaignPlaybookApi };
		const withCredentials = nodes.map((node) =>
			node.type.startsWith('n8n-nodes-campaign') ? { ...node, credentials } : node,
		);
		await world.editor.activate(await world.editor.createWorkflow(name, withCredentials, connections));
	}
	return async (operation: keyof typeof FLOWS, body: object) =>
		(await httpClient({ baseURL: world.n8n.url }).post(`/webhook/${operation}`, body)).data;
}
