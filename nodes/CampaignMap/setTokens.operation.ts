import { fillTokens } from '../../core';
import { campaignOperation } from './campaignOperation';

export const setTokens = campaignOperation({
	value: 'setTokens',
	name: 'Set Tokens',
	action: 'Fill the tokens of a program from the brief',
	description:
		'Fills the program tokens from the brief, approves the assets and switches the follow-up campaigns on',
	step: 'Fill the tokens',
	carryOut: fillTokens,
});
