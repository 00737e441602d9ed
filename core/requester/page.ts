import { type Markup, markup, own } from '../approval/markup';
import { type Page, pageOf } from '../approval/pageShell';
import type { Keys } from '../approval/keys';
import type { Campaign } from '../campaign/campaign';
import type { CampaignEvent } from '../campaign/event';
import { toBeWithdrawn, whyNoCancel, whyNoChange } from '../change/whyNot';
import { formLink } from '../intake/formLink';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { cancelForm, changeForm, decideForm } from './forms';
import { type FormProblem, problemsPart, type Posted } from './formParts';
import { type FollowClaims, holderOf, signFollowLink } from './link';
import { actionsPart, changePart, factsPart, historyPart, progressPart } from './pageParts';
import { FOLLOW_STYLE } from './pageStyle';
import { fill, ownerReader, type Reader, requesterReader, strangerReader } from './reader';
import { type Facts, ownerName, sayStatus } from './standing';
import type { Words } from './texts';

export type News = keyof Words['news'];

/** Why a form changed nothing. */
export interface FormRefusal {
	readonly news?: News;
	readonly problems: readonly FormProblem[];
}

export interface FollowQuestion {
	/** Nothing when the campaign of the link is not in the table any more. */
	readonly campaign: Campaign | undefined;
	readonly claims: FollowClaims;
	/** Which form was asked for: `change`, `cancel`; anything else is the page itself. */
	readonly view: string;
	readonly posted: Posted;
	readonly refusal?: FormRefusal;
	/** In order; may be incomplete. */
	readonly events: readonly CampaignEvent[];
	readonly playbook: Playbook;
	readonly keys: Keys;
	/** Where the request form stands. */
	readonly form: { readonly baseUrl: string; readonly formPath: string };
	readonly now: Instant;
}

/** The page for the holder of a verified link. It shows; only `answerForm` changes anything. */
export function followPage(question: FollowQuestion): Page {
	const { campaign, claims, playbook } = question;
	if (!campaign || claims.campaignId !== campaign.campaignId) return wrongPage(playbook);
	if (claims.purpose === 'decideChange') return decisionPage({ ...question, campaign });
	if (claims.holder !== holderOf(campaign.brief.requesterEmail)) return wrongPage(playbook);
	return requesterPage({ ...question, campaign });
}

/** The same whatever was asked for: it does not tell whether there is such a campaign. */
export function wrongPage(playbook: Playbook): Page {
	const { wrong } = strangerReader(playbook).words;
	return shortPage(404, wrong.title, markup`<p>${wrong.next}</p>`, playbook);
}

/** A genuine link whose time is over can be exchanged; the new one goes to the stored address, whoever asks. */
export function expiredPage({ purpose }: FollowClaims, playbook: Playbook): Page {
	const { expired } = strangerReader(playbook).words;
	const next =
		purpose === 'follow'
			? markup`<p>${expired.next}</p><form method="post"><button type="submit" name="action" value="newLink">${expired.submit}</button></form>`
			: markup`<p>${expired.decide}</p>`;
	return shortPage(410, expired.title, next, playbook);
}

const shortPage = (status: number, title: string, next: Markup, playbook: Playbook) =>
	layOut(status, title, strangerReader(playbook), markup`<h1>${title}</h1>${next}`);

const layOut = (status: number, title: string, { words, texts }: Reader, content: Markup): Page =>
	pageOf(status, title, { lang: texts.lang, page: { product: words.product } }, content, FOLLOW_STYLE);

type Known = FollowQuestion & { readonly campaign: Campaign };

function requesterPage(known: Known): Page {
	const { campaign, claims, playbook, keys, now, posted, refusal } = known;
	const facts: Facts = { campaign, playbook, now, reader: requesterReader(campaign, playbook) };
	// The link is signed again, so that it does not have to be kept in the run.
	const base = `?t=${signFollowLink(claims, keys)}`;
	if (posted.action === 'newLink')
		return layOut(200, facts.reader.words.expired.title, facts.reader, newsPart('linkSent', facts));
	const view = formOf(known);
	if (!view) return overviewPage(known, facts, base);
	const { title } = facts.reader.words[view === 'change' ? 'changeForm' : 'cancelForm'];
	const problems = refusal?.problems ?? [];
	const form = { facts, posted: refusal ? posted : {}, problems };
	return layOut(
		problems.length > 0 ? 422 : 200,
		problems.length > 0 ? `${facts.reader.words.errorPrefix}: ${title}` : title,
		facts.reader,
		markup`<h1>${title}</h1>${problemsPart(problems, facts.reader.words)}<p>${campaignLine(facts)}</p>${
			view === 'change' ? changeForm(form) : cancelForm(form)
		}<p><a href="${base}">${facts.reader.words.back}</a></p>`,
	);
}

