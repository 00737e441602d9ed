import type { Campaign } from '../campaign/campaign';
import type { MapTemplate, Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';

/** The MAP template of the campaign's type. @throws ProblemError when the playbook has none */
export function templateOf({ brief }: Pick<Campaign, 'brief'>, playbook: Playbook): MapTemplate {
	const template = playbook.map.templates[playbook.campaignTypes[brief.type]?.template ?? ''];
	if (template) return template;
	throw new ProblemError({
		where: 'Playbook, campaign types',
		found: `no template for the type ${quote(brief.type)}`,
		expected: `one of ${Object.keys(playbook.campaignTypes).join(', ')}`,
		mend: 'Choose the playbook that this campaign was accepted under, or add the type to it.',
	});
}

/** The program in the MAP. @throws ProblemError before it was cloned */
export function programOf({ campaignId, program }: Campaign): NonNullable<Campaign['program']> {
	if (program) return program;
	throw new ProblemError({
		where: `Campaign ${campaignId}, program`,
		found: 'none yet',
		expected: 'a program in the MAP',
		mend: 'Run Campaign MAP: Clone From Template first.',
	});
}
