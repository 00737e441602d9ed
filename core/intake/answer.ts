import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import type { PlannedStep } from './plan';

export type IntakeOutput = 'accepted' | 'needsInfo' | 'declined';

/** What the form's last page shows. Plain text: whoever puts it into a page escapes it. */
export interface IntakeAnswer {
	readonly headline: string;
	readonly lines: readonly string[];
}

export const campaignName = ({ brief, campaignId }: Campaign) =>
	brief.title ? `"${brief.title}"` : `Request ${campaignId}`;

export const launchInWords = ({ launchAt, brief }: Campaign) =>
	launchAt ? sayLocal(instantOf(launchAt), brief.timeZone) : 'a date still to be set';

/** Who builds it, by name. */
export const builderName = (campaign: Campaign, playbook: Playbook) =>
	ownerName({ ...campaign, owner: campaign.builder ?? campaign.owner }, playbook);

export const ownerName = ({ owner }: Campaign, { people }: Playbook) =>
	(owner && Object.hasOwn(people, owner) ? people[owner]!.name : owner) ?? 'The marketing operations team';

export const acceptedAnswer = (
	campaign: Campaign,
	playbook: Playbook,
	steps: readonly PlannedStep[],
	notes: readonly string[] = [],
): IntakeAnswer => ({
	headline: `Accepted: ${campaignName(campaign)} launches on ${launchInWords(campaign)}.`,
	lines: [
		...notes,
		`${builderName(campaign, playbook)} builds it. Its number is ${campaign.campaignId}.`,
		...steps.map(({ title, due }) => `${title}: until ${due}.`),
		...(campaign.brief.requesterEmail
			? [`We write to ${campaign.brief.requesterEmail} whenever something is needed from you.`]
			: []),
	],
});

export const needsInfoAnswer = (
	campaign: Campaign,
	link: string | undefined,
	hints: readonly string[] = [],
): IntakeAnswer => ({
	headline: `${campaignName(campaign)} is stored, and ${openAnswers(campaign.gaps.length)}.`,
	lines: [
		...campaign.gaps,
		...hints,
		link
			? `Add what is missing here, everything else is kept: ${link}`
			: `Fill in the form again with the number ${campaign.campaignId}; everything else is kept.`,
	],
});

const openAnswers = (count: number) =>
	count === 1 ? 'one answer is still open' : `${count} answers are still open`;

/** A request that can be done, if somebody says that it may go before others. */
export const askedAnswer = (campaign: Campaign, { roles, tiers }: Playbook): IntakeAnswer => {
	const { role = '' } = campaign.rush ?? {};
	const { title } = tiers[campaign.brief.tier] ?? { title: campaign.brief.tier };
	return {
		headline: `${campaignName(campaign)} is complete, and waits for a decision about the priority ${title}.`,
		lines: [
			`${roles[role]?.title ?? 'The marketing operations team'} decides whether it may go before other campaigns. You get a mail with the answer.`,
			`Its number is ${campaign.campaignId}.`,
		],
	};
};

export const declinedAnswer = (
	campaign: Campaign,
	why: readonly string[],
	link: string | undefined,
): IntakeAnswer => ({
	headline: `${campaignName(campaign)} cannot be done as asked.`,
	lines: [
		...why,
		link
			? `Ask for the earliest possible launch here, everything is filled in: ${link}`
			: 'Fill in the form again with another launch date.',
	],
});

/** Where a request stands that was answered before. */
export function standingAnswer(
	campaign: Campaign,
	playbook: Playbook,
	link: string | undefined,
): IntakeAnswer {
	if (outputOf(campaign) === 'accepted') return acceptedAnswer(campaign, playbook, []);
	if (campaign.stage === 'intake' && campaign.rush) return askedAnswer(campaign, playbook);
	if (outputOf(campaign) === 'needsInfo') return needsInfoAnswer(campaign, link);
	const what = campaign.outcome === 'cancelled' ? 'cancelled' : 'declined';
	return {
		headline: `${campaignName(campaign)} was ${what}.`,
		lines: [`Its number was ${campaign.campaignId}. Fill in the form again to start a new request.`],
	};
}

export function outputOf({ stage, outcome, launchAt }: Campaign): IntakeOutput {
	if (outcome === 'declined' || outcome === 'cancelled') return 'declined';
	if (outcome === 'lapsed') return 'needsInfo';
	return stage === 'intake' || !launchAt ? 'needsInfo' : 'accepted';
}
