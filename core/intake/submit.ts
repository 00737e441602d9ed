import type { Campaign } from '../campaign/campaign';
import { openJournal, startJournal } from '../campaign/journal';
import { calendarOf } from '../playbook/calendars';
import { type Instant, instantOf } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { outputOf, standingAnswer } from './answer';
import type { Brief } from './brief';
import { evaluateBrief, storableBrief, withDefaults } from './evaluate';
import { formLink } from './formLink';
import { findSubmission } from './findSubmission';
import { keyOfAnswers, storedKey } from './identify';
import { normaliseAnswers, type NormalisedAnswers } from './normalise';
import { othersOf } from './others';
import { concludeIntake, type IntakeResult, type Surroundings } from './outcome';

export interface Submission extends Surroundings {
	/** The item of the Form Trigger, whatever it holds. */
	readonly answers: unknown;
	/** Version of `playbook`; the campaign is pinned to it. */
	readonly version: string;
	/** Rows of the table campaigns. */
	readonly campaigns: readonly unknown[];
	/** What makes a submission the same one, e.g. an execution id; without it the answers do. */
	readonly submissionKey?: string;
}

/**
 * Answers one submission of the request form: always one output, whatever the form sent.
 * The same submission again is the same campaign with the same answer and nothing to write.
 */
export function submitBrief(submission: Submission): IntakeResult {
	const { answers, playbook, campaigns, now } = submission;
	const normalised = normaliseAnswers(answers, playbook, now);
	const candidate = withDefaults(normalised.candidate, playbook);
	const key = storedKey(submission.submissionKey || keyOf(normalised, candidate, submission));
	const { campaignId, isKnown, recorded } = findSubmission(key, campaigns);
	if (!isKnown) return start(submission, { campaignId, key, candidate, normalised, now });

	// At its own time the first submission gets its first answer again, even when the launch has come nearer since.
	const at = recorded ? instantOf(recorded.clocks[0]?.events[0]?.at ?? '', 'Campaign, first event') : now;
	const again = start(submission, { campaignId, key, candidate, normalised, now: at });
	const journal = openJournal(recorded ?? again.journal.campaign);
	if (!recorded || isSameAnswer(recorded, again)) return { ...again, journal, isRepeat: true };
	const link = formLink(submission, { campaignId, brief: recorded.brief }, playbook, now);
	return {
		output: outputOf(recorded),
		journal,
		isRepeat: true,
		answer: standingAnswer(recorded, playbook, link),
		similar: again.similar,
	};
}

/** Whoever was chosen then stays chosen, also where another would be now. */
const isSameAnswer = (recorded: Campaign, { output, journal: { campaign } }: IntakeResult) =>
	outputOf(recorded) === output &&
	(output !== 'accepted' || (recorded.owner === campaign.owner && recorded.builder === campaign.builder));

interface Start {
	readonly campaignId: string;
	readonly key: string;
	readonly candidate: Partial<Brief>;
	readonly normalised: NormalisedAnswers;
	readonly now: Instant;
}

function start(submission: Submission, { campaignId, key, candidate, normalised, now }: Start): IntakeResult {
	const { playbook, version } = submission;
	const brief = storableBrief(candidate);
	const submitted = startJournal(campaignId, now, brief.requesterEmail || 'requester', {
		type: 'submitted',
		data: {
			submissionKey: key,
			brief,
			...(normalised.asWritten && { asWritten: normalised.asWritten }),
			playbookVersion: version,
		},
	});
	const others = othersOf(submission.campaigns, now, campaignId);
	return concludeIntake(submitted, evaluateBrief(candidate, normalised.problems, playbook, now, others), {
		...surroundingsOf(submission, now),
		others,
	});
}

const surroundingsOf = (
	{ playbook, baseUrl, formPath, keys, pageUrl, rushDesk }: Submission,
	now: Instant,
): Surroundings => ({
	playbook,
	now,
	pageUrl,
	baseUrl,
	formPath,
	keys,
	rushDesk,
});

/** Unreadable answers count by what was found, so that a corrected answer is a new submission. */
function keyOf(
	{ problems }: NormalisedAnswers,
	candidate: Partial<Brief>,
	{ playbook, now }: Submission,
): string {
	const tz = candidate.timeZone ?? calendarOf(playbook, playbook.stages.build.calendar).tz;
	const unread = problems.map(({ field, found }) => [field, found]);
	return keyOfAnswers({ candidate, unread }, candidate.requesterEmail ?? '', instantToLocal(now, tz).date);
}
