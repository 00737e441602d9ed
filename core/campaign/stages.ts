import { ProblemError } from '../problem';
import type { FactType, Party } from './facts';

export const STAGES = [
	'intake',
	'build',
	'qa',
	'approval',
	'launch',
	'live',
	'closed',
	'onHold',
	'cancelled',
] as const;
export type Stage = (typeof STAGES)[number];

/** The campaign's own clock, parent of the stages' clocks: from submission until it is live. */
export const CAMPAIGN_CLOCK = 'campaign#1';

/** Who owns the time of a campaign that nobody is asked about. */
export const PARTY_OF_STAGE: Record<Stage, Party> = {
	intake: 'mops',
	build: 'mops',
	qa: 'mops',
	approval: 'approver',
	launch: 'nobody',
	live: 'nobody',
	closed: 'nobody',
	onHold: 'nobody',
	cancelled: 'nobody',
};

const OPEN: readonly Stage[] = ['intake', 'build', 'qa', 'approval', 'launch', 'live', 'onHold'];
/** From acceptance to hand-over: a change can be asked for. */
const IN_PRODUCTION: readonly Stage[] = ['build', 'qa', 'approval', 'launch'];
const WORKED: readonly Stage[] = ['intake', 'build', 'qa', 'approval', 'launch'];

interface Move {
	/** Stages in which the fact can happen; `new` is a campaign without any event. */
	readonly from: readonly (Stage | 'new')[];
	/** The stage after it; left out, the stage stays. `before` is the stage before the hold. */
	readonly to?: Stage | 'before';
}

/** The stage machine: every fact, where it may happen and where it leads. */
export const MOVES: { readonly [T in FactType]: Move } = {
	submitted: { from: ['new'], to: 'intake' },
	infoRequested: { from: ['intake'] },
	resubmitted: { from: ['intake'] },
	rushAsked: { from: ['intake'] },
	rushDecided: { from: ['intake'] },
	reassigned: { from: ['build', 'qa', 'approval', 'launch', 'live', 'onHold'] },
	accepted: { from: ['intake'], to: 'build' },
	declined: { from: ['intake'], to: 'closed' },
	requesterReminded: { from: ['intake'] },
	lapsed: { from: ['intake'], to: 'closed' },
	reopened: { from: ['closed'], to: 'intake' },
	programCloned: { from: ['build'] },
	tokensSet: { from: ['build'] },
	buildFinished: { from: ['build'], to: 'qa' },
	// A verdict alone moves nothing: passed and reviewed checks do, see `stageAfter`.
	qaChecked: { from: ['qa'] },
	qaReviewed: { from: ['qa'] },
	findingWaived: { from: ['qa'] },
	checklistTicked: { from: ['qa'] },
	qaOutdated: { from: ['approval', 'launch'], to: 'qa' },
	approvalRequested: { from: ['approval'] },
	approvalStageOpened: { from: ['approval'] },
	approversAdded: { from: ['approval'] },
	approverReminded: { from: ['approval'] },
	decisionRecorded: { from: ['approval', 'launch', 'qa'] },
	oneTimeCodeSent: { from: ['approval'] },
	unsignedDecisionFound: { from: ['approval'] },
	approvalGranted: { from: ['approval'], to: 'launch' },
	approvalRefused: { from: ['approval'], to: 'qa' },
	launchBlocked: { from: ['launch'], to: 'qa' },
	launchChangeAccepted: { from: ['launch'] },
	approvalUnproven: { from: ['launch'], to: 'qa' },
	handOverStarted: { from: ['launch'] },
	launchScheduled: { from: ['launch'] },
	launchMissed: { from: ['launch'] },
	wentLive: { from: ['launch'], to: 'live' },
	closed: { from: ['live'], to: 'closed' },
	held: { from: WORKED, to: 'onHold' },
	resumed: { from: ['onHold'], to: 'before' },
	cancelled: { from: OPEN, to: 'cancelled' },
	clockStarted: { from: OPEN },
	clockPaused: { from: OPEN },
	clockResumed: { from: OPEN },
	clockRetargeted: { from: OPEN },
	clockCalendarChanged: { from: OPEN },
	clockStopped: { from: OPEN },
	clockReopened: { from: OPEN },
	clockNoticed: { from: OPEN },
	repinned: { from: OPEN },
	effectFailed: { from: OPEN },
	changeRequested: { from: IN_PRODUCTION },
	// Back to the stage that has to be done again, see `stageAfter`.
	changeApplied: { from: IN_PRODUCTION },
	changeDeclined: { from: [...IN_PRODUCTION, 'onHold'] },
	launchWithdrawn: { from: ['cancelled'] },
	requesterLinkSent: { from: STAGES },
};

const WORDS: Record<Stage, string> = {
	intake: 'Intake',
	build: 'Build',
	qa: 'QA',
	approval: 'Approval',
	launch: 'Launch',
	live: 'Live',
	closed: 'Closed',
	onHold: 'On hold',
	cancelled: 'Cancelled',
};
export const sayStage = (stage: Stage) => WORDS[stage];

/** @throws ProblemError when the fact cannot happen in `stage`. */
export function refuseIllegalMove(campaignId: string, stage: Stage | 'new', type: FactType): void {
	const { from } = MOVES[type];
	if (from.includes(stage)) return;
	const stages = from.map((name) => (name === 'new' ? 'a new campaign' : `the stage ${sayStage(name)}`));
	throw new ProblemError({
		where: `Campaign ${campaignId}, event "${type}"`,
		found: stage === 'new' ? 'no event yet' : `the stage ${sayStage(stage)}`,
		expected: stages.join(' or '),
		mend: 'Read the campaign again: another run may have moved it on. If it is really in this stage, use the operation of that stage.',
	});
}
