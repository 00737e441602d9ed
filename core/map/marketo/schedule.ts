import { z } from 'zod/v4';

import { quote } from '../../problem';
import { type Instant, isoOf } from '../../time/instant';
import type { ScheduleOrder, ScheduleReceipt, UnscheduleOrder, UnscheduleResult } from '../adapter';
import { MINIMUM_LEAD_MINUTES } from '../kinds';
import { MapError } from '../mapError';
import { requireApproved } from './approve';
import { assetId } from './assets';
import { change, type Connection } from './call';
import { switchFollowUps } from './followUps';
import { isTrigger, named, type SmartCampaign, smartCampaignsOf } from './smartCampaigns';

/** A shorter lead would run late, unnoticed: a campaign scheduled over the API waits at least this long. */
const LEAD_MINUTES = MINIMUM_LEAD_MINUTES.marketo;

const receiptSchema = z.looseObject({ id: assetId });

/** No tokens are passed: they would hold for this run only, and no check would ever see them. */
export async function schedule(
	connection: Connection,
	programId: string,
	order: ScheduleOrder,
): Promise<ScheduleReceipt> {
	requireLead(order);
	await requireApproved(connection, programId);
	const campaign = named(await smartCampaignsOf(connection, programId), order.sendCampaign);
	requireSafe(campaign, order.repeat);
	const { items } = await change(
		connection,
		`schedule of ${quote(campaign.name)}`,
		receiptSchema,
		`/rest/v1/campaigns/${campaign.id}/schedule.json`,
		{ json: { input: { runAt: isoOf(order.runAt).replace(/\.\d+Z$/, '+0000') } } },
	);
	return { id: String(items[0]?.id ?? campaign.id), runAt: isoOf(order.runAt), repeated: order.repeat };
}

function requireLead({ runAt, now }: { runAt: Instant; now: Instant }): void {
	const lead = runAt - now;
	if (lead >= LEAD_MINUTES * 60_000) return;
	throw new MapError('tooSoon', {
		where: 'Launch',
		found:
			lead < 0
				? `${isoOf(runAt)}, which is past`
				: `${isoOf(runAt)}, ${Math.floor(lead / 60_000)} minutes ahead`,
		expected: `at least ${LEAD_MINUTES} minutes ahead (Marketo's minimum)`,
		mend: 'Choose a later launch time.',
	});
}

/** A run that may be the second one is safe only where each person goes through the flow once. */
function requireSafe(campaign: SmartCampaign, repeat: boolean): void {
	const where = `Marketo, smart campaign ${quote(campaign.name)}`;
	if (isTrigger(campaign) || campaign.status === 'Invalid') {
		throw new MapError('refused', {
			where,
			found: isTrigger(campaign) ? 'a trigger campaign' : 'the status Invalid',
			expected: 'a batch campaign that can run',
			mend: isTrigger(campaign)
				? "Name the batch campaign that sends in the playbook's template."
				: 'Open it in Marketo and mend what is marked red in smart list and flow.',
		});
	}
	const maybeSecond = repeat || !['Never Run', 'Inactive', ''].includes(campaign.status);
	if (!maybeSecond || campaign.qualificationRuleType === 'once') return;
	throw new MapError(
		'manualRequired',
		{
			where,
			found: `${repeat ? 'an earlier call that may have scheduled it' : `the status ${quote(campaign.status)}`}, and the qualification rule ${quote(campaign.qualificationRuleType)}`,
			expected: 'a first run, or "each person can run through the flow once"',
			mend: 'Look at its Schedule tab in Marketo, and schedule it there if no run is planned.',
		},
		{
			steps: [
				`In Marketo, open the smart campaign "${campaign.name.slice(0, 200)}" and its Schedule tab.`,
				'If a run is listed for the launch time, do nothing more.',
				'If none is listed and none has run, choose Run Once and enter the launch time.',
			],
		},
	);
}

/** Marketo has no call that cancels a batch run, so a person has to; follow-ups are switched off at once. */
export async function unschedule(
	connection: Connection,
	programId: string,
	order: UnscheduleOrder,
): Promise<UnscheduleResult> {
	const campaigns = await smartCampaignsOf(connection, programId);
	const followUps = order.followUps.filter((name) => campaigns.some((campaign) => campaign.name === name));
	const switchedOff = await switchFollowUps(connection, programId, followUps, 'off');
	const open = `In Marketo, open the smart campaign "${order.sendCampaign}" and its Schedule tab.`;
	if (order.now >= order.runAt) {
		return {
			outcome: 'tooLate',
			switchedOff,
			steps: [
				open,
				'If it is still running, choose Campaign Actions › Abort Campaign. What was sent stays sent.',
			],
		};
	}
	return {
		outcome: 'manualRequired',
		switchedOff,
		steps: [open, `Choose the X beside the run at ${isoOf(order.runAt)} before that time, and confirm.`],
	};
}
