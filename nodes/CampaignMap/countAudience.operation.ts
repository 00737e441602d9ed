import { countAudience as countAudienceInMap } from '../../core';
import { questionOperation } from './questionOperation';

export const countAudience = questionOperation({
	value: 'countAudience',
	name: 'Count Audience',
	action: 'Count the audience of a campaign',
	description: 'Counts the people of the send, or says why the MAP does not tell',
	field: 'audience',
	ask: countAudienceInMap,
});
