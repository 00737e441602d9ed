import { cloneProgram } from '../../core';
import { campaignOperation } from './campaignOperation';

export const cloneFromTemplate = campaignOperation({
	value: 'cloneFromTemplate',
	name: 'Clone From Template',
	action: 'Clone the program template of a campaign',
	description:
		'Clones the template of the campaign type under the program name; a repeated run finds the clone of the first',
	step: 'Clone the program',
	carryOut: cloneProgram,
});
