import { unscheduleLaunch } from '../../core';
import { questionOperation } from './questionOperation';

export const unschedule = questionOperation({
	value: 'unschedule',
	name: 'Unschedule',
	action: 'Withdraw a scheduled launch',
	description: 'Withdraws the launch as far as the MAP allows, and gives the steps for the rest',
	field: 'unscheduled',
	ask: unscheduleLaunch,
});
