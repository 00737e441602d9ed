import fc from 'fast-check';
import { parseDocument, DomUtils } from 'htmlparser2';

import { sha256Hex } from '../../../core/canonical';
import { builtInPlaybook, loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { processGuide } from '../../../core/playbook/guide';
import { RULES } from '../../../core/qa/rules';
import { instantOf } from '../../../core/time/instant';
import { playbookText } from '../../support/playbookFiles.mts';
import { type Changes, withChanges } from './changes';

const now = instantOf('2026-12-07T09:00:00Z');
const builtIn = processGuide(builtInPlaybook(), now);
const global = loadPlaybook(playbookText('global.json'));
const world = processGuide(global, now);
const guideWith = (changes: Changes) =>
	processGuide(loadPlaybook(withChanges(defaultPlaybook, changes)), now);

const linesOf = (markdown: string, ...starts: readonly string[]) =>
	markdown.split('\n').filter((line) => starts.some((start) => line.startsWith(start)));

it('names the playbook, the day and the version', () => {
	expect(world.title).toBe('How Meridian Instruments produces campaigns');
	expect(world.version).toBe(global.version);
	expect(world.markdown.split('\n').slice(0, 5)).toEqual([
		'# How Meridian Instruments produces campaigns',
		'',
		'Playbook “Global: three hubs that follow the sun, approvers in the regions”, as of 2026-12-07.',
		'',
		`Version \` ${global.version.slice(0, 12)} \`. Made from the playbook that the workflows run; to change it, change the playbook.`,
	]);
});

it('tells the service levels in words, with regions only where they differ', () => {
	expect(linesOf(builtIn.markdown, '| Webinar invitation | Standard', '| Webinar invitation | Rush')).toEqual(
		[
			'| Webinar invitation | Standard | all | 5 days | 4 h | 2 days | 1 day | 1 day |',
			'| Webinar invitation | Rush | all | 2 days | 1 h | 4 h | 2 h | 1 day |',
		],
	);
	const { markdown } = guideWith({
		'stages.qa.targets': [{ when: { regions: ['emea'] }, target: 90 }],
		'stages.approval.target': { beforeLaunch: 480 },
	});
	expect(linesOf(markdown, '| Webinar invitation | Standard')).toEqual([
		'| Webinar invitation | Standard | Europe, Middle East and Africa | 5 days | 4 h | 2 days | 1 h 30 min | 1 day before the launch |',
		'| Webinar invitation | Standard | Americas | 5 days | 4 h | 2 days | 1 day | 1 day before the launch |',
	]);
});

it('tells who decides about changes of the playbook', () => {
	const decide = 'Everybody of the playbook may propose a change. ';
	expect(linesOf(builtIn.markdown, decide)).toEqual([
		`${decide}Within 14 days it is decided by Head of Marketing Operations (Otto Operations): one approval is enough. One “no” ends it.`,
	]);
	const { markdown } = guideWith({ changes: { owners: ['opsLead', 'legal'], rule: 'all', linkDays: 5 } });
	expect(linesOf(markdown, decide)).toEqual([
		`${decide}Within 5 days it is decided by Head of Marketing Operations (Otto Operations) and Legal (Lars Legal): everybody who is asked must approve. One “no” ends it.`,
	]);
});

it('derives who is responsible, accountable, consulted and informed', () =>
	expect(linesOf(builtIn.markdown, '| Build |', '| QA |', '| Approval |').slice(-3)).toEqual([
		'| Build | Mona Builder | Campaign Operations | nobody | Head of Marketing Operations and the requester |',
		'| QA | Mona Builder | Campaign Operations | Head of Marketing Operations | Head of Marketing Operations and the requester |',
		'| Approval | Otto Operations | Head of Marketing Operations | Brand, Legal and Regional Marketing Lead | Head of Marketing Operations and the requester |',
	]));

it('tells approvals in words', () => {
	const { markdown } = guideWith({
		'approval.policies.0': {
			title: 'Large',
			when: { tiers: ['rush'], regions: ['emea', 'americas'], audienceAtLeast: 50000, riskFlags: ['prices'] },
			stages: [
				{
					title: 'Brand',
					roles: ['brand'],
					rule: 'any',
					dueMinutes: 90,
					remind: [{ percent: 50 }],
					onExpiry: 'nextDelegate',
				},
				{
					title: 'Legal',
					roles: ['legal'],
					people: ['otto'],
					rule: { percent: 60 },
					dueMinutes: 480,
					beside: true,
					veto: false,
					optional: true,
				},
			],
			evidence: 'oneTimeCode',
			linkDays: 1,
		},
		'approval.policies.1': {
			title: 'All',
			roles: ['brand'],
			rule: 'all',
			dueMinutes: 480,
			onExpiry: 'reject',
		},
	});
	const from = markdown.indexOf('### 1. Large');
	expect(markdown.slice(from, markdown.indexOf('<a id="changes">')).trim().split('\n')).toEqual([
		'### 1. Large',
		'',
		'For campaigns of the priority Rush, in Europe, Middle East and Africa or Americas, for at least 50,000 people, with one of the sensitive points prices. A link is valid for 1 day; the approver types a second code, which is mailed on demand.',
		'',
		'1. Brand. Asked: Brand (Bea Brand); one approval is enough. Answers are due after 1 h 30 min of the approver’s own working time. Reminders at 50 % of the time. After that the delegates of those who have not answered are asked too. One objection ends the round.',
		'2. Legal, side by side with the stage before. Asked: Legal (Lars Legal) and Otto Operations; 60 % of those who are asked must approve. Answers are due after 8 h of the approver’s own working time. Late answers count until the links end. An objection only counts against. Nobody waits for it.',
		'',
		'### 2. All',
		'',
		'For every campaign. A link is valid for 14 days; the approver types the code from the mail.',
		'',
		'- Asked: Brand (Bea Brand); everybody who is asked must approve. Answers are due after 8 h of the approver’s own working time. After that the round ends without approval. One objection ends the round.',
	]);
});

it('tells changes, names, calendars and blackouts', () => {
	expect(linesOf(world.markdown, '- When ')).toEqual([
		'- When ` audience.size ` changes by at most 5 %: the launch goes on, and the owner and the approvers are told.',
		'- When ` audience ` changes: the launch waits until one person of Privacy has looked again.',
		'- When ` emails.*.subject `, ` emails.*.preheader ` change: the launch waits until one person of Brand has looked again.',
		'- When ` schedule.sendAt ` changes: the launch goes on, and the owner and the approvers are told.',
		'- When ` emails.*.replyTo ` changes: the launch goes on, and only the owner is told.',
	]);
	expect(linesOf(builtIn.markdown, '| Program |', '| **office** |', '| Thu 24 December 2026')).toEqual([
		'| **office** | Mon–Fri 09:00–17:00 (Europe/Dublin), 12 holidays | Fri 25 December 2026, Mon 28 December 2026, Fri 1 January 2027, Mon 1 February 2027, Wed 17 March 2027, Mon 29 March 2027 | none |',
		'| Thu 24 December 2026 to Fri 1 January 2027 | Year-end freeze |',
		'| Program | ` {{launchDate}}-{{region}}-{{type}}-{{title}}-{{campaignId}} ` | ` 2026-12-07-emea-webinar-spring-offer-faster-reporting-C-7K3M9QXA ` |',
	]);
});

it('tells every rule with its reason, and those that do not run', () => {
	const { markdown } = guideWith({
		'qa.rules': { 'link-relative': 'off', 'env-subject-length': { severity: 'info', options: { max: 70 } } },
		'campaignTypes.webinar.qa': { rules: { 'lp-tracking': { required: true } } },
	});
	for (const { id } of RULES) expect(markdown).toContain(`\` ${id} \``);
	expect(linesOf(markdown, '| ` link-relative `')[0]).toMatch(
		/^\| ` link-relative ` \| turned off in the playbook \| .+ \|$/,
	);
	expect(markdown).toContain('(` env-subject-length `; set here: ` max = 70 `) | is told |');
	expect(markdown).toContain('| Webinar invitation | as usual | ` lp-tracking ` blocks |');
	expect(markdown).toContain('| blocks, and nobody may waive it |');
});

it('tells conditions, how answers are judged, and how long a request waits', () => {
	expect(linesOf(builtIn.markdown, '- Webinar invitation: ')).toEqual([
		'- Webinar invitation: Offer ends is needed when Subject line, Preview text, Copy or Notes contains “discount”, “% off”, “early bird”, “special offer”, “special price” or “voucher”, because the request speaks of an offer, and readers must know how long it holds.',
	]);
	const { markdown } = guideWith({
		intake: { remindMinutes: [480, 960], closeAfterMinutes: 4800, quality: { 'url-public': 'off' } },
		'campaignTypes.webinar.requiredIf': [
			{
				fields: ['budget', 'notes'],
				when: [
					{ fields: ['region'], is: ['emea'] },
					{ fields: ['channel', 'notes'], filled: false },
				],
			},
		],
	});
	expect(linesOf(markdown, '- Webinar', '- Requesters', '- A request without', '| each address')).toEqual([
		'- Webinar invitation: Budget and Notes are needed when Region is “emea” and Channel or Notes is empty.',
		'- Requesters with open questions are reminded after 1 day and 2 days of working time.',
		'- A request without an answer is closed after 10 days of working time. Sending it again opens it again.',
	]);
	expect(markdown).toContain('| is not looked at |');
});

describe('the page', () => {
	const document = parseDocument(world.html);
	const all = DomUtils.getElementsByTagName('*', document, true);

	it('leads from its contents to every section', () => {
		const targets = DomUtils.getElementsByTagName('a', document).map(({ attribs }) => attribs.href);
		const sections = DomUtils.getElementsByTagName('section', document).map(
			({ attribs }) => `#${attribs.id}`,
		);
		expect(targets).toEqual(sections);
		expect(sections).toHaveLength(13);
	});

	it('has no script, and nothing that loads or sends', () => {
		const names = new Set(all.map(({ name }) => name));
		expect(
			['script', 'img', 'link', 'form', 'iframe', 'input', 'object'].filter((name) => names.has(name)),
		).toEqual([]);
		expect(
			all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => /^(on|style$|src$)/.test(name)),
		).toEqual([]);
	});

	it('allows its own style only', () => {
		const style = DomUtils.textContent(DomUtils.getElementsByTagName('style', document)[0]!);
		const policy = all.find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')!.attribs
			.content;
		expect(policy).toBe(
			`default-src 'none'; style-src 'sha256-${Buffer.from(sha256Hex(style), 'hex').toString('base64')}'; base-uri 'none'; form-action 'none'`,
		);
	});

	it('holds no addresses and no absences', () => {
		for (const { email } of Object.values(global.playbook.people)) {
			expect(world.html).not.toContain(email);
			expect(world.markdown).not.toContain(email);
		}
		expect(world.markdown).not.toContain('2027-01-05');
	});
});

