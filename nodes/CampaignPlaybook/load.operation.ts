import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';

export const load = defineOperation({
	value: 'load',
	name: 'Load',
	action: 'Load and check a playbook',
	description:
		'Checks the playbook and gives it with its version, for instance to store it in the table campaign_playbook',
	parameters: { current: currentPlaybookParameter },
	run: ({ current }) => ({
		json: {
			version: current.version,
			name: current.playbook.name,
			playbook: JSON.stringify(current.playbook),
		},
	}),
});
