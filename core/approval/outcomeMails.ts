import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf, type MailParts } from '../mail/mail';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { ownerOf } from '../playbook/owner';
import { addressOf, nameOf, sayAt, textsForAddress } from './people';
import type { RoundResult } from './roundResult';
import { sayDecision, sayOutcome } from './sayRound';
import { sayStageResult } from './sayStage';
import { fill, type Texts } from './texts';

type Decided = Extract<RoundResult, { status: 'approved' | 'rejected' | 'expired' }>;
type Reader = 'owner' | 'requester' | 'approver';

/** Tells the owner, the requester and whoever was asked how a round has ended; one mail to each address. */
export function outcomeMails(campaign: Campaign, result: Decided, playbook: Playbook): Mail[] {
	const owner = ownerOf(campaign, playbook);
	const mailTo = (reader: Reader, to: string, id: string = reader): Mail => {
		const texts = textsForAddress(to, playbook);
		const { outcome } = texts;
		const { next, ...said } = wordsOf(result, reader, playbook, texts);
		const { campaignId, round, brief } = campaign;
		return mailOf({
			id: `outcome-${round?.round ?? 0}-${id}`,
			lang: texts.lang,
			to,
			subject: fill(said.subject, { campaignId, title: brief.title }),
			lead: said.lead,
			paragraphs: [...detailsOf(result, playbook, texts), next],
			facts: factsOf(campaign, result, playbook, texts),
			reason: outcome[`${reader}Reason`],
		});
	};
	const mails = [
		mailTo('owner', owner.email),
		mailTo('requester', campaign.brief.requesterEmail),
		...askedIn(campaign).map((person) => mailTo('approver', playbook.people[person]?.email ?? '', person)),
	];
	const known = new Set(['']);
	return mails.filter(({ to }) => !known.has(addressOf(to)) && known.add(addressOf(to)));
}

/** Everybody who has got a link in this round. */
const askedIn = ({ round }: Campaign): string[] => [
	...new Set(
		round?.stages.flatMap(({ opened }) => opened?.approvers.map(({ person }) => person) ?? []) ?? [],
	),
];

function wordsOf(result: Decided, reader: Reader, playbook: Playbook, { outcome, rules }: Texts) {
	switch (result.status) {
		case 'approved':
			return reader === 'approver' ? { ...outcome.granted, next: outcome.approver.granted } : outcome.granted;
		case 'expired':
			return { ...outcome.expired, next: nextOf(outcome.expired, reader, outcome) };
		case 'rejected': {
			const { by, stage, because } = result;
			if (!by && because === 'expiry')
				return { ...outcome.expired, next: nextOf(outcome.expired, reader, outcome) };
			const words = by ? outcome[by.choice === 'reject' ? 'reject' : 'requestChanges'] : rules.outOfReach;
			const name = by ? nameOf(by.person, playbook) : '';
			return {
				subject: words.subject,
				lead: fill(words.lead, { name, stage }),
				next: fill(nextOf(words, reader, outcome), { name }),
			};
		}
	}
}

const nextOf = (
	words: { readonly owner: string; readonly requester: string },
	reader: Reader,
	{ approver }: Texts['outcome'],
): string => (reader === 'approver' ? approver.refused : words[reader]);

/** What the reader has to know beside the outcome: the words of the objection, conditions, why nobody was left. */
function detailsOf(result: Decided, playbook: Playbook, texts: Texts): string[] {
	if (result.status === 'approved') return sayOutcome(result, playbook, texts).slice(1);
	if (result.status === 'expired') return [];
	const { by, stage } = result;
	if (by) return by.comment ? [fill(texts.round.comment, { comment: by.comment })] : [];
	return result.stages
		.filter(({ title }) => title === stage)
		.flatMap((failed) => sayStageResult(failed, playbook, texts));
}

const factsOf = (
	{ campaignId, brief, launchAt }: Campaign,
	result: Decided,
	playbook: Playbook,
	texts: Texts,
): MailParts['facts'] => [
	[texts.facts.campaign, fill(texts.page.campaign, { title: brief.title, campaignId })],
	...(launchAt ? [[texts.facts.launch, sayAt(instantOf(launchAt), brief.timeZone, texts)] as const] : []),
	...result.counted.map(
		(decision, i) => [i === 0 ? texts.facts.decidedBy : '', sayDecision(decision, playbook, texts)] as const,
	),
];
