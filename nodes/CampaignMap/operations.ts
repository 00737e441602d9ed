import { buildFromJson } from './buildFromJson.operation';
import { checkLaunch } from './checkLaunch.operation';
import { cloneFromTemplate } from './cloneFromTemplate.operation';
import { countAudience } from './countAudience.operation';
import { getMetrics } from './getMetrics.operation';
import { readBuild } from './readBuild.operation';
import { schedule } from './schedule.operation';
import { setTokens } from './setTokens.operation';
import { unschedule } from './unschedule.operation';

export const operations = [
	cloneFromTemplate,
	setTokens,
	readBuild,
	countAudience,
	schedule,
	unschedule,
	checkLaunch,
	getMetrics,
	buildFromJson,
];
