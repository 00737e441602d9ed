export { confirmCode, isConfirmed, sameCode } from './code';
export { decide, type Deciding, type InputProblem, type Posted } from './decide';
export { type DecisionRow, decisionRowOf, MAX_COMMENT, readDecisionRows } from './decisionRow';
export { decisionsOf, evaluateRound } from './evaluateRound';
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
export { type Page, type PageQuestion, renderApprovalPage } from './page';
export {
	type Approver,
	type Approvers,
	approversOf,
	choosePolicy,
	needOf,
	sayWhyNotAsked,
	type WhyNotAsked,
} from './policy';
export { type ApprovalInput, type ApprovalRequest, requestApproval } from './request';
export { recordReview, type ReviewAnswer, type Reviewing, reviewMail, type ReviewMailInput } from './review';
export type { RoundResult, Tally, WhyNot, WhyVoid } from './roundResult';
export { sayOutcome, sayRound, sayWhyNot } from './sayRound';
export { type Settled, type SettleInput, settleRound } from './settleRound';
export { answerOf, type PageState, type Standing, standingOf } from './standing';
export { english, fill, type Texts } from './texts';
