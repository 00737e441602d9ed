import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import type { FlowStep } from '../flows';
import { defineRule } from '../rule';

const step = (kind: FlowStep['kind'], name: string): FlowStep => ({ kind, name });
const flow = (...steps: FlowStep[]): { followUps: FollowUp[] } => ({
	followUps: [{ name: '02 Registered Follow-up', status: 'active', steps }],
});

/** A filter or a choice inside another step that leaves people out. */
const LEAVES_OUT =
	/remove|exclude|skip|stop if|not (?:registered|converted|opened)|suppress|entfern|ausschlie|retir|exclu|elimin|rimuov|verwijder/i;

export const flowExit = defineRule({
	id: 'flow-exit',
	title: 'a follow-up of several mails lets go of people who have done what it asks for',
	severity: 'warning',
	required: false,
	why: 'Those who have registered are reminded to register.',
	source: 'qa-rules §5 flow',
	reads: ['followUps'],
	restsOn: ['flow steps of'],
	options: z.strictObject({
		/** Follow-ups that everybody shall get to the end, by name. */
		allow: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'three mails in a row',
				build: flow(
					step('send', 'One'),
					step('wait', 'Wait 3 days'),
					step('send', 'Two'),
					step('wait', 'Wait 3 days'),
					step('send', 'Three'),
				),
			},
			{
				say: 'an end only behind the last',
				build: flow(step('send', 'One'), step('wait', 'Wait'), step('send', 'Two'), step('exit', 'End')),
			},
		],
		quiet: [
			{ say: 'one mail', build: flow(step('wait', 'Wait'), step('send', 'One')) },
			{
				say: 'a goal',
				build: flow(
					step('goal', 'Registered'),
					step('send', 'One'),
					step('wait', 'Wait'),
					step('send', 'Two'),
				),
			},
			{
				say: 'an exit between the two',
				build: flow(
					step('send', 'One'),
					step('wait', 'Wait'),
					step('exit', 'If registered'),
					step('send', 'Two'),
				),
			},
			{
				say: 'a step that removes them',
				build: flow(
					step('send', 'One'),
					step('wait', 'Wait'),
					step('other', 'Remove from flow if registered'),
					step('send', 'Two'),
				),
			},
			{
				say: 'a course that everybody gets',
				build: flow(step('send', 'One'), step('wait', 'Wait'), step('send', 'Two')),
				options: { allow: ['02 Registered Follow-up'] },
			},
		],
	},
	*check({ followUps }, { allow }) {
		for (const [index, { name, steps = [] }] of followUps.entries()) {
			const sends = steps.flatMap(({ kind }, i) => (kind === 'send' ? [i] : []));
			const upToLast = steps.slice(0, sends.at(-1) ?? 0);
			const letsGo = upToLast.some(
				({ kind, name: said }) => kind === 'goal' || kind === 'exit' || LEAVES_OUT.test(said),
			);
			if (sends.length < 2 || letsGo || allow.includes(name)) continue;
			yield {
				found: `"${name}" sends ${sends.length} mails and lets nobody out in between`,
				expected: 'a goal or an exit before the last mail',
				mend: 'Add a goal, e.g. that the person has registered, and an exit for those who unsubscribe',
				where: { part: `Follow-up "${name}"`, path: `followUps[${index}].steps` },
				evidence: name,
			};
		}
	},
});
