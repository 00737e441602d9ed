import { compareAnswers } from './answerOrder';
import type { Campaign, Decision, Round, RoundApprover, RoundStage } from './campaign';
import type { CampaignEvent } from './event';
import type { Approver, FactData } from './facts';

export const newRound = (data: FactData<'approvalRequested'>, openedAt: string): Round => ({
	...data,
	openedAt,
	status: 'open',
	decisions: [],
});

/** What is about another round stays in the events, but does not count here. */
const withRound = (campaign: Campaign, round: number, change: (round: Round) => Round): Campaign =>
	campaign.round?.round === round ? { ...campaign, round: change(campaign.round) } : campaign;

const withStage = (
	campaign: Campaign,
	{ round, stage }: { readonly round: number; readonly stage: number },
	change: (stage: RoundStage) => RoundStage,
): Campaign =>
	withRound(campaign, round, (known) => ({
		...known,
		stages: known.stages.map((entry, index) => (index === stage ? change(entry) : entry)),
	}));

const asked = (approvers: readonly Approver[], at: string): RoundApprover[] =>
	approvers.map((approver) => ({ ...approver, askedAt: at, reminded: [] }));

const withStageOpened = (
	campaign: Campaign,
	{ approvers, leftOut, dueAt, ...where }: FactData<'approvalStageOpened'>,
	at: string,
): Campaign =>
	withStage(campaign, where, (stage) => ({
		...stage,
		opened: stage.opened ?? { at, dueAt, approvers: asked(approvers, at), leftOut },
	}));

const withApprovers = (
	stage: RoundStage,
	change: (approvers: readonly RoundApprover[]) => readonly RoundApprover[],
): RoundStage =>
	stage.opened ? { ...stage, opened: { ...stage.opened, approvers: change(stage.opened.approvers) } } : stage;

const withApproversAdded = (
	campaign: Campaign,
	{ approvers, ...where }: FactData<'approversAdded'>,
	at: string,
): Campaign =>
	withStage(campaign, where, (stage) => withApprovers(stage, (known) => [...known, ...asked(approvers, at)]));

const withReminder = (
	campaign: Campaign,
	{ person, threshold, ...where }: FactData<'approverReminded'>,
): Campaign =>
	withStage(campaign, where, (stage) =>
		withApprovers(stage, (known) =>
			known.map((approver) =>
				approver.person === person
					? { ...approver, reminded: [...new Set([...approver.reminded, threshold])] }
					: approver,
			),
		),
	);

/** A decision about another digest does not count. Of a person only the newest answer is kept. */
function withDecision(
	campaign: Campaign,
	{ answeredAt, ...data }: FactData<'decisionRecorded'>,
	at: string,
): Campaign {
	const decision: Decision = { ...data, at: answeredAt ?? at };
	return withRound(campaign, data.round, (round) => {
		const known = round.decisions.find(({ person }) => person === data.person);
		if (round.digest !== data.digest || (known && compareAnswers(known, decision) >= 0)) return round;
		return { ...round, decisions: [...round.decisions.filter((other) => other !== known), decision] };
	});
}

/** Most one-time codes of a round that are kept in the record; older ones stay in the events. */
const MAX_CODES = 30;

const withCodeSent = (
	campaign: Campaign,
	{ round, person }: FactData<'oneTimeCodeSent'>,
	at: string,
): Campaign =>
	withRound(campaign, round, (known) => ({
		...known,
		codesSent: [...(known.codesSent ?? []), { person, at }].slice(-MAX_CODES),
	}));

type RoundEvent = Extract<
	CampaignEvent,
	{
		type:
			| 'approvalStageOpened'
			| 'approversAdded'
			| 'approverReminded'
			| 'decisionRecorded'
			| 'oneTimeCodeSent';
	}
>;

/** The campaign after something that happened within its round. */
export function withRoundEvent(campaign: Campaign, event: RoundEvent): Campaign {
	switch (event.type) {
		case 'approvalStageOpened':
			return withStageOpened(campaign, event.data, event.at);
		case 'approversAdded':
			return withApproversAdded(campaign, event.data, event.at);
		case 'approverReminded':
			return withReminder(campaign, event.data);
		case 'decisionRecorded':
			return withDecision(campaign, event.data, event.at);
		case 'oneTimeCodeSent':
			return withCodeSent(campaign, event.data, event.at);
	}
}

export const withRoundStatus = (
	campaign: Campaign,
	status: 'granted' | 'refused' | 'void',
	closedAt?: string,
	seal?: string,
): Campaign =>
	campaign.round
		? {
				...campaign,
				round: { ...campaign.round, status, ...(closedAt ? { closedAt } : {}), ...(seal ? { seal } : {}) },
			}
		: campaign;
