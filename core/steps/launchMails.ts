import { addressOf, nameOf, namesOf } from '../approval/people';
import type { Campaign } from '../campaign/campaign';
import type { FactData } from '../campaign/facts';
import type { Mail } from '../campaign/journal';
import { sayChange } from '../launch/diff';
import type { JudgedChange } from '../launch/materiality';
import { mailOf, type MailParts } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Consequence } from '../playbook/materiality';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';

const OWNER_REASON = 'You get this because you own this campaign.';

const factsOf = ({ campaignId, brief, launchAt }: Campaign): MailParts['facts'] => [
	['Campaign', `${brief.title} (${campaignId})`],
	['Planned launch', sayLocal(instantOf(launchAt ?? ''), brief.timeZone)],
];

interface Blocked {
	/** The first ones, the gravest in front. */
	readonly changes: readonly JudgedChange[];
	/** How many there are in all. */
	readonly count: number;
	readonly askAgain: FactData<'launchBlocked'>['askAgain'];
	/** An earlier hand-over was begun and has no end: the MAP may have got it. */
	readonly mayBeScheduled: boolean;
}

/** To the owner: the launch was stopped, by which fields, and who has to look again. */
export function blockedMail(
	campaign: Campaign,
	{ changes, count, askAgain, mayBeScheduled }: Blocked,
	playbook: Playbook,
): Mail {
	const { campaignId, brief, chain } = campaign;
	const rest = count > changes.length ? [`And ${count - changes.length} more.`] : [];
	return mailOf({
		id: `blocked-${chain.seq}`,
		to: ownerOf(campaign, playbook).email,
		subject: `${campaignId} ${brief.title}: launch stopped, something changed after approval`,
		lead: 'The launch was stopped: what stands in the MAP is not what was approved.',
		paragraphs: [
			...(mayBeScheduled
				? [
						'First look into the MAP: an earlier hand-over was cut off, and the send may stand in its calendar. If it does, cancel it there now.',
					]
				: []),
			...(changes.length > 0
				? [...changes.map(sayChange), ...rest]
				: ['The approved package is not stored any more, so the changed fields cannot be named.']),
			askAgain
				? `By the playbook only ${titlesOf(askAgain.roles, playbook)} must look again, after QA has checked the new content.${sayCarried(askAgain.carried, playbook)} If you change more, everybody is asked.`
				: 'Put the approved content back in the MAP, or leave the change: the campaign is checked again and the approvers are asked again.',
		],
		facts: factsOf(campaign),
		reason: OWNER_REASON,
	});
}

const titlesOf = (roles: readonly string[], { roles: known }: Playbook) =>
	roles.map((role) => known[role]?.title ?? role).join(', ');

function sayCarried(carried: readonly { readonly person: string }[], playbook: Playbook): string {
	const people = [...new Set(carried.map(({ person }) => person))];
	return people.length > 0 ? ` The approvals of ${namesOf(people, playbook)} still stand.` : '';
}

interface Accepted {
	readonly changes: readonly JudgedChange[];
	/** Who is told; none means every approver. */
	readonly roles: readonly string[];
	readonly then: Consequence;
}

/** To the owner, and with `notify` to the approvers: the launch goes on with a change that does not matter. */
export function acceptedMails(
	campaign: Campaign,
	{ changes, roles, then }: Accepted,
	playbook: Playbook,
): Mail[] {
	const owner = ownerOf(campaign, playbook);
	const asked =
		roles.length > 0 ? roles.flatMap((role) => playbook.roles[role]?.people ?? []) : approversOf(campaign);
	const told = then === 'notify' ? asked : [];
	const others = [...new Set(told)].filter(
		(person) => addressOf(playbook.people[person]?.email ?? '') !== addressOf(owner.email),
	);
	const { campaignId, brief, chain } = campaign;
	const mailTo = (key: string, to: string, stop: string, reason: string) =>
		mailOf({
			id: `accepted-${chain.seq}-${key}`,
			to,
			subject: `${campaignId} ${brief.title}: launched with a small change after approval`,
			lead: 'The launch goes on. Something has changed since the approval, but by the playbook it does not need a new one.',
			paragraphs: [...changes.map(sayChange), stop],
			facts: factsOf(campaign),
			reason,
		});
	return [
		mailTo('owner', owner.email, 'If this must not be sent, stop the launch in the MAP now.', OWNER_REASON),
		...others.flatMap((person) => {
			const email = playbook.people[person]?.email;
			if (!email) return [];
			const stop = `You do not have to do anything. If this must not be sent, tell ${nameOf(owner.key, playbook)} (${owner.email}) now.`;
			return [mailTo(person, email, stop, 'You get this because you were asked to approve this campaign.')];
		}),
	];
}

const approversOf = ({ round }: Campaign): string[] => [
	...(round?.carried ?? []).map(({ person }) => person),
	...(round?.stages ?? []).flatMap(({ opened }) => opened?.approvers ?? []).map(({ person }) => person),
];

/** To the owner: the time has passed, nothing was sent. */
export const missedMail = (campaign: Campaign, why: string, playbook: Playbook): Mail =>
	mailOf({
		id: `missed-${campaign.chain.seq}`,
		to: ownerOf(campaign, playbook).email,
		subject: `${campaign.campaignId} ${campaign.brief.title}: launch time missed`,
		lead: 'This campaign is approved, but its launch time has passed. Nothing was sent.',
		paragraphs: [
			`Reason: ${why}.`,
			'Agree on a new launch time with the requester and submit the request again.',
		],
		facts: [['Campaign', `${campaign.brief.title} (${campaign.campaignId})`]],
		reason: OWNER_REASON,
	});
