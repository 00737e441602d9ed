import type { Weekday } from '../../time/civil';
import type { Instant } from '../../time/instant';
import type { Other } from '../others';
import type { Blackout } from './sendWindow';
import type { Work } from './stagePlan';

/** Another send to the same people that is too near. */
export interface Collision {
	readonly code: 'collision';
	readonly hours: number;
	readonly by: 'audience' | 'region';
	readonly others: readonly [Other, ...Other[]];
}

/** The audience does not work on the day of the launch. */
export interface Holiday {
	readonly code: 'holiday';
	/** YYYY-MM-DD. */
	readonly date: string;
	/** The region's title. */
	readonly region: string;
}

/** Worth knowing, and no reason against the launch. */
export type Warning = Collision | Holiday;

/** Why a launch cannot take place when it was asked for. `until`: from then on this reason alone would not stop it. */
export type Obstacle = { readonly until: Instant } & (
	| { readonly code: 'inPast' }
	| {
			readonly code: 'leadTime';
			readonly tier: string;
			/** Working minutes of the build calendar. */
			readonly needMinutes: number;
			readonly haveMinutes: number;
			readonly shortMinutes: number;
	  }
	| {
			readonly code: 'stages';
			/** Going back from the launch, the first stage that has no time left to start. */
			readonly stage: Work;
			readonly startBy: Instant;
			/** Working minutes of the build calendar that are missing in all. */
			readonly shortMinutes: number;
	  }
	| {
			readonly code: 'load';
			readonly stage: Work;
			/** Until then the team's time is counted. */
			readonly end: Instant;
			/** Working minutes: what other campaigns were promised by then, what this one needs, what the team can do. */
			readonly promisedMinutes: number;
			readonly needMinutes: number;
			readonly roomMinutes: number;
			readonly campaigns: number;
			readonly parallel: number;
	  }
	| { readonly code: 'handOver'; readonly minutes: number }
	| { readonly code: 'blackout'; readonly blackout: Blackout }
	| { readonly code: 'sendDay'; readonly weekday: Weekday; readonly sendDays: readonly Weekday[] }
	| { readonly code: 'sendHours'; readonly time: string; readonly from: string; readonly to: string }
	| Warning
);
