import { adoptOfCredential } from '../../core';
import { defineOperation } from '../shared/operation';
import { credentialPlaybookParameter } from '../shared/parameters/playbook';

export const adopt = defineOperation({
	value: 'adopt',
	name: 'Adopt From Credential',
	action: 'Adopt the playbook of the credential',
	description:
		'Checks the playbook of the credential and gives its signed row for the table campaign_playbook. A version that was adopted before stays as it was.',
	parameters: { its: credentialPlaybookParameter },
	run({ its: { loaded, versions, keys } }, { now }) {
		const { row, isNew, inForce } = adoptOfCredential(loaded, versions, keys, now);
		return { json: { ...row, isNew, inForce } };
	},
});
