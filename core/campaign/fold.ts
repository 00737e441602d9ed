import { ProblemError } from '../problem';
import type { Campaign, ClockEvent, ClockRecord, PauseCauseKey } from './campaign';
import { type CampaignEvent, findChainFault } from './event';
import { withChange } from './foldChange';
import { withRepin } from './foldRepin';
import { newRound, withRoundEvent, withRoundStatus } from './foldRound';
import { CAMPAIGN_CLOCK, MOVES, PARTY_OF_STAGE, type Stage, refuseIllegalMove } from './stages';

const CLOCKED: readonly Stage[] = ['intake', 'build', 'qa', 'approval', 'launch'];

/** The record after one more event. @throws ProblemError on an illegal move. */
export function applyEvent(before: Campaign | undefined, event: CampaignEvent): Campaign {
	refuseIllegalMove(event.campaignId, before?.stage ?? 'new', event.type);
	const changed = withFact(before, event);
	const moved = moveTo(changed, stageAfter(changed, event), event.at);
	return { ...moved, chain: { seq: event.seq, hash: event.hash } };
}

/** Rebuilds the record from its events, in any order. @throws ProblemError when the chain is broken or empty. */
export function foldEvents(events: readonly CampaignEvent[]): Campaign {
	const fault = findChainFault(events);
	const inOrder = [...events].sort((a, b) => a.seq - b.seq);
	const campaign = fault ? undefined : inOrder.reduce<Campaign | undefined>(applyEvent, undefined);
	if (campaign) return campaign;
	const id = events[0]?.campaignId ?? '';
	throw new ProblemError({
		where: `Events of campaign ${id || '(none)'}`,
		found: fault ? `event ${fault.seq} ${SAY_FAULT[fault.code]}` : 'no event',
		expected: 'an unbroken chain of events from number 1 on',
		mend: 'Restore the rows of the table campaign_events from a backup; the record in the table campaigns still holds the last saved state.',
	});
}

const SAY_FAULT = {
	missing: 'missing',
	broken: 'not following the one before it',
	altered: 'altered after it was written',
} as const;

function stageAfter(campaign: Campaign, event: CampaignEvent): Stage {
	if (event.type === 'qaChecked') return event.data.verdict === 'passed' ? 'approval' : 'qa';
	if (event.type === 'qaReviewed') return event.data.choice === 'goOn' ? 'approval' : 'qa';
	if (event.type === 'changeApplied') return event.data.back ?? campaign.stage;
	const { to } = MOVES[event.type];
	if (to === 'before') return stageBefore(campaign);
	return to ?? campaign.stage;
}

const stageBefore = ({ stageBeforeHold }: Campaign): Stage => stageBeforeHold ?? 'intake';

/** Open questions leave a request with its requester, also after a hold. */
const isUnanswered = (stage: Stage, { gaps }: Campaign) => stage === 'intake' && gaps.length > 0;

