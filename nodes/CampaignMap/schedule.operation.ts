import { scheduleLaunch } from '../../core';
import { campaignOperation } from './campaignOperation';

export const schedule = campaignOperation({
	value: 'schedule',
	name: 'Schedule',
	action: 'Schedule the launch in the MAP',
	description: 'Schedules the launch after Verify Before Launch has let it through',
	step: 'Schedule the launch',
	carryOut: scheduleLaunch,
});
