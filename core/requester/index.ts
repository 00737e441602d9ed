export { answerForm, type FormAnswer, type SentForm } from './answerForm';
export { withdrawnMails } from './cancelMails';
export { changeCode } from './code';
export type { FormProblem } from './formParts';
export { type Entry, historyOf } from './history';
export {
	decideClaims,
	type FollowClaims,
	followClaims,
	type FollowReading,
	readFollowLink,
	signFollowLink,
} from './link';
export { type PageAddress, requesterUrl } from './linkMail';
export { expiredPage, followPage, type FollowQuestion, type FormRefusal, type News, wrongPage } from './page';
export { postedFields } from './postedFields';
export { requesterReader } from './reader';
export { type Words, wordsIn } from './texts';
