import { comparePlaybooks } from '../../core';
import { defineOperation } from '../shared/operation';
import { otherPlaybookParameter } from '../shared/parameters/campaigns';
import { playbookParameter } from '../shared/parameters/playbook';
import { openCampaignsParameter } from './changeParameters';

export const compare = defineOperation({
	value: 'compare',
	name: 'Compare',
	action: 'Compare two playbooks',
	description:
		'Says in words what is otherwise in another playbook, and what it would mean for the open campaigns: due dates, checks, approvals, launches. Changes nothing.',
	parameters: {
		other: otherPlaybookParameter,
		campaigns: openCampaignsParameter,
		playbooks: playbookParameter,
	},
	run: ({ other, campaigns, playbooks }, { now }) => ({
		json: comparePlaybooks(playbooks.current, {
			from: playbooks.of,
			to: other,
			...campaigns,
			now,
		}),
	}),
});
