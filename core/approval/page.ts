import type { Campaign, Decision, Round } from '../campaign/campaign';
import type { Change } from '../launch/diff';
import { digestOf, type LaunchPackage } from '../launch/package';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import type { InputProblem, Posted } from './decide';
import { decisionsOf, evaluateRound } from './evaluateRound';
import type { Claims } from './link';
import { Markup, markup, own } from './markup';
import { formPart, problemsPart } from './pageForm';
import { changesPart, othersPart, type PageFacts, qaPart, whatPart, whenPart, whomPart } from './pageParts';
import { PAGE_STYLE } from './pageStyle';
import { ownerOf } from '../playbook/owner';
import { sayAt, zoneOf } from './people';
import { sayDecision, sayOutcome } from './sayRound';
import { answerOf, type PageState } from './standing';
import { english, fill, type Texts } from './texts';

export interface PageQuestion {
	readonly state: PageState;
	readonly campaign?: Campaign;
	/** The package of the round's digest. */
	readonly launchPackage?: LaunchPackage;
	readonly playbook: Playbook;
	/** Stored decisions of the campaign, see `readDecisionRows`. */
	readonly decisions?: readonly Decision[];
	readonly claims?: Claims;
	readonly now: Instant;
	/** What the form sent, to be shown again. */
	readonly posted?: unknown;
	readonly problems?: readonly InputProblem[];
	/** What differs from the package that was approved or blocked before. */
	readonly changes?: readonly Pick<Change, 'field' | 'from' | 'to'>[];
	readonly texts?: Texts;
}

export interface Page {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly html: string;
}

/**
 * `sandbox` gives the page an origin of its own, so that it can do nothing to the n8n editor on the same host.
 * `form-action` is left out on purpose: whether 'self' fits an address from such an origin is up to the browser
 * (Chromium 147 says yes), and where it does not, nobody could answer. The form is the only one on a page without
 * script and with every value escaped. A frame with `srcdoc` needs no `frame-src` and inherits this policy: tried in
 * Chromium, images, style sheets, scripts, refresh, forms and links of an e-mail reach nothing outside.
 */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";
const POLICY = `sandbox allow-forms; ${CONTENT_POLICY}; frame-ancestors 'none'`;

const HEADERS: Readonly<Record<string, string>> = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': POLICY,
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex, nofollow',
	'X-DNS-Prefetch-Control': 'off',
	'Cache-Control': 'no-store',
};

const STYLE = new Markup(PAGE_STYLE);

const STATUS: Record<PageState | 'notShown', number> = {
	ask: 200,
	recorded: 200,
	alreadyAnswered: 200,
	refusedInput: 422,
	closed: 410,
	expired: 410,
	notShown: 503,
	wrong: 404,
};

/** The page for one approver. Every state says what to do next; `wrong` says the same whatever was asked for. */
export function renderApprovalPage(question: PageQuestion): Page {
	const { state, campaign, claims, launchPackage, texts = english } = question;
	const round = campaign?.round;
	// The trigger answers an expired link of ours by itself, without the campaign.
	if (state === 'expired' && !campaign) return shortPage('expired', texts.page.expired.nextAlone, texts);
	if (state === 'wrong' || !round || !claims || claims.campaignId !== campaign.campaignId) {
		return shortPage('wrong', texts.page.wrong.next, texts);
	}
	const known = { ...question, campaign, round, claims, texts };
	if (state !== 'ask' && state !== 'refusedInput') return notePage(known, state);
	// Nobody approves what they cannot see.
	if (!launchPackage || digestOf(launchPackage).digest !== round.digest) return notePage(known, 'notShown');
	return askPage(known, launchPackage);
}

type Known = PageQuestion & {
	readonly campaign: Campaign;
	readonly round: Round;
	readonly claims: Claims;
	readonly texts: Texts;
};

function shortPage(state: 'expired' | 'wrong', next: string, texts: Texts): Page {
	const { title } = texts.page[state];
	return pageOf(STATUS[state], title, texts, markup`<h1>${title}</h1><p>${next}</p>`);
}

function askPage(known: Known, launchPackage: LaunchPackage): Page {
	const { campaign, round, claims, playbook, decisions = [], now, changes = [], texts } = known;
	const { ask, errorPrefix } = texts.page;
	const problems = known.state === 'refusedInput' ? (known.problems ?? []) : [];
	const facts: PageFacts = {
		campaign,
		round,
		launchPackage,
		playbook,
		decisions,
		person: claims.person,
		now,
		texts,
	};
	const roles = round.approvers.find(({ person }) => person === claims.person)?.roles ?? [];
	const due = sayAt(instantOf(round.dueAt), zoneOf(claims.person, playbook));
	const youAre = fill(ask.youAre, {
		roles: roles.map((role) => playbook.roles[role]?.title ?? role).join(', '),
		due,
	});
	const title = problems.length > 0 ? `${errorPrefix}: ${ask.title}` : ask.title;
	return pageOf(
		STATUS[known.state],
		title,
		texts,
		markup`<h1>${ask.title}</h1>${problemsPart(problems, texts)}<p>${campaignLine(known)}</p><p>${youAre}</p><p><a href="#decide">${ask.skip}</a></p>${whenPart(facts)}${whomPart(facts)}${whatPart(facts)}${qaPart(facts)}${changesPart(changes, texts)}${othersPart(facts)}${formPart(facts, (known.posted ?? {}) as Posted, problems)}`,
	);
}

function notePage(
	known: Known,
	state: 'recorded' | 'alreadyAnswered' | 'closed' | 'expired' | 'notShown',
): Page {
	const { campaign, round, claims, playbook, decisions = [], now, texts } = known;
	const { title } = texts.page[state];
	const { name: owner, email } = ownerOf(campaign, playbook);
	const next = fill(state === 'closed' ? sayClosed(known) : texts.page[state].next, { owner, email });
	const isCurrent = claims.round === round.round;
	const answer = isCurrent ? answerOf(claims, campaign, decisions) : undefined;
	const told = state === 'recorded' || state === 'alreadyAnswered';
	const result = evaluateRound({ round, decisions: decisionsOf(round, decisions), playbook, now });
	return pageOf(
		STATUS[state],
		title,
		texts,
		markup`<h1>${title}</h1><p>${campaignLine(known)}</p><div class="note">${
			told && answer
				? markup`<p><strong>${texts.page.yourAnswer}:</strong> ${own(sayDecision(answer, playbook, texts))}</p>`
				: undefined
		}${told ? markup`<p>${sayOutcome(result, playbook, texts).join(' ')}</p>` : undefined}<p>${next}</p></div>`,
	);
}

const campaignLine = ({ campaign: { brief, campaignId }, texts }: Known) =>
	markup`<strong>${own(fill(texts.page.campaign, { title: brief.title, campaignId }))}</strong>`;

function sayClosed({ campaign, round, claims, texts }: Known): string {
	const { closed } = texts.page;
	if (claims.round < round.round) return closed.superseded;
	if (campaign.stage === 'onHold' || campaign.stage === 'cancelled') return closed[campaign.stage];
	if (round.status !== 'open') return closed[round.status];
	return fill(closed.moved, { stage: texts.stages[campaign.stage] });
}

function pageOf(status: number, title: string, texts: Texts, content: Markup): Page {
	const { html } = markup`<!doctype html>
<html lang="${texts.lang}" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><header>${texts.page.product}</header><main>${content}</main></body></html>
`;
	return { status, headers: HEADERS, html };
}
