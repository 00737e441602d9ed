import { isoOf } from '../../time/instant';
import type { MapAdapter, SendHttp, Wait } from '../adapter';
import { MINIMUM_LEAD_MINUTES } from '../kinds';
import { launchState, metrics } from './activities';
import { approveAssets } from './approve';
import { cloneFromTemplate } from './clone';
import { switchFollowUps } from './followUps';
import { SIZE_UNREADABLE } from './readAudience';
import { readBuild } from './readBuild';
import { schedule, unschedule } from './schedule';
import { setTokens } from './tokens';

/** Adobe Marketo Engage over its REST API. `send` comes from openSession; `wait` from the node. */
export function marketo(send: SendHttp, wait: Wait): MapAdapter {
	const connection = { send, wait };
	return {
		minimumLeadMinutes: MINIMUM_LEAD_MINUTES.marketo,
		cloneFromTemplate: (order) => cloneFromTemplate(connection, order),
		setTokens: (programId, tokens) => setTokens(connection, programId, tokens),
		approveAssets: (programId) => approveAssets(connection, programId),
		activateFollowUps: (programId, names) => switchFollowUps(connection, programId, names, 'on'),
		readBuild: (programId, order) => readBuild(connection, programId, order),
		countAudience: async (_programId, { now }) => ({
			count: null,
			method: 'unknown',
			asOf: isoOf(now),
			why: SIZE_UNREADABLE.why,
		}),
		schedule: (programId, order) => schedule(connection, programId, order),
		unschedule: (programId, order) => unschedule(connection, programId, order),
		launchState: (programId, order) => launchState(connection, programId, order),
		metrics: (programId, order) => metrics(connection, programId, order),
	};
}
