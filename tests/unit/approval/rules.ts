import { evaluateRound, requestApproval, settleRound, decisionRowOf } from '../../../core/approval';
import type { Campaign, Decision } from '../../../core/campaign';
import { defaultPlaybook } from '../../../core/playbook/default';
import { type Playbook, playbookSchema } from '../../../core/playbook/schema';
import type { Instant } from '../../../core/time';
import { checkedCampaign, decisionBy, keys, later, launchPackage, now, settings } from './fixtures';

export type StageChanges = Readonly<Record<string, unknown>>;

/** The built-in playbook with one policy of these stages; what a stage leaves out is the common case. */
export const playbookWith = (stages: readonly StageChanges[], changes: object = {}): Playbook =>
	playbookSchema.parse({
		...defaultPlaybook,
		...changes,
		approval: {
			policies: [
				{
					title: 'Test policy',
					stages: stages.map((stage, i) => ({
						title: `Stage ${i + 1}`,
						rule: 'all',
						dueMinutes: 480,
						...stage,
					})),
				},
			],
			...(changes as { approval?: object }).approval,
		},
	});

/** The people of the built-in playbook, with changes by key. */
export const peopleWith = (changes: Readonly<Record<string, object>>) => ({
	people: Object.fromEntries(
		Object.entries(defaultPlaybook.people).map(([key, person]) => [key, { ...person, ...changes[key] }]),
	),
});

export function askIn(playbook: Playbook, campaign: Campaign = checkedCampaign(), at: Instant = now) {
	const request = requestApproval({ ...settings, playbook, campaign, launchPackage, now: at });
	if (request.status !== 'requested') throw new Error(request.status);
	return request.journal;
}

export const minute = (n: number) => new Date(later(n)).toISOString();

/** `bea: approve @ minute 5` */
export const answer = (person: string, choice: Decision['choice'], at: number, comment = '') =>
	decisionBy(person, { choice, comment, at: minute(at) });

export const standing = (campaign: Campaign, decisions: readonly Decision[], at: Instant = later(10)) =>
	evaluateRound({ round: campaign.round!, decisions, now: at });

export const settleIn = (
	playbook: Playbook,
	campaign: Campaign,
	decisions: readonly Decision[],
	at: Instant = later(10),
) =>
	settleRound({
		...settings,
		campaign,
		playbook,
		rows: decisions.map((decision) => decisionRowOf(campaign, decision, keys)),
		launchPackage,
		now: at,
		actor: 'workflow',
		waitsUntil: () => undefined,
	});
