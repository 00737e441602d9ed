import { launchMetrics } from '../../core';
import { questionOperation } from './questionOperation';

export const getMetrics = questionOperation({
	value: 'getMetrics',
	name: 'Get Metrics',
	action: 'Get the results of a launch',
	description: 'Counts who was sent the mail, who opened, clicked, bounced and unsubscribed',
	field: 'metrics',
	ask: launchMetrics,
});
