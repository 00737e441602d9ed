import { cleanText } from '../approval/cleanText';
import type { Campaign } from '../campaign/campaign';
import { findGaps, requiredFields } from '../intake/completeness';
import { assessFeasibility, sayFeasibility } from '../intake/feasibility';
import { FIELDS } from '../intake/fields';
import { type AnswerProblem, normaliseAnswers } from '../intake/normalise';
import type { BriefField, Playbook } from '../playbook/schema';
import { sayProblem } from '../problem';
import type { Instant } from '../time/instant';
import { changeFields, SCHEDULE_FIELDS } from './fields';
import { briefAfter, type Wish } from './wish';

/** Longest reason kept, in characters. */
export const MAX_WHY = 480;

/** What keeps a change from being asked for, one sentence a field. */
export interface WishProblem {
	readonly field: BriefField | 'why';
	readonly say: string;
}

export interface ReadWish {
	/** Only what differs from the brief. */
	readonly wish: Wish;
	readonly why: string;
	readonly problems: readonly WishProblem[];
}

/** Reads the change form, whatever it holds. Fields that it did not send stay as they are. */
export function readWish(
	posted: Readonly<Record<string, unknown>>,
	campaign: Campaign,
	playbook: Playbook,
	now: Instant,
): ReadWish {
	const sent = changeFields(campaign, playbook).filter((field) => posted[field] !== undefined);
	const answers = Object.fromEntries(sent.map((field) => [field, posted[field]]));
	const { candidate, problems: unread } = normaliseAnswers(answers, playbook);
	const required = requiredFields(campaign.brief, playbook);
	const known = unread.map((problem) => ({ field: problem.field, say: sayProblem(problem) }));
	const wish: Record<string, unknown> = {};
	const missing: WishProblem[] = [];
	for (const field of sent.filter((name) => !unread.some((problem) => problem.field === name))) {
		const [before, after] = [campaign.brief[field] ?? '', candidate[field] ?? ''];
		if (before === after) continue;
		if (after === '' && (required.includes(field) || SCHEDULE_FIELDS.includes(field)))
			missing.push({ field, say: `${FIELDS[field].label} is missing: ${FIELDS[field].help}.` });
		// How many people an audience has can be corrected, not taken back.
		else if (after !== '' || typeof before === 'string') wish[field] = after;
	}
	const problems = [...known, ...missing];
	const doubts = problems.length > 0 ? [] : doubtsAbout(wish, campaign, playbook, now);
	return { wish, why: cleanText(posted.why, MAX_WHY), problems: [...problems, ...doubts] };
}

const NONE: readonly AnswerProblem[] = [];

/** What does not fit together in the brief after the change; what did not fit before is not blamed on it. */
function doubtsAbout(wish: Wish, { brief }: Campaign, playbook: Playbook, now: Instant): WishProblem[] {
	const after = briefAfter(brief, wish);
	const before = new Set(findGaps(brief, NONE, playbook).map(({ say }) => say));
	const gaps = findGaps(after, NONE, playbook).filter(({ say }) => !before.has(say));
	if (gaps.length > 0 || !SCHEDULE_FIELDS.some((field) => field in wish)) return gaps;
	const feasibility = assessFeasibility(after, playbook, now);
	if (feasibility.status !== 'skipped') return [];
	return [{ field: 'launchTime', say: sayFeasibility(feasibility, playbook).join(' ') }];
}
