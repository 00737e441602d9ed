import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { type Assessment, assessChange } from './assess';
import { stopChangeClock } from './hold';
import { briefAfter, type Wish } from './wish';
import { whyNoChange, type WhyNot } from './whyNot';

/** As it was asked for; with the first launch that can be kept; or not at all. */
export const DECISIONS = ['apply', 'applyLater', 'decline'] as const;
export type ChangeDecision = (typeof DECISIONS)[number];

export type ChangeDecided =
	| { readonly status: 'decided'; readonly journal: Journal; readonly assessment: Assessment }
	/** There is no such change, it is decided, or a newer one has taken its place. */
	| { readonly status: 'notOpen' }
	| { readonly status: 'notPossible'; readonly why: WhyNot };

interface Question {
	readonly campaign: Campaign;
	readonly change: number;
	readonly decision: ChangeDecision;
	/** A key of the playbook's people; the caller vouches for it. */
	readonly by: string;
	/** What the requester is told about it. */
	readonly note: string;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Applies or declines the open change. */
export function decideChange(question: Question): ChangeDecided {
	const { campaign, change, decision, by, note, playbook, now } = question;
	const open = campaign.change;
	if (open?.status !== 'open' || open.change !== change) return { status: 'notOpen' };
	const refused = whyNoChange(campaign);
	if (refused && (decision !== 'decline' || refused === 'ended' || refused === 'sent'))
		return { status: 'notPossible', why: refused };
	const wish = open.wish ?? {};
	const assessment = assessChange({ campaign, wish, playbook, now });
	const fact: CampaignFact =
		decision === 'decline'
			? { type: 'changeDeclined', data: { change, by, why: note } }
			: {
					type: 'changeApplied',
					data: { change, by, note, ...applied(campaign, wish, decision, assessment) },
				};
	const journal = append(openJournal(campaign), now, by, fact, ...stopChangeClock(campaign, change, now));
	return { status: 'decided', journal, assessment };
}

function applied(
	{ brief }: Campaign,
	wish: Wish,
	decision: ChangeDecision,
	{ back, launchFrom, launchTo, proposal }: Assessment,
) {
	const launchAt = decision === 'applyLater' && proposal !== undefined ? proposal : launchTo;
	const after = briefAfter(brief, wish);
	const { date, time } = instantToLocal(launchAt, after.timeZone);
	return {
		// The brief says when it is sent, whoever has chosen the time.
		brief: { ...after, launchDate: date, launchTime: time },
		...(launchAt !== launchFrom && { launchAt: isoOf(launchAt) }),
		...(back && { back }),
	};
}
