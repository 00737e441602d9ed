import { digestOf, launchPackageOf } from '../../../core/launch';
import { buildSchema } from '../../../core/launch/build';
import type { Brief } from '../../../core/intake/brief';
import { type Sandbox, startSandbox } from '../../support/marketo.mts';
import { approved, cloned, type Desk, deskOn, now, template } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const schedule = { sendAt: '2026-03-02T09:00', timeZone: 'Europe/Berlin' };
const readBuild = ({ adapter }: Desk, programId: string, change = {}) =>
	adapter.readBuild(programId, {
		template: { ...template, ...change },
		schedule,
		audienceName: 'EMEA IT',
		now: now(),
	});
const clonedCampaign = (name: string) =>
	sandbox.control
		.state()
		.smartCampaigns.find((campaign) => campaign.programId === 2001 && campaign.name === name)!;

test('the whole program, in less than 30 calls, read only', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	desk.sent.length = 0;
	const build = await readBuild(desk, programId);
	expect(buildSchema.parse(build)).toEqual(build);
	expect(desk.sent.filter((call) => call.startsWith('POST'))).toEqual([]);
	expect(desk.sent.length).toBeLessThan(30);
	const { emails, landingPages, forms, tokens, audience, followUps, unreadable, program } = build;
	expect(program.id).toBe('2001');
	expect(emails.map(({ html, text, ...email }) => [email, html.length > 15_000, text!.length > 500])).toEqual(
		[
			[
				{
					id: expect.any(String),
					name: 'Invitation',
					subject: '{{my.Subject}}',
					preheader: '{{my.Preheader}}',
					from: { name: 'Northwind Analytics Events', address: 'events@news.northwind.example' },
					replyTo: 'events@news.northwind.example',
					approved: false,
				},
				true,
				true,
			],
		],
	);
	expect(landingPages.map(({ name, status, html }) => [name, status, html!.includes('<h1>')])).toEqual([
		['Registration Page', 'draft', true],
	]);
	expect(forms).toEqual([
		{
			id: expect.any(String),
			name: 'Registration Form',
			fields: ['FirstName', 'LastName', 'Email', 'Company'],
			thankYouUrl: 'https://go.northwind.example/webinar-thank-you.html',
		},
	]);
	expect(tokens).toHaveLength(11);
	expect(tokens.slice(0, 1)).toEqual([{ name: 'my.Subject', type: 'text', value: 'Webinar: event name' }]);
	expect(audience).toEqual({
		name: 'EMEA IT',
		include: ['Marketing Database - Opted In'],
		exclude: ['Competitors'],
		suppression: ['Global Unsubscribe', 'Marketing Suspended'],
		size: null,
		sizeMethod: 'unknown',
	});
	expect(followUps).toEqual([
		{ name: '02 Registered Follow-up', status: 'inactive', trigger: 'Fills Out Form: Registration Form' },
	]);
	expect(unreadable.map(({ what }) => what)).toEqual([
		'Audience size',
		'Flow steps of "01 Send Invitation"',
		'Flow steps of "02 Registered Follow-up"',
	]);
});

test('approving changes nothing that was decided; one character does', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	const digest = async () => {
		const build = await readBuild(desk, programId);
		const pages = build.landingPages.map((page) => ({ ...page, status: 'approved' }));
		const campaign = { campaignId: 'C-0142', brief: { type: 'webinar', region: 'emea' } as Brief };
		return digestOf(launchPackageOf({ ...build, landingPages: pages }, campaign)).digest;
	};
	const draft = await digest();
	await desk.adapter.approveAssets(programId);
	expect(await digest()).toBe(draft);
	sandbox.control.editEmail({ programId: Number(programId), find: 'Your speaker', replace: 'Your speakers' });
	expect(await digest()).not.toBe(draft);
});

test('a draft on top of an approved e-mail is what is read, because it would be approved next', async () => {
	const desk = deskOn(sandbox);
	const programId = await approved(desk);
	const email = sandbox.control.state().emails.find((candidate) => candidate.programId === 2001)!;
	email.draft = { ...email.approved!, subject: 'New subject', html: '<p>new</p>' };
	const { emails } = await readBuild(desk, programId);
	expect(emails.map(({ subject, html, approved }) => [subject, html, approved])).toEqual([
		['New subject', '<p>new</p>', false],
	]);
});

test('a follow-up that the template names and the program lacks is unknown, and said to be', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	await desk.adapter.activateFollowUps(programId, template.followUps);
	const { followUps, unreadable } = await readBuild(desk, programId, {
		followUps: ['02 Registered Follow-up', '04 Thanks'],
	});
	expect(followUps.map(({ name, status }) => [name, status])).toEqual([
		['02 Registered Follow-up', 'active'],
		['04 Thanks', 'unknown'],
	]);
	expect(unreadable.at(-1)).toEqual({
		what: 'Follow-up "04 Thanks"',
		why: 'The template names it, but the program has no trigger campaign of that name.',
	});
});

test('filters joined by "any" are not taken for a sure suppression', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	clonedCampaign('01 Send Invitation').rules.filterMatchType = 'Any';
	const { unreadable } = await readBuild(desk, programId);
	expect(unreadable.map(({ what }) => what)).toContain('Audience, filter logic');
});

test("Marketo's own suppression fields count, and other filters stand as they are", async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	const filter = (name: string, operator: string, values: string[]) => ({
		name,
		operator: 'is',
		conditions: [{ name, operator, values }],
	});
	clonedCampaign('01 Send Invitation').rules.filters = [
		filter('Unsubscribed', 'is', ['false']),
		filter('Marketing Suspended', 'is', ['false']),
		filter('Country', 'is', ['Germany', 'Austria']),
		filter('Industry', 'is not', ['Gambling']),
	];
	const { audience } = await readBuild(desk, programId);
	expect([audience.suppression, audience.include, audience.exclude]).toEqual([
		['Global Unsubscribe', 'Marketing Suspended'],
		['Country: Country is Germany, Austria'],
		['Industry: Industry is not Gambling'],
	]);
});

test('content that Marketo refuses to show is named, not empty in silence', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	sandbox.control.fault({ kind: '709', calls: 1, path: '/fullContent.json' });
	const { unreadable } = await readBuild(desk, programId);
	expect(unreadable.map(({ what }) => what)).toContain('E-mail "Invitation", HTML');
});
