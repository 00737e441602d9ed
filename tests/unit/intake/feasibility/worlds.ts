import type { z } from 'zod/v4';

import { builtInPlaybook, loadPlaybook, type Playbook, playbookSchema } from '../../../../core/playbook';
import { Other } from '../../../../core/intake/others';
import { defaultPlaybook } from '../../../../core/playbook/default';

type Input = z.input<typeof playbookSchema>;

/** The built-in playbook with some entries changed, checked as a whole. */
export const playbookWith = (change: (playbook: Input) => Partial<Input>): Playbook =>
	loadPlaybook({ ...structuredClone(defaultPlaybook), ...change(structuredClone(defaultPlaybook)) }).playbook;

const { playbook } = builtInPlaybook();

const week = (from: string, to: string) =>
	Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]])) as Record<
		string,
		[string, string][]
	>;

/** Each stage is done by a team of its own, in another part of the world, with targets of its own. */
export const threeTeams = playbookWith(({ stages, calendars, campaignTypes }) => ({
	calendars: {
		...calendars,
		pune: { tz: 'Asia/Kolkata', week: week('10:00', '18:00'), holidays: ['2026-11-17'] },
		boston: { tz: 'America/New_York', week: week('09:00', '17:00'), holidays: ['2026-11-26'] },
	},
	stages: {
		...stages,
		build: { ...stages.build, calendar: 'pune', target: 960, targets: [] },
		qa: { ...stages.qa, calendar: 'office', target: 240, targets: [] },
		approval: { ...stages.approval, calendar: 'boston', target: 480, targets: [] },
	},
	campaignTypes: {
		webinar: { ...campaignTypes.webinar!, leadTime: { standard: 480, rush: 60 }, perLanguage: 240 },
		newsletter: { ...campaignTypes.webinar!, title: 'Newsletter', leadTime: { standard: 240 } },
	},
}));

/** A row of the table campaigns, with its columns alone. */
export const other = (row: {
	id: string;
	stage?: string;
	launchAt?: string;
	title?: string;
	type?: string;
	tier?: string;
	region?: string;
	owner?: string;
	requester?: string;
}) =>
	new Other({
		campaignId: row.id,
		stage: 'build',
		title: 'Another campaign',
		type: 'webinar',
		tier: 'standard',
		region: 'emea',
		launchAt: '2026-11-24T09:00:00.000Z',
		...row,
	});

export { playbook };
