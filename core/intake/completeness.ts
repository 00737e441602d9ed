import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import { sayProblem } from '../problem';
import { sayDay, civilDayOf } from '../time/civil';
import type { Brief } from './brief';
import { ALWAYS_ASKED, FIELDS } from './fields';
import type { AnswerProblem } from './normalise';

/** Something the requester has to add or correct before the campaign can go on. */
export interface Gap {
	readonly field: BriefField;
	/** One friendly sentence, at most 500 characters. */
	readonly say: string;
}

const MAX_SENTENCE = 500;
const gap = (field: BriefField, say: string): Gap => ({
	field,
	say: say.length > MAX_SENTENCE ? `${say.slice(0, MAX_SENTENCE - 1)}…` : say,
});

/** Fields a request of this type cannot go on without, in the order of the form. */
export function requiredFields(type: string | undefined, playbook: Playbook): BriefField[] {
	const ofType =
		type && Object.hasOwn(playbook.campaignTypes, type) ? playbook.campaignTypes[type]!.required : [];
	return BRIEF_FIELDS.filter((field) => ALWAYS_ASKED.includes(field) || ofType.includes(field));
}

/**
 * What is missing, cannot be read or does not fit together; one sentence a field.
 * An answer that was given and could not be read is never called missing.
 */
export function findGaps(
	candidate: Partial<Brief>,
	problems: readonly AnswerProblem[],
	playbook: Playbook,
): Gap[] {
	const unread = new Map(problems.map((problem) => [problem.field, gap(problem.field, sayProblem(problem))]));
	const required = requiredFields(candidate.type, playbook);
	const gaps = BRIEF_FIELDS.flatMap((field) => {
		const known = unread.get(field);
		if (known) return [known];
		const isMissing = required.includes(field) && (candidate[field] ?? '') === '';
		return isMissing ? [gap(field, `${FIELDS[field].label} is missing: ${FIELDS[field].help}.`)] : [];
	});
	const named = new Set(gaps.map(({ field }) => field));
	return [...gaps, ...contradictions(candidate, playbook).filter(({ field }) => !named.has(field))];
}

/** Answers that are fine alone and not together. */
function contradictions(
	{ type = '', tier = '', notes = '', launchDate, eventDate }: Partial<Brief>,
	playbook: Playbook,
): Gap[] {
	const gaps: Gap[] = [];
	const settings = Object.hasOwn(playbook.campaignTypes, type) ? playbook.campaignTypes[type] : undefined;
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
	if (launchDate && eventDate && eventDate < launchDate) {
		const [event, launch] = [eventDate, launchDate].map((date) => sayDay(civilDayOf(date) ?? 0));
		gaps.push(
			gap(
				'eventDate',
				`${FIELDS.eventDate.label}: found ${event}, which is before the launch on ${launch}; check both dates.`,
			),
		);
	}
	return gaps;
}
