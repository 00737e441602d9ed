import { hoursOf } from '../../approval/workTime';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import type { Instant } from '../../time/instant';
import { type ApprovalPolicy, stagesOf } from '../approvalSchema';
import { calendarOf } from '../calendars';
import type { Playbook } from '../schema';
import { targetFor } from '../target';
import { type Lint, whereOf } from './lint';
import { campaignsOf } from './policyScope';
import { startsOf } from './starts';

export const approvalDue: Lint = {
	id: 'approval-due',
	title: 'approvers are given no more time than the stage Approval has',
	severity: 'warning',
	why: 'When the answers of a policy are due after the stage is, the stage is late although everybody is in time.',
	examples: {
		bad: [
			{
				say: 'three days for an answer, one for the stage',
				changes: { 'approval.policies.0.dueMinutes': 1440 },
			},
			{
				say: 'an approver who works on one morning a week',
				changes: {
					'calendars.partTime': {
						tz: 'Europe/Dublin',
						week: { mon: [['09:00', '13:00']] },
						holidays: ['12-25'],
					},
					'people.bea.calendar': 'partTime',
				},
			},
		],
		quiet: [{ say: 'half a day for an answer', changes: { 'approval.policies.0.dueMinutes': 240 } }],
	},
	*check({ playbook, now }) {
		const settings = playbook.stages.approval;
		const calendar = calendarOf(playbook, settings.calendar);
		const starts = startsOf(calendar, now);
		for (const [i, policy] of playbook.approval.policies.entries()) {
			const targets = campaignsOf(policy, playbook)
				.map((one) => targetFor(settings, one))
				.filter((target) => typeof target === 'number');
			if (targets.length === 0) continue;
			const target = Math.min(...targets);
			const over = leastOver(policy, target, starts, calendar, playbook);
			if (over <= 0) continue;
			yield {
				where: whereOf('approval', 'policies', i),
				found: `answers that are due at least ${calendar.sayWorkingMinutes(over)} after the stage ("${policy.title}")`,
				expected: `answers within the target of the stage approval (${calendar.sayWorkingMinutes(target)})`,
				mend: 'Lower "dueMinutes", let stages run side by side, or raise the target of the stage for these campaigns.',
			};
		}
	},
};

/** Working minutes by which the last answer is due after the stage, from the best start. */
const leastOver = (
	policy: ApprovalPolicy,
	target: number,
	starts: readonly Instant[],
	calendar: CompiledCalendar,
	playbook: Playbook,
) =>
	Math.min(
		...starts.map((start) => calendar.between(calendar.add(start, target), lastDue(policy, start, playbook))),
	);

/** A later stage opens when those before it are due at the latest; what is optional is not waited for. */
function lastDue(policy: ApprovalPolicy, start: Instant, playbook: Playbook): Instant {
	let opensAt = start;
	let doneAt = start;
	for (const { roles, people, dueMinutes, beside, optional } of stagesOf(policy)) {
		if (!beside) opensAt = doneAt;
		if (optional) continue;
		const asked = [...people, ...roles.flatMap((role) => playbook.roles[role]!.people)];
		const dues = asked.map((person) => hoursOf(person, playbook).add(opensAt, dueMinutes));
		doneAt = Math.max(doneAt, ...dues) as Instant;
	}
	return doneAt;
}
