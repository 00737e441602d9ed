export { type IntakeAnswer, type IntakeOutput, ownerName } from './answer';
export { type Brief, briefSchema, MAX_ANSWER } from './brief';
export { findGaps, type Gap, requiredFields, type Review, reviewBrief } from './completeness';
export { evaluateBrief, type Feasible, type Judgement, type Verdict } from './evaluate';
export {
	assessFeasibility,
	type Feasibility,
	type LaunchWish,
	type Obstacle,
	sayFeasibility,
	sayPlan,
	type Situation,
	situationOf,
	type StagePlan,
	type Way,
	waysOut,
} from './feasibility';
export { ALWAYS_ASKED, type Field, type FieldKind, FIELDS, FIRST_PAGE } from './fields';
export { type FormAddress, formLink } from './formLink';
export { campaignIdOf } from './identify';
export { Other, othersOf } from './others';
export { programNameOf, slug, utmOf } from './naming';
export { type AnswerProblem, normaliseAnswers, type NormalisedAnswers } from './normalise';
export type { IntakeResult } from './outcome';
export type { FormElement } from './formElement';
export { requestForm } from './requestForm';
export { detailsForm, type DetailsForm } from './detailsForm';
export { type BriefLinkReading, readBriefLink, signBrief } from './briefLink';
export { QUALITY_CHECKS } from './quality';
export { remindRequester } from './remindRequester';
export { filesFailedMail, filesMail, type FilesMail } from './filesMail';
export { resubmitBrief, type Resubmission, sentAlready } from './resubmit';
export { decideRush, RUSH_CHOICES, type RushDeciding } from './rush/decide';
export type { RushDesk } from './rush/mails';
export { saySimilar, type Similar, similarRequests, similarView } from './similar/similar';
export type { Score } from './score';
export {
	isTextFile,
	MOST_TEXT_BYTES,
	sortFiles,
	type SortedFiles,
	type Upload,
	withFiles,
} from './sortFiles';
export { submitBrief, type Submission } from './submit';
export { nextReminderAt, type Waiting, waitingOf } from './waiting';
