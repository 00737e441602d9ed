import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { BriefField, Playbook } from '../playbook/schema';
import { campaignName, type IntakeAnswer, type IntakeOutput, launchInWords, ownerName } from './answer';
import type { Review } from './completeness';
import { FIELDS } from './fields';
import { formValue } from './formLink';
import type { PlannedStep } from './plan';
import type { Score } from './score';

export interface OutcomeMails {
	readonly output: IntakeOutput;
	readonly answer: IntakeAnswer;
	readonly steps: readonly PlannedStep[];
	readonly link: string | undefined;
	/** The address of the requester's page. */
	readonly page?: string;
	/** In words, e.g. "2 days 3 h". */
	readonly reserve?: string;
	readonly review?: Review;
}

/** The mails of one outcome. Their ids name the event that caused them, so that a repeat can be told. */
export function outcomeMails(campaign: Campaign, playbook: Playbook, outcome: OutcomeMails): Mail[] {
	const toRequester = campaign.brief.requesterEmail
		? [requesterMail(campaign, playbook, outcome)]
		: [unreachableMail(campaign, playbook, outcome)].flat();
	return outcome.output === 'accepted'
		? [...toRequester, ...ownerMail(campaign, playbook, outcome)]
		: toRequester;
}

const SUBJECT: Record<IntakeOutput, string> = {
	accepted: 'Accepted',
	needsInfo: 'Please complete',
	declined: 'Not possible as asked',
};
const BUTTON: Record<IntakeOutput, string> = {
	accepted: '',
	needsInfo: 'Add what is missing',
	declined: 'Ask for the earliest possible launch',
};
const idOf = (campaign: Campaign, what: string) => `intake-${campaign.chain.seq}-${what}`;
const numbered = (campaign: Campaign) => `${campaignName(campaign)} (${campaign.campaignId})`;

function requesterMail(
	campaign: Campaign,
	playbook: Playbook,
	{ output, answer, steps, link, page, review }: OutcomeMails,
): Mail {
	const facts: [string, string][] =
		output === 'accepted'
			? [
					['Launch', launchInWords(campaign)],
					['Built by', ownerName(campaign, playbook)],
					...steps.map(({ title, due }): [string, string] => [`${title} until`, due]),
					['Number', campaign.campaignId],
				]
			: [['Number', campaign.campaignId]];
	return mailOf({
		id: idOf(campaign, 'requester'),
		to: campaign.brief.requesterEmail,
		subject: `${SUBJECT[output]}: ${numbered(campaign)}`,
		lead: answer.headline,
		// The last line of the page is the link; here it is the button. Accepted dates stand in the table.
		paragraphs:
			output === 'accepted'
				? [...hintsIn(review), 'There is nothing to do for you now. We write when that changes.']
				: answer.lines.slice(0, link ? -1 : undefined),
		facts,
		...buttonsOf(output, link, page),
		reason: `You get this mail because you asked for this campaign from ${playbook.brand.name}.`,
	});
}

/** What has to be done comes first; the page is always there. */
function buttonsOf(output: IntakeOutput, link: string | undefined, page: string | undefined) {
	const follow = page ? { label: 'Follow your campaign', url: page } : undefined;
	const act = output !== 'accepted' && link ? { label: BUTTON[output], url: link } : undefined;
	return act ? { button: act, also: follow } : { button: follow };
}

function ownerMail(campaign: Campaign, playbook: Playbook, { steps, reserve, review }: OutcomeMails): Mail[] {
	const { brief, owner = '', programName = '' } = campaign;
	const person = Object.hasOwn(playbook.people, owner) ? playbook.people[owner] : undefined;
	if (!person) return [];
	return [
		mailOf({
			id: idOf(campaign, 'owner'),
			to: person.email,
			subject: `New campaign to build: ${numbered(campaign)}`,
			lead: `${campaignName(campaign)} is accepted and yours to build.`,
			paragraphs: review?.hints.map(({ say }) => say),
			facts: [
				['Launch', launchInWords(campaign)],
				...(reserve ? [['In reserve', `${reserve} of working time`] as const] : []),
				...steps.map(({ title, due }) => [`${title} until`, due] as const),
				['Type', formValue('type', brief.type, playbook)],
				['Region', formValue('region', brief.region, playbook)],
				['Priority', formValue('tier', brief.tier, playbook)],
				...(brief.files ? [['Files', brief.files] as const] : []),
				...writtenFacts(campaign),
				['Program', programName],
				...(review ? [['Brief', sayScore(review.score)] as const] : []),
				['Requester', [brief.requesterName, brief.requesterEmail].filter(Boolean).join(', ')],
			],
			reason: 'You get this mail because the playbook names you as the owner of this region.',
		}),
	];
}

const hintsIn = (review: Review | undefined) =>
	(review?.hints ?? []).map(({ say }) => `For the next time: ${say}`);

const sayScore = ({ points, parts }: Score) =>
	points === 100
		? '100 of 100'
		: `${points} of 100 (${parts.map(({ title, say }) => `${title}: ${say}`).join('; ')})`;

/** Where a number or a date was read from something looser, the builder sees what it was read from. */
const writtenFacts = ({ asWritten = {} }: Campaign) =>
	Object.entries(asWritten).map(
		([field, written]) => [`${FIELDS[field as BriefField]?.label ?? field}, as written`, written] as const,
	);

/** A request without a readable address must not lie unseen: the people of the intake stage get it. */
const unreachableMail = (
	campaign: Campaign,
	{ people, roles, stages }: Playbook,
	{ answer }: OutcomeMails,
): Mail[] =>
	(roles[stages.intake.owner]?.people ?? []).slice(0, 3).flatMap((key) => {
		const person = people[key];
		if (!person) return [];
		return [
			mailOf({
				id: idOf(campaign, `intake-${key}`),
				to: person.email,
				subject: `Request without a readable e-mail address: ${numbered(campaign)}`,
				lead: 'A request came in and its requester cannot be answered by mail.',
				paragraphs: [answer.headline, ...answer.lines],
				facts: [['Name given', campaign.brief.requesterName || 'none']],
				reason: 'You get this mail because you own the intake of requests.',
			}),
		];
	});
