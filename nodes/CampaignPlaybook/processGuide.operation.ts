import { processGuide as guideOf } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const processGuide = defineOperation({
	value: 'processGuide',
	name: 'Process Guide',
	action: 'Write the process guide of a playbook',
	description:
		'Writes the playbook as a document for people, as a web page (HTML) and as Markdown: stages, service levels, required fields, rules, approvals',
	parameters: { current: currentPlaybookParameter },
	run: ({ current }, { now }) => ({ json: guideOf(current, now) }),
});
