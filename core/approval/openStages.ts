import type { Campaign, Round } from '../campaign/campaign';
import { append, type Journal, withMails } from '../campaign/journal';
import { instantOf, isoOf } from '../time';
import type { Asking } from './asking';
import { isDone } from './evaluateRound';
import { requestMail } from './requestMail';
import type { StageResult } from './roundResult';
import { dueOfStage, votersOf } from './voters';

/** Stages whose turn has come: the first ones, and those after stages that are all done. */
export function stagesToOpen({ stages }: Round, results: readonly StageResult[]): number[] {
	let isTurn = true;
	let areBeforeDone = true;
	return stages.flatMap((stage, index) => {
		if (!stage.beside) isTurn = areBeforeDone;
		areBeforeDone &&= isDone(results[index]!);
		return isTurn && !stage.opened ? [index] : [];
	});
}

/** Asks the people of one stage; who is there and who answers for whom is looked up now. */
export function openStage(journal: Journal, index: number, asking: Asking): Journal {
	const { playbook, now, actor } = asking;
	const { campaign, round } = withRound(journal);
	const question = {
		stage: round.stages[index]!,
		campaign,
		playbook,
		others: round.stages,
		opensAt: now,
		linksExpireAt: instantOf(round.linksExpireAt),
	};
	const voters = votersOf(question);
	const opened = append(journal, now, actor, {
		type: 'approvalStageOpened',
		data: {
			round: round.round,
			stage: index,
			approvers: voters.approvers.map((approver) => ({ ...approver, roles: [...approver.roles] })),
			leftOut: [...voters.leftOut],
			dueAt: isoOf(dueOfStage(voters, question)),
		},
	});
	return askPeople(
		opened,
		index,
		voters.approvers.map(({ person }) => person),
		asking,
	);
}

/** One mail with an own link for each of these people of a stage. */
export function askPeople(
	journal: Journal,
	index: number,
	people: readonly string[],
	asking: Asking,
): Journal {
	const { campaign, round } = withRound(journal);
	const stage = round.stages[index]!;
	const approvers = stage.opened?.approvers.filter(({ person }) => people.includes(person)) ?? [];
	return withMails(
		journal,
		...approvers.map((approver) => requestMail(approver, { ...asking, campaign, round, stage })),
	);
}

/** A campaign in which people are asked has a round. */
const withRound = ({ campaign }: Journal) => ({
	campaign,
	round: (campaign as Campaign & { round: Round }).round,
});
