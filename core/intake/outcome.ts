import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import { append, type Journal, withMails } from '../campaign/journal';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import {
	acceptedAnswer,
	declinedAnswer,
	type IntakeAnswer,
	type IntakeOutput,
	needsInfoAnswer,
} from './answer';
import type { Brief } from './brief';
import type { Review } from './completeness';
import type { Verdict } from './evaluate';
import { type FormAddress, formLink } from './formLink';
import { outcomeMails } from './mails';
import { programNameOf } from './naming';
import { plannedSteps } from './plan';
import { sayFeasibility } from './sayFeasibility';

export interface IntakeResult {
	readonly output: IntakeOutput;
	/** With the new events and mails; empty for a repeat. */
	readonly journal: Journal;
	/** The request was there already: nothing is written. */
	readonly isRepeat: boolean;
	readonly answer: IntakeAnswer;
	/** How complete the brief is; left out where an earlier answer is only repeated. */
	readonly review?: Review;
}

export interface Surroundings extends FormAddress {
	/** The address of the requester's page; mails hold no link to it without. */
	readonly pageUrl?: (campaign: Campaign) => string | undefined;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Writes down what the verdict means for a campaign whose brief was just stored, and whom it is told. */
export function concludeIntake(
	stored: Journal,
	verdict: Verdict,
	{ playbook, now, pageUrl, ...address }: Surroundings,
): IntakeResult {
	const { campaignId, brief } = stored.campaign;
	const journal = append(stored, now, 'workflow', factOf(verdict, campaignId, brief, playbook));
	const { campaign } = journal;
	const { output } = verdict;
	const steps = output === 'accepted' ? plannedSteps(campaign, playbook, now) : [];
	const link = linkOf(verdict, campaignId, brief, address, playbook, now);
	const { review } = verdict;
	const answer =
		verdict.output === 'accepted'
			? acceptedAnswer(campaign, playbook, steps, [
					...(verdict.feasibility.isRepeated ? [REPEATED] : []),
					...sayHints(review),
				])
			: verdict.output === 'needsInfo'
				? needsInfoAnswer(campaign, link, sayHints(review))
				: declinedAnswer(campaign, sayFeasibility(verdict.feasibility, playbook), link);
	const reserve =
		verdict.output === 'accepted' ? sayReserve(verdict.feasibility.slackMinutes, playbook) : undefined;
	const mails = outcomeMails(campaign, playbook, {
		output,
		answer,
		steps,
		link,
		reserve,
		page: pageUrl?.(campaign),
		review,
	});
	return { output, journal: withMails(journal, ...mails), isRepeat: false, answer, review };
}

const sayHints = ({ hints }: Review) =>
	hints.map(({ say }) => `It can go on like this, and would be better otherwise. ${say}`);

const REPEATED = 'The clocks show this launch time twice that night; the first one is taken.';

const sayReserve = (minutes: number, playbook: Playbook) =>
	calendarOf(playbook, playbook.stages.build.calendar).sayWorkingMinutes(minutes);

const MAX_REASONS = 40;

function factOf(verdict: Verdict, campaignId: string, brief: Brief, playbook: Playbook): CampaignFact {
	switch (verdict.output) {
		case 'needsInfo':
			return {
				type: 'infoRequested',
				data: { gaps: verdict.gaps.slice(0, MAX_REASONS).map(({ say }) => say) },
			};
		case 'declined': {
			const why = sayFeasibility(verdict.feasibility, playbook).map((sentence) => sentence.slice(0, 500));
			return { type: 'declined', data: { why } };
		}
		case 'accepted':
			return {
				type: 'accepted',
				data: {
					owner: playbook.regions[brief.region]!.owner,
					launchAt: isoOf(verdict.feasibility.launchAt),
					programName: programNameOf(brief, campaignId, playbook),
					slackMinutes: verdict.feasibility.slackMinutes,
				},
			};
	}
}

/** Gaps are added to the same campaign; a declined one is closed, so its link starts a new request like it that would fit. */
function linkOf(
	verdict: Verdict,
	campaignId: string,
	brief: Brief,
	address: FormAddress,
	playbook: Playbook,
	now: Instant,
): string | undefined {
	if (verdict.output === 'accepted') return undefined;
	if (verdict.output === 'needsInfo') return formLink(address, { campaignId, brief }, playbook, now);
	const { earliest, timeZone } = verdict.feasibility;
	if (!earliest) return formLink(address, { campaignId, brief }, playbook, now);
	const { date, time } = instantToLocal(earliest.at, timeZone);
	const wish = { ...brief, launchDate: date, launchTime: time };
	return formLink(address, { campaignId, brief: wish }, playbook, now);
}
