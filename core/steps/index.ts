export { approvalPage, settleCampaign } from './approvalSteps';
export { checkStep } from './checkStep';
export {
	cloneProgram,
	countAudience,
	fillTokens,
	launchMetrics,
	type MapStep,
	readBuild,
	recordFailure,
	scheduleLaunch,
	unscheduleLaunch,
	watchLaunch,
	WORKFLOW,
} from './mapSteps';
export { type NextStep, nextStep, type Step } from './nextStep';
export { REVIEW_OPTIONS, reviewStep } from './reviewStep';
export { type SaveItem, saveItem } from './saveItem';
export { checkClocks, clockView, explainClockOf } from './slaSteps';
export { placeValues, tokenValues } from './tokenValues';
export { verifyBeforeLaunch } from './verifyBeforeLaunch';
export { intakeStep } from './intakeStep';
