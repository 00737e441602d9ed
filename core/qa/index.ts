export {
	type AppliedFix,
	applySafeFixes,
	type FixedBuild,
	type FixInput,
	type FixNotApplied,
} from './applyFixes';
export { type Check, checkBuild } from './engine';
export { fieldsOf, type MailFields, type QaInput, readInput } from './fields';
export type {
	Context,
	Edit,
	Finding,
	Fix,
	LapsedWaiver,
	QaReport,
	Severity,
	Table,
	Waived,
	Where,
} from './finding';
export { isRuleOn } from './isRuleOn';
export { isPublicAddress, isPublicHost } from './links/address';
export { answersOf, type LinkAnswer, type LinkAnswers, type NotAsked } from './links/answers';
export { LinkCheck, type Limits, type Network, type Request } from './links/askLinks';
export { type Failure, failureOf, type Reply } from './links/judge';
export { linksToAsk } from './links/linksToAsk';
export { openPointsOf } from './openPoints';
export { otherSendsOf } from './otherSends';
export { PRESETS } from './presets';
export { type SaidReport, sayReport } from './report';
export { sayResult } from './reportOutline';
export type { CheckedCampaign, OtherSend, Rule } from './rule';
export { RULES } from './rules';
export type { Speller } from './spelling/speller';
