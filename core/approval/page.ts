import type { Campaign } from '../campaign/campaign';
import { digestOf, type LaunchPackage } from '../launch/package';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import type { StoredDecisions } from './decisionRow';
import { decisionsOf } from './answers';
import { evaluateRound } from './evaluateRound';
import type { InputProblem, Posted } from './form';
import type { Claims } from './link';
import { type Markup, markup, own } from './markup';
import { ONE_TIME_CODE_MS } from './oneTimeCode';
import { whenPart, whomPart } from './pageAudience';
import { changesPart } from './pageChanges';
import { answerPart, type FormFacts, problemsPart, sendCodePart, takeBackPart } from './pageForm';
import { NEWS_ANCHOR, type PageFacts } from './pageFacts';
import { othersPart } from './pageOthers';
import { qaPart } from './pageQa';
import { pageOf, type Page } from './pageShell';
import { whatPart } from './pageWhat';
import { sayAt, textsFor, zoneOf } from './people';
import { sayDecision, sayOutcome } from './sayRound';
import { answerOf, askedAs, mayTakeBack, type PageState } from './standing';
import { fill, type Texts } from './texts';
import { waitsUntil } from './tries';

export interface PageQuestion {
	readonly state: PageState;
	readonly campaign?: Campaign;
	/** The package of the round's digest. */
	readonly launchPackage?: LaunchPackage;
	/** The package that was approved last, when it is still stored. */
	readonly lastApproved?: LaunchPackage;
	readonly playbook: Playbook;
	/** From `readDecisionRows`. */
	readonly stored?: Pick<StoredDecisions, 'decisions' | 'wrongTries'>;
	readonly claims?: Claims;
	readonly now: Instant;
	/** What the form sent, to be shown again. */
	readonly posted?: unknown;
	readonly problems?: readonly InputProblem[];
}

type Shown = PageState | 'notShown';

const STATUS: Record<Shown, number> = {
	ask: 200,
	codeSent: 200,
	takenBack: 200,
	recorded: 200,
	alreadyAnswered: 200,
	refusedInput: 422,
	superseded: 410,
	withdrawn: 410,
	closed: 410,
	expired: 410,
	tooManyTries: 429,
	notShown: 503,
	wrong: 404,
};

/** States in which there is something to be decided. */
const ASKING: readonly PageState[] = ['ask', 'codeSent', 'takenBack', 'refusedInput'];

/** The page for one approver. Every state says what to do next; `wrong` says the same whatever was asked for. */
export function renderApprovalPage(question: PageQuestion): Page {
	const { state, campaign, claims, launchPackage, playbook } = question;
	const round = campaign?.round;
	// The trigger answers these by itself, without the campaign.
	if (state === 'wrong' || !round || !claims || claims.campaignId !== campaign.campaignId) {
		const texts = textsFor(state === 'expired' ? claims?.person : undefined, playbook);
		return state === 'expired'
			? shortPage('expired', texts.page.expired.nextAlone, texts)
			: shortPage('wrong', texts.page.wrong.next, texts);
	}
	const known: Known = {
		...question,
		campaign,
		round,
		claims,
		texts: textsFor(claims.person, playbook),
		stored: question.stored ?? { decisions: [], wrongTries: [] },
		posted: (question.posted ?? {}) as Posted,
		problems: question.problems ?? [],
	};
	const isAnswered = answerOf(known) !== undefined;
	if (!ASKING.includes(state) || isAnswered) return notePage(known, state);
	// Nobody approves what they cannot see.
	if (!launchPackage || digestOf(launchPackage).digest !== round.digest) return notePage(known, 'notShown');
	return askPage({ ...known, launchPackage });
}

type Known = FormFacts & { readonly state: PageState };

function shortPage(state: 'expired' | 'wrong', next: string, texts: Texts): Page {
	const { title } = texts.page[state];
	return pageOf(STATUS[state], title, texts, markup`<h1>${title}</h1><div class="note"><p>${next}</p></div>`);
}

function askPage(facts: Known & PageFacts): Page {
	const { round, claims, playbook, texts, problems, state } = facts;
	const { ask, errorPrefix } = texts.page;
	const asked = askedAs(claims.person, round);
	const youAre = fill(ask.youAre, {
		roles: (asked?.roles ?? []).map((role) => playbook.roles[role]?.title ?? role).join(', '),
		due: sayAt(instantOf(asked?.dueAt ?? round.linksExpireAt), zoneOf(claims.person, playbook), texts),
	});
	const title = problems.length > 0 ? `${errorPrefix}: ${ask.title}` : ask.title;
	return pageOf(
		STATUS[state],
		title,
		texts,
		markup`<h1>${ask.title}</h1>${problemsPart(facts)}${newsPart(facts)}<p>${campaignLine(facts)}</p><p>${youAre}</p><p><a href="#decide">${ask.skip}</a></p>${whenPart(facts)}${whomPart(facts)}${changesPart(facts)}${whatPart(facts)}${qaPart(facts)}${othersPart(facts)}${sendCodePart(facts)}${answerPart(facts)}`,
	);
}

