import type { Campaign, Decision, Round } from '../campaign/campaign';
import type { Change } from '../launch/diff';
import type { LaunchPackage } from '../launch/package';
import type { Playbook } from '../playbook/schema';
import { instantOf, type Instant } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { isTimeZone } from '../time/timeZone';
import { decisionsOf, evaluateRound } from './evaluateRound';
import { type Markup, markup, own } from './markup';
import { nameOf, sayAt, zoneOf } from './people';
import { MAX_PREVIEW, MAX_TEXT, withTokens } from './preview';
import { sayDecision, sayOutcome } from './sayRound';
import { textOfHtml } from './textOfHtml';
import { fill, type Texts } from './texts';

/** What the parts of the page are made from. */
export interface PageFacts {
	readonly campaign: Campaign;
	readonly round: Round;
	readonly launchPackage: LaunchPackage;
	readonly playbook: Playbook;
	readonly decisions: readonly Decision[];
	readonly person: string;
	readonly now: Instant;
	readonly texts: Texts;
}

type Fact = readonly [label: string, value: Markup];

export const factList = (facts: readonly Fact[]) =>
	markup`<dl>${facts.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

const section = (heading: string, ...content: readonly Markup[]) =>
	markup`<section><h2>${heading}</h2>${content}</section>`;

const list = (items: readonly string[], none: string) =>
	items.length === 0
		? markup`${none}`
		: markup`<ul>${items.map((item) => markup`<li>${own(item)}</li>`)}</ul>`;

const count = (people: number) => people.toLocaleString('en-GB');

export function whatPart({ launchPackage, texts }: PageFacts): Markup {
	const { what } = texts.page;
	const { emails, landingPages, forms, followUps, unreadable } = launchPackage;
	const others: Fact[] = [
		...(landingPages.length > 0
			? [
					[
						what.pages,
						list(
							landingPages.map(({ name }) => name),
							what.none,
						),
					] as const,
				]
			: []),
		...(forms.length > 0
			? [
					[
						what.forms,
						list(
							forms.map(({ name }) => name),
							what.none,
						),
					] as const,
				]
			: []),
		[
			what.followUps,
			list(
				followUps.map(({ name, status }) => `${name}: ${what.status[status]}`),
				what.none,
			),
		],
		...(unreadable.length > 0
			? [
					[
						what.unreadable,
						list(
							unreadable.map((part) => `${part.what} (${part.why})`),
							what.none,
						),
					] as const,
				]
			: []),
	];
	return section(
		what.heading,
		...emails.map((email) => emailPart(email, launchPackage, texts)),
		factList(others),
	);
}

function emailPart(
	email: LaunchPackage['emails'][number],
	{ tokens, emails }: LaunchPackage,
	texts: Texts,
): Markup {
	const { what } = texts.page;
	const shown = (text: string) => own(withTokens(text, tokens, MAX_TEXT));
	const facts: Fact[] = [
		[texts.facts.subject, markup`<strong>${shown(email.subject)}</strong>`],
		...(email.preheader ? [[what.preheader, shown(email.preheader)] as const] : []),
		[texts.facts.from, markup`${shown(email.from.name)} &lt;${shown(email.from.address)}&gt;`],
		...(email.replyTo ? [[what.replyTo, shown(email.replyTo)] as const] : []),
		...((email.attachments?.length ?? 0) > 0
			? [
					[
						what.attachments,
						list(
							email.attachments!.map(({ name }) => name),
							what.none,
						),
					] as const,
				]
			: []),
	];
	const html = withTokens(email.html, tokens, MAX_PREVIEW);
	const text = email.text ? withTokens(email.text, tokens, MAX_TEXT) : textOfHtml(html.slice(0, MAX_PREVIEW));
	const rest = text.length > MAX_TEXT ? `\n${what.cut}` : '';
	// An empty sandbox attribute takes everything away: script, forms, pop-ups, navigation of this page, its origin.
	const frame =
		html.length > MAX_PREVIEW
			? markup`<p class="note">${what.tooLarge}</p>`
			: markup`<p class="hint">${what.images}</p><iframe sandbox="" tabindex="0" title="${fill(what.frame, { name: email.name })}" srcdoc="${html}"></iframe>`;
	return markup`${emails.length > 1 ? markup`<h3>${what.email}: ${own(email.name)}</h3>` : undefined}${factList(facts)}${frame}<details><summary>${what.asText}</summary><pre tabindex="0" dir="auto">${text.slice(0, MAX_TEXT)}${rest}</pre></details>`;
}

export function whomPart({ launchPackage: { audience, brief }, texts }: PageFacts): Markup {
	const { whom, what } = texts.page;
	return section(
		whom.heading,
		factList([
			[
				whom.people,
				markup`<strong>${audience.size === null ? whom.unknownCount : count(audience.size)}</strong>`,
			],
			...(brief.audienceSize === undefined
				? []
				: [[whom.expected, markup`${count(brief.audienceSize)}`] as const]),
			...(brief.audience ? [[whom.described, own(brief.audience)] as const] : []),
			[whom.include, list(audience.include, what.none)],
			[whom.exclude, list(audience.exclude, what.none)],
			[whom.suppression, list(audience.suppression, what.none)],
		]),
	);
}

export function whenPart({
	campaign,
	launchPackage: { schedule },
	playbook,
	person,
	texts,
}: PageFacts): Markup {
	const { when } = texts.page;
	const launchAt = campaign.launchAt === undefined ? undefined : instantOf(campaign.launchAt);
	const there = campaign.brief.timeZone;
	const yours = zoneOf(person, playbook);
	const facts: Fact[] =
		launchAt === undefined
			? [[when.there, markup`${when.none}`]]
			: [
					[when.there, markup`<strong>${sayAt(launchAt, there)}</strong>`],
					...(yours === there
						? []
						: [[when.yours, markup`<strong>${sayAt(launchAt, yours)}</strong>`] as const]),
				];
	const inMap = isSetTo(schedule, launchAt)
		? []
		: [[when.inMap, own(`${schedule.sendAt!.replace('T', ' ')} (${schedule.timeZone})`)] as const];
	const each = schedule.perRecipientZone ? [markup`<p>${when.perRecipient}</p>`] : [];
	return section(when.heading, factList([...facts, ...inMap]), ...each);
}

/** Whether the MAP has no time of its own, or the one that the campaign has. */
function isSetTo({ sendAt, timeZone }: LaunchPackage['schedule'], launchAt: Instant | undefined): boolean {
	if (sendAt === null) return true;
	if (launchAt === undefined || !isTimeZone(timeZone)) return false;
	const { date, time } = instantToLocal(launchAt, timeZone);
	return sendAt.slice(0, 16) === `${date}T${time}`;
}

export function qaPart({ campaign: { qa }, playbook, texts }: PageFacts): Markup {
	const words = texts.page.qa;
	if (!qa) return section(words.heading, markup`<p>${words.unknown}</p>`);
	const { verdict, rulesRun: rules, errors, warnings, unreadable, reviewedBy } = qa;
	return section(
		words.heading,
		markup`<p><span class="good">${words.verdict[verdict]}</span> (${fill(words.counts, { rules, errors, warnings, unreadable })})</p>`,
		...(reviewedBy ? [markup`<p>${fill(words.reviewedBy, { name: nameOf(reviewedBy, playbook) })}</p>`] : []),
	);
}

export function changesPart(
	changes: readonly Pick<Change, 'field' | 'from' | 'to'>[],
	texts: Texts,
): Markup | undefined {
	const words = texts.page.changes;
	if (changes.length === 0) return undefined;
	const item = ({ field, from, to }: Pick<Change, 'field' | 'from' | 'to'>) =>
		markup`<li><strong>${own(field)}</strong><br>${words.was}: ${own(from)}<br>${words.now}: ${own(to)}</li>`;
	return section(words.heading, markup`<ul>${changes.map(item)}</ul>`);
}

export function othersPart({ round, decisions, playbook, now, texts }: PageFacts): Markup {
	const { others } = texts.page;
	const result = evaluateRound({ round, decisions: decisionsOf(round, decisions), playbook, now });
	const asked = round.approvers.length;
	const need = asked === 1 ? others.one : fill(others.need, { need: round.need, asked });
	return section(
		others.heading,
		markup`<p>${need} ${sayOutcome(result, playbook, texts).join(' ')}</p>`,
		...(result.counted.length > 0
			? [
					list(
						result.counted.map((decision) => sayDecision(decision, playbook, texts)),
						'',
					),
				]
			: []),
		markup`<p class="soft">${others.policy}: ${own(round.policy)}</p>`,
	);
}
