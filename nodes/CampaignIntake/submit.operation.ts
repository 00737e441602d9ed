import { intakeStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { rowsParameter } from '../shared/parameters/rows';
import { detailsParameter, filesParameter, formAddressParameter, pagePathParameter } from './parameters';

export const submit = defineOperation({
	value: 'submit',
	name: 'Submit',
	action: 'Check a campaign request',
	description:
		'Answers a request: accepted with dates, what is missing, or why not. A form that was opened by the link of a mail adds to that request.',
	outputs: ['accepted', 'needsInfo', 'declined'],
	parameters: {
		answers: answersParameter,
		details: detailsParameter,
		files: filesParameter,
		rows: rowsParameter('Campaigns', 'campaigns', 'campaigns', 'Read campaigns'),
		address: formAddressParameter,
		pagePath: pagePathParameter,
		loaded: currentPlaybookParameter,
	},
	run({ files, address, ...given }, { now, node, itemIndex }) {
		const { result, saved, filesMail } = intakeStep({ ...given, ...files, ...address, now });
		const item = saveItem(result.journal, saved, given.loaded.playbook, now);
		const { isRepeat, answer, review } = result;
		return {
			output: result.output,
			json: { ...item, isRepeat, answer, review, ...(filesMail && { filesMail }) },
			binary: node.getInputData()[itemIndex]?.binary,
		};
	},
});
