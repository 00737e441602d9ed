import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { assessChange, type Assessment } from '../change/assess';
import { changeClock, holdsLaunch } from '../change/hold';
import { sayAssessment, sayFields } from '../change/sayAssessment';
import { linkUrl } from '../approval/linkUrl';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { stageClocks } from '../sla/stageClocks';
import { MINUTE_MS } from '../time/civil';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import {
	askedMails,
	campaignFacts,
	followButton,
	type MailSurroundings,
	once,
	OWNER_REASON,
} from './cancelMails';
import { changeCode } from './code';
import { decideClaims, signFollowLink } from './link';
import { REQUESTER_REASON } from './linkMail';

/**
 * A change was asked for: the owner gets what it costs, with link and code; the requester gets to know when it is decided.
 * @param before the campaign without the change
 */
export function changeMails(campaign: Campaign, before: Campaign, surroundings: MailSurroundings): Mail[] {
	const { playbook, now } = surroundings;
	const { change } = campaign;
	if (!change) return [];
	const wish = change.wish ?? wishOf(before, campaign);
	const assessment = assessChange({ campaign: before, wish, playbook, now });
	if (change.status === 'applied') return [notedMail(campaign, assessment, playbook)];
	return [
		decisionMail(campaign, assessment, surroundings),
		...receiptMail(campaign, assessment, surroundings),
	];
}

/** What an applied change has made of the brief. */
const wishOf = ({ brief: from }: Campaign, { brief: to, change }: Campaign) =>
	Object.fromEntries(
		(change?.fields ?? []).map((field) => [
			field,
			to[field as keyof typeof to] ?? (from[field as keyof typeof from] === undefined ? undefined : ''),
		]),
	);

const subjectOf = ({ campaignId, brief }: Campaign, what: string) => `${campaignId} ${brief.title}: ${what}`;

function decisionMail(campaign: Campaign, assessment: Assessment, surroundings: MailSurroundings): Mail {
	const { playbook, keys, address, now } = surroundings;
	const { change, campaignId, brief } = campaign;
	const owner = ownerOf(campaign, playbook);
	const claims = decideClaims(campaignId, change!.change, owner.key, now);
	const code = changeCode(claims, keys);
	return mailOf({
		id: `change-${change!.change}-owner`,
		to: owner.email,
		subject: subjectOf(campaign, 'a change is asked for'),
		lead: `${brief.requesterName} asks for a change. Please decide.`,
		paragraphs: [
			...sayAssessment(assessment, campaign, playbook),
			meanwhile(campaign, playbook),
			`Open the page, choose, and type the code ${code}.`,
		],
		facts: [
			['Campaign', `${brief.title} (${campaignId})`],
			...sayFields(assessment),
			...(change!.why ? [['Reason given', change!.why] as const] : []),
			['Please decide by', decideBy(campaign, playbook, now)],
			['Code', code],
		],
		button: {
			label: 'Decide about the change',
			url: linkUrl(address.baseUrl, address.pagePath, signFollowLink(claims, keys)),
		},
		reason: OWNER_REASON,
	});
}

function receiptMail(campaign: Campaign, assessment: Assessment, surroundings: MailSurroundings): Mail[] {
	const { playbook, now } = surroundings;
	const { brief, change } = campaign;
	if (!brief.requesterEmail) return [];
	const owner = ownerOf(campaign, playbook).name;
	return [
		mailOf({
			id: `change-${change!.change}-requester`,
			to: brief.requesterEmail,
			subject: subjectOf(campaign, 'your change was sent'),
			lead: `${owner} decides about your change and has until ${decideBy(campaign, playbook, now)}.`,
			paragraphs: [...sayAssessment(assessment, campaign, playbook), meanwhile(campaign, playbook)],
			facts: [...campaignFacts(campaign), ...sayFields(assessment)],
			...followButton(campaign, surroundings),
			reason: REQUESTER_REASON,
		}),
	];
}

/** What happens to a launch that comes near before the decision. */
function meanwhile(campaign: Campaign, playbook: Playbook): string {
	const handOver = (instantOf(campaign.launchAt ?? '', 'Launch') -
		playbook.launch.handOverMinutes * MINUTE_MS) as Instant;
	const at = sayLocal(handOver, campaign.brief.timeZone);
	return holdsLaunch(campaign, playbook)
		? `The work goes on meanwhile. The launch is held if nothing is decided by ${at}, when it would be handed over.`
		: `The work goes on meanwhile. If nothing is decided by ${at}, it is handed over and sent as it was planned.`;
}

/** When the clock of the decision is due, in the owner's calendar. */
function decideBy(campaign: Campaign, playbook: Playbook, now: Instant): string {
	const clock = stageClocks(campaign, playbook, now).findLast(
		({ clock: name }) => name === changeClock(campaign.change!.change),
	);
	return clock ? sayLocal(clock.state.dueAt, clock.calendar.tz) : 'now';
}

const notedMail = (campaign: Campaign, assessment: Assessment, playbook: Playbook): Mail =>
	mailOf({
		id: `change-${campaign.change!.change}-noted`,
		to: ownerOf(campaign, playbook).email,
		subject: subjectOf(campaign, 'the requester has added something'),
		lead: 'The requester has changed something that touches neither content nor launch. It is noted already.',
		facts: [
			...campaignFacts(campaign),
			...sayFields(assessment),
			...(campaign.change!.why ? [['Reason given', campaign.change!.why] as const] : []),
		],
		reason: OWNER_REASON,
	});

interface Decided extends MailSurroundings {
	readonly before: Campaign;
	readonly after: Campaign;
	readonly assessment: Assessment;
}

/** The requester learns what was decided; whoever was asked about content that is not valid any more, that it is not. */
export function decidedMails({ before, after, assessment, ...surroundings }: Decided): Mail[] {
	const { change, brief, chain } = after;
	if (!change || change.status === 'open') return [];
	const { playbook } = surroundings;
	const owner = ownerOf(after, playbook).name;
	const isApplied = change.status === 'applied';
	const toRequester = brief.requesterEmail
		? [
				mailOf({
					id: `change-${change.change}-decided`,
					to: brief.requesterEmail,
					subject: subjectOf(after, isApplied ? 'your change is applied' : 'your change is declined'),
					lead: isApplied
						? `${owner} has agreed to your change.`
						: `${owner} has declined your change. The campaign goes on as it was planned.`,
					paragraphs: [
						...(change.note ? [`Comment: ${change.note}`] : []),
						...(isApplied && assessment.back
							? ['What was done before has to be done again in part; your page shows where it stands.']
							: []),
					],
					facts: [...campaignFacts(after), ...(isApplied ? sayFields(assessment) : [])],
					...followButton(after, surroundings),
					reason: REQUESTER_REASON,
				}),
			]
		: [];
	const isAskedAgain = isApplied && assessment.back !== undefined && before.round?.status === 'open';
	const asked = isAskedAgain
		? askedMails(
				{ ...before, chain },
				{
					what: 'changed',
					lead: 'This campaign is being changed. Please do not answer the mail before.',
					paragraphs: ['You are asked again when the change is built and checked.'],
				},
				playbook,
			)
		: [];
	return once([...toRequester, ...asked]);
}