/** A form is shown when it was asked for or has to be corrected, and only while it could change anything. */
function formOf({ campaign, view, posted, refusal, now }: Known): 'change' | 'cancel' | undefined {
	const isSent = posted.action !== undefined && posted.action !== '';
	const wanted = isSent ? (refusal?.problems.length ? posted.action : undefined) : view;
	if (wanted === 'change') return whyNoChange(campaign) ? undefined : 'change';
	if (wanted === 'cancel') return whyNoCancel(campaign, now) ? undefined : 'cancel';
	return undefined;
}

function overviewPage(known: Known, facts: Facts, base: string): Page {
	const { campaign, events, playbook, form, keys, now } = known;
	const { campaignId, brief } = campaign;
	const isWaiting =
		campaign.outcome === 'lapsed' || (campaign.stage === 'intake' && campaign.gaps.length > 0);
	const links = {
		addMissing: isWaiting ? formLink({ ...form, keys }, campaign, playbook, now) : undefined,
		change: `${base}&do=change`,
		cancel: `${base}&do=cancel`,
	};
	const title = brief.title || campaignId;
	// Nothing is planned any more for what was never sent.
	const isOver = whyNoChange(campaign) === 'ended' && campaign.liveAt === undefined;
	const news = newsOf(known);
	return layOut(
		200,
		title,
		facts.reader,
		markup`<h1>${own(title)}</h1><p class="soft">${fill(facts.reader.words.number, { campaignId })}</p>${
			news && newsPart(news, facts)
		}<p><strong>${sayStatus(facts)}</strong></p>${progressPart(facts)}${isOver ? undefined : factsPart(facts)}${changePart(facts)}${actionsPart(facts, links)}${historyPart(facts, events)}`,
	);
}

/** What the form before has led to. */
function newsOf({ campaign, posted, refusal }: Known): News | undefined {
	if (refusal) return refusal.news;
	switch (posted.action) {
		case 'cancel':
			return toBeWithdrawn(campaign) ? 'withdrawing' : 'cancelled';
		case 'change':
			return campaign.change?.status === 'open' ? 'asked' : 'noted';
		default:
			return undefined;
	}
}

const newsPart = (news: News, facts: Facts) =>
	markup`<p class="note" role="status">${fill(facts.reader.words.news[news], { owner: ownerName(facts) })}</p>`;

const campaignLine = ({ campaign: { brief, campaignId } }: Facts) =>
	markup`<strong>${own(`${brief.title} (${campaignId})`)}</strong>`;

function decisionPage(known: Known): Page {
	const { campaign, claims, playbook, now, posted, refusal } = known;
	const reader = ownerReader(claims.holder, playbook);
	const facts: Facts = { campaign, playbook, now, reader };
	const { title } = reader.words.decideForm;
	const problems = refusal?.problems ?? [];
	const news = refusal ? refusal.news : whereDecisionStands(known);
	const content = news
		? newsPart(news, facts)
		: decideForm({ facts, posted: refusal ? posted : {}, problems });
	return layOut(
		problems.length > 0 ? 422 : news === 'notOpen' || news === 'notYours' ? 410 : 200,
		problems.length > 0 ? `${reader.words.errorPrefix}: ${title}` : title,
		reader,
		markup`<h1>${title}</h1>${problemsPart(problems, reader.words)}<p>${campaignLine(facts)}</p>${content}`,
	);
}

/** @returns nothing while the holder of the link may decide */
export function whereDecisionStands({
	campaign,
	claims,
	playbook,
	posted,
}: Pick<Known, 'campaign' | 'claims' | 'playbook' | 'posted'>): News | undefined {
	const { change } = campaign;
	if (ownerOf(campaign, playbook).key !== claims.holder) return 'notYours';
	if (change?.change !== claims.change) return 'notOpen';
	if (change.status !== 'open') return posted.action === 'decide' ? change.status : 'notOpen';
	const refused = whyNoChange(campaign);
	return refused === 'ended' || refused === 'sent' ? refused : undefined;
}
