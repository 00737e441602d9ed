export { answerVisit, approvalPage, settleCampaign, type Visit } from './approvalSteps';
export { assessStep, cancelStep, decideStep, requesterPageStep, withdrawStep } from './changeSteps';
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
export { decisionElements } from './decisionElements';
export { askReviewStep, reviewStep } from './reviewStep';
export { reassignStep } from './reassignStep';
export { RUSH_OPTIONS, rushStep } from './rushStep';
export { type SaveItem, saveItem } from './saveItem';
export { clockView, offerView, ownerZone } from './clockView';
export { checkClocks, explainClockOf } from './slaSteps';
export { placeValues, tokenValues } from '../launch/tokenValues';
export { type Recording, tickStep } from './tickStep';
export { verifyBeforeLaunch } from './verifyBeforeLaunch';
export { type FindingName, waiveStep } from './waiveStep';
export { detailsStep, intakeStep, remindStep } from './intakeStep';