/** What the form before has led to. */
function newsPart({ state, claims, playbook, round, texts }: Known): Markup | undefined {
	const { ask } = texts.page;
	if (state === 'takenBack') return markup`<p class="note" role="status"${NEWS_ANCHOR}>${ask.takenBack}</p>`;
	const sentAt = round.codesSent?.findLast(({ person }) => person === claims.person)?.at;
	if (state !== 'codeSent' || sentAt === undefined) return undefined;
	const until = (instantOf(sentAt) + ONE_TIME_CODE_MS) as Instant;
	return markup`<p class="note" role="status"${NEWS_ANCHOR}>${fill(ask.codeSent, {
		email: playbook.people[claims.person]?.email ?? '',
		until: sayAt(until, zoneOf(claims.person, playbook), texts),
	})}</p>`;
}

/** A page without the content: where the link stands, and what to do next. */
function notePage(known: Known, state: Exclude<Shown, 'wrong'>): Page {
	const { claims, playbook, round, stored, now, texts, problems } = known;
	const isCurrent = claims.round === round.round;
	const answer = isCurrent ? answerOf(known) : undefined;
	const shown = noteOf(state);
	const { title } = texts.page[shown];
	const told = shown === 'recorded' || shown === 'alreadyAnswered';
	const result = evaluateRound({ round, decisions: decisionsOf(round, stored.decisions), now });
	const outcome = told
		? sayOutcome(result, playbook, texts).map((sentence) => markup`<p>${own(sentence)}</p>`)
		: undefined;
	const mayChange = told && answer !== undefined && mayTakeBack(known);
	const news = problemsPart(known) ?? newsPart(known);
	return pageOf(
		STATUS[state],
		problems.length > 0 ? `${texts.page.errorPrefix}: ${title}` : title,
		texts,
		markup`<h1${news ? undefined : NEWS_ANCHOR}>${title}</h1>${news}<p>${campaignLine(known)}</p><div class="note">${
			told && answer
				? markup`<p><strong>${texts.page.yourAnswer}</strong> ${own(sayDecision(answer, playbook, texts))}</p>`
				: undefined
		}${outcome}<p>${sayNext(known, shown, mayChange)}</p></div>${mayChange ? takeBackPart(known) : undefined}`,
	);
}

type NoteState = Exclude<Shown, 'ask' | 'codeSent' | 'takenBack' | 'refusedInput' | 'wrong'>;

/** A form of somebody who has answered leads back to that answer. */
const noteOf = (state: Exclude<Shown, 'wrong'>): NoteState =>
	state === 'ask' || state === 'codeSent' || state === 'takenBack' || state === 'refusedInput'
		? 'alreadyAnswered'
		: state;

function sayNext(known: Known, state: NoteState, mayChange: boolean): string {
	const { campaign, claims, playbook, stored, now, texts } = known;
	const { name: owner, email } = ownerOf(campaign, playbook);
	const waiting = waitsUntil(claims, stored.wrongTries, now) ?? now;
	return fill(wordsOf(known, state, mayChange), {
		owner,
		email,
		stage: texts.stages[campaign.stage],
		until: sayAt(waiting, zoneOf(claims.person, playbook), texts),
	});
}

function wordsOf({ campaign, round, texts }: Known, state: NoteState, mayChange: boolean): string {
	const { page } = texts;
	switch (state) {
		case 'withdrawn':
			return campaign.stage === 'onHold' || campaign.stage === 'cancelled'
				? page.withdrawn[campaign.stage]
				: page.withdrawn.void;
		case 'closed':
			if (campaign.stage === 'live' || campaign.stage === 'closed') return page.closed.launched;
			return round.status === 'granted' || round.status === 'refused'
				? page.closed[round.status]
				: page.closed.moved;
		case 'recorded':
		case 'alreadyAnswered':
			return mayChange ? page[state].next : page[state].over;
		default:
			return page[state].next;
	}
}

const campaignLine = ({ campaign: { brief, campaignId } }: Pick<Known, 'campaign'>) =>
	markup`<strong>${own(brief.title)} <span class="id">(${own(campaignId)})</span></strong>`;
