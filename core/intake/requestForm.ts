import type { Playbook } from '../playbook/schema';
import { FIRST_PAGE } from './fields';
import { type FormElement, type Section, sectionElements } from './formElement';

const SECTIONS: readonly Section[] = [
	['you', 'About you', 'So that we know whom to answer.'],
	[
		'campaign',
		'The campaign',
		'The next page asks only what this type needs. Priority: choose the usual one unless the campaign truly cannot wait; a rush needs its reason under Notes.',
	],
	['launch', 'When', 'Date and time are read in the time zone of the audience.'],
];

/** Page one of the request form, to paste into an n8n Form Trigger when types, regions or tiers of the playbook change. */
export const requestForm = (playbook: Playbook): FormElement[] => [
	...SECTIONS.flatMap((section) => sectionElements(section, FIRST_PAGE, playbook)),
	// A link in a mail names the request that it completes (c) and proves it (t).
	{ fieldType: 'hiddenField', fieldName: 'c', fieldValue: '' },
	{ fieldType: 'hiddenField', fieldName: 't', fieldValue: '' },
];
