import type { CampaignEvent } from '../campaign/event';
import { FIELDS } from '../intake/fields';
import type { BriefField } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import { fill, type Reader, sayTime } from './reader';

/** What happened, in words for the requester. */
export interface Entry {
	readonly at: Instant;
	readonly say: string;
}

/** Most entries shown, the newest first. */
export const MAX_ENTRIES = 60;

/** Everything of the history that a requester has an interest in; names, comments and internal steps are left out. */
export const historyOf = (events: readonly CampaignEvent[], reader: Reader): Entry[] =>
	events
		.flatMap((event) => {
			const say = sayEvent(event, reader);
			return say === undefined ? [] : [{ at: instantOf(event.at), say }];
		})
		.reverse();

function sayEvent(event: CampaignEvent, reader: Reader): string | undefined {
	const { history } = reader.words;
	const launch = (iso: string) => ({ launch: sayTime(instantOf(iso), reader) });
	switch (event.type) {
		case 'accepted':
			return fill(history.accepted, launch(event.data.launchAt));
		case 'qaChecked':
			return { passed: history.qaPassed, needsReview: history.qaNeedsReview, failed: history.qaFailed }[
				event.data.verdict
			];
		case 'qaReviewed':
			return event.data.choice === 'goOn' ? history.qaGoOn : history.qaCheckAgain;
		case 'launchScheduled':
			return fill(history.launchScheduled, launch(event.data.receipt.runAt));
		case 'changeRequested':
			return fill(history.changeRequested, { fields: sayFieldNames(Object.keys(event.data.wish)) });
		case 'changeApplied':
			return event.data.launchAt === undefined
				? history.changeApplied
				: fill(history.changeMoved, launch(event.data.launchAt));
		case 'launchWithdrawn':
			return {
				cancelled: history.withdrawnCancelled,
				tooLate: history.withdrawnTooLate,
				manualRequired: history.withdrawnManual,
			}[event.data.outcome];
		case 'submitted':
		case 'infoRequested':
		case 'resubmitted':
		case 'declined':
		case 'requesterReminded':
		case 'lapsed':
		case 'reopened':
		case 'programCloned':
		case 'buildFinished':
		case 'qaOutdated':
		case 'approvalRequested':
		case 'approvalGranted':
		case 'approvalRefused':
		case 'launchBlocked':
		case 'launchMissed':
		case 'wentLive':
		case 'closed':
		case 'held':
		case 'resumed':
		case 'cancelled':
		case 'changeDeclined':
		case 'requesterLinkSent':
			return history[event.type];
		default:
			return undefined;
	}
}

/** E.g. `launch date, copy`. */
export const sayFieldNames = (fields: readonly string[]) =>
	fields.map((field) => (FIELDS[field as BriefField]?.label ?? field).toLowerCase()).join(', ');
