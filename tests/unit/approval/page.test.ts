import {
	type Claims,
	confirmCode,
	decide,
	type PageState,
	readDecisionRows,
	renderApprovalPage,
	shortDigest,
} from '../../../core/approval';
import type { Campaign, Decision } from '../../../core/campaign';
import { digestOf, type LaunchPackage } from '../../../core/launch';
import { table } from '../../support/table';
import {
	at,
	checkedCampaign,
	decisionBy,
	keys,
	later,
	launchAt,
	launchPackage,
	openCampaign,
	packageFor,
	playbook,
	requested,
} from './fixtures';

const claimsFor = (content: LaunchPackage, person = 'bea'): Claims => ({
	purpose: 'decide',
	campaignId: content.campaignId,
	round: 1,
	person,
	digest: shortDigest(digestOf(content).digest),
	expiresAt: at(launchAt) / 1000,
});
type Question = Parameters<typeof renderApprovalPage>[0];
const question: Question = {
	state: 'ask',
	campaign: openCampaign(),
	launchPackage,
	playbook,
	claims: claimsFor(launchPackage),
	now: later(5),
};
type Changes = Partial<Question> & { decisions?: readonly Decision[] };
const page = ({ decisions = [], ...changes }: Changes = {}) =>
	renderApprovalPage({ ...question, stored: { decisions: [...decisions], wrongTries: [] }, ...changes });
const STATES: PageState[] = [
	'ask',
	'recorded',
	'codeSent',
	'takenBack',
	'alreadyAnswered',
	'superseded',
	'withdrawn',
	'closed',
	'expired',
	'tooManyTries',
	'wrong',
	'refusedInput',
];
const answers = [decisionBy('bea', { choice: 'requestChanges', comment: 'Wrong date' })];

