import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import { sayProblem } from '../problem';
import type { Brief } from './brief';
import { checkQuality } from './checkQuality';
import { holds } from './condition';
import { ALWAYS_ASKED, FIELDS } from './fields';
import { gap, type Gap } from './gap';
import type { AnswerProblem } from './normalise';
import { type Score, scoreOf } from './score';

export type { Gap } from './gap';

/** Fields a request with these answers cannot go on without, in the order of the form. */
export function requiredFields(candidate: Partial<Brief>, playbook: Playbook): BriefField[] {
	const { required = [], requiredIf = [] } = typeOf(candidate, playbook) ?? {};
	const asked = requiredIf.filter(({ when }) => holds(when, candidate, playbook));
	const needed = new Set([...ALWAYS_ASKED, ...required, ...asked.flatMap(({ fields }) => fields)]);
	return BRIEF_FIELDS.filter((field) => needed.has(field));
}

/** What the brief still lacks, what would make it better, and how complete it is. */
export interface Review {
	readonly gaps: readonly Gap[];
	/** Told, and nothing waits for them. */
	readonly hints: readonly Gap[];
	readonly score: Score;
}

/**
 * What is missing, cannot be read or does not fit together; one sentence a field.
 * An answer that was given and could not be read is never called missing.
 */
export function reviewBrief(
	candidate: Partial<Brief>,
	problems: readonly AnswerProblem[],
	playbook: Playbook,
): Review {
	const unread = new Map(problems.map((problem) => [problem.field, gap(problem.field, sayProblem(problem))]));
	const required = requiredFields(candidate, playbook);
	const isMissing = (field: BriefField) =>
		required.includes(field) && (candidate[field] ?? '') === '' && !unread.has(field);
	const unanswered = BRIEF_FIELDS.flatMap((field) => {
		const known = unread.get(field);
		if (known) return [known];
		return isMissing(field) ? [gap(field, sayMissing(field, candidate, playbook))] : [];
	});
	const named = new Set(unanswered.map(({ field }) => field));
	const quality = checkQuality(candidate, required, playbook);
	const more = [...contradictions(candidate, playbook), ...quality.gaps].filter(
		({ field }) => !named.has(field),
	);
	return {
		gaps: [...unanswered, ...oneEach(more)],
		hints: quality.hints.filter(({ field }) => !named.has(field) && !more.some((one) => one.field === field)),
		score: scoreOf({ required, answered: required.filter((field) => !named.has(field)), quality }),
	};
}

export const findGaps = (...brief: Parameters<typeof reviewBrief>): Gap[] => [...reviewBrief(...brief).gaps];

const oneEach = (gaps: readonly Gap[]) =>
	gaps.filter(({ field }, index) => gaps.findIndex((other) => other.field === field) === index);

const typeOf = ({ type = '' }: Partial<Brief>, { campaignTypes }: Playbook) =>
	Object.hasOwn(campaignTypes, type) ? campaignTypes[type] : undefined;

function sayMissing(field: BriefField, candidate: Partial<Brief>, playbook: Playbook): string {
	const { required = [], requiredIf = [] } = typeOf(candidate, playbook) ?? {};
	const because = required.includes(field)
		? undefined
		: requiredIf.find(
				({ fields, when, why }) => why && fields.includes(field) && holds(when, candidate, playbook),
			);
	return `${FIELDS[field].label} is missing: ${because?.why ?? FIELDS[field].help}.`;
}

/** Answers that are fine alone and not together. */
function contradictions(candidate: Partial<Brief>, playbook: Playbook): Gap[] {
	const { tier = '', notes = '' } = candidate;
	const gaps: Gap[] = [];
	const settings = typeOf(candidate, playbook);
	const tierTitle = Object.hasOwn(playbook.tiers, tier) ? playbook.tiers[tier]!.title : '';
	if (settings && tierTitle && !Object.hasOwn(settings.leadTime, tier)) {
		const offered = Object.keys(settings.leadTime).map((key) => playbook.tiers[key]?.title ?? key);
		gaps.push(
			gap(
				'tier',
				`${FIELDS.tier.label}: "${tierTitle}" is not offered for ${settings.title}; choose ${offered.join(' or ')}.`,
			),
		);
	}
	if (tierTitle && playbook.tiers[tier]!.needsReason && notes === '') {
		gaps.push(
			gap('notes', `${FIELDS.notes.label}: ${tierTitle} needs a reason; say why the campaign cannot wait.`),
		);
	}
	return gaps;
}
