/** Minutes of real time before the launch at which it is handed over. */
const HAND_OVER_MINUTES = 6;
/** A rush has until its hand-over: a target of its own for each stage would leave no launch in minutes. */
const RUSH = { when: { tiers: ['rush'] }, target: { beforeLaunch: HAND_OVER_MINUTES } };

/**
 * The built-in playbook for a team that never sleeps and a launch in minutes, so that the whole chain can be watched in
 * one sitting at any hour. Everything else is the default.
 */
export function demoPlaybook(core: typeof import('../core/index.ts')) {
	const { playbook } = core.builtInPlaybook();
	const allDay: [string, string][] = [['00:00', '24:00']];
	const week = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };
	const stages = Object.fromEntries(
		Object.entries(playbook.stages).map(([name, stage]) => [
			name,
			{ ...stage, calendar: 'demo', targets: [RUSH, ...(stage.targets ?? [])] },
		]),
	);
	const types = Object.fromEntries(
		Object.entries(playbook.campaignTypes).map(([name, type]) => [
			name,
			{ ...type, leadTime: { ...type.leadTime, rush: 5 } },
		]),
	);
	return {
		...playbook,
		name: 'Demo: around the clock',
		calendars: { ...playbook.calendars, demo: { tz: playbook.calendars.office!.tz, week } },
		stages,
		notices: { calendar: 'demo' },
		campaignTypes: types,
		launch: {
			...playbook.launch,
			handOverMinutes: HAND_OVER_MINUTES,
			sendHours: { from: '00:00', to: '24:00' },
			sendDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
			blackouts: [],
		},
	};
}
