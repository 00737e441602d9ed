import type { CampaignRun } from './campaignRun.mts';
import type { World } from './world.mts';

/**
 * Compares what the stand-in Marketo holds with what was approved, without asking n8n's own word for it.
 * @returns what is not right, one sentence each
 */
export async function holdsApprovedContent(world: World, run: CampaignRun): Promise<string[]> {
	const { record } = await run.row();
	const state = await world.marketo.state();
	const rows = await world.editor.rows('campaign_packages');
	const row = rows.find(({ digest }) => digest === record.approved?.digest);
	if (!row) return ['the approved launch package is not stored'];
	const approved = world.core.unpackPackage(row as never);
	const problems: string[] = [];

	const programId = Number(record.program.id);
	const sender = valuesOf(state.smartCampaigns).find(
		({ programId: owner, name }) => owner === programId && name === '01 Send Invitation',
	);
	// A planned run, or after it the time it ran.
	const ranAt = sender?.runs[0] ?? (sender?.status === 'Single Run' ? sender.updatedAt : undefined);
	if (!ranAt || Math.abs(Date.parse(ranAt) - run.launchAt.getTime()) > 60_000)
		problems.push(`the run in Marketo is at ${ranAt ?? 'no time'}, asked for ${run.launchAt.toISOString()}`);

	const [email] = valuesOf(state.emails).filter(({ programId: owner }) => owner === programId);
	if (email?.approved?.html !== approved.emails[0]?.html)
		problems.push('the e-mail in Marketo is not the approved one, to the byte');
	for (const { name, value } of approved.tokens) {
		const held = valuesOf(state.tokens?.[programId] ?? {}).find(
			(token) => `my.${token.name}` === name || token.name === name,
		);
		if (held && String(held.value) !== value)
			problems.push(`token ${name} is "${held.value}", approved was "${value}"`);
	}
	const sends = state.activities.filter(
		({ campaignId, activityTypeId }: any) => campaignId === sender?.id && activityTypeId === SEND_EMAIL,
	);
	if (new Set(sends.map(({ leadId }: any) => leadId)).size !== sends.length)
		problems.push('somebody was sent the mail twice');
	const events = await run.events();
	const fault = world.core.findChainFault(
		events.map((event) => ({
			...event,
			data: JSON.parse(String(event.data)),
			at: new Date(String(event.at)).toISOString(),
		})) as never,
	);
	if (fault) problems.push(`the chain of events is ${fault.code} at event ${fault.seq}`);
	return problems;
}

/** Marketo's id of the activity. */
const SEND_EMAIL = 6;

const valuesOf = (collection: object): any[] => Object.values(collection ?? {});
