import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { Playbook } from '../playbook/schema';
import { campaignName } from './answer';

const numbered = (campaign: Campaign) => `${campaignName(campaign)} (${campaign.campaignId})`;
const reasonOf = ({ brand }: Playbook) =>
	`You get this mail because you asked for this campaign from ${brand.name}.`;

/** @returns no mail when there is no address; the people of the intake were told when the request came in. */
export const reminderMail = (
	campaign: Campaign,
	playbook: Playbook,
	link: string | undefined,
	until: string,
): Mail[] =>
	toRequester(campaign, (to) =>
		mailOf({
			id: `intake-${campaign.chain.seq}-reminder`,
			to,
			subject: `Still open: ${numbered(campaign)}`,
			lead: `${campaignName(campaign)} waits for you.`,
			paragraphs: [
				...campaign.gaps,
				`Everything else is kept. Without these answers we close the request on ${until}; you can send it again later.`,
			],
			facts: [['Number', campaign.campaignId]],
			button: link ? { label: 'Add what is missing', url: link } : undefined,
			reason: reasonOf(playbook),
		}),
	);

export const lapseMail = (campaign: Campaign, playbook: Playbook, link: string | undefined): Mail[] =>
	toRequester(campaign, (to) =>
		mailOf({
			id: `intake-${campaign.chain.seq}-lapsed`,
			to,
			subject: `Closed for now: ${numbered(campaign)}`,
			lead: `We have closed ${campaignName(campaign)} for now, because these answers were still open.`,
			paragraphs: [
				...campaign.gaps,
				link
					? 'Nothing is lost: the button opens the form with everything filled in, and sending it opens the request again.'
					: `Nothing is lost: fill in the form again when you have them.`,
			],
			facts: [['Number', campaign.campaignId]],
			button: link ? { label: 'Open it again', url: link } : undefined,
			reason: reasonOf(playbook),
		}),
	);

const toRequester = ({ brief }: Campaign, mail: (to: string) => Mail): Mail[] =>
	brief.requesterEmail ? [mail(brief.requesterEmail)] : [];
