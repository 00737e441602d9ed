import type { ReviewChoice } from '../approval';

/** The choices of the review form as a person reads them. */
export const REVIEW_OPTIONS: Readonly<Record<ReviewChoice, string>> = {
	checkAgain: 'I have corrected it: check again',
	goOn: 'I have looked at every open point: go on',
	tick: 'I have only ticked what I have checked',
};
