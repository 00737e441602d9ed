import { fill, type Texts, type WhyUnproven } from '../approval';
import { addressOf, nameOf, namesOf, sayAt, textsFor, textsForAddress } from '../approval/people';
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

/** The changes in the words of a reader, the gravest first, and how many there are in all. */
export type ChangesIn = (texts: Texts) => {
	readonly shown: readonly JudgedChange[];
	readonly count: number;
};

interface Letter {
	readonly id: string;
	readonly texts: Texts;
	readonly to: string;
	readonly words: { readonly subject: string; readonly lead: string };
	readonly paragraphs: readonly string[];
	readonly reason: string;
}

function letterAbout(campaign: Campaign, { id, texts, to, words, paragraphs, reason }: Letter): Mail {
	const { campaignId, brief, chain } = campaign;
	return mailOf({
		id: id.replace('#', String(chain.seq)),
		lang: texts.lang,
		to,
		subject: fill(words.subject, { campaignId, title: brief.title }),
		lead: words.lead,
		paragraphs,
		facts: factsOf(campaign, texts),
		reason,
	});
}

const factsOf = ({ campaignId, brief, launchAt }: Campaign, texts: Texts): MailParts['facts'] => [
	[texts.facts.campaign, fill(texts.page.campaign, { title: brief.title, campaignId })],
	...(launchAt ? [[texts.launch.planned, sayAt(instantOf(launchAt), brief.timeZone, texts)] as const] : []),
];

/** To the owner, in the owner's language. */
function letterToOwner(
	campaign: Campaign,
	playbook: Playbook,
	id: string,
	say: (texts: Texts) => Pick<Letter, 'words' | 'paragraphs'>,
): Mail {
	const owner = ownerOf(campaign, playbook);
	const texts = textsForAddress(owner.email, playbook);
	return letterAbout(campaign, {
		id,
		texts,
		to: owner.email,
		...say(texts),
		reason: texts.outcome.ownerReason,
	});
}

interface Blocked {
	readonly changesIn: ChangesIn;
	readonly askAgain: FactData<'launchBlocked'>['askAgain'];
	/** An earlier hand-over was begun and has no end: the MAP may have got it. */
	readonly mayBeScheduled: boolean;
}

/** To the owner: the launch was stopped, by which fields, and who has to look again. */
export const blockedMail = (
	campaign: Campaign,
	{ changesIn, askAgain, mayBeScheduled }: Blocked,
	playbook: Playbook,
): Mail =>
	letterToOwner(campaign, playbook, 'blocked-#', (texts) => {
		const { blocked } = texts.launch;
		return {
			words: blocked,
			paragraphs: [
				...(mayBeScheduled ? [texts.launch.mayBeScheduled] : []),
				...sayChanges(changesIn, texts),
				askAgain ? sayAskAgain(askAgain, playbook, texts) : blocked.everybody,
			],
		};
	});

function sayChanges(changesIn: ChangesIn, texts: Texts): string[] {
	const { notNamed, more } = texts.launch.blocked;
	const { shown, count } = changesIn(texts);
	if (count === 0) return [notNamed];
	const rest = count - shown.length;
	return [
		...shown.map((change) => sayChange(change, texts.changes)),
		...(rest > 0 ? [fill(more, { count: rest })] : []),
	];
}

function sayAskAgain(
	{ roles, carried }: NonNullable<Blocked['askAgain']>,
	playbook: Playbook,
	{ launch: { blocked } }: Texts,
): string {
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role).join(', ');
	const people = [...new Set(carried.map(({ person }) => person))];
	return [
		fill(blocked.some, { roles: titles }),
		...(people.length > 0 ? [fill(blocked.stands, { names: namesOf(people, playbook) })] : []),
		blocked.ifMore,
	].join(' ');
}

interface Accepted {
	readonly changesIn: ChangesIn;
	/** Who is told; none means every approver. */
	readonly roles: readonly string[];
	readonly then: Consequence;
}

/** To the owner, and with `notify` to the approvers: the launch goes on with a change that does not matter. */
export function acceptedMails(
	campaign: Campaign,
	{ changesIn, roles, then }: Accepted,
	playbook: Playbook,
): Mail[] {
	const owner = ownerOf(campaign, playbook);
	const asked =
		roles.length > 0 ? roles.flatMap((role) => playbook.roles[role]?.people ?? []) : approversOf(campaign);
	const told = then === 'notify' ? asked : [];
	const others = [...new Set(told)].filter(
		(person) => addressOf(playbook.people[person]?.email ?? '') !== addressOf(owner.email),
	);
	return [
		letterToOwner(campaign, playbook, 'accepted-#-owner', (texts) => ({
			words: texts.launch.accepted,
			paragraphs: [...sayChanges(changesIn, texts), texts.launch.accepted.owner],
		})),
		...others.flatMap((person) => {
			const to = playbook.people[person]?.email;
			if (!to) return [];
			const texts = textsFor(person, playbook);
			const { accepted } = texts.launch;
			const tell = fill(accepted.approver, { owner: nameOf(owner.key, playbook), email: owner.email });
			return [
				letterAbout(campaign, {
					id: `accepted-#-${person}`,
					texts,
					to,
					words: accepted,
					paragraphs: [...sayChanges(changesIn, texts), tell],
					reason: texts.outcome.approverReason,
				}),
			];
		}),
	];
}

const approversOf = ({ round }: Campaign): string[] => [
	...(round?.carried ?? []).map(({ person }) => person),
	...(round?.stages ?? []).flatMap(({ opened }) => opened?.approvers ?? []).map(({ person }) => person),
];

/** To the owner: the time has passed, nothing was sent. @param minutes that the MAP needs before a launch */
export const missedMail = (campaign: Campaign, minutes: number, playbook: Playbook): Mail =>
	letterToOwner(campaign, playbook, 'missed-#', (texts) => {
		const { missed } = texts.launch;
		const launch = sayAt(instantOf(campaign.launchAt ?? ''), campaign.brief.timeZone, texts);
		return { words: missed, paragraphs: [fill(missed.why, { launch, minutes }), missed.next] };
	});

/** To the owner: the record says "approved", and nobody has signed that. */
export const unprovenMail = (
	campaign: Campaign,
	why: WhyUnproven,
	mayBeScheduled: boolean,
	playbook: Playbook,
): Mail =>
	letterToOwner(campaign, playbook, 'unproven-#', ({ launch }) => ({
		words: launch.unproven,
		paragraphs: [
			...(mayBeScheduled ? [launch.mayBeScheduled] : []),
			launch.unproven.why[why],
			launch.unproven.next[why],
			launch.unproven.again,
		],
	}));
