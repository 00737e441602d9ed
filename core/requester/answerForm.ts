import { cleanText } from '../approval/cleanText';
import type { Keys } from '../approval/keys';
import type { Campaign } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { cancelCampaign } from '../change/cancelCampaign';
import { decideChange, DECISIONS } from '../change/decideChange';
import { MAX_WHY, readWish } from '../change/readWish';
import { requestChange } from '../change/requestChange';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import { cancelMails } from './cancelMails';
import { changeMails, decidedMails } from './changeMails';
import { isChangeCode } from './code';
import type { FormProblem, Posted } from './formParts';
import { type FollowClaims, holderOf } from './link';
import { newLinkMail, type PageAddress } from './linkMail';
import { type FormRefusal, type News, whereDecisionStands } from './page';
import { fill, ownerReader, type Reader, requesterReader } from './reader';

export type FormAnswer =
	| { readonly status: 'recorded'; readonly journal: Journal }
	| ({ readonly status: 'refused' } & FormRefusal);

export interface SentForm {
	readonly campaign: Campaign | undefined;
	readonly claims: FollowClaims;
	readonly posted: Posted;
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly address: PageAddress;
	readonly now: Instant;
}

type Known = SentForm & { readonly campaign: Campaign };

const refused = (news: News | undefined, ...problems: readonly FormProblem[]): FormAnswer => ({
	status: 'refused',
	...(news && { news }),
	problems,
});

/** What a form of the page leads to. The caller has verified the link; an expired one may only ask for a new one. */
export function answerForm(sent: SentForm): FormAnswer {
	const { campaign, claims, posted, now } = sent;
	if (!campaign || claims.campaignId !== campaign.campaignId) return refused(undefined);
	const known = { ...sent, campaign };
	const isOver = now >= claims.expiresAt * 1000;
	if (claims.purpose === 'decideChange') return isOver ? refused(undefined) : answerDecision(known);
	if (claims.holder !== holderOf(campaign.brief.requesterEmail)) return refused(undefined);
	if (posted.action === 'newLink') return answerNewLink(known);
	if (isOver) return refused(undefined);
	if (posted.action === 'cancel') return answerCancel(known);
	return posted.action === 'change' ? answerChange(known) : refused(undefined);
}

/** Least time between two new links, in milliseconds: a link may be pressed by anybody who has found it. */
const LINK_EVERY_MS = 3_600_000;

function answerNewLink({ campaign, keys, address, now }: Known): FormAnswer {
	const { linkSentAt } = campaign;
	if (linkSentAt !== undefined && now - instantOf(linkSentAt) < LINK_EVERY_MS) return refused('linkSent');
	const journal = append(openJournal(campaign), now, campaign.brief.requesterEmail, {
		type: 'requesterLinkSent',
		data: {},
	});
	return {
		status: 'recorded',
		journal: withMails(journal, newLinkMail(journal.campaign, keys, address, now)),
	};
}

function answerCancel(known: Known): FormAnswer {
	const { campaign, posted, playbook, now } = known;
	if (campaign.stage === 'cancelled') return refused('alreadyCancelled');
	const { words } = requesterReader(campaign, playbook);
	const { campaignId, brief } = campaign;
	const why = cleanText(posted.why, MAX_WHY);
	const typed = cleanText(posted.number, 40).toUpperCase();
	const problems: FormProblem[] = [
		...(typed === campaignId.toUpperCase()
			? []
			: [{ field: 'number', say: fill(words.problems.number, { campaignId }) } as const]),
		...(why === '' ? [{ field: 'why', say: words.problems.why } as const] : []),
	];
	if (problems.length > 0) return refused(undefined, ...problems);
	const cancelling = cancelCampaign(campaign, brief.requesterEmail, why, now);
	if (cancelling.status === 'notPossible') return refused(cancelling.why);
	const { journal } = cancelling;
	return { status: 'recorded', journal: withMails(journal, ...cancelMails(journal.campaign, why, known)) };
}

function answerChange(known: Known): FormAnswer {
	const { campaign, posted, playbook, now } = known;
	const read = readWish(posted, campaign, playbook, now);
	const by = campaign.brief.requesterEmail;
	const asked = requestChange({ campaign, read, by, playbook, now });
	switch (asked.status) {
		case 'nothing':
		case 'repeat':
			return refused(asked.status);
		case 'notPossible':
			return refused(asked.why);
		case 'refused':
			return refused(undefined, ...asked.problems);
		case 'asked':
		case 'noted':
			return {
				status: 'recorded',
				journal: withMails(asked.journal, ...changeMails(asked.journal.campaign, campaign, known)),
			};
	}
}

function answerDecision(known: Known): FormAnswer {
	const { campaign, claims, posted, playbook, keys, now } = known;
	const stands = whereDecisionStands({ ...known, posted: {} });
	if (stands) return refused(stands);
	const reader = ownerReader(claims.holder, playbook);
	const decision = DECISIONS.find((known) => known === posted.decision);
	const note = cleanText(posted.note, MAX_WHY);
	const problems = decisionProblems(decision, note, reader, posted, isChangeCode(posted.code, claims, keys));
	if (problems.length > 0 || !decision) return refused(undefined, ...problems);
	const by = claims.holder;
	const decided = decideChange({ campaign, change: claims.change, decision, by, note, playbook, now });
	if (decided.status === 'notOpen') return refused('notOpen');
	if (decided.status === 'notPossible') return refused(decided.why);
	const { assessment, journal } = decided;
	if (decision === 'applyLater' && assessment.proposal === undefined)
		return refused(undefined, { field: 'decision', say: reader.words.problems.noProposal });
	const mails = decidedMails({ before: campaign, after: journal.campaign, assessment, ...known });
	return { status: 'recorded', journal: withMails(journal, ...mails) };
}

function decisionProblems(
	decision: string | undefined,
	note: string,
	{ words: { problems } }: Reader,
	{ code }: Posted,
	isRight: boolean,
): FormProblem[] {
	return [
		...(decision === undefined ? [{ field: 'decision', say: problems.choice } as const] : []),
		...(decision === 'decline' && note === '' ? [{ field: 'note', say: problems.note } as const] : []),
		...(isRight
			? []
			: [{ field: 'code', say: (code ?? '') === '' ? problems.code : problems.codeWrong } as const]),
	];
}