describe('hostile text in a playbook stays text', () => {
	const evil = '<script>alert(1)</script>"\'&|`*_[x](javascript:alert(1))\u202E';
	const { html, markdown } = guideWith({
		name: evil,
		'brand.name': evil,
		'people.bea.name': evil,
		'roles.brand.title': evil,
		'regions.emea.title': evil,
		'tiers.rush.title': evil,
		'campaignTypes.webinar.title': evil,
		'approval.policies.0.title': evil,
		'launch.blackouts.0.why': evil,
		'map.templates.webinar.title': evil,
		'map.templates.webinar.followUps': [evil],
		'qa.checklist.0.text': evil,
		'stages.build.title': evil,
		'naming.utm.utm_source': evil,
	});

	it('on the page', () => {
		expect(html).not.toContain('<script');
		expect(html).not.toContain('\u202E');
		expect(
			DomUtils.getElementsByTagName('a', parseDocument(html)).every(({ attribs }) =>
				attribs.href!.startsWith('#'),
			),
		).toBe(true);
	});

	it('in Markdown', () => {
		expect(markdown.replace(/`[^`]+`/g, '')).not.toMatch(/(^|[^\\])<script/);
		expect(markdown).not.toContain('\u202E');
		expect(markdown.replace(/`+ .*? `+/g, '')).not.toMatch(/[^\\]\]\(javascript/);
	});

	it('property: every row of a table has as many cells as its head', () =>
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
				const title = `x${text}`;
				const guide = guideWith({
					'roles.brand.title': title,
					'map.templates.webinar.title': title,
					'naming.utm.utm_source': title.replace(/[{}]/g, ''),
				});
				const cells = (line: string) => line.split(/(?<!\\)\|/).length;
				let head = 0;
				for (const line of guide.markdown.split('\n')) {
					if (!line.startsWith('|')) head = 0;
					else if (head === 0) head = cells(line);
					else expect([line, cells(line)]).toEqual([line, head]);
				}
			}),
			{ numRuns: 60 },
		));
});
