import type { Campaign, Round, RoundApprover, RoundStage } from '../campaign/campaign';
import { append, type Journal, withMails } from '../campaign/journal';
import { type Threshold, thresholdKey, workedAt } from '../playbook/threshold';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time';
import type { Asking } from './asking';
import { requestMail } from './requestMail';
import type { RoundResult } from './roundResult';
import { hoursOf } from './workTime';

/** From when on a mail to a person may leave; undefined: at once. */
export type WaitsUntil = (person: string) => Instant | undefined;

/**
 * Reminds everybody who has not answered of each threshold that has come, once. When several have come since the last
 * look, one mail says it all.
 */
export function remindApprovers(
	journal: Journal,
	result: RoundResult,
	asking: Asking,
	waitsUntil: WaitsUntil,
): Journal {
	let so = journal;
	const { campaign } = journal;
	const { round } = campaign as Campaign & { round: Round };
	for (const [index, stage] of round.stages.entries()) {
		const { status, from } = result.stages[index]!;
		if (status !== 'pending') continue;
		for (const approver of stage.opened?.approvers ?? []) {
			if (!from.includes(approver.person)) continue;
			const due = remindersOf(approver, stage, asking.playbook).filter(({ at }) => at <= asking.now);
			for (const { key } of due) {
				so = append(so, asking.now, asking.actor, {
					type: 'approverReminded',
					data: { round: round.round, stage: index, person: approver.person, threshold: key },
				});
			}
			const last = due.at(-1);
			if (!last) continue;
			const mail = requestMail(approver, { ...asking, campaign, round, stage, reminder: last.key });
			const opensAt = waitsUntil(approver.person);
			so = withMails(so, opensAt === undefined ? mail : { ...mail, notBefore: isoOf(opensAt) });
		}
	}
	return so;
}

/** The reminders that a person has not got yet, in order. Their time runs in the person's own calendar. */
function remindersOf({ person, askedAt, reminded }: RoundApprover, stage: RoundStage, playbook: Playbook) {
	const hours = hoursOf(person, playbook);
	const instantFor = (threshold: Threshold) =>
		hours.add(instantOf(askedAt), workedAt(threshold, stage.dueMinutes));
	return stage.remind
		.map((threshold) => ({ key: thresholdKey(threshold), threshold }))
		.filter(({ key, threshold }) => !reminded.includes(key) && workedAt(threshold, stage.dueMinutes) > 0)
		.map(({ key, threshold }) => ({ key, at: instantFor(threshold) }))
		.sort((a, b) => a.at - b.at);
}

/** The next instant at which an open round can change by itself: a reminder, a due time, the end of the links. */
export function nextRoundCheckAt(round: Round, playbook: Playbook, now: Instant): Instant {
	const answered = new Set(
		round.decisions.filter(({ choice }) => choice !== 'withdraw').map(({ person }) => person),
	);
	const instants = round.stages.flatMap((stage) =>
		(stage.opened?.approvers ?? [])
			.filter(({ person }) => !answered.has(person))
			.flatMap((approver) => [
				...remindersOf(approver, stage, playbook).map(({ at }) => at),
				...(stage.onExpiry === undefined ? [] : [instantOf(approver.dueAt)]),
			]),
	);
	const later = instants.filter((instant) => instant > now);
	return Math.min(instantOf(round.linksExpireAt), ...later) as Instant;
}
