import type { Filter, Lead, SmartCampaign, State } from './state.mts';

export const ACTIVITY_TYPES = {
	'Send Email': 6,
	'Email Delivered': 7,
	'Email Bounced': 8,
	'Unsubscribe Email': 9,
	'Open Email': 10,
	'Click Email': 11,
	'Email Bounced Soft': 27,
};
type ActivityName = keyof typeof ACTIVITY_TYPES;

const BECOMES: Record<Lead['does'][number], ActivityName> = {
	deliver: 'Email Delivered',
	softBounce: 'Email Bounced Soft',
	hardBounce: 'Email Bounced',
	open: 'Open Email',
	click: 'Click Email',
	unsubscribe: 'Unsubscribe Email',
};

/** Runs what is due at `now` (epoch milliseconds). @returns whether anything ran */
export function runDue(state: State, now: number): boolean {
	let ran = false;
	for (const campaign of state.smartCampaigns) {
		const due = campaign.runs.filter((run) => Date.parse(run) <= now).sort();
		if (due.length === 0) continue;
		campaign.runs = campaign.runs.filter((run) => !due.includes(run));
		for (const run of due) runOnce(state, campaign, run);
		ran = true;
	}
	return ran;
}

function runOnce(state: State, campaign: SmartCampaign, run: string): void {
	campaign.status = 'Single Run';
	campaign.updatedAt = run;
	const email = state.emails.find(
		({ programId, name }) => programId === campaign.programId && name === campaign.sends,
	);
	for (const lead of state.leads.filter((lead) => qualifies(lead, campaign))) {
		if (!campaign.members.includes(lead.id)) campaign.members.push(lead.id);
		if (!email?.approved) continue;
		const act = (name: ActivityName, seconds: number) =>
			state.activities.push({
				id: state.nextId++,
				leadId: lead.id,
				activityDate: new Date(Date.parse(run) + seconds * 1_000).toISOString().replace(/\.\d+Z/, 'Z'),
				activityTypeId: ACTIVITY_TYPES[name],
				campaignId: campaign.id,
				primaryAttributeValueId: email.id,
				primaryAttributeValue: email.name,
			});
		act('Send Email', 2);
		lead.does.forEach((what, index) => act(BECOMES[what], 5 + index * 60));
	}
}

function qualifies(lead: Lead, { rules, members, qualificationRuleType }: SmartCampaign): boolean {
	if (qualificationRuleType === 'once' && members.includes(lead.id)) return false;
	const matches = rules.filters.map((filter) => matchesFilter(lead, filter));
	return rules.filterMatchType === 'Any' ? matches.includes(true) : !matches.includes(false);
}

/** List filters only; a lead carries its suppressions as lists, too. */
function matchesFilter(lead: Lead, { name, conditions }: Filter): boolean {
	const [condition] = conditions;
	if (!condition || !/list$/i.test(name)) return true;
	const member = condition.values.some((list) => lead.lists.includes(list));
	return condition.operator === 'not in' ? !member : member;
}
