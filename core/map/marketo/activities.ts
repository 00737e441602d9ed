import { z } from 'zod/v4';

import { type Instant, instantOf, isoOf } from '../../time/instant';
import type { LaunchState, Metrics } from '../adapter';
import { assetId, browse, words } from './assets';
import { type Connection, read } from './call';
import { named, smartCampaignsOf } from './smartCampaigns';

const typeSchema = z.looseObject({ id: z.number().int(), name: words(255) });
const activitySchema = z.looseObject({
	leadId: z.number().int(),
	activityDate: words(50),
	activityTypeId: z.number().int(),
	campaignId: z.number().int().nullish(),
	primaryAttributeValueId: z.number().int().nullish(),
});
type Activity = z.output<typeof activitySchema>;
const emailSchema = z.looseObject({ id: assetId });

/** Pages of 300 read for one kind of activity: 15,000 people, then the number is called incomplete. */
const MAX_PAGES = 50;

/** Our word for Marketo's; their ids differ between subscriptions, the names do not. */
const KINDS = {
	sent: 'Send Email',
	delivered: 'Email Delivered',
	hardBounced: 'Email Bounced',
	softBounced: 'Email Bounced Soft',
	opened: 'Open Email',
	clicked: 'Click Email',
	unsubscribed: 'Unsubscribe Email',
} as const;
type Kind = keyof typeof KINDS;

/** Counts different people per kind of activity with the e-mails of the program. */
export async function metrics(
	connection: Connection,
	programId: string,
	{ since, now }: { since: Instant; now: Instant },
): Promise<Metrics> {
	const emailIds = await emailIdsOf(connection, programId);
	const types = await typesOf(connection);
	const incomplete: string[] = [];
	const count = async (kind: Kind): Promise<number> => {
		const typeId = types.get(KINDS[kind]);
		const { activities, complete } =
			typeId === undefined
				? { activities: [], complete: false }
				: await listOf(connection, typeId, emailIds, since, MAX_PAGES);
		if (!complete) incomplete.push(kind);
		return new Set(activities.map(({ leadId }) => leadId)).size;
	};
	return {
		sent: await count('sent'),
		delivered: await count('delivered'),
		hardBounced: await count('hardBounced'),
		softBounced: await count('softBounced'),
		opened: await count('opened'),
		clicked: await count('clicked'),
		unsubscribed: await count('unsubscribed'),
		since: isoOf(since),
		asOf: isoOf(now),
		incomplete,
	};
}

/** Marketo does not show the planned run; whether it ran is told by the status, and by the first send. */
export async function launchState(
	connection: Connection,
	programId: string,
	{ sendCampaign, runAt, now }: { sendCampaign: string; runAt: Instant; now: Instant },
): Promise<LaunchState> {
	if (now < runAt) return { state: 'waiting' };
	const campaign = named(await smartCampaignsOf(connection, programId), sendCampaign);
	if (campaign.status === 'Never Run' || campaign.status === 'Inactive') return { state: 'waiting' };
	if (campaign.status !== 'Single Run' && campaign.status !== 'Recurring Run') return { state: 'unknown' };
	const typeId = (await typesOf(connection)).get(KINDS.sent);
	if (typeId === undefined) return { state: 'ran' };
	const emailIds = await emailIdsOf(connection, programId);
	const { activities } = await listOf(connection, typeId, emailIds, runAt, 1);
	const [first] = activities
		.filter(({ campaignId }) => campaignId === undefined || campaignId === null || campaignId === campaign.id)
		.map(({ activityDate }) => dateOf(activityDate))
		.filter((date) => date !== undefined && date >= runAt)
		.sort((a, b) => a! - b!);
	return first === undefined ? { state: 'ran' } : { state: 'ran', ranAt: isoOf(first) };
}

async function emailIdsOf(connection: Connection, programId: string): Promise<Set<number>> {
	const emails = await browse(connection, 'e-mails', emailSchema, 'emails', programId);
	return new Set(emails.map(({ id }) => id));
}

async function typesOf(connection: Connection): Promise<Map<string, number>> {
	const { items } = await read(connection, 'activity types', typeSchema, '/rest/v1/activities/types.json');
	return new Map(items.map(({ id, name }) => [name, id]));
}

async function listOf(
	connection: Connection,
	typeId: number,
	emailIds: Set<number>,
	since: Instant,
	maxPages: number,
) {
	const activities: Activity[] = [];
	if (emailIds.size === 0) return { activities, complete: true };
	let { nextPageToken } = await read(
		connection,
		'activities',
		z.unknown(),
		'/rest/v1/activities/pagingtoken.json',
		{
			sinceDatetime: isoOf(since),
		},
	);
	for (let page = 0; page < maxPages && nextPageToken; page++) {
		const answer = await read(connection, 'activities', activitySchema, '/rest/v1/activities.json', {
			nextPageToken,
			activityTypeIds: String(typeId),
			assetIds: [...emailIds].join(','),
		});
		activities.push(...answer.items.filter(({ primaryAttributeValueId: id }) => emailIds.has(id ?? 0)));
		if (!answer.moreResult) return { activities, complete: true };
		nextPageToken = answer.nextPageToken;
	}
	return { activities, complete: false };
}

/** Marketo writes 2026-03-02T08:00:00Z and 2026-03-02T08:00:00+0000. */
function dateOf(text: string): Instant | undefined {
	const iso = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(iso)
		? instantOf(iso)
		: undefined;
}