function withFact(before: Campaign | undefined, event: CampaignEvent): Campaign {
	if (event.type === 'submitted') return newCampaign(event.campaignId, event.data, event.at);
	// refuseIllegalMove has refused everything else on a campaign without events.
	const campaign = before as Campaign;
	switch (event.type) {
		case 'infoRequested':
			return pauseClocks(
				{ ...without(campaign, 'reminded'), gaps: event.data.gaps, waitingOn: 'requester' },
				{
					at: event.at,
					party: 'requester',
					reason: 'waiting for the requester',
					cause: 'questions',
				},
			);
		case 'resubmitted':
			return resumeClocks(
				{
					...without(without(campaign, 'asWritten'), 'rush'),
					...writtenOf(event.data),
					brief: event.data.brief,
					gaps: [],
					waitingOn: 'mops',
				},
				'questions',
				event.at,
			);
		case 'accepted': {
			const { owner, launchAt, programName, builder } = event.data;
			const accepted = { ...campaign, owner, launchAt, programName, ...(builder && { builder }) };
			return withClockEvent(accepted, CAMPAIGN_CLOCK, { type: 'retargeted', at: event.at, launchAt });
		}
		case 'rushAsked':
			return { ...campaign, rush: { ...event.data, at: event.at } };
		case 'rushDecided': {
			const { by, choice, comment } = event.data;
			return campaign.rush
				? { ...campaign, rush: { ...campaign.rush, decided: { by, choice, comment } } }
				: campaign;
		}
		case 'reassigned': {
			const reassigned = { ...campaign, owner: event.data.to };
			// The links of an open review are for the one before: the next check asks the new owner.
			return campaign.stage === 'qa' ? without(reassigned, 'qa') : reassigned;
		}
		case 'declined':
			return endCampaignClock(
				{ ...campaign, outcome: 'declined', closedAt: event.at },
				'cancelled',
				event.at,
			);
		case 'requesterReminded':
			return { ...campaign, reminded: event.data.reminder };
		case 'lapsed':
			return endCampaignClock({ ...campaign, outcome: 'lapsed', closedAt: event.at }, 'cancelled', event.at);
		case 'reopened':
			return withClockEvent(without(without(campaign, 'outcome'), 'closedAt'), CAMPAIGN_CLOCK, {
				type: 'reopened',
				at: event.at,
			});
		case 'programCloned':
			return { ...campaign, program: event.data.program, failures: 0 };
		case 'tokensSet':
			return { ...campaign, tokensSet: true, failures: 0 };
		case 'qaChecked':
			return { ...campaign, qa: { ...event.data, at: event.at }, failures: 0 };
		case 'qaReviewed':
			return event.data.choice === 'goOn' && campaign.qa
				? { ...campaign, qa: { ...campaign.qa, reviewedBy: event.data.by } }
				: without(campaign, 'qa');
		case 'findingWaived':
			return {
				...campaign,
				waivers: newest(campaign.waivers, { ...event.data, at: event.at }, ({ fingerprint }) => fingerprint),
			};
		case 'checklistTicked':
			return {
				...campaign,
				ticks: newest(campaign.ticks, { ...event.data, at: event.at }, ({ item }) => item),
			};
		case 'qaOutdated':
		case 'launchBlocked':
			return voidRound({
				...withoutAll(campaign, ['approved', 'accepted', 'handOver']),
				...(event.type === 'launchBlocked' ? { blocked: { ...event.data, at: event.at } } : {}),
			});
		case 'approvalUnproven':
			return voidRound(withoutAll(campaign, ['approved', 'lastApproved', 'accepted', 'handOver', 'blocked']));
		case 'launchChangeAccepted': {
			const { approved, found } = event.data;
			return { ...campaign, accepted: { approved, digest: found, at: event.at } };
		}
		case 'approvalRequested':
			return { ...campaign, failures: 0, round: newRound(event.data, event.at) };
		case 'approvalStageOpened':
		case 'approversAdded':
		case 'approverReminded':
		case 'decisionRecorded':
		case 'oneTimeCodeSent':
			return withRoundEvent(campaign, event);
		case 'unsignedDecisionFound':
			return {
				...campaign,
				unsignedRows: [...(campaign.unsignedRows ?? []), ...event.data.rows].slice(-MAX_KEPT),
			};
		case 'approvalGranted': {
			const approved = { digest: event.data.digest, round: event.data.round, at: event.at };
			return withRoundStatus(
				{ ...without(campaign, 'blocked'), approved, lastApproved: approved },
				'granted',
				event.at,
				event.data.seal,
			);
		}
		case 'approvalRefused':
			return withRoundStatus(without(campaign, 'qa'), 'refused', event.at);
		case 'handOverStarted':
			return {
				...campaign,
				handOver: { digest: event.data.digest, at: event.at, tries: (campaign.handOver?.tries ?? 0) + 1 },
			};
		case 'launchScheduled':
			return { ...campaign, receipt: event.data.receipt, failures: 0 };
		case 'wentLive':
			return endCampaignClock(
				{ ...campaign, liveAt: event.data.ranAt, outcome: 'launched' },
				'stopped',
				event.data.ranAt,
			);
		case 'held':
			return pauseClocks(
				{ ...campaign, stageBeforeHold: campaign.stage, waitingOn: event.data.waitingOn },
				{ at: event.at, party: event.data.waitingOn, reason: event.data.why, cause: 'hold' },
			);
		case 'resumed':
			return resumeClocks(campaign, 'hold', event.at);
		case 'cancelled':
			return { ...voidOpenRound(campaign), outcome: 'cancelled', closedAt: event.at };
		case 'closed':
			return { ...campaign, closedAt: event.at };
		case 'clockStarted':
			return withClock(campaign, event.data.clock, (clock) => ({
				...clock,
				calendar: event.data.calendar,
				events: [
					...clock.events,
					{ type: 'started', at: event.data.at, targetMinutes: event.data.targetMinutes },
				],
			}));
		case 'clockPaused': {
			const { at, party, reason } = event.data;
			return withClockEvent(campaign, event.data.clock, { type: 'paused', at, party, reason });
		}
		case 'clockResumed':
			return withClockEvent(campaign, event.data.clock, { type: 'resumed', at: event.data.at });
		case 'clockRetargeted': {
			const { clock, ...change } = event.data;
			return withClockEvent(campaign, clock, { type: 'retargeted', ...change });
		}
		case 'clockCalendarChanged': {
			const { clock, ...change } = event.data;
			return withClockEvent(campaign, clock, { type: 'calendarChanged', ...change });
		}
		case 'clockStopped':
			return withClockEvent(campaign, event.data.clock, { type: 'stopped', at: event.data.at });
		case 'clockReopened':
			return withClockEvent(campaign, event.data.clock, { type: 'reopened', at: event.data.at });
		case 'clockNoticed':
			return withClock(campaign, event.data.clock, (clock) => ({
				...clock,
				noticed: [...new Set([...clock.noticed, event.data.threshold])],
			}));
		case 'repinned': {
			const repinned = withRepin(campaign, event.data);
			return event.data.voidsRound ? withRoundStatus(repinned, 'void') : repinned;
		}
		case 'effectFailed':
			return { ...campaign, failures: campaign.failures + 1 };
		case 'launchMissed':
			return { ...campaign, missed: { at: event.at, why: event.data.why } };
		case 'buildFinished':
			return campaign;
		case 'changeRequested':
		case 'changeDeclined':
		case 'launchWithdrawn':
		case 'requesterLinkSent':
			return withChange(campaign, event);
		case 'changeApplied': {
			const { launchAt, back } = event.data;
			const changed = withChange(back ? toBeDoneAgain(campaign, back) : campaign, event);
			if (launchAt === undefined) return changed;
			return onOpenClocks({ ...changed, launchAt }, { type: 'retargeted', at: event.at, launchAt });
		}
	}
}

