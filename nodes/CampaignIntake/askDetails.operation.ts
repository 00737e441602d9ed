import { detailsStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { rowsParameter } from '../shared/parameters/rows';
import { formAddressParameter } from './parameters';

export const askDetails = defineOperation({
	value: 'askDetails',
	name: 'Ask for Details',
	action: 'Make the second page of the request form',
	description:
		'Makes the second page of the form for the type that was chosen, from the playbook as it is now. What is known already is filled in.',
	parameters: {
		answers: answersParameter,
		rows: rowsParameter('Campaigns', 'campaigns', 'campaigns', 'Read the linked campaign'),
		address: formAddressParameter,
		loaded: currentPlaybookParameter,
	},
	run: ({ address, ...given }, { now }) => ({ json: detailsStep({ ...given, ...address, now }) }),
});
