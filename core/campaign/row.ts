import { ProblemError, quote } from '../problem';
import { instantOf } from '../time/instant';
import type { Campaign } from './campaign';
import type { CampaignEvent } from './event';
import type { Journal, Mail } from './journal';
import { outboxAtOf } from './outbox';

/** What is still to be done after a save: event rows to insert and mails to send. Ticked off one by one. */
export type Effect = {
	readonly id: string;
	/** ISO instant at which a run took it to carry it out. */
	readonly takenAt?: string;
	/** How often it was taken; above 1 a mail may be a repeat, and says so. */
	readonly tries: number;
} & (
	| { readonly kind: 'event'; readonly event: CampaignEvent }
	| { readonly kind: 'mail'; readonly mail: Mail }
);

/** One row of the table campaigns. Every column is text, a number or an ISO date, as n8n Data Tables hold them. */
export interface CampaignRow {
	readonly campaignId: string;
	/** Raised by one with each save; a save names the one it read (compare-and-swap). */
	readonly revision: number;
	readonly stage: string;
	/** What has to be done next, see core/steps. */
	readonly step: string;
	/** In words: what happens next, or whom we wait for. */
	readonly status: string;
	readonly title: string;
	/** Keys of the playbook, as the brief has them. */
	readonly type: string;
	readonly tier: string;
	readonly region: string;
	readonly owner: string;
	readonly requester: string;
	readonly launchAt: string | null;
	/** When a workflow has to look at the campaign again; null when a person is to act and no reminder is due. */
	readonly nextCheckAt: string | null;
	readonly slaCheckAt: string | null;
	/** When the outbox has to be carried out; null when it is empty or waits for a clock to go on. */
	readonly outboxAt: string | null;
	readonly playbookVersion: string;
	/** The campaign as JSON. */
	readonly record: string;
	/** The effects as JSON. */
	readonly outbox: string;
}

/** Longest outbox kept, in effects: beyond it something loops, and silence would be worse than stopping. */
const MAX_EFFECTS = 500;

export interface SavedCampaign {
	readonly campaign: Campaign;
	readonly revision: number;
	readonly effects: readonly Effect[];
}

/** Reads a row of the table campaigns. @throws ProblemError when it is not one. */
export function readRow(row: unknown): SavedCampaign {
	const { campaignId, revision, record, outbox } = (row ?? {}) as Partial<Record<keyof CampaignRow, unknown>>;
	const campaign = fromJson(record) as Campaign | undefined;
	if (
		!campaign ||
		typeof campaign !== 'object' ||
		campaign.campaignId !== campaignId ||
		typeof revision !== 'number'
	) {
		throw new ProblemError({
			where: 'Campaign',
			found: campaignId
				? `a row for ${quote(campaignId)} without a readable record`
				: 'no row of the table campaigns',
			expected: 'a row with the columns campaignId, revision and record',
			mend: 'Read the table "campaigns" with a Data Table node right before this node, and pass its item on unchanged.',
		});
	}
	return {
		campaign,
		revision,
		effects: (fromJson(outbox) as Effect[] | undefined) ?? [],
	};
}

function fromJson(text: unknown): unknown {
	if (typeof text !== 'string' || text === '') return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

export const effectsOf = ({ events, mails }: Pick<Journal, 'events' | 'mails'>): Effect[] => [
	...events.map((event): Effect => ({ id: `event-${event.seq}`, tries: 0, kind: 'event', event })),
	...mails.map((mail): Effect => ({ id: mail.id, tries: 0, kind: 'mail', mail })),
];

/** When each of the three sweeps has to look again; computed by the callers that know playbook and clock. */
export interface NextChecks {
	readonly step: string;
	readonly status: string;
	readonly nextCheckAt: string | null;
	readonly slaCheckAt: string | null;
}

/** The row to save after `saved` was read and `journal` happened. `now` is ISO. */
export function rowOf(
	journal: Journal,
	saved: SavedCampaign | undefined,
	next: NextChecks,
	now: string,
): CampaignRow {
	const { campaign } = journal;
	const effects = [...(saved?.effects ?? []), ...effectsOf(journal)];
	if (effects.length > MAX_EFFECTS) throw tooManyEffects(campaign.campaignId, effects.length);
	return {
		campaignId: campaign.campaignId,
		revision: (saved?.revision ?? 0) + 1,
		stage: campaign.stage,
		...next,
		title: plainCell(campaign.brief.title),
		type: campaign.brief.type,
		tier: campaign.brief.tier,
		region: campaign.brief.region,
		owner: campaign.owner ?? '',
		requester: campaign.brief.requesterEmail,
		launchAt: campaign.launchAt ?? null,
		...undisturbed(journal, next, outboxAtOf(effects, campaign, instantOf(now))),
		playbookVersion: campaign.playbookVersion,
		record: JSON.stringify(campaign),
		outbox: JSON.stringify(effects),
	};
}

const laterOf = (a: string | null, b: string | null) =>
	a === null || b === null || instantOf(a) >= instantOf(b) ? a : b;

/**
 * When outbox and clocks look at the row. While a launch is being handed over they wait for the answer of the MAP, or for
 * the time at which the hand-over is looked up: a save of theirs in between would lose the receipt, and the launch would
 * be scheduled again.
 */
function undisturbed(
	{ events }: Journal,
	{ nextCheckAt, slaCheckAt }: NextChecks,
	outboxAt: string | null,
): Pick<CampaignRow, 'outboxAt' | 'slaCheckAt'> {
	if (!events.some(({ type }) => type === 'handOverStarted')) return { outboxAt, slaCheckAt };
	return { outboxAt: laterOf(outboxAt, nextCheckAt), slaCheckAt: laterOf(slaCheckAt, nextCheckAt) };
}

/** n8n exports tables as CSV, and spreadsheets run what begins with one of these signs; an apostrophe makes it text. */
const plainCell = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

const tooManyEffects = (campaignId: string, count: number) =>
	new ProblemError({
		where: `Campaign ${campaignId}, outbox`,
		found: `${count} effects that are not carried out`,
		expected: `at most ${MAX_EFFECTS}`,
		mend: 'Check that the workflow "Campaign outbox" is active and that its mail node can send.',
	});
