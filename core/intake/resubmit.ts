import { canonicalJson } from '../canonical';
import type { Campaign } from '../campaign/campaign';
import { append, openJournal } from '../campaign/journal';
import { outputOf, standingAnswer } from './answer';
import type { AsWritten } from './asWritten';
import { type Brief, MAX_ANSWER } from './brief';
import { evaluateBrief, storableBrief, withDefaults } from './evaluate';
import { formLink } from './formLink';
import { normaliseAnswers } from './normalise';
import { concludeIntake, type IntakeResult, type Surroundings } from './outcome';

export interface Resubmission extends Surroundings {
	readonly campaign: Campaign;
	readonly answers: unknown;
}

/**
 * Puts new answers over the stored brief and decides again. Empty answers keep what is stored, and so does the
 * requester's address once it is known: whoever has the link must not redirect the mails.
 * A request that was closed because nobody answered is opened again. A campaign that has left the intake otherwise, and answers that change nothing, are a repeat.
 */
export function resubmitBrief({
	campaign,
	answers,
	playbook,
	now,
	others = [],
	rushDesk,
	baseUrl,
	formPath,
	keys,
	pageUrl,
}: Resubmission): IntakeResult {
	const address = { baseUrl, formPath, keys };
	const link = formLink(address, campaign, playbook, now);
	const repeat = (): IntakeResult => ({
		output: outputOf(campaign),
		journal: openJournal(campaign),
		isRepeat: true,
		answer: standingAnswer(campaign, playbook, link),
		similar: [],
	});
	const isLapsed = campaign.outcome === 'lapsed';
	if (campaign.stage !== 'intake' && !isLapsed) return repeat();

	const { candidate: added, problems, asWritten } = normaliseAnswers(answers, playbook, now);
	const stored = knownIn(campaign.brief);
	const requesterEmail = stored.requesterEmail ?? added.requesterEmail;
	const files = [stored.files, added.files].filter(Boolean).join(', ').slice(0, MAX_ANSWER);
	const candidate = withDefaults(
		{ ...stored, ...added, ...(requesterEmail && { requesterEmail }), ...(files && { files }) },
		playbook,
	);
	const readable = problems.filter(({ field }) => field !== 'requesterEmail' || !stored.requesterEmail);
	const verdict = evaluateBrief(candidate, readable, playbook, now, others);
	const brief = storableBrief(candidate);
	const isUnchanged =
		!isLapsed &&
		((verdict.output === 'needsInfo' &&
			canonicalJson([brief, verdict.gaps.map(({ say }) => say)]) ===
				canonicalJson([campaign.brief, campaign.gaps])) ||
			(verdict.output === 'asked' &&
				campaign.rush !== undefined &&
				canonicalJson(brief) === canonicalJson(campaign.brief)));
	if (isUnchanged) return repeat();

	const actor = brief.requesterEmail || 'requester';
	const opened = isLapsed
		? append(openJournal(campaign), now, actor, { type: 'reopened', data: {} })
		: openJournal(campaign);
	const resubmitted = append(opened, now, actor, {
		type: 'resubmitted',
		data: { brief, ...writtenNow(campaign, added, asWritten) },
	});
	return concludeIntake(resubmitted, verdict, { playbook, now, others, rushDesk, pageUrl, ...address });
}

/** For a second page that was never sent, of a request that has come in otherwise. Says nothing about that request. */
export const sentAlready = (campaign: Campaign): IntakeResult => ({
	output: outputOf(campaign),
	journal: openJournal(campaign),
	isRepeat: true,
	similar: [],
	answer: {
		headline: 'This request is there already.',
		lines: ['See the mail that we have written about it.'],
	},
});

/** What was written for answers that still stand, and for those that replace others. */
function writtenNow(
	{ asWritten: before = {}, brief }: Campaign,
	added: Partial<Brief>,
	now: AsWritten = {},
): { asWritten?: Record<string, string> } {
	// The form sends what it was filled in with: an answer that was not touched still stands as it was written.
	const isReplaced = (field: keyof Brief) => Object.hasOwn(added, field) && added[field] !== brief[field];
	const kept = Object.entries(before).filter(([field]) => !isReplaced(field as keyof Brief));
	const asWritten = { ...Object.fromEntries(kept), ...now };
	return Object.keys(asWritten).length > 0 ? { asWritten } : {};
}

/** The stored brief without the empty texts that stand for "not known". */
const knownIn = (brief: Brief): Partial<Brief> =>
	Object.fromEntries(Object.entries(brief).filter(([, value]) => value !== '' && value !== undefined));
