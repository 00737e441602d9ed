import type { Campaign } from '../campaign/campaign';
import { type Journal, withMails } from '../campaign/journal';
import { readEvents } from '../campaign/eventRow';
import type { SavedCampaign } from '../campaign/row';
import {
	assessChange,
	cancelCampaign,
	type ChangeDecision,
	decideChange,
	readWish,
	recordWithdrawal,
	type Withdrawal,
	sayAssessment,
	sayFields,
	whyNoChange,
	type WhyNoChange,
} from '../change';
import { cancelMails, type MailSurroundings, withdrawnMails } from '../requester/cancelMails';
import { decidedMails } from '../requester/changeMails';
import { followPage, type FollowQuestion } from '../requester/page';
import type { Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';
import { type Instant, isoOf } from '../time/instant';
import { personOf, unknownPerson } from './tickStep';

interface OnCampaign {
	readonly saved: SavedCampaign;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** What a change would cost, as data and in words; nothing is written down. */
export function assessStep({
	saved: { campaign },
	wish: asked,
	playbook,
	now,
}: OnCampaign & { readonly wish: Readonly<Record<string, unknown>> }) {
	const refused = whyNoChange(campaign);
	if (refused) throw notPossible('Change', campaign, refused);
	const { wish, problems } = readWish(asked, campaign, playbook, now);
	if (problems.length > 0) throw unreadable(problems);
	const assessment = assessChange({ campaign, wish, playbook, now });
	const { launchFrom, launchTo, readyAt, proposal, remaining, ...rest } = assessment;
	return {
		...rest,
		launchFrom: isoOf(launchFrom),
		launchTo: isoOf(launchTo),
		readyAt: isoOf(readyAt),
		proposal: proposal === undefined ? null : isoOf(proposal),
		remaining: remaining.map(({ dueAt, ...stage }) => ({ ...stage, dueAt: isoOf(dueAt) })),
		fields: sayFields(assessment).map(([label, change]) => `${label}: ${change}`),
		sentences: sayAssessment(assessment, campaign, playbook),
	};
}

const unreadable = ([first, ...rest]: readonly { readonly field: string; readonly say: string }[]) => {
	const problemOf = ({ field, say }: { readonly field: string; readonly say: string }) => ({
		where: `Change, ${field}`,
		found: quote(say),
		expected: 'a value that the request form would take',
		mend: 'Correct it.',
	});
	return new ProblemError(problemOf(first!), ...rest.map(problemOf));
};

type Deciding = OnCampaign &
	Omit<MailSurroundings, 'playbook' | 'now'> & {
		readonly decision: ChangeDecision;
		/** A key of the playbook's people, or an e-mail address. The caller vouches for it. */
		readonly by: string;
		readonly note: string;
	};

/** Applies or declines the open change of a campaign. */
export function decideStep({ saved: { campaign }, by, note, decision, ...rest }: Deciding): Journal {
	const person = personOf(by, rest.playbook);
	if (!person) throw new ProblemError(unknownPerson('Change', by));
	const change = campaign.change?.change ?? 0;
	const said = note.slice(0, 480);
	const decided = decideChange({ campaign, change, decision, by: person, note: said, ...rest });
	if (decided.status === 'notPossible') throw notPossible('Change', campaign, decided.why);
	if (decided.status === 'notOpen') throw noOpenChange(campaign);
	const { journal, assessment } = decided;
	return withMails(
		journal,
		...decidedMails({ before: campaign, after: journal.campaign, assessment, ...rest }),
	);
}

type Cancelling = OnCampaign &
	Omit<MailSurroundings, 'playbook' | 'now'> & { readonly by: string; readonly why: string };

/** Cancels a campaign; the MAP is told by the workflow when it was handed over. */
export function cancelStep({ saved: { campaign }, by, why, ...rest }: Cancelling): Journal {
	const cancelling = cancelCampaign(campaign, by.slice(0, 320), why.slice(0, 480), rest.now);
	if (cancelling.status === 'notPossible') throw notPossible('Cancellation', campaign, cancelling.why);
	const { journal } = cancelling;
	return withMails(journal, ...cancelMails(journal.campaign, why, rest));
}

type Withdrawing = OnCampaign &
	Omit<MailSurroundings, 'playbook' | 'now'> & { readonly result: Withdrawal | undefined };

/** Writes down how the withdrawal in the MAP ended, and tells owner and requester. */
export function withdrawStep({ saved: { campaign }, result, ...rest }: Withdrawing): Journal {
	const journal = recordWithdrawal(campaign, result, rest.now);
	return journal.events.length === 0
		? journal
		: withMails(journal, ...withdrawnMails(journal.campaign, rest));
}

type Showing = Omit<FollowQuestion, 'campaign' | 'events'> & {
	readonly saved: SavedCampaign | undefined;
	/** Rows of the table campaign_events. */
	readonly eventRows: readonly unknown[];
};

/** The page for the holder of a verified link, with the history as far as it is stored. */
export const requesterPageStep = ({ saved, eventRows, ...question }: Showing) =>
	followPage({
		...question,
		campaign: saved?.campaign,
		events: saved ? readEvents(eventRows, saved).events : [],
	});

const SAY: Record<WhyNoChange, string> = {
	inIntake: 'a request that still waits in the intake',
	onHold: 'a campaign on hold',
	handedOver: 'a campaign that is handed over to the MAP',
	sent: 'a campaign that is sent',
	ended: 'a campaign that has ended',
};

const notPossible = (what: string, { campaignId }: Campaign, why: WhyNoChange) =>
	new ProblemError({
		where: `${what} of campaign ${campaignId}`,
		found: SAY[why],
		expected: 'a campaign between acceptance and hand-over',
		mend: 'Read the campaign again; another run may have moved it on.',
	});

const noOpenChange = ({ campaignId, change }: Campaign) =>
	new ProblemError({
		where: `Change of campaign ${campaignId}`,
		found: change ? `change ${change.change}, which is ${change.status}` : 'no change that was asked for',
		expected: 'an open change',
		mend: 'Wait until the requester asks for one on the page of the campaign.',
	});
