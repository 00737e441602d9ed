import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';
import type { Shortfall } from './coverage';
import { nameOf, sayAt, textsForAddress } from './people';
import { sayLeftOut } from './sayStage';
import { fill, type Texts } from './texts';

/** Tells the owner, when a round opens, which later stages may find nobody; no mail when there are none. */
export function riskMails(campaign: Campaign, shortfalls: readonly Shortfall[], playbook: Playbook): Mail[] {
	if (shortfalls.length === 0) return [];
	const { campaignId, brief, round } = campaign;
	const owner = ownerOf(campaign, playbook);
	const texts = textsForAddress(owner.email, playbook);
	const { atRisk } = texts.rules;
	return [
		mailOf({
			id: `risk-${round?.round ?? 0}`,
			lang: texts.lang,
			to: owner.email,
			subject: fill(atRisk.subject, { campaignId, title: brief.title }),
			lead: atRisk.lead,
			paragraphs: [
				...shortfalls.map((shortfall) => sayShortfall(shortfall, campaign, playbook, texts)),
				atRisk.next,
			],
			facts: [[texts.facts.campaign, fill(texts.page.campaign, { title: brief.title, campaignId })]],
			reason: texts.outcome.ownerReason,
		}),
	];
}

function sayShortfall(
	{ stage: { title: stage }, opensAt, dueAt, can, need, closed, leftOut }: Shortfall,
	{ brief }: Campaign,
	playbook: Playbook,
	texts: Texts,
): string {
	const { atRisk } = texts.rules;
	const say = (instant: Instant) => sayAt(instant, brief.timeZone, texts);
	if (opensAt >= dueAt) return fill(atRisk.noTime, { stage, due: say(dueAt) });
	return [
		fill(atRisk.stage, { stage, opens: say(opensAt), due: say(dueAt), can, need }),
		...closed.map(({ person, until }) =>
			fill(atRisk.closed, { name: nameOf(person, playbook), until: say(until) }),
		),
		...leftOut.filter(({ code }) => code !== 'delegated').map((entry) => sayLeftOut(entry, playbook, texts)),
	].join(' ');
}
