import { evaluateStage } from '../approval/evaluateStage';
import type { Decision, RoundStage } from '../campaign/campaign';
import { type Instant, instantOf, isoOf } from '../time';
import type { Change, ChangeRow } from './changeRow';
import type { Versions } from './versions';

/** Where a change stands. `at`: when that came about (ISO). */
export type ChangeStanding =
	| { readonly status: 'open'; readonly missing: readonly string[]; readonly stillNeeded: number }
	/** Approved, and not in force yet. */
	| { readonly status: 'approved'; readonly at: string; readonly by: readonly string[] }
	| { readonly status: 'adopted'; readonly at: string; readonly by: readonly string[] }
	| { readonly status: 'rejected'; readonly at: string; readonly by: string; readonly comment: string }
	| { readonly status: 'expired'; readonly at: string }
	/** Another version has come into force since: it has to be proposed anew. */
	| { readonly status: 'stale' };

/**
 * Where a change stands, by its rows and the versions alone. Of each person the first answer counts; it ends with the
 * answer that meets the rule, or the first that says no. What has come into force stays so, whatever rows come later.
 */
export function changeStanding(
	change: Change,
	{ adopted, history }: Pick<Versions, 'adopted' | 'history'>,
	/** The version in force, adopted or of the credential. */
	inForceNow: string,
	now: Instant,
): ChangeStanding {
	const { proposal, content, decisions } = change;
	const isOwn = ({ changeId }: { readonly changeId: string }) => changeId === proposal.changeId;
	const inForce = history.find(isOwn);
	const answers = firstOfEach(
		decisions.filter(({ person }) => content.owners.some((owner) => owner.person === person)),
	);
	const approvers = answers.filter(({ choice }) => choice === 'approve').map(({ person }) => person);
	if (inForce) return { status: 'adopted', at: inForce.adoptedAt, by: approvers };
	const end = endOf(change, answers, now);
	// One that was adopted at once with another, and lost, is in the table and was never in force.
	const isStale = adopted.some(isOwn) || inForceNow !== proposal.replaces;
	if (end.status === 'rejected' || !isStale) return end;
	return { status: 'stale' };
}

const firstOfEach = (rows: readonly ChangeRow[]): ChangeRow[] =>
	rows.filter(({ person }, i) => rows.findIndex((other) => other.person === person) === i);

function endOf({ proposal, content }: Change, answers: readonly ChangeRow[], now: Instant): ChangeStanding {
	const linksExpireAt = instantOf(content.expiresAt);
	const heard = answers.filter(({ at }) => instantOf(at) < linksExpireAt);
	const evaluate = (count: number, at: Instant) =>
		evaluateStage({
			stage: stageOf(content, proposal),
			current: heard.slice(0, count).map(decisionOf),
			linksExpireAt,
			now: at,
		}).result;
	for (const [i, answer] of heard.entries()) {
		const { status, by } = evaluate(i + 1, instantOf(answer.at));
		const approved = heard.slice(0, i + 1).filter(({ choice }) => choice === 'approve');
		if (status === 'approved') return { status, at: answer.at, by: approved.map(({ person }) => person) };
		if (status === 'rejected')
			return { status, at: answer.at, by: by?.person ?? answer.person, comment: answer.comment };
	}
	if (now >= linksExpireAt) return { status: 'expired', at: isoOf(linksExpireAt) };
	const { from, stillNeeded } = evaluate(heard.length, now);
	return { status: 'open', missing: from, stillNeeded };
}

/** The rule of a change as a stage of an approval, so that the same rules count in the same way. */
export function stageOf(
	{ owners, rule, roles, expiresAt }: Pick<Change['content'], 'owners' | 'rule' | 'roles' | 'expiresAt'>,
	{ at }: Pick<ChangeRow, 'at'>,
): RoundStage {
	const approvers = owners.map((owner) => ({ ...owner, dueAt: expiresAt, askedAt: at, reminded: [] }));
	return {
		title: 'Change of the playbook',
		roles,
		people: [],
		rule,
		veto: true,
		dueMinutes: 1,
		remind: [],
		beside: false,
		optional: false,
		opened: { at, dueAt: expiresAt, approvers, leftOut: [] },
	};
}

const decisionOf = ({ person, choice, comment, version, at }: ChangeRow): Decision => ({
	round: 1,
	digest: version,
	person,
	choice: choice === 'approve' ? 'approve' : 'reject',
	comment,
	evidence: { level: 'code', afterSeconds: 0 },
	at,
});
