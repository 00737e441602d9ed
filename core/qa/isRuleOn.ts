import type { Check } from './engine';
import { RULES } from './rules';
import { settingsOf } from './settings';

/** Whether playbook and presets let the rule run, so that what it needs from outside is fetched only then. */
export const isRuleOn = (
	ruleId: string,
	{ campaign, playbook, preset }: Pick<Check, 'campaign' | 'playbook' | 'preset'>,
) =>
	settingsOf(RULES, playbook, { type: campaign?.brief.type, preset }).settings.get(ruleId)?.off === undefined;
