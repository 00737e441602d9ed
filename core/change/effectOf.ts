import type { Campaign } from '../campaign/campaign';
import type { BriefField, Playbook } from '../playbook/schema';
import { tokenValues } from '../launch/tokenValues';
import { canonicalJson } from '../canonical';
import { choosePolicy } from '../approval/policy';
import { SCHEDULE_FIELDS } from './fields';
import { briefAfter, type Wish } from './wish';

/**
 * What a change makes necessary: nothing but to be known (`notes`), a new check and new approvals because what is
 * sent, to whom or when is another (`check`), or a new build because texts in the MAP are filled from it (`build`).
 */
export type Effect = 'notes' | 'check' | 'build';

/** These decide what people approve, though no text in the MAP is filled from them. */
const CHECKED: readonly BriefField[] = [...SCHEDULE_FIELDS, 'audience', 'audienceSize'];

export function effectOf(campaign: Campaign, wish: Wish, playbook: Playbook): Effect {
	const after = { ...campaign, brief: briefAfter(campaign.brief, wish) };
	const [before, now] = [campaign, after].map((one) => canonicalJson(tokenValues(one, playbook)));
	if (before !== now) return 'build';
	const [asked, asks] = [campaign, after].map((one) => choosePolicy(one, playbook).title);
	return asked !== asks || CHECKED.some((field) => field in wish) ? 'check' : 'notes';
}

/** The stage that has to be done again; undefined when the campaign has not come so far, or nothing has. */
export function backTo(effect: Effect, { stage }: Campaign): 'build' | 'qa' | undefined {
	if (effect === 'notes' || stage === 'build') return undefined;
	return effect === 'build' ? 'build' : 'qa';
}
