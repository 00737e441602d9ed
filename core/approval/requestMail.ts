import type { Campaign, Round } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import type { LaunchPackage } from '../launch/package';
import { mailOf } from '../mail/mail';
import type { Playbook } from '../playbook/schema';
import { instantOf } from '../time/instant';
import { confirmCode } from './code';
import type { Keys } from './keys';
import { type Claims, shortDigest, signLink } from './link';
import { linkUrl } from './linkUrl';
import { sayAt, zoneOf } from './people';
import type { Approver } from './policy';
import { withTokens } from './preview';
import { english, fill, type Texts } from './texts';

export interface RequestMailFacts {
	readonly campaign: Campaign;
	readonly round: Pick<Round, 'round' | 'digest' | 'policy' | 'dueAt' | 'linksExpireAt'>;
	readonly launchPackage: LaunchPackage;
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly baseUrl: string;
	readonly linkPath: string;
}

/** Longest subject line shown in a mail, in characters. */
const MAX_SUBJECT = 300;

/** What an approver needs to see before opening the page; the link and the code are theirs alone. */
export function requestMail(
	{ person, roles }: Approver,
	facts: RequestMailFacts,
	texts: Texts = english,
): Mail {
	const { campaign, round, launchPackage, playbook, keys, baseUrl, linkPath } = facts;
	const { campaignId, brief } = campaign;
	const { request, facts: labels, page } = texts;
	const claims: Claims = {
		purpose: 'decide',
		campaignId,
		round: round.round,
		person,
		digest: shortDigest(round.digest),
		expiresAt: Math.floor(instantOf(round.linksExpireAt) / 1000),
	};
	const code = confirmCode(claims, keys);
	const zone = zoneOf(person, playbook);
	const { audience, emails, tokens } = launchPackage;
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role).join(', ');
	return mailOf({
		id: `approval-${round.round}-${person}`,
		to: playbook.people[person]?.email ?? '',
		subject: fill(request.subject, { title: brief.title, campaignId }),
		lead: request.lead,
		paragraphs: [request.howTo, fill(request.code, { code }), request.changed],
		facts: [
			[labels.campaign, fill(page.campaign, { title: brief.title, campaignId })],
			...emails.flatMap((email) => [
				[labels.subject, withTokens(email.subject, tokens, MAX_SUBJECT).slice(0, MAX_SUBJECT)] as const,
				[
					labels.from,
					`${withTokens(email.from.name, tokens, MAX_SUBJECT)} <${withTokens(email.from.address, tokens, MAX_SUBJECT)}>`,
				] as const,
			]),
			[labels.audience, audience.include.join(', ') || audience.name],
			[labels.people, sayPeople(launchPackage, texts)],
			...launchTimes(campaign, zone, texts),
			[labels.answerBy, sayAt(instantOf(round.dueAt), zone)],
			[labels.requester, brief.requesterName],
			[labels.code, code],
		],
		button: { label: request.button, url: linkUrl(baseUrl, linkPath, signLink(claims, keys)) },
		reason: fill(request.reason, { roles: titles, policy: round.policy }),
	});
}

function launchTimes(
	{ launchAt, brief }: Campaign,
	zone: string,
	{ facts, page }: Texts,
): (readonly [string, string])[] {
	if (launchAt === undefined) return [[facts.launch, page.when.none]];
	const at = instantOf(launchAt);
	if (zone === brief.timeZone) return [[facts.launch, sayAt(at, zone)]];
	return [
		[facts.launchThere, sayAt(at, brief.timeZone)],
		[facts.launchYours, sayAt(at, zone)],
	];
}

/** The number of the MAP; without it the requester's, named as such. */
function sayPeople({ audience, brief }: LaunchPackage, { page: { whom } }: Texts): string {
	if (audience.size !== null) return audience.size.toLocaleString('en-GB');
	if (brief.audienceSize === undefined) return whom.unknownCount;
	return fill(whom.expectedOnly, { count: brief.audienceSize.toLocaleString('en-GB') });
}
