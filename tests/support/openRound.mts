import { codeIn, linkIn } from '../../sandbox/people.mts';
import type { World } from '../../sandbox/world.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';

type Core = World['core'];

const HOUR = 3_600_000;
const KEYS = Array.from({ length: 10 }, (_, i) => `board${i}`);

/** Ten people who must all approve. */
export function boardPlaybook(core: Core) {
	const demo = demoPlaybook(core);
	const people = KEYS.map((key) => [key, { name: `Board ${key}`, email: `${key}@northwind.example` }]);
	return {
		...demo,
		people: { ...demo.people, ...Object.fromEntries(people) },
		roles: { ...demo.roles, board: { title: 'Board', people: KEYS } },
		approval: {
			...demo.approval,
			policies: [{ title: 'The whole board', roles: ['board'], rule: 'all', dueMinutes: 480, linkDays: 14 }],
		},
	};
}

const EMAIL = {
	id: '1',
	name: 'Invitation',
	subject: 'Save your seat',
	from: { name: 'Northwind', address: 'events@news.northwind.example' },
	html: '<p>Hello</p>',
};

const buildOf = (campaignId: string, launch: string) => ({
	map: 'marketo',
	program: { id: '1', name: campaignId },
	readAt: new Date().toISOString(),
	emails: [EMAIL],
	landingPages: [],
	tokens: [],
	audience: {
		name: 'Customers',
		include: ['Customers'],
		exclude: [],
		suppression: [],
		size: 4_200,
		sizeMethod: 'exact' as const,
	},
	schedule: { sendAt: launch.slice(0, 16), timeZone: 'UTC' },
	followUps: [],
	unreadable: [],
});

/** A campaign whose ten approvers have just been asked: its rows, and what stands in their mails. */
export function openRound({ core, linkSecret, n8n }: World, number: number) {
	const { playbook, version } = core.loadPlaybook(boardPlaybook(core));
	const now = core.instantOf(new Date().toISOString());
	const launch = new Date(now + 400 * HOUR).toISOString();
	const campaignId = `C-BRD${String(number).padStart(5, '0')}`;
	const brief = {
		title: `Board ${number}`,
		type: 'webinar',
		region: 'emea',
		tier: 'standard',
		requesterName: 'Dana',
		requesterEmail: 'dana@northwind.example',
		launchDate: launch.slice(0, 10),
		launchTime: launch.slice(11, 16),
		timeZone: 'UTC',
	};
	const launchPackage = core.launchPackageOf(buildOf(campaignId, launch), { campaignId, brief });
	const { digest } = core.digestOf(launchPackage);
	const submitted = core.startJournal(campaignId, now, 'dana@northwind.example', {
		type: 'submitted',
		data: { submissionKey: campaignId, playbookVersion: version, brief },
	});
	const checked = core.append(
		submitted,
		now,
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt: launch, programName: 'P', slackMinutes: 0 } },
		{ type: 'programCloned', data: { program: { id: '1', name: campaignId } } },
		{ type: 'buildFinished', data: {} },
		{
			type: 'qaChecked',
			data: { verdict: 'passed', digest, errors: 0, warnings: 0, unreadable: 0, rulesRun: 100 },
		},
	);
	const asked = core.requestApproval({
		campaign: checked.campaign,
		launchPackage,
		playbook,
		version,
		keys: core.keysOf(linkSecret),
		baseUrl: n8n.url,
		linkPath: 'campaign-approval',
		now,
	});
	if (asked.status !== 'requested') throw new Error(`Nobody was asked: ${asked.status}.`);
	const mails = asked.journal.mails.map(({ to, subject, text, html }) => ({
		id: to,
		to,
		subject,
		text,
		html,
	}));
	const {
		campaign: _campaign,
		previousRevision: _previous,
		newEvents: _new,
		...row
	} = core.saveItem(
		{ ...asked.journal, events: [...checked.events, ...asked.journal.events], mails: [] },
		undefined,
		playbook,
		now,
	);
	return {
		campaignId,
		row,
		packageRow: asked.packageRow,
		letters: mails.map((mail) => ({ link: linkIn(mail, 'campaign-approval'), code: codeIn(mail) })),
	};
}
