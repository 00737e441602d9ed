import { settleChanges as settle } from '../../core';
import { defineOperation } from '../shared/operation';
import { adoptedParameter } from '../shared/parameters/playbook';
import { changesParameter, decisionFormParameter } from './changeParameters';

export const settleChanges = defineOperation({
	value: 'settleChanges',
	name: 'Settle Changes',
	action: 'Bring approved changes into force',
	description:
		'Gives the rows of approved changes for the table campaign_playbook, and the mails that are still to be sent, each with the row that notes it',
	outputs: ['adopt', 'mails'],
	parameters: { adopted: adoptedParameter, changes: changesParameter, links: decisionFormParameter },
	run({ adopted: { playbooks, versions }, changes, links }, { now }) {
		const { current } = playbooks;
		const { adoptions, mails } = settle({ changes, versions, current, links, now });
		return [
			...adoptions.map((row) => ({ output: 'adopt', json: { ...row } })),
			...mails.map(({ mail: { to, subject, text, html }, row }) => ({
				output: 'mails',
				json: { from: current.playbook.mailFrom, to, subject, text, html, ...row },
			})),
		];
	},
});
