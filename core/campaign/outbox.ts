import { reminderAt } from '../sla/reminder';
import { type Instant, isoOf } from '../time/instant';
import type { Campaign } from './campaign';
import type { Mail } from './journal';
import type { CampaignRow, Effect, SavedCampaign } from './row';

/** Real time after which an effect that was taken and not ticked off counts as left behind by a crash, in milliseconds. */
export const LEASE_MS = 3 * 60_000;

/** Real time within which what was taken is carried out and ticked off, if nothing goes wrong, in milliseconds. */
const CARRYING_OUT_MS = 60_000;

/** An outbox run has taken something and is about to tick it off, which saves the row. */
export const isBeingCarriedOut = (effects: readonly Effect[], now: Instant) =>
	effects.some(({ takenAt }) => takenAt !== undefined && now - Date.parse(takenAt) < CARRYING_OUT_MS);

/** The columns that a change of the outbox saves; everything else in the row stays. */
export type OutboxRow = Pick<CampaignRow, 'campaignId' | 'revision' | 'outbox' | 'outboxAt'>;

/** When an effect may be taken, `now` at the earliest; undefined for a reminder that has lost its point. */
function freeAt(effect: Effect, campaign: Campaign, now: Instant): number | undefined {
	const { notBefore = undefined, onlyIf = undefined } = effect.kind === 'mail' ? effect.mail : {};
	const makesSense = onlyIf ? reminderAt(campaign, onlyIf, now) : now;
	if (makesSense === undefined) return undefined;
	const leaseEnds = effect.takenAt ? Date.parse(effect.takenAt) + LEASE_MS : now;
	return Math.max(now, makesSense, leaseEnds, notBefore ? Date.parse(notBefore) : now);
}

/** When the outbox has to be looked at: never while all that is in it waits for a clock to go on, which is an event. */
export function outboxAtOf(effects: readonly Effect[], campaign: Campaign, now: Instant): string | null {
	const earliest = Math.min(...effects.map((effect) => freeAt(effect, campaign, now) ?? now));
	return earliest < Infinity ? isoOf(earliest as Instant) : null;
}

const outboxRow = (
	{ campaign, revision }: SavedCampaign,
	effects: readonly Effect[],
	now: Instant,
): OutboxRow => ({
	campaignId: campaign.campaignId,
	revision: revision + 1,
	outbox: JSON.stringify(effects),
	outboxAt: outboxAtOf(effects, campaign, now),
});

/**
 * Takes every free effect for this run. Only after the row is saved may they be carried out: the save decides
 * which of two runs has them. Reminders that have lost their point leave the outbox.
 */
export function takeEffects(
	saved: SavedCampaign,
	now: Instant,
): { taken: Effect[]; dropped: number; row: OutboxRow } {
	const takenAt = isoOf(now);
	const timeOf = (effect: Effect) => freeAt(effect, saved.campaign, now);
	const kept = saved.effects.filter((effect) => timeOf(effect) !== undefined);
	const free = kept.filter((effect) => timeOf(effect) === now);
	const taken = new Map(free.map((effect) => [effect, { ...effect, takenAt, tries: effect.tries + 1 }]));
	const effects = kept.map((effect) => taken.get(effect) ?? effect);
	const dropped = saved.effects.length - kept.length;
	return { taken: [...taken.values()], dropped, row: outboxRow(saved, effects, now) };
}

/** Removes what was carried out; ids that are not there any more are no fault (an earlier run ticked them off). */
export function tickOff(saved: SavedCampaign, ids: readonly string[], now: Instant): OutboxRow {
	const done = new Set(ids);
	return outboxRow(
		saved,
		saved.effects.filter(({ id }) => !done.has(id)),
		now,
	);
}

/** One effect as an item for the nodes that carry it out: a row of campaign_events, or a mail with its sender. */
export function effectItem(campaignId: string, effect: Effect, from: string) {
	const known = { campaignId, effectId: effect.id };
	if (effect.kind === 'mail')
		return { output: 'mails', json: { ...known, from, ...mayRepeat(effect.mail, effect.tries) } };
	const { seq, at, actor, type, data, prevHash, hash } = effect.event;
	return {
		output: 'events',
		json: { ...known, seq, at, actor, type, data: JSON.stringify(data), prevHash, hash },
	};
}

const REPEAT = 'You may have got this mail before: an earlier attempt to send it was cut off.';

/** A mail that may already have been sent says so. */
const mayRepeat = ({ to, subject, text, html }: Mail, tries: number) => ({
	to,
	subject,
	text: tries > 1 ? `${REPEAT}\n\n${text}` : text,
	html:
		tries > 1 ? html.replace('<div class="card">', `<div class="card"><p class="small">${REPEAT}</p>`) : html,
});
