import type { z } from 'zod/v4';

import type { playbookSchema } from './schema';

const officeHours = {
	mon: [['09:00', '17:00']],
	tue: [['09:00', '17:00']],
	wed: [['09:00', '17:00']],
	thu: [['09:00', '17:00']],
	fri: [['09:00', '17:00']],
} satisfies Record<string, [string, string][]>;

const HOUR = 60;
const DAY = 8 * HOUR;

/**
 * The built-in playbook: one marketing operations team in one region, e-mail and webinar invitations.
 * Sensible numbers of a real team; names and addresses are examples that an ops admin replaces.
 */
export const defaultPlaybook: z.input<typeof playbookSchema> = {
	name: 'Built-in default',
	brand: {
		name: 'Northwind Analytics',
		postalAddress: ['Northwind Analytics Ltd', '12 Harbour Street', 'Dublin D02 X285', 'Ireland'],
		sendingDomains: ['news.northwind.example', 'northwind.example'],
		webDomains: ['northwind.example'],
	},
	mailFrom: 'campaigns@northwind.example',
	calendars: {
		office: {
			tz: 'Europe/Dublin',
			week: officeHours,
			holidays: [
				'2026-12-25',
				'2026-12-28',
				'2027-01-01',
				'2027-02-01',
				'2027-03-17',
				'2027-03-29',
				'2027-05-03',
				'2027-06-07',
				'2027-08-02',
				'2027-10-25',
				'2027-12-27',
				'2027-12-28',
			],
		},
	},
	people: {
		mona: { name: 'Mona Builder', email: 'mona@northwind.example' },
		otto: { name: 'Otto Operations', email: 'otto@northwind.example' },
		bea: { name: 'Bea Brand', email: 'bea@northwind.example' },
		lars: { name: 'Lars Legal', email: 'lars@northwind.example' },
		rita: { name: 'Rita Region', email: 'rita@northwind.example' },
	},
	roles: {
		campaignOps: { title: 'Campaign Operations', people: ['mona'] },
		opsLead: { title: 'Head of Marketing Operations', people: ['otto'] },
		brand: { title: 'Brand', people: ['bea'] },
		legal: { title: 'Legal', people: ['lars'] },
		regionLead: { title: 'Regional Marketing Lead', people: ['rita'] },
	},
	regions: {
		emea: { title: 'Europe, Middle East and Africa', tz: 'Europe/Berlin', owner: 'mona' },
		americas: { title: 'Americas', tz: 'America/New_York', owner: 'mona' },
	},
	tiers: {
		standard: { title: 'Standard' },
		rush: { title: 'Rush', needsReason: true },
	},
	campaignTypes: {
		webinar: {
			title: 'Webinar invitation',
			required: [
				'title',
				'region',
				'tier',
				'requesterName',
				'requesterEmail',
				'objective',
				'audience',
				'audienceSize',
				'subject',
				'preheader',
				'copy',
				'cta',
				'ctaUrl',
				'launchDate',
				'launchTime',
				'timeZone',
				'eventName',
				'eventDate',
				'speaker',
			],
			requiredIf: [
				{
					fields: ['offerEnds'],
					when: [
						{
							fields: ['subject', 'preheader', 'copy', 'notes'],
							contains: ['discount', '% off', 'early bird', 'special offer', 'special price', 'voucher'],
						},
					],
					why: 'the request speaks of an offer, and readers must know how long it holds',
				},
			],
			leadTime: { standard: 5 * DAY, rush: 2 * DAY },
			template: 'webinar',
			tokens: {
				'my.Subject': '{{subject}}',
				'my.Preheader': '{{preheader}}',
				'my.Headline': '{{eventName}}',
				'my.Body': '{{copy}}',
				'my.CTA': '{{cta}}',
				'my.CTA URL': '{{ctaUrl}}',
				'my.Event Name': '{{eventName}}',
				'my.Event Date': '{{eventDate}}',
				'my.Speaker': '{{speaker}}',
				'my.Postal Address': '{{postalAddress}}',
				'my.UTM Campaign': '{{utm_campaign}}',
			},
		},
	},
	stages: {
		intake: {
			title: 'Intake',
			owner: 'campaignOps',
			party: 'mops',
			calendar: 'office',
			target: 4 * HOUR,
			targets: [{ when: { tiers: ['rush'] }, target: HOUR }],
			thresholds: [{ percent: 75 }, { percent: 100 }],
			escalateTo: 'opsLead',
		},
		build: {
			title: 'Build',
			owner: 'campaignOps',
			party: 'mops',
			calendar: 'office',
			target: 2 * DAY,
			targets: [{ when: { tiers: ['rush'] }, target: 4 * HOUR }],
			thresholds: [{ percent: 75 }, { percent: 100 }],
			escalateTo: 'opsLead',
		},
		qa: {
			title: 'QA',
			owner: 'campaignOps',
			party: 'mops',
			calendar: 'office',
			target: DAY,
			targets: [{ when: { tiers: ['rush'] }, target: 2 * HOUR }],
			thresholds: [{ percent: 50 }, { percent: 100 }],
			escalateTo: 'opsLead',
		},
		approval: {
			title: 'Approval',
			owner: 'opsLead',
			party: 'approver',
			calendar: 'office',
			target: DAY,
			thresholds: [{ percent: 50 }, { percent: 100 }],
			escalateTo: 'opsLead',
		},
		launch: {
			title: 'Launch',
			owner: 'campaignOps',
			party: 'nobody',
			calendar: 'office',
			target: 20 * DAY,
			thresholds: [{ percent: 100 }],
			escalateTo: 'opsLead',
		},
	},
	notices: { calendar: 'office' },
	qa: {
		rules: {},
		waivers: { roles: ['opsLead'], maxDays: 30 },
		checklist: [
			{ id: 'testMail', text: 'I have read a test mail on a phone and on a computer' },
			{ id: 'audience', text: 'The number of people in the MAP is the one we expect' },
		],
		// one builder; a larger team leaves this out, and somebody else ticks
		fourEyes: false,
	},
	approval: {
		policies: [
			{
				title: 'Brand, Legal and the region: any two',
				roles: ['brand', 'legal', 'regionLead'],
				rule: { atLeast: 2 },
				dueMinutes: DAY,
				remind: [{ percent: 75 }],
				linkDays: 14,
			},
		],
		// everything else that changes after the approval voids it
		materiality: [{ fields: ['audience.size'], then: 'notify', tolerancePercent: 5 }],
	},
	launch: {
		handOverMinutes: 60,
		sendHours: { from: '08:00', to: '19:00' },
		sendDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
		blackouts: [{ from: '2026-12-24', to: '2027-01-01', why: 'Year-end freeze' }],
	},
	naming: {
		program: '{{launchDate}}-{{region}}-{{type}}-{{title}}-{{campaignId}}',
		utm: { utm_source: 'marketo', utm_medium: 'email', utm_campaign: '{{campaignId}}-{{type}}' },
	},
	map: {
		kind: 'marketo',
		templates: {
			webinar: {
				title: 'Center of Excellence webinar program',
				programId: 1001,
				folderId: 30,
				sendCampaign: '01 Send Invitation',
				followUps: ['02 Registered Follow-up'],
				suppression: ['Global Unsubscribe', 'Marketing Suspended'],
			},
		},
	},
};
