import { intakeStep, saveItem, similarView } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import {
	campaignsParameter,
	detailsParameter,
	filesParameter,
	formAddressParameter,
	pagePathParameter,
	rushFormParameter,
} from './parameters';

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
		rows: campaignsParameter,
		address: formAddressParameter,
		pagePath: pagePathParameter,
		rushFormPath: rushFormParameter,
		loaded: currentPlaybookParameter,
	},
	run({ files, address, ...given }, { now, node, itemIndex }) {
		const { result, saved, filesMail } = intakeStep({ ...given, ...files, ...address, now });
		const item = saveItem(result.journal, saved, given.loaded.playbook, now);
		const { output, isRepeat, answer, review } = result;
		const similar = result.similar.map(similarView);
		return {
			output,
			json: { ...item, isRepeat, answer, review, similar, ...(filesMail && { filesMail }) },
			binary: node.getInputData()[itemIndex]?.binary,
		};
	},
});