function newCampaign(
	campaignId: string,
	data: Extract<CampaignEvent, { type: 'submitted' }>['data'],
	at: string,
): Campaign {
	return {
		campaignId,
		submissionKey: data.submissionKey,
		stage: 'intake',
		waitingOn: 'mops',
		playbookVersion: data.playbookVersion,
		brief: data.brief,
		...writtenOf(data),
		gaps: [],
		tokensSet: false,
		failures: 0,
		clocks: ['intake#1', CAMPAIGN_CLOCK].map((clock) => newClock(clock, { type: 'started', at })),
		chain: { seq: 0, hash: '' },
	};
}

const writtenOf = ({ asWritten }: Pick<Campaign, 'asWritten'>) => (asWritten ? { asWritten } : {});

/** Entering a stage stops the clock of the stage before it and starts a new cycle of its own clock. */
function moveTo(campaign: Campaign, stage: Stage, at: string): Campaign {
	if (stage === campaign.stage) return campaign;
	const party = isUnanswered(stage, campaign) ? 'requester' : PARTY_OF_STAGE[stage];
	const waitingOn = stage === 'onHold' ? campaign.waitingOn : party;
	const moved = { ...campaign, stage, waitingOn };
	if (stage === 'onHold' || campaign.stage === 'onHold') {
		return stage === 'cancelled' ? { ...moved, clocks: endClocks(campaign, 'cancelled', at) } : moved;
	}
	const clocks = endClocks(campaign, stage === 'cancelled' ? 'cancelled' : 'stopped', at);
	if (!CLOCKED.includes(stage)) return { ...moved, clocks };
	const cycle = clocks.filter(({ clock }) => clock.startsWith(`${stage}#`)).length + 1;
	return {
		...moved,
		clocks: [...clocks, newClock(`${stage}#${cycle}`, { type: 'started', at, ...launchOf(campaign) })],
	};
}

