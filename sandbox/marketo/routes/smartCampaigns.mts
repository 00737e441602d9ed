import { assetTime, type Call, found, page, programOf, Refusal, success, whole } from '../envelope.mts';
import type { SmartCampaign } from '../state.mts';

/** Adobe: a scheduled campaign always waits at least five minutes, and at most two years. Milliseconds. */
const MIN_LEAD = 5 * 60_000;
const MAX_LEAD = 2 * 365 * 86_400_000;

export const browse = ({ state, query }: Call) => {
	const programId = programOf(query);
	return page(state.smartCampaigns.filter((campaign) => campaign.programId === programId).map(shown), query);
};

export const byId = ({ state, params }: Call) =>
	found(state.smartCampaigns.filter(({ id }) => id === whole(params.id, 'id')).map(shown));

export const smartList = (call: Call) => {
	const campaign = campaignOf(call);
	const { filterMatchType, triggers, filters } = campaign.rules;
	const rules = {
		filterMatchType,
		triggers,
		filters: filters.map(({ name, operator, conditions }, at) => ({
			id: at + 1,
			name,
			ruleTypeId: 1,
			ruleType: 'Attribute',
			operator,
			conditions: conditions.map((condition, index) => ({
				activityAttributeId: index + 1,
				activityAttributeName: condition.name,
				operator: condition.operator,
				values: condition.values,
				isPrimary: index === 0,
			})),
		})),
	};
	return success([
		{
			id: campaign.id + 100_000,
			name: `Smart list of ${campaign.name}`,
			description: '',
			createdAt: assetTime(campaign.createdAt),
			updatedAt: assetTime(campaign.updatedAt),
			url: `https://app-sandbox.marketo.example/#SL${campaign.id}A1`,
			folder: { id: campaign.programId, type: 'Program' },
			workspace: 'Default',
			...(call.query.get('includeRules') === 'true' ? { rules } : {}),
		},
	]);
};

export const activate = (call: Call) => switchTo(call, true);
export const deactivate = (call: Call) => switchTo(call, false);

function switchTo(call: Call, on: boolean) {
	const campaign = campaignOf(call);
	if (campaign.type !== 'trigger')
		throw new Refusal('709', 'Only trigger campaigns can be activated or deactivated');
	if (campaign.isActive === on) throw new Refusal('709', `Campaign is already ${on ? 'active' : 'inactive'}`);
	campaign.isActive = on;
	campaign.status = on ? 'Active' : 'Inactive';
	campaign.updatedAt = new Date(call.now).toISOString();
	return success([{ id: campaign.id }]);
}

/** Plans a run. The answer holds the id only, and no other call shows the plan: that is how Marketo is. */
export const schedule = (call: Call) => {
	if (!call.contentType.startsWith('application/json')) throw new Refusal('612', 'Invalid Content Type');
	const campaign = campaignOf(call);
	if (campaign.type !== 'batch') throw new Refusal('1003', 'Only batch campaigns can be scheduled');
	const { runAt } = ((call.json as { input?: { runAt?: unknown } } | null)?.input ?? {}) as {
		runAt?: unknown;
	};
	const at = runAt === undefined ? call.now + MIN_LEAD : dateOf(runAt);
	if (at > call.now + MAX_LEAD) throw new Refusal('1042', 'Invalid runAt date');
	const run = new Date(Math.max(at, call.now + MIN_LEAD)).toISOString();
	campaign.runs.push(run);
	campaign.updatedAt = new Date(call.now).toISOString();
	return success([{ id: campaign.id }]);
};

function dateOf(text: unknown): number {
	const iso = typeof text === 'string' ? text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : '';
	const at = /T/.test(iso) ? Date.parse(iso) : Number.NaN;
	if (Number.isNaN(at)) throw new Refusal('704', 'Invalid date format');
	return at;
}

function campaignOf({ state, params }: Call): SmartCampaign {
	const id = whole(params.id, 'id');
	const campaign = state.smartCampaigns.find((candidate) => candidate.id === id);
	if (!campaign) throw new Refusal('702', 'Smart campaign not found');
	return campaign;
}

const shown = (campaign: SmartCampaign) => ({
	id: campaign.id,
	name: campaign.name,
	description: campaign.description,
	createdAt: assetTime(campaign.createdAt),
	updatedAt: assetTime(campaign.updatedAt),
	folder: { id: campaign.programId, type: 'Program' },
	status: campaign.status,
	type: campaign.type,
	isSystem: false,
	isActive: campaign.isActive,
	isRequestable: false,
	isCommunicationLimitEnabled: true,
	recurrence: { weekdayOnly: false },
	qualificationRuleType: campaign.qualificationRuleType,
	workspace: 'Default',
	smartListId: campaign.id + 100_000,
	flowId: campaign.id + 200_000,
	parentProgramId: campaign.programId,
	computedUrl: `https://app-sandbox.marketo.example/#SC${campaign.id}A1`,
});
