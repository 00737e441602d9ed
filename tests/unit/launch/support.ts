import { type Build, buildSchema, launchPackageOf } from '../../../core/launch';

export const campaign = {
	campaignId: 'C-0000TEST',
	brief: {
		title: 'Faster reporting',
		type: 'webinar',
		region: 'emea',
		tier: 'standard',
		requesterName: 'Dana Demand',
		requesterEmail: 'dana@northwind.example',
		audience: 'Customers in Germany',
		audienceSize: 5000,
		launchDate: '2026-11-24',
		launchTime: '10:00',
		timeZone: 'Europe/Berlin',
	},
};

const sender = { name: 'Northwind', address: 'hello@news.northwind.example' };
export const build: Build = buildSchema.parse({
	map: 'marketo',
	program: { id: '2001', name: 'p', url: 'https://map.example/2001' },
	readAt: '2026-11-20T09:00:00Z',
	emails: [
		{
			id: '11',
			name: 'Invite 1',
			subject: 'Save your seat',
			from: sender,
			html: '<p>Come</p>',
			approved: true,
		},
		{
			id: '12',
			name: 'Reminder',
			subject: 'Tomorrow',
			from: sender,
			html: '<p>Soon</p>',
			headers: { 'X-A': '1' },
		},
	],
	landingPages: [
		{ id: '21', name: 'Page', url: 'https://northwind.example/p', html: '<h1>Page</h1>', status: 'approved' },
	],
	forms: [{ id: '31', name: 'Form', fields: ['Email', 'Country'] }],
	tokens: [
		{ name: 'my.CTA', value: 'Go' },
		{ name: 'my.Subject', type: 'text', value: 'Save your seat' },
	],
	audience: {
		name: 'List',
		include: ['A', 'B'],
		exclude: ['C'],
		suppression: ['D', 'E'],
		size: 5000,
		sizeMethod: 'exact',
		asOf: '2026-11-20T09:00:00Z',
	},
	schedule: { sendAt: '2026-11-24T10:00', timeZone: 'Europe/Berlin' },
	followUps: [
		{ name: '02 Registered', status: 'active' },
		{ name: '03 Attended', status: 'inactive' },
	],
	unreadable: [{ what: 'flow', why: 'REST does not show it' }],
	vendorChecks: [{ level: 'ok', text: 'fine' }],
} satisfies Build);

export const packageOf = (change: (build: Build) => void = () => undefined) => {
	const changed = structuredClone(build);
	change(changed);
	return launchPackageOf(changed, campaign);
};
