import { z } from 'zod/v4';

import { workingMinutes } from './target';

/** How a change that a requester asks for in production is dealt with. */
export const changeRequestsSchema = z.strictObject({
	/** Working minutes of the build calendar in which the owner decides; left out, 240. */
	decideMinutes: workingMinutes.optional(),
	/** What a launch does that comes near before the owner has decided; left out, it is held. */
	whileOpen: z.enum(['hold', 'goOn']).optional(),
});
