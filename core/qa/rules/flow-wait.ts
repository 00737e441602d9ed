import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import { type FlowStep, whereStep } from '../flows';
import { defineRule } from '../rule';

const DAY = 1_440;
const wait = (waitMinutes?: number): FlowStep => ({
	kind: 'wait',
	name: 'Wait',
	...(waitMinutes !== undefined && { waitMinutes }),
});
const send: FlowStep = { kind: 'send', name: 'Send confirmation' };
const exit: FlowStep = { kind: 'exit', name: 'End' };
const flow = (steps: FlowStep[], changes: Partial<FollowUp> = {}) => ({
	followUps: [{ name: '02 Registered Follow-up', status: 'active' as const, steps, ...changes }],
});
const BY_FORM = { trigger: 'Fills Out Form is Register' };

const startsOnForm = ({ trigger = '', listensTo = [] }: FollowUp) =>
	listensTo.some(({ kind }) => kind === 'form') || /\bform\b/i.test(trigger);

export const flowWait = defineRule({
	id: 'flow-wait',
	title: 'each follow-up waits as long as it should',
	severity: 'warning',
	required: false,
	why: 'A wait of zero sends everything at once; one of a year is a slip of the unit.',
	source: 'qa-rules §5 flow; Marketo: wait before a send that a form triggers',
	reads: ['followUps'],
	restsOn: ['flow steps of'],
	options: z.strictObject({
		maxDays: z.number().min(1).max(3_650).default(90),
		/** Follow-ups whose waits are meant. */
		allow: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'no time', build: flow([wait(0), send]) },
			{ say: 'a negative time', build: flow([wait(-60), send]) },
			{ say: 'a year', build: flow([wait(5), send, wait(365 * DAY), send, exit]) },
			{ say: 'Marketo sends at once when a form is filled in', build: flow([send], BY_FORM) },
			{
				say: 'two mails at once',
				build: flow([wait(5), send, { kind: 'send', name: 'Send reminder' }, exit]),
			},
		],
		quiet: [
			{ say: 'five minutes', build: flow([wait(5), send], BY_FORM) },
			{ say: 'ninety days', build: flow([wait(5), send, wait(90 * DAY), send, exit]) },
			{ say: 'until a date, which has no length', build: flow([wait(), send]) },
			{
				say: 'a confirmation at once, on another platform',
				build: { ...flow([send], BY_FORM), map: 'HubSpot' },
			},
			{ say: 'at once, after something else', build: flow([send], { trigger: 'Attended event' }) },
			{ say: 'steps that nobody told', build: flow([]) },
			{ say: 'allowed', build: flow([wait(0), send]), options: { allow: ['02 Registered Follow-up'] } },
		],
	},
	*check({ followUps, dialect }, { maxDays, allow }) {
		for (const [index, followUp] of followUps.entries()) {
			const { name, steps = [] } = followUp;
			if (allow.includes(name)) continue;
			const at = (step: number) => ({
				where: whereStep(followUp, index, step),
				evidence: `${name} ${step + 1}`,
			});
			for (const [i, { kind, waitMinutes }] of steps.entries()) {
				if (kind !== 'wait' || waitMinutes === undefined) continue;
				if (waitMinutes > 0 && waitMinutes <= maxDays * DAY) continue;
				yield {
					found: `step ${i + 1} of "${name}" waits ${waitMinutes > 0 ? `${Math.round(waitMinutes / DAY)} days` : `${waitMinutes} minutes`}`,
					expected: `more than 0 minutes and at most ${maxDays} days`,
					mend: 'Set the number and the unit of the wait',
					...at(i),
				};
			}
			const first = steps.findIndex(({ kind }) => kind === 'send');
			const waitsBefore = steps.slice(0, Math.max(0, first)).some(({ kind }) => kind === 'wait');
			if (first >= 0 && !waitsBefore && dialect.id === 'marketo' && startsOnForm(followUp)) {
				yield {
					found: `"${name}" sends at once when the form is filled in`,
					expected: 'a wait of some minutes first',
					mend: 'Put a wait of 5 minutes before the first send, so that Marketo has stored what was filled in',
					...at(first),
				};
			}
			const again = steps.findIndex(({ kind }, i) => kind === 'send' && steps[i - 1]?.kind === 'send');
			if (again < 0) continue;
			yield {
				found: `steps ${again} and ${again + 1} of "${name}" send two mails at once`,
				expected: 'a wait between two sends',
				mend: 'Put a wait between the two, or delete one',
				...at(again),
			};
		}
	},
});
