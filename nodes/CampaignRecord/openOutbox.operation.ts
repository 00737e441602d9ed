import { effectItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { effectsParameter } from './parameters';

export const openOutbox = defineOperation({
	value: 'openOutbox',
	name: 'Open Outbox',
	action: 'List what has to be carried out',
	description: 'Gives one item for each event row to store and for each mail to send',
	outputs: ['events', 'mails'],
	parameters: { effects: effectsParameter, current: currentPlaybookParameter },
	run: ({ effects, current: { playbook } }, { node, itemIndex }) =>
		effects.map((effect) =>
			effectItem(String(node.getInputData()[itemIndex]?.json.campaignId), effect, playbook.mailFrom),
		),
});
