/**
 * The built-in playbook for a team that never sleeps and a launch in minutes, so that the whole chain can be watched in
 * one sitting at any hour. Everything else is the default.
 */
export function demoPlaybook(core: typeof import('../core/index.ts')) {
	const { playbook } = core.builtInPlaybook();
	const allDay: [string, string][] = [['00:00', '24:00']];
	const week = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };
	const stages = Object.fromEntries(
		Object.entries(playbook.stages).map(([name, stage]) => [name, { ...stage, calendar: 'demo' }]),
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
			handOverMinutes: 6,
			sendHours: { from: '00:00', to: '24:00' },
			sendDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
			blackouts: [],
		},
	};
}
