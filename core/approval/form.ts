import type { Campaign, Round } from '../campaign/campaign';
import type { Choice } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { cleanText } from './cleanText';
import { MAX_COMMENT } from './decisionRow';
import { english } from './texts';

/** What a form of the page sent; every field may be anything. */
export interface Posted {
	/** Which of the page's forms: `sendCode`, `takeBack`, else the answer. */
	readonly action?: unknown;
	readonly code?: unknown;
	readonly secondCode?: unknown;
	readonly choice?: unknown;
	readonly field?: unknown;
	readonly reason?: unknown;
	readonly comment?: unknown;
}

export const POSTED_FIELDS = [
	'action',
	'code',
	'secondCode',
	'choice',
	'field',
	'reason',
	'comment',
] as const satisfies readonly (keyof Posted)[];

/** What is wrong with the form, one fact a field; worded in the texts. */
export type InputProblem =
	| { readonly field: 'code'; readonly code: 'codeMissing' | 'codeWrong' | 'tooManyCodes' | 'otherPerson' }
	| { readonly field: 'secondCode'; readonly code: 'secondCodeMissing' | 'secondCodeWrong' }
	| { readonly field: 'choice'; readonly code: 'choiceMissing' }
	| { readonly field: 'field'; readonly code: 'fieldMissing' }
	| { readonly field: 'reason'; readonly code: 'reasonMissing' }
	| { readonly field: 'comment'; readonly code: 'commentMissing' };

export type ChangeField = keyof (typeof english)['fields'];
/** What a change can be asked for. */
export const CHANGE_FIELDS = Object.keys(english.fields) as ChangeField[];

/** The answers that the page offers; one that was given is taken back with a form of its own. */
export const OFFERED = ['approve', 'approveWithConditions', 'requestChanges', 'reject', 'abstain'] as const;

const COMMENTED: readonly Choice[] = ['approveWithConditions', 'requestChanges', 'reject'];
const REASONED: readonly Choice[] = ['requestChanges', 'reject'];

export interface Answer {
	readonly choice: Choice;
	readonly comment: string;
	readonly field?: ChangeField;
	readonly reason?: string;
}

export type Form =
	| { readonly action: 'sendCode' }
	| { readonly action: 'takeBack' | 'answer'; readonly answer: Answer }
	| { readonly action: 'answer'; readonly problems: readonly InputProblem[] };

/** Reads everything of a form but its codes. */
export function readForm(
	posted: Posted,
	{ evidence }: Pick<Round, 'evidence'>,
	{ approval: { reasons } }: Playbook,
): Form {
	if (posted.action === 'sendCode' && evidence === 'oneTimeCode') return { action: 'sendCode' };
	const comment = cleanText(posted.comment, MAX_COMMENT);
	if (posted.action === 'takeBack') return { action: 'takeBack', answer: { choice: 'withdraw', comment } };
	const choice = OFFERED.find((known) => known === posted.choice);
	if (!choice) return { action: 'answer', problems: [{ field: 'choice', code: 'choiceMissing' }] };
	const field = CHANGE_FIELDS.find((known) => known === posted.field);
	const reason = reasons.find(({ id }) => id === posted.reason)?.id;
	const problems: InputProblem[] = [];
	if (choice === 'requestChanges' && !field) problems.push({ field: 'field', code: 'fieldMissing' });
	if (REASONED.includes(choice) && reasons.length > 0 && !reason)
		problems.push({ field: 'reason', code: 'reasonMissing' });
	if (COMMENTED.includes(choice) && comment === '')
		problems.push({ field: 'comment', code: 'commentMissing' });
	if (problems.length > 0) return { action: 'answer', problems };
	return {
		action: 'answer',
		answer: {
			choice,
			comment,
			...(choice === 'requestChanges' ? { field } : {}),
			...(reason !== undefined && choice !== 'approve' ? { reason } : {}),
		},
	};
}

export type OpenCampaign = Campaign & { readonly round: Round };
