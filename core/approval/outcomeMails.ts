import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf, type MailParts } from '../mail/mail';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { ownerOf } from '../playbook/owner';
import { addressOf, nameOf, sayAt } from './people';
import type { RoundResult } from './roundResult';
import { sayDecision } from './sayRound';
import { english, fill, type Texts } from './texts';

type Decided = Extract<RoundResult, { status: 'approved' | 'rejected' | 'expired' }>;

/** Tells the owner and the requester how a round has ended; one mail when they are the same person. */
export function outcomeMails(
	campaign: Campaign,
	result: Decided,
	playbook: Playbook,
	texts: Texts = english,
): Mail[] {
	const { outcome } = texts;
	const owner = ownerOf(campaign, playbook);
	const { requesterEmail } = campaign.brief;
	const mailTo = (reader: 'owner' | 'requester', to: string): Mail => {
		const { next, ...said } = wordsOf(result, reader, playbook, texts);
		const { campaignId, round, brief } = campaign;
		return mailOf({
			id: `outcome-${round?.round ?? 0}-${reader}`,
			to,
			subject: fill(said.subject, { campaignId, title: brief.title }),
			lead: said.lead,
			paragraphs: [
				...(result.status === 'rejected' && result.by.comment
					? [fill(texts.round.comment, { comment: result.by.comment })]
					: []),
				next,
			],
			facts: factsOf(campaign, result, playbook, texts),
			reason: reader === 'owner' ? outcome.ownerReason : outcome.requesterReason,
		});
	};
	const sameReader = addressOf(owner.email) === addressOf(requesterEmail) || requesterEmail === '';
	return [mailTo('owner', owner.email), ...(sameReader ? [] : [mailTo('requester', requesterEmail)])];
}

function wordsOf(result: Decided, reader: 'owner' | 'requester', playbook: Playbook, { outcome }: Texts) {
	switch (result.status) {
		case 'approved':
			return outcome.granted;
		case 'expired':
			return { ...outcome.expired, next: outcome.expired[reader] };
		case 'rejected': {
			const words = outcome[result.by.choice === 'reject' ? 'reject' : 'requestChanges'];
			const name = nameOf(result.by.person, playbook);
			return {
				subject: words.subject,
				lead: fill(words.lead, { name }),
				next: fill(words[reader], { name }),
			};
		}
	}
}

const factsOf = (
	{ campaignId, brief, launchAt }: Campaign,
	result: Decided,
	playbook: Playbook,
	texts: Texts,
): MailParts['facts'] => [
	[texts.facts.campaign, fill(texts.page.campaign, { title: brief.title, campaignId })],
	...(launchAt ? [[texts.facts.launch, sayAt(instantOf(launchAt), brief.timeZone)] as const] : []),
	...result.counted.map(
		(decision, i) => [i === 0 ? texts.facts.decidedBy : '', sayDecision(decision, playbook, texts)] as const,
	),
];
