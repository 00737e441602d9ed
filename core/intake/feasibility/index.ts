export {
	assessFeasibility,
	type Feasibility,
	type LaunchWish,
	type Situation,
	situationOf,
	windowObstacles,
	workOf,
} from './assess';
export type { Obstacle, Warning } from './obstacle';
export { sayFeasibility, sayObstacle, sayPlan, sayRemarks } from './say';
export { nextSlot, type Slot } from './sendWindow';
export type { StagePlan } from './stagePlan';
export { type Way, waysOut } from './ways';
