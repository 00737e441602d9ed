import { ours, readRows, saveCampaign, TABLE_NODE, Workflow } from '../../scripts/workflows/parts.mts';
import { httpClient } from '../../sandbox/http.mts';
import type { World } from '../../sandbox/world.mts';

/** A flow that an admin draws: a call from outside → the campaign's row → one operation of the SLA timer → save. */
function flowOf(operation: string, parameters: Record<string, unknown>, saves: boolean): Workflow {
	const flow = new Workflow(`clock-${operation}`, `Clock: ${operation}`)
		.add(
			'Call',
			'n8n-nodes-base.webhook',
			2,
			[0, 0],
			{
				httpMethod: 'POST',
				path: `clock-${operation}`,
				responseMode: 'lastNode',
				options: {},
			},
			{ webhookId: `clock-${operation}` },
		)
		.add(
			'Read campaign',
			...TABLE_NODE,
			[1, 0],
			readRows('campaigns', [['campaignId', 'eq', '={{ $json.body.campaignId }}']]),
		)
		.add('SLA Timer', ours('campaignSlaTimer'), 1, [2, 0], {
			operation,
			campaign: '={{ $json }}',
			...parameters,
			playbookSource: 'credential',
		})
		.add('Answer', 'n8n-nodes-base.noOp', 1, [4, 0], {})
		.chain('Call', 'Read campaign', 'SLA Timer');
	if (saves)
		return flow.add('Save', ...TABLE_NODE, [3, 0], saveCampaign()).chain('SLA Timer', 'Save', 'Answer');
	return flow.wire('SLA Timer', 'Answer').wire('SLA Timer', 'Answer', 1);
}

const asked = (name: string) => `={{ $('Call').first().json.body.${name} }}`;
const clock = { clock: asked('clock') };
const FLOWS = {
	check: flowOf('check', {}, false),
	explain: flowOf('explain', clock, false),
	pause: flowOf('pause', { ...clock, at: asked('at'), reason: asked('reason'), party: 'requester' }, true),
	resume: flowOf('resume', { ...clock, at: asked('at') }, true),
};

/** Puts these flows into n8n and calls them. */
export async function clockFlow(world: World) {
	for (const flow of Object.values(FLOWS)) {
		const { name, nodes, connections } = flow.toJson();
		const credentials = { campaignPlaybookApi: world.created.campaignPlaybookApi };
		const withCredentials = nodes.map((node) =>
			node.type.startsWith('n8n-nodes-campaign') ? { ...node, credentials } : node,
		);
		await world.editor.activate(await world.editor.createWorkflow(name, withCredentials, connections));
	}
	const call = async (operation: keyof typeof FLOWS, body: object) =>
		(await httpClient({ baseURL: world.n8n.url }).post(`/webhook/clock-${operation}`, body)).data;
	return {
		check: (campaignId: string) => call('check', { campaignId }),
		explain: (campaignId: string, name: string) => call('explain', { campaignId, clock: name }),
		pause: (campaignId: string, name: string, at: string, reason: string) =>
			call('pause', { campaignId, clock: name, at, reason }),
		resume: (campaignId: string, name: string, at: string) => call('resume', { campaignId, clock: name, at }),
	};
}