const isEnded = ({ events }: ClockRecord) =>
	(events.findLast(({ type }) => type === 'stopped' || type === 'cancelled' || type === 'reopened')?.type ??
		'reopened') !== 'reopened';
const isStageClock = ({ clock }: ClockRecord) => CLOCKED.some((stage) => clock.startsWith(`${stage}#`));

const newClock = (clock: string, start: ClockEvent): ClockRecord => ({ clock, events: [start], noticed: [] });
const launchOf = ({ launchAt }: Campaign) => (launchAt === undefined ? {} : { launchAt });
const endCampaignClock = (campaign: Campaign, type: 'stopped' | 'cancelled', at: string) =>
	withClockEvent(campaign, CAMPAIGN_CLOCK, { type, at });

/** Stops the open stage clock; cancels every open clock when the campaign is cancelled. */
const endClocks = (campaign: Campaign, type: 'stopped' | 'cancelled', at: string) =>
	campaign.clocks.map((clock) =>
		isEnded(clock) || (type === 'stopped' && !isStageClock(clock))
			? clock
			: { ...clock, events: [...clock.events, { type, at }] },
	);

const onOpenClocks = (campaign: Campaign, event: ClockEvent): Campaign => ({
	...campaign,
	clocks: campaign.clocks.map((clock) =>
		isEnded(clock) ? clock : { ...clock, events: [...clock.events, event] },
	),
});

const pauseClocks = (campaign: Campaign, pause: Omit<Extract<ClockEvent, { type: 'paused' }>, 'type'>) =>
	onOpenClocks(campaign, { type: 'paused', ...pause });

const resumeClocks = (campaign: Campaign, cause: PauseCauseKey, at: string) =>
	onOpenClocks(campaign, { type: 'resumed', at, cause });

function withClock(campaign: Campaign, name: string, change: (clock: ClockRecord) => ClockRecord): Campaign {
	const known = campaign.clocks.find(({ clock }) => clock === name);
	const changed = change(known ?? { clock: name, events: [], noticed: [] });
	return {
		...campaign,
		clocks: known
			? campaign.clocks.map((clock) => (clock === known ? changed : clock))
			: [...campaign.clocks, changed],
	};
}

const withClockEvent = (campaign: Campaign, name: string, event: ClockEvent) =>
	withClock(campaign, name, (clock) => ({ ...clock, events: [...clock.events, event] }));

/** Most entries kept of a list; beyond it the oldest go, and stay in the events. */
const MAX_KEPT = 30;

/** One entry a key, in the order in which they came. */
const newest = <T>(list: readonly T[] = [], entry: T, keyOf: (entry: T) => string): readonly T[] =>
	[...list.filter((other) => keyOf(other) !== keyOf(entry)), entry].slice(-MAX_KEPT);

const voidRound = (campaign: Campaign) => withRoundStatus(without(campaign, 'qa'), 'void');
const voidOpenRound = (campaign: Campaign) =>
	campaign.round?.status === 'open' ? withRoundStatus(campaign, 'void') : campaign;

/** Other content, or another time: what was checked, approved and missed was about the one before. */
const toBeDoneAgain = (campaign: Campaign, back: 'build' | 'qa'): Campaign =>
	voidRound(
		(['approved', 'accepted', 'blocked', 'missed'] as const).reduce<Campaign>(without, {
			...campaign,
			tokensSet: campaign.tokensSet && back !== 'build',
			failures: 0,
		}),
	);

const without = (campaign: Campaign, key: keyof Campaign): Campaign => withoutAll(campaign, [key]);

function withoutAll(campaign: Campaign, keys: readonly (keyof Campaign)[]): Campaign {
	return Object.fromEntries(
		Object.entries(campaign).filter(([name]) => !keys.includes(name as keyof Campaign)),
	) as unknown as Campaign;
}
