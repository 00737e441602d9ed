export { type Audit, type AuditInput, auditOf } from './audit';
export { auditPage } from './auditPage';
export { askReview, type ReviewQuestion } from './askReview';
export { confirmCode, isConfirmed, sameCode } from './code';
export { decide, type Deciding, type DecisionInput, type Refusal } from './decide';
export {
	type DecisionRow,
	decisionRowOf,
	MAX_COMMENT,
	readDecisionRows,
	type StoredDecisions,
	type UnsignedRow,
} from './decisionRow';
export type { Sender } from './evidence';
export { CHANGE_FIELDS, type InputProblem, OFFERED, type Posted, POSTED_FIELDS } from './form';
export { networkOf } from './networkOf';
export { isOneTimeCode, MAX_CODES_A_DAY, ONE_TIME_CODE_MS, oneTimeCode } from './oneTimeCode';
export { decisionsOf } from './answers';
export type { Asking } from './asking';
export { stagesAtRisk, uncoveredStages } from './coverage';
export { evaluateRound } from './evaluateRound';
export { type Proof, proofOf, sealGrant, type WhyUnproven } from './grant';
export { type Key, type Keys, keysOf, refuseWeakKeys } from './keys';
export {
	type Claims,
	type LinkReading,
	MAX_TOKEN,
	type Purpose,
	readLink,
	shortDigest,
	signLink,
} from './link';
export { baseOf, formUrl, linkUrl } from './linkUrl';
export { type PageQuestion, renderApprovalPage } from './page';
export { type Page, PAGE_HEADERS } from './pageShell';
export { choosePolicy } from './policy';
export { nextRoundCheckAt } from './remind';
export { type ApprovalInput, type ApprovalRequest, requestApproval } from './request';
export { recordReview, type ReviewAnswer, type ReviewChoice, type Reviewing } from './review';
export { type ReviewMailInput, reviewMails } from './reviewMails';
export type { RoundResult, StageResult, Tally, WhyNot, WhyVoid } from './roundResult';
export { sayOutcome, sayRound, sayWhyNot } from './sayRound';
export { sayStageResult } from './sayStage';
export { type Settled, type SettleInput, settleRound } from './settleRound';
export { answerOf, type PageState, type Standing, standingOf } from './standing';
export type { WhyUnsigned } from './signature';
export { sayUnsigned } from './unsigned';
export { waitsUntil, type WrongTry } from './tries';
export { english, fill, type Texts, textsIn } from './texts';
