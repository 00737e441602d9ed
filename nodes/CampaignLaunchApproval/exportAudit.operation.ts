import { auditOf, auditPage } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter, eventsParameter } from './parameters';

export const exportAudit = defineOperation({
	value: 'exportAudit',
	name: 'Export Audit',
	action: 'Export the approval audit',
	description:
		'Says who was asked, shown what, answered what and with which evidence, as data and as a page to print',
	parameters: {
		saved: campaignParameter,
		events: eventsParameter,
		rows: decisionsParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, playbooks, ...rest }, { now }) {
		const audit = auditOf({ saved, ...rest, playbook: playbooks.of(saved.campaign).playbook, now });
		return { json: { ...audit, html: auditPage(audit) } };
	},
});
