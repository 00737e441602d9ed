import { keysOf, requestApproval } from '../../../core/approval';
import { append, type Campaign, type Decision, type Journal, startJournal } from '../../../core/campaign';
import type { Brief } from '../../../core/intake/brief';
import { digestOf, type LaunchPackage, PACKAGE_FORMAT } from '../../../core/launch';
import { defaultPlaybook } from '../../../core/playbook/default';
import { type Playbook, playbookSchema } from '../../../core/playbook/schema';
import { type Instant, instantOf } from '../../../core/time';

export const playbook: Playbook = playbookSchema.parse(defaultPlaybook);
export const keys = keysOf('first secret of forty random characters!');
export const version = 'b'.repeat(64);
export const at = (iso: string) => instantOf(iso);
/** A Monday morning in Dublin, which is then on UTC. */
export const now = at('2026-03-02T10:00:00Z');
export const later = (minutes: number, from: Instant = now) => (from + minutes * 60_000) as Instant;

export const brief: Brief = {
	title: 'Spring webinar',
	type: 'webinar',
	region: 'emea',
	tier: 'standard',
	requesterName: 'Dana Demand',
	requesterEmail: 'dana@northwind.example',
	audience: 'Customers in Europe',
	audienceSize: 12_000,
	launchDate: '2026-03-12',
	launchTime: '09:00',
	timeZone: 'Europe/Berlin',
};
export const launchAt = '2026-03-12T08:00:00.000Z';

export const packageFor = (campaignId = 'C-0142', subject = '{{my.Subject}}'): LaunchPackage => ({
	format: PACKAGE_FORMAT,
	campaignId,
	map: 'marketo',
	programId: '2001',
	emails: [
		{
			id: '1',
			name: 'Invite 1',
			subject,
			preheader: 'Seats are limited',
			from: { name: 'Northwind', address: 'news@news.northwind.example' },
			html: '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Hello {{lead.First Name:default=there}}</p><p>{{my.Body}}</p><a href="https://northwind.example/s?a=1&amp;b=2">Sign up</a></body></html>',
		},
	],
	landingPages: [{ id: 'l1', name: 'Registration' }],
	forms: [],
	tokens: [
		{ name: 'my.Subject', value: 'Save your seat' },
		{ name: 'my.Body', value: 'See what is new.' },
	],
	audience: {
		name: 'EMEA customers',
		include: ['EMEA customers'],
		exclude: ['Competitors'],
		suppression: ['Global Unsubscribe'],
		size: 11_842,
	},
	schedule: { sendAt: null, timeZone: 'Europe/Berlin' },
	followUps: [{ name: '02 Registered Follow-up', status: 'active' }],
	unreadable: [],
	brief: { type: 'webinar', region: 'emea', audience: 'Customers in Europe', audienceSize: 12_000 },
});

/** A campaign that has passed QA for `launchPackage` and waits for approval. */
export function checkedCampaign(launchPackage = packageFor(), changes: Partial<Brief> = {}): Campaign {
	const { digest } = digestOf(launchPackage);
	const start = startJournal(launchPackage.campaignId, later(-600), 'dana@northwind.example', {
		type: 'submitted',
		data: { submissionKey: 'k1', brief: { ...brief, ...changes }, playbookVersion: version },
	});
	return append(
		start,
		later(-60),
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt, programName: 'P', slackMinutes: 60 } },
		{ type: 'programCloned', data: { program: { id: '2001', name: 'P' } } },
		{ type: 'buildFinished', data: {} },
		{
			type: 'qaChecked',
			data: { verdict: 'passed', digest, errors: 0, warnings: 2, unreadable: 0, rulesRun: 41 },
		},
	).campaign;
}

/** The same, in a stage where a person has to review the QA result. */
export function campaignInQa(verdict: 'needsReview' | 'failed'): Campaign {
	const start = startJournal('C-0142', later(-600), 'x', {
		type: 'submitted',
		data: { submissionKey: 'k1', brief, playbookVersion: version },
	});
	return append(
		start,
		later(-60),
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt, programName: 'P', slackMinutes: 60 } },
		{ type: 'buildFinished', data: {} },
		{
			type: 'qaChecked',
			data: { verdict, digest: 'c'.repeat(64), errors: 0, warnings: 2, unreadable: 0, rulesRun: 41 },
		},
	).campaign;
}

export const launchPackage = packageFor();
export const settings = { playbook, version, keys, baseUrl: 'https://n8n.example.com/', linkPath: 'approve' };

export function requested(campaign = checkedCampaign(), content = launchPackage): Journal {
	const request = requestApproval({ ...settings, campaign, launchPackage: content, now });
	if (request.status !== 'requested') throw new Error(request.status);
	return request.journal;
}

export const openCampaign = (): Campaign => requested().campaign;
export const roundOf = ({ round }: Campaign) => round!;

export const decisionBy = (person: string, changes: Partial<Decision> = {}): Decision => ({
	round: 1,
	digest: digestOf(launchPackage).digest,
	person,
	choice: 'approve',
	comment: '',
	evidence: { level: 'code', afterSeconds: 60 },
	at: new Date(later(1)).toISOString(),
	...changes,
});
