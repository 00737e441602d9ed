import { cleanText } from '../../approval/cleanText';
import { isConfirmed } from '../../approval/code';
import type { Keys } from '../../approval/keys';
import { type Claims, shortDigest } from '../../approval/link';
import type { Campaign } from '../../campaign/campaign';
import { append, type Journal, openJournal } from '../../campaign/journal';
import { situationOf } from '../feasibility';
import { judge, refusedRush } from '../judge';
import { concludeIntake, type Surroundings } from '../outcome';

/** What the form sent; every field may be anything. */
export interface RushAnswer {
	readonly choice?: unknown;
	readonly comment?: unknown;
	readonly code?: unknown;
}

export type RushDeciding =
	| { readonly status: 'recorded'; readonly journal: Journal; readonly choice: RushChoice }
	/** One sentence to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

export const RUSH_CHOICES = ['grant', 'refuse'] as const;
export type RushChoice = (typeof RUSH_CHOICES)[number];

interface Deciding extends Surroundings {
	readonly campaign: Campaign | undefined;
	/** Of the link, whose seal was checked. */
	readonly claims: Claims;
	readonly answer: RushAnswer;
	readonly keys: Keys;
}

const MAX_COMMENT = 500;

/**
 * The answer of the person who decides. Yes accepts the request if it can still be done; no declines it with the
 * earliest launch without a rush. Before the code is right nothing is said about the campaign.
 */
export function decideRush(input: Deciding): RushDeciding {
	const { campaign, claims, answer, playbook, now, others = [] } = input;
	const why = whyNotHeard(input);
	if (why || !campaign?.rush) return { status: 'refused', why: why ?? REFUSED.wrong };
	const choice = RUSH_CHOICES.find((known) => known === answer.choice);
	const comment = cleanText(answer.comment, MAX_COMMENT);
	if (!choice) return { status: 'refused', why: REFUSED.choiceMissing };
	if (choice === 'refuse' && comment === '') return { status: 'refused', why: REFUSED.commentMissing };

	const data = { digest: campaign.rush.digest, by: claims.person, choice, comment };
	const decided = append(openJournal(campaign), now, claims.person, { type: 'rushDecided', data });
	const { brief } = campaign;
	const { name } = playbook.people[claims.person]!;
	const verdict =
		choice === 'grant'
			? judge(brief, playbook, now, others, true)
			: refusedRush(
					[`${name} has said no to the rush: ${comment}`],
					brief,
					playbook,
					now,
					situationOf(others, playbook, now),
				);
	return { status: 'recorded', choice, journal: concludeIntake(decided, verdict, input).journal };
}

/** One guard line a reason. */
function whyNotHeard({ campaign, claims, answer, keys, playbook, now }: Deciding): string | undefined {
	if (!campaign || claims.purpose !== 'rush' || claims.campaignId !== campaign.campaignId)
		return REFUSED.wrong;
	if (!Object.hasOwn(playbook.people, claims.person)) return REFUSED.wrong;
	if (now >= claims.expiresAt * 1000) return REFUSED.expired;
	if (typeof answer.code !== 'number' && cleanText(answer.code, 40) === '') return REFUSED.codeMissing;
	if (!isConfirmed(answer.code, claims, keys)) return REFUSED.codeWrong;
	const { rush, stage } = campaign;
	if (stage !== 'intake' || !rush || rush.decided || shortDigest(rush.digest) !== claims.digest)
		return REFUSED.closed;
	return undefined;
}

const REFUSED = {
	wrong: 'This link is not right. Open the address from the newest mail about this request.',
	expired: 'This link has expired. Ask the requester to send the request again; you then get a new mail.',
	closed: 'This request is decided already, or it has changed since. There is nothing to do with this link.',
	codeMissing:
		'Code: found nothing; expected the 6 characters from the mail. Copy them from the mail that brought you here.',
	codeWrong:
		'Code: found something else; expected the 6 characters from the mail. Copy them from the mail that brought you here, not from an older one.',
	choiceMissing: 'Answer: found nothing; expected yes or no. Choose one of them.',
	commentMissing:
		'Comment: found nothing; expected a sentence for the requester, because you say no. Write why it cannot go before the others.',
};
