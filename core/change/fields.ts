import type { Campaign } from '../campaign/campaign';
import { requiredFields } from '../intake/completeness';
import type { BriefField, Playbook } from '../playbook/schema';

/**
 * What may still change in production, in the order of the form. Type, region and priority decide who works on a
 * campaign and by which rules, and the requester's address where its mails go: another one is another request.
 */
const CHANGEABLE: readonly BriefField[] = [
	'launchDate',
	'launchTime',
	'timeZone',
	'audience',
	'audienceSize',
	'subject',
	'preheader',
	'copy',
	'cta',
	'ctaUrl',
	'languages',
	'offerEnds',
	'eventName',
	'eventDate',
	'speaker',
	'objective',
	'notes',
];

/** Asked for in every change, also where the brief has none. */
const ALWAYS: readonly BriefField[] = ['launchDate', 'launchTime', 'timeZone', 'notes'];

export const SCHEDULE_FIELDS: readonly BriefField[] = ['launchDate', 'launchTime', 'timeZone'];

/** The fields that the change form of this campaign shows. */
export function changeFields({ brief }: Campaign, playbook: Playbook): BriefField[] {
	const required = requiredFields(brief, playbook);
	return CHANGEABLE.filter(
		(field) => ALWAYS.includes(field) || required.includes(field) || (brief[field] ?? '') !== '',
	);
}
