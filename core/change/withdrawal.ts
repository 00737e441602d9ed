import { z } from 'zod/v4';

import type { Campaign } from '../campaign/campaign';
import type { FactData } from '../campaign/facts';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Instant } from '../time/instant';
import { toBeWithdrawn } from './whyNot';

/** What Campaign MAP: Unschedule gives. */
export const withdrawalSchema = z.object({
	outcome: z.enum(['cancelled', 'tooLate', 'manualRequired']),
	steps: z.array(z.string()).optional(),
	switchedOff: z.array(z.string()).default([]),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

const cut = (text: string) => text.slice(0, 500);

/**
 * Writes down what the MAP did with the launch of a cancelled campaign; nothing when that is written down already.
 * @param result left out when the MAP did not answer: then a person has to look
 */
export function recordWithdrawal(campaign: Campaign, result: Withdrawal | undefined, now: Instant): Journal {
	const journal = openJournal(campaign);
	if (!toBeWithdrawn(campaign)) return journal;
	const { outcome, steps = [], switchedOff } = result ?? unanswered(campaign);
	const data: FactData<'launchWithdrawn'> = {
		outcome,
		steps: steps.slice(0, 20).map(cut),
		switchedOff: switchedOff.slice(0, 50).map(cut),
	};
	return append(journal, now, 'workflow', { type: 'launchWithdrawn', data });
}

const unanswered = ({ program, programName = '' }: Campaign): Withdrawal => ({
	outcome: 'manualRequired',
	switchedOff: [],
	steps: [
		'The marketing automation platform did not answer, so nothing was withdrawn there.',
		`Open the program "${(program?.name ?? programName).slice(0, 200)}" in it, cancel the planned run of its send campaign, and switch its follow-ups off.`,
	],
});
