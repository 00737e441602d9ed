import { remindStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { formAddressParameter } from './parameters';

export const remind = defineOperation({
	value: 'remind',
	name: 'Remind',
	action: 'Remind the requester of open questions',
	description:
		'Reminds the requester when it is time, and closes a request that was not completed within the limit of the playbook',
	parameters: { saved: campaignParameter, playbooks: playbookParameter, address: formAddressParameter },
	run({ saved, playbooks, address }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const journal = remindStep({ saved, playbook, ...address, now });
		return { json: saveItem(journal, saved, playbook, now) };
	},
});
