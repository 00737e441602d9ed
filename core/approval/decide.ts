import type { Campaign, Decision } from '../campaign/campaign';
import type { Journal } from '../campaign/journal';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time/instant';
import { isConfirmed, looksLikeCode } from './code';
import { decisionRowOf, type DecisionRow, readDecisionRows, type StoredDecisions } from './decisionRow';
import { evidenceOf, identityOf, type Sender } from './evidence';
import { type Form, type InputProblem, type OpenCampaign, type Posted, readForm } from './form';
import type { Keys } from './keys';
import type { Claims } from './link';
import { isOneTimeCode, mayBeSent } from './oneTimeCode';
import { addressOf } from './people';
import { sendCode } from './sendCode';
import { askedAs, mayTakeBack, type PageState, standingOf } from './standing';
import { waitsUntil } from './tries';

export type Refusal = {
	readonly state: Exclude<PageState, 'ask' | 'recorded' | 'codeSent' | 'takenBack'>;
	readonly problems: readonly InputProblem[];
};

export type Deciding =
	| { readonly status: 'recorded'; readonly row: DecisionRow; readonly decision: Decision }
	/** The campaign to save; the mail with the second code is in it. */
	| { readonly status: 'sendCode'; readonly journal: Journal }
	/** The row counts the try; without it a code could be guessed. */
	| ({ readonly status: 'wrongCode'; readonly row: DecisionRow } & Refusal)
	| ({ readonly status: 'refused' } & Refusal);

export interface DecisionInput {
	readonly campaign: Campaign | undefined;
	readonly claims: Claims;
	readonly posted: unknown;
	/** Rows of the table campaign_decisions of this campaign. */
	readonly rows: readonly unknown[];
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly sender?: Sender;
}

/**
 * Turns a submitted form into the row to store, or says which page to show instead. An answer never changes the
 * campaign: `settleRound` does, from all rows, so that answers in the same second cannot overwrite each other.
 */
export function decide(input: DecisionInput): Deciding {
	const { claims, campaign, rows, keys, playbook, now } = input;
	const stored = readDecisionRows(rows, claims.campaignId, keys);
	const question = { claims, campaign, stored, playbook, now };
	const standing = standingOf(question);
	const mayChange = standing === 'alreadyAnswered' && mayTakeBack(question);
	if (standing !== 'ask' && !mayChange) return refused(standing);
	const posted = (input.posted ?? {}) as Posted;
	// `standingOf` says so only where there is a campaign with a round.
	const known: Known = { ...input, campaign: campaign as OpenCampaign, sender: input.sender ?? {}, stored };
	const form = readForm(posted, known.campaign.round, playbook);
	if (mayChange && form.action === 'answer') return refused('alreadyAnswered');
	if (waitsUntil(claims, stored.wrongTries, now) !== undefined) return refused('tooManyTries');
	// An answer that was not given cannot be taken back.
	if (!mayChange && form.action === 'takeBack')
		return refused('refusedInput', { field: 'choice', code: 'choiceMissing' });
	return answerTo(form, posted, known);
}

const refused = (state: Refusal['state'], ...problems: readonly InputProblem[]): Deciding => ({
	status: 'refused',
	state,
	problems,
});

interface Known extends DecisionInput {
	readonly campaign: OpenCampaign;
	readonly sender: Sender;
	readonly stored: StoredDecisions;
}

function answerTo(form: Form, posted: Posted, known: Known): Deciding {
	const { claims, campaign, now } = known;
	const ofCode = codeProblem(form, posted, known);
	// In the order of the page.
	const problems = [...('problems' in form ? form.problems : []), ...(ofCode ? [ofCode] : [])];
	// What cannot be a code is no try at one: a scanner that fills in anything must not lock the approver out.
	const typed = ofCode?.field === 'secondCode' ? posted.secondCode : posted.code;
	if ((ofCode?.code === 'codeWrong' || ofCode?.code === 'secondCodeWrong') && looksLikeCode(typed))
		return { status: 'wrongCode', row: wrongCodeRow(known), state: 'refusedInput', problems };
	if (problems.length > 0 || 'problems' in form) return refused('refusedInput', ...problems);
	if (form.action === 'sendCode') return { status: 'sendCode', journal: sendCode(known) };
	const { round, digest } = campaign.round;
	const decision: Decision = {
		round,
		digest,
		person: claims.person,
		...form.answer,
		evidence: evidence(known),
		// Behind the person's own last answer, also where the clock of this worker is.
		at: isoOf(Math.max(now, lastAnswerAt(known) + 1) as Instant),
	};
	return { status: 'recorded', row: decisionRowOf(campaign, decision, known.keys), decision };
}

/** What is wrong with the codes of the form, or with who sends it. */
function codeProblem({ action }: Form, { code, secondCode }: Posted, known: Known): InputProblem | undefined {
	const { campaign, claims, keys, now } = known;
	if (isSomebodyElse(known)) return { field: 'code', code: 'otherPerson' };
	if (campaign.round.evidence !== 'oneTimeCode' || action === 'sendCode') {
		if (isBlank(code)) return { field: 'code', code: 'codeMissing' };
		if (!isConfirmed(code, claims, keys)) return { field: 'code', code: 'codeWrong' };
		const isTooMany = action === 'sendCode' && !mayBeSent(claims.person, campaign.round, now);
		return isTooMany ? { field: 'code', code: 'tooManyCodes' } : undefined;
	}
	if (isBlank(secondCode)) return { field: 'secondCode', code: 'secondCodeMissing' };
	const valid = { now, usedUntil: lastAnswerAt(known) };
	if (isOneTimeCode(secondCode, claims, campaign.round, keys, valid)) return undefined;
	return { field: 'secondCode', code: 'secondCodeWrong' };
}

/** A trusted proxy says who is signed in; a link that was passed on is then seen. */
function isSomebodyElse({ sender, claims, playbook }: Known): boolean {
	const identity = identityOf(sender);
	return identity !== '' && identity !== addressOf(playbook.people[claims.person]?.email ?? '');
}

/** Milliseconds since 1970; 0 when there is none. */
const lastAnswerAt = ({ stored, campaign: { round }, claims: { person } }: Known): number =>
	[...stored.decisions, ...round.decisions]
		.filter((decision) => decision.person === person && decision.round === round.round)
		.reduce((last, { at }) => Math.max(last, instantOf(at)), 0);

function evidence({ campaign: { round }, claims, sender, now, playbook }: Known): Decision['evidence'] {
	const sentAt = instantOf(askedAs(claims.person, round)?.askedAt ?? round.openedAt);
	return evidenceOf(round.evidence ?? 'code', sender, sentAt, now, playbook);
}

const wrongCodeRow = (known: Known): DecisionRow => {
	const { campaign, claims, keys, now } = known;
	const { round, digest } = campaign.round;
	return decisionRowOf(
		campaign,
		{
			round,
			digest,
			person: claims.person,
			choice: 'wrongCode',
			comment: '',
			// Nothing but the link was shown, whoever the proxy has signed in.
			evidence: { ...evidence(known), level: 'link' },
			at: isoOf(now),
		},
		keys,
	);
};

const isBlank = (given: unknown) =>
	typeof given !== 'number' && (typeof given !== 'string' || given.trim() === '');
