import { compareAnswers } from '../campaign/answerOrder';
import type { Decision, Round } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';
import { answersOf } from './answers';
import { evaluateStage } from './evaluateStage';
import type { RoundResult, StageResult } from './roundResult';

export interface RoundQuestion {
	readonly round: Round;
	/** All that is known, in any order; `decisionsOf` puts them together. */
	readonly decisions: readonly Decision[];
	readonly now: Instant;
}

/**
 * Where a round stands. The same decisions give the same result in whatever order they come, and an objection that
 * came in time wins over any number of approvals, unless the stage says that it only counts against.
 */
export function evaluateRound({ round, decisions, now }: RoundQuestion): RoundResult {
	const linksExpireAt = instantOf(round.linksExpireAt);
	const { current, notCounted } = answersOf(round, decisions);
	// A round that is closed stands as it stood then.
	const at = (round.closedAt === undefined ? now : Math.min(now, Date.parse(round.closedAt))) as Instant;
	const evaluations = round.stages.map((stage) => evaluateStage({ stage, current, linksExpireAt, now: at }));
	const stages = evaluations.map(({ result }) => result);
	const counted = evaluations.flatMap((evaluation) => evaluation.counted).sort(compareAnswers);
	const detail = {
		stages,
		conditions: counted.filter(({ choice }) => choice === 'approveWithConditions'),
		counted,
		notCounted: [...notCounted, ...evaluations.flatMap((evaluation) => evaluation.notCounted)].sort((a, b) =>
			compareAnswers(a.decision, b.decision),
		),
	};
	if (round.status === 'void') return { ...detail, status: 'void', because: { code: 'changed' } };
	if (round.status === 'granted') return { ...detail, status: 'approved' };
	const failed = stages.find(endsTheRound);
	if (failed) {
		const { title, because = 'answers', by } = failed;
		return { ...detail, status: 'rejected', stage: title, because, ...(by ? { by } : {}) };
	}
	const wanting = wantingOf(stages);
	if (round.status === 'refused') return { ...detail, ...wanting, status: 'expired' };
	if (stages.every(isDone)) return { ...detail, status: 'approved' };
	return { ...detail, ...wanting, status: at >= linksExpireAt ? 'expired' : 'pending' };
}

/** Nobody waits for an optional stage, but an objection in it is known all the same. */
const endsTheRound = ({ status, optional, because }: StageResult) =>
	status === 'rejected' && (!optional || because === 'objection');

export const isDone = ({ status, optional }: StageResult) => optional || status === 'approved';

function wantingOf(stages: readonly StageResult[]) {
	const missing = stages.filter((stage) => !isDone(stage));
	return {
		stillNeeded: missing.reduce((sum, stage) => sum + stage.stillNeeded, 0),
		from: [...new Set(missing.flatMap(({ from }) => from))],
	};
}
