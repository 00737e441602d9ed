import type { Campaign, Round, RoundApprover, RoundStage } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import type { LaunchPackage } from '../launch/package';
import { mailOf, type MailParts } from '../mail/mail';
import { instantOf } from '../time/instant';
import type { Asking } from './asking';
import { confirmCode } from './code';
import { type Claims, shortDigest, signLink } from './link';
import { linkUrl } from './linkUrl';
import { namesOf, nameOf, sayAt, sayCount, textsFor, zoneOf } from './people';
import { withTokens } from './preview';
import { fill, type Texts } from './texts';

export interface RequestMailFacts extends Asking {
	readonly campaign: Campaign;
	readonly round: Round;
	readonly stage: RoundStage;
	/** The threshold that a reminder is about; without it, the person is asked for the first time. */
	readonly reminder?: string;
}

/** Longest subject line shown in a mail, in characters. */
const MAX_SUBJECT = 300;

/** What an approver needs to see before opening the page; the link and the code are theirs alone. */
export function requestMail(approver: RoundApprover, facts: RequestMailFacts): Mail {
	const { person, roles } = approver;
	const { campaign, round, stage, launchPackage, playbook, keys, baseUrl, linkPath, reminder } = facts;
	const { campaignId, brief } = campaign;
	const texts = textsFor(person, playbook);
	const { request, facts: labels, page, rules } = texts;
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
	const due = sayAt(instantOf(approver.dueAt), zone, texts);
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role).join(', ');
	const isFirst = reminder === undefined;
	const late = facts.now >= instantOf(approver.dueAt);
	const words = rules.mail.reminder;
	const said = round.evidence === 'oneTimeCode' ? request.twoCodes : request.code;
	return mailOf({
		id: isFirst
			? `approval-${round.round}-${person}`
			: `reminder-${round.round}-${person}-${reminder.replace(/\W/g, '')}`,
		lang: texts.lang,
		to: playbook.people[person]?.email ?? '',
		subject: fill(isFirst ? request.subject : words.subject, { title: brief.title, campaignId }),
		lead: isFirst ? request.lead : fill(late ? words.late : words.soon, { due }),
		paragraphs: [
			...(isFirst ? [] : [words.answered]),
			...whyYou(approver, facts, texts),
			request.howTo,
			fill(said, { code }),
			request.changed,
		],
		facts: [
			[labels.campaign, fill(page.campaign, { title: brief.title, campaignId })],
			...(round.stages.length > 1 ? [[rules.mail.stage, stage.title] as const] : []),
			...(launchPackage ? contentOf(launchPackage, texts) : []),
			...launchTimes(campaign, zone, texts),
			[labels.answerBy, due],
			[labels.requester, brief.requesterName],
			[labels.code, code],
		],
		button: { label: request.button, url: linkUrl(baseUrl, linkPath, signLink(claims, keys)) },
		reason: fill(request.reason, { roles: titles || nameOf(person, playbook), policy: round.policy }),
	});
}

/** Why this person and not another: an absence, a missing answer, an escalation. */
function whyYou(
	{ insteadOf, takesOver, escalated }: RoundApprover,
	{ playbook }: RequestMailFacts,
	{ rules: { mail } }: Texts,
): string[] {
	return [
		...(insteadOf ? [fill(mail.insteadOf, { names: namesOf(insteadOf, playbook) })] : []),
		...(takesOver === undefined ? [] : [fill(mail.takesOver, { name: nameOf(takesOver, playbook) })]),
		...(escalated ? [mail.escalated] : []),
	];
}

function contentOf(launchPackage: LaunchPackage, texts: Texts): NonNullable<MailParts['facts']> {
	const { audience, emails, tokens } = launchPackage;
	const { facts: labels } = texts;
	const shown = (text: string) => withTokens(text, tokens, MAX_SUBJECT);
	return [
		...emails.flatMap((email) => [
			[labels.subject, shown(email.subject).slice(0, MAX_SUBJECT)] as const,
			[labels.from, `${shown(email.from.name)} <${shown(email.from.address)}>`] as const,
		]),
		[labels.audience, audience.include.join(', ') || audience.name],
		[labels.people, sayPeople(launchPackage, texts)],
	];
}

function launchTimes(
	{ launchAt, brief }: Campaign,
	zone: string,
	texts: Texts,
): (readonly [string, string])[] {
	const { facts, page } = texts;
	if (launchAt === undefined) return [[facts.launch, page.when.none]];
	const at = instantOf(launchAt);
	if (zone === brief.timeZone) return [[facts.launch, sayAt(at, zone, texts)]];
	return [
		[facts.launchThere, sayAt(at, brief.timeZone, texts)],
		[facts.launchYours, sayAt(at, zone, texts)],
	];
}

/** The number of the MAP; without it the requester's, named as such. */
function sayPeople({ audience, brief }: LaunchPackage, texts: Texts): string {
	const { whom } = texts.page;
	if (audience.size !== null) return sayCount(audience.size, texts);
	if (brief.audienceSize === undefined) return whom.unknownCount;
	return fill(whom.expectedOnly, { count: sayCount(brief.audienceSize, texts) });
}
