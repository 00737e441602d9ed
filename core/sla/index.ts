export type { ClockRun, ClockTerms, IgnoredEvent, PauseCause } from './clockRun';
export { type ClockState, type ClockStatus, clockState } from './clockState';
export { type ClockExplanation, type ClockSegment, explainClock } from './explainClock';
export { type Ledger, type LedgerOptions, type LedgerPart, type LedgerSum, ledger } from './ledger';
export {
	type StageClock,
	nextSlaCheckAt,
	stageClock,
	stageClocks,
	stageOfClock,
	stageTarget,
} from './stageClocks';
export { type ThresholdInstant, dueThresholds, thresholdInstants, thresholdKey } from './thresholds';
