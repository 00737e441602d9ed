import { addressOf } from '../approval/people';
import type { Keys } from '../approval/keys';
import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { toBeWithdrawn } from '../change/whyNot';
import { mailOf, type MailParts } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { FOLLOW_BUTTON, type PageAddress, REQUESTER_REASON, requesterUrl } from './linkMail';

export interface MailSurroundings {
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly address: PageAddress;
	readonly now: Instant;
}

export const OWNER_REASON = 'You get this because you own this campaign.';

export const campaignFacts = ({ campaignId, brief, launchAt }: Campaign): NonNullable<MailParts['facts']> => [
	['Campaign', `${brief.title} (${campaignId})`],
	...(launchAt ? [['Launch', sayLocal(instantOf(launchAt), brief.timeZone)] as const] : []),
];

export const followButton = (campaign: Campaign, { keys, address, now }: MailSurroundings) => {
	const url = requesterUrl(campaign, keys, address, now);
	return url ? { button: { label: FOLLOW_BUTTON, url } } : {};
};

/** One mail to each address; nobody is written to twice, and not without an address. */
export const once = (mails: readonly Mail[]): Mail[] => {
	const known = new Set(['']);
	return mails.filter(({ to }) => !known.has(addressOf(to)) && known.add(addressOf(to)));
};

/** Whoever was asked for approval in the newest round, while it still counted before. */
export function askedMails(
	{ campaignId, brief, chain, round }: Campaign,
	words: Pick<MailParts, 'lead' | 'paragraphs'> & { readonly what: string },
	{ people }: Playbook,
): Mail[] {
	const asked = (round?.stages ?? []).flatMap(({ opened }) => opened?.approvers ?? []);
	const { what, ...said } = words;
	return asked.flatMap(({ person }) => {
		const email = people[person]?.email;
		if (!email) return [];
		return [
			mailOf({
				id: `${what}-${chain.seq}-${person}`,
				to: email,
				subject: `${campaignId} ${brief.title}: your approval is not needed any more`,
				...said,
				facts: [['Campaign', `${brief.title} (${campaignId})`]],
				reason: 'You get this because you were asked to approve this campaign.',
			}),
		];
	});
}

/** Owner, requester and whoever was asked for approval learn that a campaign is cancelled, and what that means for its launch. */
export function cancelMails(campaign: Campaign, why: string, surroundings: MailSurroundings): Mail[] {
	const { playbook } = surroundings;
	const { campaignId, brief, chain } = campaign;
	const withdrawing = toBeWithdrawn(campaign);
	const meaning = withdrawing
		? 'It had been handed over to the marketing automation platform already. It is being withdrawn there now; the next mail says how that ended.'
		: 'It had not been handed over, so nothing is sent.';
	const mailTo = (who: string, to: string, lead: string, more: Partial<MailParts>) =>
		mailOf({
			id: `cancelled-${chain.seq}-${who}`,
			to,
			subject: `${campaignId} ${brief.title}: cancelled`,
			lead,
			paragraphs: [meaning],
			facts: [...campaignFacts(campaign), ['Reason', why]],
			reason: OWNER_REASON,
			...more,
		});
	const followUps = campaign.program
		? ['What was built stays in the marketing automation platform. Archive it there when nobody needs it.']
		: [];
	return once([
		mailTo('owner', ownerOf(campaign, playbook).email, 'This campaign was cancelled by its requester.', {
			paragraphs: [meaning, ...followUps],
		}),
		mailTo('requester', brief.requesterEmail, 'Your campaign is cancelled.', {
			...followButton(campaign, surroundings),
			reason: REQUESTER_REASON,
		}),
		...askedMails(
			campaign,
			{
				what: 'cancelled',
				lead: 'This campaign was cancelled. There is nothing to approve any more.',
				paragraphs: ['The link in the mail before does not count any more.'],
			},
			playbook,
		),
	]);
}

/** How the withdrawal in the MAP ended: with the steps to the owner, in plain words to the requester. */
export function withdrawnMails(campaign: Campaign, surroundings: MailSurroundings): Mail[] {
	const { campaignId, brief, chain, withdrawn } = campaign;
	if (!withdrawn) return [];
	const { outcome, steps, switchedOff } = withdrawn;
	const owner = ownerOf(campaign, surroundings.playbook);
	const said = OUTCOME[outcome];
	const mailTo = (who: string, to: string, parts: Pick<MailParts, 'paragraphs' | 'reason' | 'button'>) =>
		mailOf({
			id: `withdrawn-${chain.seq}-${who}`,
			to,
			subject: `${campaignId} ${brief.title}: ${said.subject}`,
			lead: said.lead,
			facts: campaignFacts(campaign),
			...parts,
		});
	return once([
		mailTo('owner', owner.email, {
			paragraphs: [
				...(steps.length > 0 ? ['Please do this now:', ...steps] : []),
				...(switchedOff.length > 0 ? [`Switched off: ${switchedOff.join(', ')}.`] : []),
			],
			reason: OWNER_REASON,
		}),
		mailTo('requester', brief.requesterEmail, {
			paragraphs: [said.requester.replace('{owner}', () => owner.name)],
			...followButton(campaign, surroundings),
			reason: REQUESTER_REASON,
		}),
	]);
}

const OUTCOME = {
	cancelled: {
		subject: 'withdrawn, nothing is sent',
		lead: 'The launch was withdrawn in the marketing automation platform. Nothing is sent.',
		requester: 'There is nothing to do for you.',
	},
	manualRequired: {
		subject: 'has to be withdrawn by hand',
		lead: 'The cancelled campaign still stands in the marketing automation platform: a person has to withdraw it there.',
		requester: '{owner} was told how. Until that is done, it can still be sent.',
	},
	tooLate: {
		subject: 'cancelled too late',
		lead: 'The cancellation came too late: the sending had begun.',
		requester: 'What was sent cannot be called back. {owner} was told to stop what can still be stopped.',
	},
} as const;
