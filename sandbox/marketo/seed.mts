import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Filter, Lead, SmartCampaign, State, Token } from './state.mts';

export const TEMPLATE_PROGRAM = 1001;
export const TEMPLATE_FOLDER = 20;
export const TARGET_FOLDER = 30;
const SEEDED_AT = '2026-01-05T09:00:00.000Z';

const file = (name: string) => readFileSync(join(import.meta.dirname, 'seed', name), 'utf8');

const text = (name: string, value: string): Token => ({ name, type: 'text', value });

/** Names as the API writes them; in an e-mail they stand as {{my.Subject}}. */
const tokens: Token[] = [
	text('Subject', 'Webinar: event name'),
	text('Preheader', 'One sentence about what people learn.'),
	text('Headline', 'Event name'),
	{ name: 'Body', type: 'rich text', value: '<p>What the webinar is about, in two short paragraphs.</p>' },
	text('CTA', 'Save your seat'),
	text('CTA URL', 'https://go.northwind.example/webinar'),
	text('Event Name', 'Event name'),
	{ name: 'Event Date', type: 'date', value: '2026-12-31' },
	text('Speaker', 'Speaker name, role'),
	text('Postal Address', 'Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland'),
	text('UTM Campaign', 'webinar-template'),
];

const member = (operator: 'in' | 'not in', list: string): Filter => ({
	name: 'Member of Smart List',
	operator: 'is',
	conditions: [{ name: 'Smart List', operator, values: [list] }],
});
const audience: Filter[] = [
	member('in', 'Marketing Database - Opted In'),
	member('not in', 'Competitors'),
	member('not in', 'Global Unsubscribe'),
	member('not in', 'Marketing Suspended'),
];

const smartCampaign = (
	id: number,
	name: string,
	sends: string | null,
	more: Pick<SmartCampaign, 'type' | 'status' | 'rules'>,
): SmartCampaign => ({
	id,
	programId: TEMPLATE_PROGRAM,
	name,
	description: '',
	isActive: false,
	qualificationRuleType: 'once',
	sends,
	runs: [],
	members: [],
	createdAt: SEEDED_AT,
	updatedAt: SEEDED_AT,
	...more,
});

const asset = (id: number, name: string) => ({
	id,
	programId: TEMPLATE_PROGRAM,
	name,
	description: '',
	createdAt: SEEDED_AT,
	updatedAt: SEEDED_AT,
	draft: null,
});

const IN = 'Marketing Database - Opted In';
const people: [string, string[], Lead['does']][] = [
	['Amara', [IN], ['deliver', 'open', 'click', 'open']],
	['Bram', [IN], ['deliver', 'open']],
	['Chiara', [IN], ['deliver', 'open', 'click']],
	['Dmitri', [IN], ['deliver']],
	['Elif', [IN], ['deliver', 'open']],
	['Farid', [IN], ['softBounce']],
	['Greta', [IN], ['deliver', 'open', 'unsubscribe']],
	['Hugo', [IN], ['hardBounce']],
	['Ines', [IN, 'Competitors'], ['deliver']],
	['Jonas', [IN, 'Global Unsubscribe'], ['deliver']],
	['Kofi', [IN, 'Marketing Suspended'], ['deliver']],
	['Lena', [], ['deliver']],
];

/** A Center of Excellence with one webinar program, as it stands before the first campaign. */
export const seed = (): State => ({
	nextId: 2001,
	clockShift: 0,
	folders: [
		{ id: TEMPLATE_FOLDER, name: 'COE Templates' },
		{ id: TARGET_FOLDER, name: 'Campaigns 2026' },
	],
	programs: [
		{
			id: TEMPLATE_PROGRAM,
			name: 'COE Webinar Template',
			description: 'Center of Excellence template for webinars. Clone it, never edit it.',
			folderId: TEMPLATE_FOLDER,
			createdAt: SEEDED_AT,
			updatedAt: SEEDED_AT,
		},
	],
	tokens: { [TEMPLATE_PROGRAM]: structuredClone(tokens) },
	emails: [
		{
			...asset(1101, 'Invitation'),
			approved: {
				subject: '{{my.Subject}}',
				fromName: 'Northwind Analytics Events',
				fromEmail: 'events@news.northwind.example',
				replyEmail: 'events@news.northwind.example',
				preHeader: '{{my.Preheader}}',
				html: file('invitation.html'),
				text: file('invitation.txt'),
			},
		},
	],
	landingPages: [
		{ ...asset(1201, 'Registration Page'), approved: { title: 'Register', html: file('registration.html') } },
	],
	forms: [
		{
			...asset(1301, 'Registration Form'),
			approved: {
				thankYouUrl: 'https://go.northwind.example/webinar-thank-you.html',
				fields: [
					{ id: 'FirstName', label: 'First name', dataType: 'text', required: true },
					{ id: 'LastName', label: 'Last name', dataType: 'text', required: true },
					{ id: 'Email', label: 'Business e-mail', dataType: 'email', required: true },
					{ id: 'Company', label: 'Company', dataType: 'text', required: false },
				],
			},
		},
	],
	smartCampaigns: [
		smartCampaign(1401, '01 Send Invitation', 'Invitation', {
			type: 'batch',
			status: 'Never Run',
			rules: { filterMatchType: 'All', triggers: [], filters: structuredClone(audience) },
		}),
		smartCampaign(1402, '02 Registered Follow-up', null, {
			type: 'trigger',
			status: 'Inactive',
			rules: { filterMatchType: 'All', triggers: ['Fills Out Form: Registration Form'], filters: [] },
		}),
		smartCampaign(1403, '03 Reminder', null, {
			type: 'batch',
			status: 'Never Run',
			rules: { filterMatchType: 'All', triggers: [], filters: [member('in', 'Registered')] },
		}),
	],
	leads: people.map(([firstName, lists, does], index) => ({
		id: 5001 + index,
		firstName,
		email: `${firstName.toLowerCase()}@people.example`,
		lists,
		does,
	})),
	activities: [],
	accessToken: null,
});
