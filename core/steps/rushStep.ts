import { type Keys, readLink } from '../approval';
import type { SavedCampaign } from '../campaign/row';
import { decideRush, othersOf, RUSH_CHOICES, type RushDeciding } from '../intake';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';
import { pageUrlOf } from './intakeStep';

/** The choices of the form in which a rush is decided, as a person reads them. */
export const RUSH_OPTIONS = {
	grant: 'Yes: it goes before the others',
	refuse: 'No: not before the others',
} as const satisfies Record<(typeof RUSH_CHOICES)[number], string>;

interface RushStep {
	readonly saved: SavedCampaign;
	/** What the form sent: `t` is the link, the rest the answer. */
	readonly answers: Readonly<Record<string, unknown>>;
	/** Rows of the table campaigns: what is open, and what was asked for in this quarter. */
	readonly rows: readonly Record<string, unknown>[];
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly baseUrl?: string;
	readonly formPath: string;
	/** Path of the requester's page. */
	readonly pagePath?: string;
	readonly now: Instant;
}

/** Records the decision about a rush when its link and code are right. */
export function rushStep({ saved, answers, rows, keys, pagePath, now, ...around }: RushStep): RushDeciding {
	const link = readLink(answers.t, keys, now, 'rush');
	if (link.status === 'wrong')
		return {
			status: 'refused',
			why: 'This link does not work. Use the link in the newest mail about this request.',
		};
	const { campaign } = saved;
	const choice = RUSH_CHOICES.find((known) => RUSH_OPTIONS[known] === answers.choice);
	return decideRush({
		...around,
		campaign,
		claims: link.claims,
		answer: { ...answers, choice },
		keys,
		pageUrl: pageUrlOf({ keys, pagePath, baseUrl: around.baseUrl }, now),
		others: othersOf(rows, now, campaign.campaignId),
		now,
	});
}
