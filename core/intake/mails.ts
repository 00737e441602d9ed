import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { BriefField, Playbook } from '../playbook/schema';
import { builderName, campaignName, type IntakeAnswer, type IntakeOutput, launchInWords } from './answer';
import type { Review } from './completeness';
import { FIELDS } from './fields';
import { formValue } from './formLink';
import type { PlannedStep } from './plan';
import type { Score } from './score';

/** `asked`: complete, and somebody decides about it. */
type Told = IntakeOutput | 'asked';

export interface OutcomeMails {
	readonly output: Told;
	readonly answer: IntakeAnswer;
	readonly steps: readonly PlannedStep[];
	readonly link: string | undefined;
	/** The address of the requester's page. */
	readonly page?: string;
	/** In words, e.g. "2 days 3 h". */
	readonly reserve?: string;
	/** Sentences for whoever builds it: why they, what it does to others, what to look at. */
	readonly notes?: readonly string[];
	/** Sentences about open requests that look like this one. */
	readonly alike?: readonly string[];
	/** Other campaigns become late by this one: the lead of the build hears of it, too. */
	readonly isTellingLead?: boolean;
	readonly review?: Review;
}

/** The mails of one outcome. Their ids name the event that caused them, so that a repeat can be told. */
export function outcomeMails(campaign: Campaign, playbook: Playbook, outcome: OutcomeMails): Mail[] {
	const toRequester = campaign.brief.requesterEmail
		? [requesterMail(campaign, playbook, outcome)]
		: [unreachableMail(campaign, playbook, outcome)].flat();
	return outcome.output === 'accepted'
		? [
				...toRequester,
				...ownerMails(campaign, playbook, outcome),
				...(outcome.isTellingLead ? leadMails(campaign, playbook, outcome) : []),
			]
		: toRequester;
}

const SUBJECT: Record<Told, string> = {
	asked: 'Waiting for a decision',
	accepted: 'Accepted',
	needsInfo: 'Please complete',
	declined: 'Not possible as asked',
};
const BUTTON: Record<Told, string> = {
	asked: '',
	accepted: '',
	needsInfo: 'Add what is missing',
	declined: 'Ask for the earliest possible launch',
};
const idOf = (campaign: Campaign, what: string) => `intake-${campaign.chain.seq}-${what}`;
const numbered = (campaign: Campaign) => `${campaignName(campaign)} (${campaign.campaignId})`;

function requesterMail(
	campaign: Campaign,
	playbook: Playbook,
	{ output, answer, steps, link, page, alike = [], review }: OutcomeMails,
): Mail {
	const facts: [string, string][] =
		output === 'accepted'
			? [
					['Launch', launchInWords(campaign)],
					['Built by', builderName(campaign, playbook)],
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
				? [...hintsIn(review), 'There is nothing to do for you now. We write when that changes.', ...alike]
				: answer.lines.slice(0, link ? -1 : undefined),
		facts,
		...buttonsOf(output, link, page),
		reason: `You get this mail because you asked for this campaign from ${playbook.brand.name}.`,
	});
}

/** What has to be done comes first; the page is always there. */
function buttonsOf(output: Told, link: string | undefined, page: string | undefined) {
	const follow = page ? { label: 'Follow your campaign', url: page } : undefined;
	const act = output !== 'accepted' && link ? { label: BUTTON[output], url: link } : undefined;
	return act ? { button: act, also: follow } : { button: follow };
}

function ownerMails(
	campaign: Campaign,
	playbook: Playbook,
	{ steps, reserve, notes = [], review }: OutcomeMails,
): Mail[] {
	const { brief, programName = '' } = campaign;
	return peopleOf(campaign, playbook).map(({ person, what }) =>
		mailOf({
			id: idOf(campaign, what),
			to: person.email,
			subject: `New campaign to build: ${numbered(campaign)}`,
			lead:
				what === 'owner' && campaign.builder
					? `${campaignName(campaign)} is accepted and yours to answer for. ${builderName(campaign, playbook)} builds it.`
					: `${campaignName(campaign)} is accepted and yours to build.`,
			paragraphs: [...notes, ...(review?.hints ?? []).map(({ say }) => say)],
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
			reason: playbook.routing
				? 'You get this mail because the campaign was given to you by the routing of the playbook.'
				: 'You get this mail because the playbook names you as the owner of this region.',
		}),
	);
}

/** The owner, and whoever builds it where that is somebody else. */
const peopleOf = ({ owner = '', builder = '' }: Campaign, { people }: Playbook) =>
	(['owner', 'builder'] as const).flatMap((what) => {
		const key = what === 'owner' ? owner : builder;
		return Object.hasOwn(people, key) ? [{ what, person: people[key]! }] : [];
	});

function leadMails(campaign: Campaign, playbook: Playbook, { notes = [] }: OutcomeMails): Mail[] {
	const { people, roles, stages } = playbook;
	const leads = roles[stages.build.escalateTo ?? '']?.people ?? [];
	return leads.map((key) =>
		mailOf({
			id: idOf(campaign, `lead-${key}`),
			to: people[key]!.email,
			subject: `Goes before others: ${numbered(campaign)}`,
			lead: `${campaignName(campaign)} was accepted as ${formValue('tier', campaign.brief.tier, playbook)} and makes other campaigns late.`,
			paragraphs: notes,
			facts: [['Launch', launchInWords(campaign)]],
			reason: 'You get this mail because you are told when the build is overdue.',
		}),
	);
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
