import { watchLaunch } from '../../core';
import { campaignOperation } from './campaignOperation';

export const checkLaunch = campaignOperation({
	value: 'checkLaunch',
	name: 'Check Launch',
	action: 'Check whether the launch has run',
	description: 'Asks the MAP whether the scheduled launch has run',
	step: 'Check the launch',
	carryOut: watchLaunch,
});
