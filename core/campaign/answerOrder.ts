import { canonicalJson } from '../canonical';
import type { Decision } from './campaign';
import type { Choice } from './facts';

/** Of two answers of one person in the same millisecond the more careful one is the later. */
const CARE: Record<Choice, number> = {
	approve: 0,
	approveWithConditions: 1,
	abstain: 2,
	withdraw: 3,
	requestChanges: 4,
	reject: 5,
};

export const careOf = ({ choice }: Pick<Decision, 'choice'>) => CARE[choice];

/** By instant, then care, then anything that is always the same: rows arrive in any order, and nothing may depend on it. */
export const compareAnswers = (a: Decision, b: Decision) =>
	Date.parse(a.at) - Date.parse(b.at) ||
	careOf(a) - careOf(b) ||
	compareText(a.person, b.person) ||
	compareText(canonicalJson(a), canonicalJson(b));

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