describe('every page', () => {
	table(
		'%s: one heading, a language, no script, nothing from outside',
		STATES.map((state) => [state] as [PageState]),
		(state) => {
			const { html, headers } = page({ state, decisions: answers });
			expect(html.match(/<h1[ >]/g)).toHaveLength(1);
			expect(html).toContain('<html lang="en" dir="ltr">');
			expect(html).toContain('name="viewport"');
			expect(html).not.toMatch(/<script|javascript:|\son\w+=|<link|url\(|<img|undefined|\[object/i);
			expect(html.replace(/srcdoc="[^"]*"/, '').match(/(src|href|action)="(?!#)/g)).toBeNull();
			expect(headers).toEqual({
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy':
					"sandbox allow-forms; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
				'Referrer-Policy': 'no-referrer',
				'X-Frame-Options': 'DENY',
				'X-Content-Type-Options': 'nosniff',
				'X-Robots-Tag': 'noindex, nofollow',
				'X-DNS-Prefetch-Control': 'off',
				'Cache-Control': 'no-store',
			});
		},
	);

	table(
		'%s never holds the code',
		STATES.map((state) => [state] as [PageState]),
		(state) =>
			expect(page({ state, decisions: answers }).html).not.toContain(confirmCode(question.claims!, keys)),
	);

	it('that is wrong says the same, whatever there is', () => {
		const wrong = page({ state: 'wrong' });
		const others: Partial<Question>[] = [
			{
				state: 'wrong',
				campaign: undefined,
				launchPackage: undefined,
				claims: undefined,
			},
			{ state: 'wrong', campaign: checkedCampaign() },
			{ state: 'ask', campaign: undefined },
			{ state: 'closed', claims: undefined },
			{ state: 'ask', claims: { ...question.claims!, campaignId: 'C-9' } },
		];
		expect(wrong.status).toBe(404);
		expect(wrong.html).not.toMatch(/C-0142|Spring|Mona|northwind/);
		for (const other of others) expect(page(other)).toEqual(wrong);
	});

	it('of an expired link of ours says so without the campaign', () => {
		const expired = page({ state: 'expired', campaign: undefined });
		expect(expired.status).toBe(410);
		expect(expired.html).toContain('This link has expired');
		expect(expired.html).not.toMatch(/C-0142|Spring|Mona|northwind/);
	});

	type Row = [state: PageState, status: number];
	const rows: Row[] = [
		['ask', 200],
		['recorded', 200],
		['alreadyAnswered', 200],
		['refusedInput', 422],
		['codeSent', 200],
		['takenBack', 200],
		['superseded', 410],
		['withdrawn', 410],
		['closed', 410],
		['expired', 410],
		['tooManyTries', 429],
		['wrong', 404],
	];
	table('%s is answered with %i', rows, (state, status) => expect(page({ state }).status).toBe(status));
});

describe('the page that asks', () => {
	const { html } = page({ decisions: [decisionBy('lars', { comment: 'Fine' })] });
	type Row = [say: string, text: string];
	const rows: Row[] = [
		['what: subject', '<strong><bdi>Save your seat</bdi></strong>'],
		['what: sender', '<bdi>Northwind</bdi> &lt;<bdi>news@news.northwind.example</bdi>&gt;'],
		[
			'what: the e-mail, in a frame without any right',
			'<iframe sandbox="" tabindex="0" title="Preview of the e-mail &quot;Invite 1&quot;" srcdoc="&lt;html&gt;',
		],
		[
			'what: program tokens filled, personal ones left',
			'&lt;p&gt;Hello {{lead.First Name:default=there}}&lt;/p&gt;&lt;p&gt;See what is new.&lt;/p&gt;',
		],
		[
			'what: as text',
			'Hello {{lead.First Name:default=there}}\n\nSee what is new.\nSign up &lt;https://northwind.example/s?a=1&amp;b=2&gt;</pre>',
		],
		['what: images', 'Images are not loaded here'],
		['what: follow-ups', '02 Registered Follow-up: switched on'],
		['to whom: people', '<strong>11,842</strong>'],
		['to whom: suppression', '<bdi>Global Unsubscribe</bdi>'],
		['when: there', '<strong>Thu 12 March 2026, 09:00 (Europe/Berlin)</strong>'],
		['when: here', '<strong>Thu 12 March 2026, 08:00 (Europe/Dublin)</strong>'],
		['QA', '<span class="good">Passed</span> (41 checks; errors: 0, warnings: 2, not readable: 0)'],
		['by which rule', 'Rule: at least 2 people must approve; approvals: 1 of 2.'],
		['who has answered', 'Lars Legal approved on Mon 2 March 2026, 10:01 (Europe/Dublin). Comment: Fine'],
		[
			'what is still needed',
			'<p><bdi>1 more approval is needed.</bdi></p><p><bdi>Not answered yet: Bea Brand, Rita Region.</bdi></p>',
		],
		['the form', '<form method="post" action="#news" id="decide" novalidate>'],
		['the code', '<label class="label" for="code">Code from your mail</label>'],
	];
	table('%s', rows, (_say, text) => expect(html).toContain(text));

	it('labels every field, chooses nothing beforehand', () => {
		const ids = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual([
			'choice-approve',
			'choice-approveWithConditions',
			'choice-requestChanges',
			'choice-reject',
			'choice-abstain',
			'field',
			'comment',
			'code',
		]);
		expect(html).toContain('<fieldset role="radiogroup" aria-required="true"><legend>Your answer</legend>');
		expect(html).not.toContain(' checked');
		const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, names]) =>
			names!.split(' '),
		);
		for (const id of described) expect(html).toContain(` id="${id}"`);
	});

	describe('says what has changed since the last approval', () => {
		const approved = packageFor('C-0142', 'Last seats');
		const lastApproved = { digest: digestOf(approved).digest, round: 1, at: '2026-03-01T10:00:00.000Z' };
		const campaign = { ...question.campaign!, lastApproved };
		const shown = (changes: Changes) => page({ campaign, ...changes }).html;

		it('field by field', () => {
			const found = shown({ lastApproved: approved });
			expect(found).toContain('Approved in round 1 on Sun 1 March 2026, 10:00 (Europe/Dublin).');
			expect(found).toContain(
				'<strong><bdi>subject of e-mail &quot;Invite 1&quot;</bdi></strong><br>Before: <bdi>Last seats</bdi><br>Now: <bdi>{{my.Subject}}</bdi>',
			);
		});
		it('nothing', () =>
			expect(shown({ lastApproved: launchPackage })).toContain('exactly what was approved then'));
		it('or that it is not stored any more', () => expect(shown({})).toContain('Read everything again.'));
		it('and is left out in the first round', () => expect(html).not.toContain('since the last approval'));
	});

	it('says what the MAP has when it is another time', () => {
		const content = { ...launchPackage, schedule: { sendAt: '2026-03-12T10:00', timeZone: 'Europe/Berlin' } };
		const campaign = requested(checkedCampaign(content), content).campaign;
		const shown = page({ campaign, launchPackage: content, claims: claimsFor(content) }).html;
		expect(shown).toContain('<bdi>2026-03-12 10:00 (Europe/Berlin)</bdi>');
	});

	it('keeps what was typed and names what is missing at the field', () => {
		const posted = { code: 'ABC', choice: 'requestChanges', field: 'audience', comment: '' };
		const deciding = decide({
			campaign: question.campaign,
			claims: question.claims!,
			posted,
			rows: [],
			keys,
			playbook,
			now: later(5),
		});
		if (deciding.status !== 'refused') throw new Error(deciding.status);
		const shown = page({ state: deciding.state, posted, problems: deciding.problems }).html;
		expect(shown).toContain('<title>Please correct: May this be launched?</title>');
		expect(shown).toContain(
			'<li><a href="#code">Code: what you typed does not match; expected the 6 characters from your mail.',
		);
		expect(shown).toContain(
			'<p class="problem" id="comment-problem">Comment: found nothing; expected what should be different.',
		);
		expect(shown).toContain('value="requestChanges" checked>');
		expect(shown).toContain('<option value="audience" selected>Audience</option>');
		expect(shown).toContain(
			'id="code" name="code" aria-describedby="code-problem code-hint" aria-invalid="true" value="ABC"',
		);
	});

	it('is not shown without the content it asks about', () => {
		for (const content of [undefined, packageFor('C-0142', 'Something else')]) {
			const { html: shown, status } = page({ launchPackage: content });
			expect(status).toBe(503);
			expect(shown).not.toContain('<form');
			expect(shown).toContain('This cannot be decided now');
		}
	});
});

describe('the other pages', () => {
	const decided = (
		state: PageState,
		changes: Partial<Campaign>,
		round: Partial<NonNullable<Campaign['round']>> = {},
	) =>
		page({
			state,
			campaign: { ...question.campaign!, ...changes, round: { ...question.campaign!.round!, ...round } },
		}).html;

	it('a recorded answer says what was recorded and what comes next', () => {
		const { html } = page({ state: 'recorded', decisions: [decisionBy('bea')] });
		expect(html).toContain('Thank you, your answer is recorded');
		expect(html).toContain('Bea Brand approved on Mon 2 March 2026, 10:01 (Europe/Dublin).');
		expect(html).toContain('1 more approval is needed.');
		expect(html).toContain('tell Mona Builder (mona@northwind.example)');
	});

	type Row = [say: string, html: string, text: string];
	const rows: Row[] = [
		['superseded', decided('superseded', {}, { round: 2 }), 'Use the link in the newest mail'],
		[
			'granted',
			decided('closed', { stage: 'launch' }, { status: 'granted' }),
			'If you object, tell Mona Builder (mona@northwind.example) at once.',
		],
		['refused', decided('closed', { stage: 'qa' }, { status: 'refused' }), 'ended without an approval'],
		['void', decided('withdrawn', { stage: 'qa' }, { status: 'void' }), 'was changed after you were asked'],
		['on hold', decided('withdrawn', { stage: 'onHold' }), 'on hold'],
		['cancelled', decided('withdrawn', { stage: 'cancelled' }), 'was cancelled'],
		['elsewhere', decided('closed', { stage: 'qa' }), 'in the stage QA now'],
	];
	table('%s says what to do', rows, (_say, html, text) => expect(html).toContain(text));
});

describe('hostile values', () => {
	const HOSTILE = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' autofocus onfocus='alert(1)",
		']]><x>',
		'</textarea></pre></title></style><svg onload=alert(1)>',
		'{{my.Evil}}',
		'{campaignId}{owner}{why}',
		'\u202Egpj.exe\u2066',
		'&lt;b&gt;',
	].join(' ');
	const content: LaunchPackage = {
		...packageFor('C-0142'),
		emails: [
			{
				id: '1',
				name: HOSTILE,
				subject: HOSTILE,
				preheader: HOSTILE,
				from: { name: HOSTILE, address: HOSTILE },
				replyTo: HOSTILE,
				html: HOSTILE,
				text: HOSTILE,
				attachments: [{ name: HOSTILE, bytes: 1, type: HOSTILE }],
			},
			{ ...launchPackage.emails[0]!, id: '2', html: `<a href="${'x'.repeat(20)}">${HOSTILE}` },
		],
		landingPages: [{ id: 'l', name: HOSTILE }],
		forms: [{ id: 'f', name: HOSTILE, fields: [HOSTILE] }],
		tokens: [{ name: 'my.Evil', value: '"><script>alert(2)</script>' }],
		audience: { name: HOSTILE, include: [HOSTILE], exclude: [HOSTILE], suppression: [HOSTILE], size: null },
		schedule: { sendAt: '2026-03-12T10:00', timeZone: HOSTILE },
		followUps: [{ name: HOSTILE, status: 'unknown' }],
		unreadable: [{ what: HOSTILE, why: HOSTILE }],
		brief: { type: 'webinar', region: 'emea', audience: HOSTILE, audienceSize: 1 },
	};
	const base = requested(checkedCampaign(content, { title: HOSTILE, requesterName: HOSTILE }), content);
	const campaign: Campaign = {
		...base.campaign,
		lastApproved: { digest: 'e'.repeat(64), round: 1, at: '2026-03-01T10:00:00.000Z' },
		round: { ...base.campaign.round!, policy: HOSTILE },
	};
	const evilPlaybook = {
		...playbook,
		people: Object.fromEntries(
			Object.entries(playbook.people).map(([key, person]) => [key, { ...person, name: HOSTILE }]),
		),
		roles: Object.fromEntries(
			Object.entries(playbook.roles).map(([key, role]) => [key, { ...role, title: HOSTILE }]),
		),
	};
	const evil: Decision[] = ['lars', 'bea'].map((person) =>
		decisionBy(person, { digest: digestOf(content).digest, choice: 'reject', comment: HOSTILE }),
	);

	table(
		'cannot break out of the page "%s"',
		STATES.map((state) => [state] as [PageState]),
		(state) => {
			const { html } = renderApprovalPage({
				state,
				campaign,
				launchPackage: content,
				playbook: evilPlaybook,
				stored: { decisions: state === 'refusedInput' ? [] : evil, wrongTries: [] },
				claims: claimsFor(content),
				now: later(5),
				posted: { code: HOSTILE, choice: HOSTILE, field: HOSTILE, reason: HOSTILE, comment: HOSTILE },
				problems: [{ field: 'code', code: 'codeWrong' }],
				lastApproved: { ...content, audience: { ...content.audience, name: `${HOSTILE} before` } },
			});
			expect(html).not.toMatch(/<script|<img|<svg|<x>|]]>|[\u202A-\u202E\u2066-\u2069]/);
			// Quotes in outside values are entities, so every attribute ends where the page says so.
			expect(
				html
					.replace(/<style>[^]*?<\/style>/, '')
					.replace(/="[^"]*"/g, '')
					.match(/on(error|load|focus)=/g)?.length ?? 0,
			).toBe(
				html
					.replace(/<style>[^]*?<\/style>/, '')
					.replace(/<[^>]*>/g, '')
					.match(/on(error|load|focus)=/g)?.length ?? 0,
			);
			expect(html.match(/<\/(textarea|title|style)>/g)?.sort()).toEqual(
				[...(html.includes('<textarea') ? ['</textarea>'] : []), '</style>', '</title>'].sort(),
			);
		},
	);

	it('cannot break out of the mails', () => {
		const mails = requested(
			checkedCampaign(content, { title: HOSTILE, requesterName: HOSTILE }),
			content,
		).mails;
		for (const { html, subject, to } of mails) {
			expect(html).not.toMatch(/<script|<img|<svg|<x>/);
			expect(`${subject}${to}`).not.toMatch(/[\r\n]/);
		}
	});

	it('a chain of tokens within tokens does not fill the memory', () => {
		const bomb = '{{my.a}}'.repeat(5_000);
		const content2: LaunchPackage = {
			...packageFor('C-0142', bomb),
			tokens: [
				{ name: 'my.a', value: bomb },
				{ name: '{{my.b}}', value: 'b' },
			],
		};
		const campaign2 = requested(checkedCampaign(content2), content2).campaign;
		expect(
			page({ campaign: campaign2, launchPackage: content2, claims: claimsFor(content2) }).html.length,
		).toBeLessThan(3_000_000);
	});

	it('an e-mail that is too large is offered as text', () => {
		const big: LaunchPackage = {
			...launchPackage,
			emails: [{ ...launchPackage.emails[0]!, html: `<p>Start</p>${'<b>'.repeat(300_000)}` }],
		};
		const campaign2 = requested(checkedCampaign(big), big).campaign;
		const { html } = page({ campaign: campaign2, launchPackage: big, claims: claimsFor(big) });
		expect(html).not.toContain('<iframe');
		expect(html).toContain('too large to be shown here');
		expect(html).toContain('<pre tabindex="0" dir="auto">Start');
	});
});

it('the page after a post shows the row that was stored', () => {
	const posted = { code: confirmCode(question.claims!, keys), choice: 'approve' };
	const deciding = decide({
		campaign: question.campaign,
		claims: question.claims!,
		posted,
		rows: [],
		keys,
		playbook,
		now: later(5),
	});
	if (deciding.status !== 'recorded') throw new Error(deciding.status);
	const { decisions } = readDecisionRows([deciding.row], 'C-0142', keys);
	expect(page({ state: 'recorded', decisions }).html).toContain(
		'Bea Brand approved on Mon 2 March 2026, 10:05',
	);
});
