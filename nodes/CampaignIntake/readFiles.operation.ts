import { sortFiles } from '../../core';
import { defineOperation } from '../shared/operation';
import { uploadsParameter } from './parameters';

export const readFiles = defineOperation({
	value: 'readFiles',
	name: 'Read Files',
	action: 'Read the files of a request',
	description: 'Says which uploaded files can be passed on and why others cannot, and reads short text files',
	parameters: { uploads: uploadsParameter },
	run: ({ uploads }, { node, itemIndex }) => ({
		json: sortFiles(uploads),
		binary: node.getInputData()[itemIndex]?.binary,
	}),
});
