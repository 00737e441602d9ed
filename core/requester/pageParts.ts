import { evaluateRound } from '../approval/evaluateRound';
import { type Markup, markup, own } from '../approval/markup';
import { factList, list, type Fact, section } from '../approval/pageFacts';
import { nameOf } from '../approval/people';
import { sayOutcome } from '../approval/sayRound';
import type { CampaignEvent } from '../campaign/event';
import { holdsLaunch } from '../change/hold';
import { whyNoCancel, whyNoChange } from '../change/whyNot';
import { instantOf } from '../time/instant';
import { historyOf, MAX_ENTRIES, sayFieldNames } from './history';
import { fill, sayTime } from './reader';
import { type Facts, ownerName, sayNext, sayWaiting, sayWho, stepsOf } from './standing';

const MARK = { done: '✓', now: '•', open: '', skipped: '–' } as const;

export function progressPart(facts: Facts): Markup {
	const { progress } = facts.reader.words;
	const steps = stepsOf(facts).map(
		({ label, state, say }) =>
			markup`<li class="${state}"${state === 'now' ? markup` aria-current="step"` : undefined}><span class="mark" aria-hidden="true">${MARK[state]}</span><strong>${label}</strong><p class="soft">${say}</p></li>`,
	);
	return section(
		progress.heading,
		markup`<ol class="steps">${steps}</ol>`,
		markup`<p class="soft">${fill(progress.zone, { zone: facts.reader.zone })}</p>`,
	);
}

export function factsPart(facts: Facts): Markup {
	const { campaign, reader } = facts;
	const { words, zone } = reader;
	const launch = campaign.launchAt === undefined ? undefined : instantOf(campaign.launchAt);
	const there = { ...reader, zone: campaign.brief.timeZone };
	const launches: Fact[] =
		launch === undefined
			? [[words.facts.launch, markup`${words.facts.noLaunch}`]]
			: [
					[words.facts.launch, markup`<strong>${sayTime(launch, there)}</strong>`],
					...(zone === there.zone
						? []
						: [[words.facts.launchYours, markup`<strong>${sayTime(launch, reader)}</strong>`] as const]),
				];
	const waiting = sayWaiting(facts);
	return section(
		words.facts.next,
		factList([
			[words.facts.next, own(sayNext(facts))],
			[words.facts.who, own(sayWho(facts))],
			[words.facts.waiting, list(waiting, words.facts.nothing)],
			...launches,
			[words.facts.qa, own(sayQa(facts))],
			[words.facts.approval, list(sayApproval(facts), '')],
		]),
	);
}

function sayQa({ campaign: { qa }, reader }: Facts): string {
	const words = reader.words.qa;
	if (!qa) return words.none;
	return qa.reviewedBy ? words.reviewed : words[qa.verdict];
}

function sayApproval({ campaign: { round }, playbook, reader, now }: Facts): string[] {
	const { approval } = reader.words;
	if (!round) return [approval.none];
	if (round.status === 'void') return [approval.again];
	if (round.status === 'granted') return [approval.granted];
	const result = evaluateRound({ round, decisions: round.decisions, now });
	return sayOutcome(result, playbook, reader.texts);
}

/** The newest change that was asked for, and what has become of it. */
export function changePart(facts: Facts): Markup | undefined {
	const { campaign, playbook, reader } = facts;
	const { change } = campaign;
	if (!change) return undefined;
	const words = reader.words.change;
	const at = (iso: string) => sayTime(instantOf(iso), reader);
	const values = {
		at: at(change.decidedAt ?? change.at),
		name: nameOf(change.by ?? '', playbook),
		owner: ownerName(facts),
	};
	const isOpen = change.status === 'open';
	const said = change.by === 'workflow' ? words.noted : fill(words[change.status], values);
	const meanwhile = isOpen ? [holdsLaunch(campaign, playbook) ? words.holds : words.goesOn] : [];
	const lines = [
		fill(words.fields, { fields: sayFieldNames(change.fields) }),
		said,
		...meanwhile,
		...(change.note ? [fill(words.note, { note: change.note })] : []),
	];
	return section(words.heading, ...lines.map((line) => markup`<p>${own(line)}</p>`));
}

export interface Links {
	/** The form in which everything is filled in; only while answers are missing. */
	readonly addMissing?: string;
	readonly change: string;
	readonly cancel: string;
}

export function actionsPart(facts: Facts, links: Links): Markup {
	const { campaign, reader, now } = facts;
	const { actions } = reader.words;
	const noChange = whyNoChange(campaign);
	const noCancel = whyNoCancel(campaign, now);
	const note =
		noCancel === 'sent'
			? actions.sent
			: noCancel === 'ended'
				? actions.none
				: noChange === 'handedOver'
					? actions.handedOver
					: undefined;
	const asked = campaign.change?.status === 'open' ? actions.changeAgain : actions.change;
	const button = (url: string, label: string, second = true) =>
		markup`<a class="${second ? 'button second' : 'button'}" href="${url}">${label}</a>`;
	return section(
		actions.heading,
		...(note ? [markup`<p>${fill(note, { owner: ownerName(facts) })}</p>`] : []),
		markup`<p>${[
			...(links.addMissing ? [button(links.addMissing, actions.add, false)] : []),
			...(noChange ? [] : [button(links.change, asked)]),
			...(noCancel ? [] : [button(links.cancel, actions.cancel)]),
		]}</p>`,
	);
}

export function historyPart({ reader }: Facts, events: readonly CampaignEvent[]): Markup {
	const { history } = reader.words;
	const entries = historyOf(events, reader);
	const items = entries
		.slice(0, MAX_ENTRIES)
		.map(({ at, say }) => markup`<li>${own(say)}<br><time>${sayTime(at, reader)}</time></li>`);
	return section(
		history.heading,
		items.length > 0 ? markup`<ul>${items}</ul>` : markup`<p>${history.none}</p>`,
		...(entries.length > MAX_ENTRIES ? [markup`<p class="soft">${history.cut}</p>`] : []),
	);
}
