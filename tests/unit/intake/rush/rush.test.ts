import { foldEvents } from '../../../../core/campaign';
import { resubmitBrief } from '../../../../core/intake';
import type { RushSettings } from '../../../../core/playbook/planningSchema';
import { type Instant, instantOf } from '../../../../core/time/instant';
import { table } from '../../../support/table';
import { now } from '../support';
import { ask, decide, desk, mailTo, rowFor, rushAnswers, withRush } from './support';

const DAY = 86_400_000;
const reasons = [
	{ id: 'incident', text: 'A public incident' },
	{ id: 'law', text: 'A date that the law sets' },
];

describe('who may ask', () => {
	type Row = [say: string, rush: RushSettings, change: object, result: string];
	const only = { askedBy: ['brand', 'partner.example'] };
	const rows: Row[] = [
		['anybody where the playbook names nobody', {}, {}, 'accepted'],
		['a person of the role', only, { requesterEmail: 'Bea@Northwind.example' }, 'accepted'],
		['somebody of the domain', only, { requesterEmail: 'x@partner.example' }, 'accepted'],
		[
			'nobody of a subdomain',
			only,
			{ requesterEmail: 'x@mail.partner.example' },
			'Priority: Rush can be asked for by Brand or people of partner.example only; found x@mail.partner.example. Choose another priority, or ask one of them to send the request.',
		],
		[
			'nobody whose domain only ends alike',
			only,
			{ requesterEmail: 'x@notpartner.example' },
			'Priority: Rush can be asked for by Brand or people of partner.example only; found x@notpartner.example. Choose another priority, or ask one of them to send the request.',
		],
		['anybody with a reason of the list', { reasons }, { rushReason: 'a public INCIDENT' }, 'accepted'],
		[
			'nobody without one',
			{ reasons },
			{},
			'Reason for the hurry: Rush needs one of these reasons: A public incident; A date that the law sets.',
		],
		[
			'the named people without a reason',
			{ ...only, reasons },
			{ requesterEmail: 'bea@northwind.example' },
			'accepted',
		],
		['others with one', { ...only, reasons }, { rushReason: 'law' }, 'accepted'],
		[
			'others without one are told both',
			{ ...only, reasons },
			{},
			'Reason for the hurry: Rush needs one of these reasons, unless Brand or people of partner.example ask for it: A public incident; A date that the law sets.',
		],
		[
			'a reason that is not on the list',
			{ reasons },
			{ rushReason: 'We forgot' },
			'Reason for the hurry: found "We forgot"; expected one of A public incident, A date that the law sets. Choose one of them.',
		],
		[
			'a quota needs the business unit',
			{ quota: { count: 1, per: 'quarter', by: 'businessUnit' } },
			{ businessUnit: '' },
			'Business unit is missing: Rush is counted for each business unit.',
		],
	];
	table('%s', rows, (_say, rush, change, result) => {
		const { output, journal } = ask(withRush(rush), { ...rushAnswers, ...change });
		expect(output === 'needsInfo' ? journal.campaign.gaps.join('|') : output).toBe(result);
	});
});

describe('the quota', () => {
	const rules = withRush({ quota: { count: 2, per: 'quarter', by: 'businessUnit' } });
	const used = (unit: string, at: Instant, n: number) =>
		rowFor(
			ask(
				rules,
				{ ...rushAnswers, title: `Other ${n}`, businessUnit: unit, launchDate: '2026-11-13' },
				[],
				at,
			),
			at,
		);
	const two = [used('field marketing ', now, 1), used('Field Marketing', now, 2)];

	it('is used up by the campaigns of the unit in the quarter; the usual priority is offered', () => {
		const { output, answer, journal } = ask(rules, rushAnswers, two);
		expect(output).toBe('declined');
		expect(answer.lines.slice(0, 2)).toEqual([
			`Field Marketing has used 2 of 2 in the 4th quarter of 2026 (${two.map(({ campaignId }) => campaignId).join(', ')}).`,
			'With the priority Standard the earliest possible launch is Fri 13 November 2026, 18:00 (Europe/Berlin).',
		]);
		const link = new URL(answer.lines.at(-1)!.replace(/^.*?: /, ''));
		expect([link.searchParams.get('tier'), link.searchParams.get('launchDate')]).toEqual([
			'Standard',
			'2026-11-13',
		]);
		expect(journal.campaign).toMatchObject({ stage: 'closed', outcome: 'declined' });
	});

	it('counts neither other units nor declined requests nor another quarter', () => {
		const declined = ask(rules, { ...rushAnswers, launchDate: '2026-11-09', launchTime: '09:30' });
		expect(declined.output).toBe('declined');
		// 30 September, 23:30 in Dublin; an hour later it is October.
		const september = instantOf('2026-09-30T22:30:00Z');
		const october = instantOf('2026-09-30T23:30:00Z');
		const answersOf = (rows: object[]) => ask(rules, rushAnswers, rows).output;
		expect(
			answersOf([two[0]!, used('Product', now, 3), rowFor(declined), used('Field Marketing', september, 4)]),
		).toBe('accepted');
		expect(answersOf([two[0]!, used('Field Marketing', october, 5)])).toBe('declined');
	});
});

describe('who slips', () => {
	const rules = withRush({});
	/** Promised so that the build team has nothing left before their launch. */
	const full = Array.from({ length: 4 }, (_, i) => ({
		campaignId: `C-FULL${i}`,
		stage: 'build',
		title: `Promised ${i}`,
		type: 'webinar',
		tier: 'standard',
		region: 'emea',
		launchAt: '2026-11-17T09:00:00.000Z',
	}));

	it('is told to the owner and the lead when nobody decides', () => {
		const { output, journal } = ask(rules, rushAnswers, full);
		expect(output).toBe('accepted');
		const told = journal.mails.filter(({ text }) => text.includes('would slip'));
		expect(told.map(({ to }) => to)).toEqual(['mona@northwind.example', 'otto@northwind.example']);
		// 8 days promised until the 13th and room for 8; 4 hours more, two at once, are 2 hours for the last of them.
		expect(told[0]!.text).toContain('One campaign would slip:\n\n"Promised 3" (C-FULL3): Build 2 h late.');
	});

	it('nobody where there is room, and then only the owner hears of it', () => {
		const { journal } = ask(rules, rushAnswers, full.slice(1));
		expect(journal.mails.map(({ to }) => to)).toEqual(['dana@northwind.example', 'mona@northwind.example']);
		expect(journal.mails.at(-1)!.text).toContain('No other campaign would slip.');
	});

	it('is not known where the playbook does not say how much a team does', () => {
		const { journal } = ask(withRush({}, 0), rushAnswers, full);
		expect(journal.mails.at(-1)!.text).toContain('Whether others would slip is not known');
	});
});

describe('a decision', () => {
	const rules = withRush({ decidedBy: 'opsLead' });
	const asked = ask(rules);

	it('is waited for: the request is neither accepted nor declined, and holds nothing up', () => {
		expect(asked.output).toBe('needsInfo');
		expect(asked.answer.headline).toBe(
			'"Faster reporting" is complete, and waits for a decision about the priority Rush.',
		);
		expect(asked.journal.campaign).toMatchObject({
			stage: 'intake',
			gaps: [],
			rush: { role: 'opsLead', slipping: 0 },
		});
		expect(asked.journal.events.map(({ type }) => type)).toEqual(['submitted', 'rushAsked']);
		expect(asked.journal.mails.map(({ to, subject }) => [to, subject])).toEqual([
			['dana@northwind.example', expect.stringMatching(/^Waiting for a decision: "Faster reporting"/)],
			['otto@northwind.example', expect.stringMatching(/^Rush asked for: "Faster reporting"/)],
		]);
		expect(mailTo(asked, 'otto@northwind.example').mail.text).toContain(
			'If you say no: With the priority Standard the earliest possible launch is Fri 13 November 2026, 18:00 (Europe/Berlin).',
		);
	});

	it('yes accepts the request', () => {
		const result = decide(rules, asked);
		if (result.status !== 'recorded') throw new Error(result.why);
		const { campaign, events, mails } = result.journal;
		expect(events.map(({ type, actor }) => `${type} by ${actor}`)).toEqual([
			'rushDecided by otto',
			'accepted by workflow',
		]);
		expect(campaign).toMatchObject({
			stage: 'build',
			owner: 'mona',
			rush: { decided: { by: 'otto', choice: 'grant' } },
		});
		expect(mails.map(({ to }) => to)).toEqual(['dana@northwind.example', 'mona@northwind.example']);
		expect(foldEvents([...asked.journal.events, ...events])).toEqual(campaign);
	});

	it('no declines it, says why, and offers the usual priority', () => {
		const result = decide(rules, asked, { choice: 'refuse', comment: 'The quarter is full.' });
		if (result.status !== 'recorded') throw new Error(result.why);
		expect(result.journal.campaign).toMatchObject({ stage: 'closed', outcome: 'declined' });
		expect(result.journal.events.at(-1)!.data).toEqual({
			why: [
				'Otto Operations has said no to the rush: The quarter is full.',
				'With the priority Standard the earliest possible launch is Fri 13 November 2026, 18:00 (Europe/Berlin).',
			],
		});
		expect(result.journal.mails.map(({ to }) => to)).toEqual(['dana@northwind.example']);
		expect(result.journal.mails[0]!.html).toContain('tier=Standard');
	});

	it('yes that comes too late declines, because it cannot be done any more', () => {
		const at = (now + 2 * DAY) as Instant;
		const result = decide(rules, asked, {}, { at });
		if (result.status !== 'recorded') throw new Error(result.why);
		expect(result.journal.campaign).toMatchObject({ outcome: 'declined' });
		expect(JSON.stringify(result.journal.events.at(-1)!.data)).toContain('The earliest possible launch is');
	});

	type Row = [say: string, change: object, begins: string];
	const rows: Row[] = [
		['without the code', { code: '' }, 'Code: found nothing'],
		['with another code', { code: 'AAAAAA' }, 'Code: found something else'],
		['without an answer', { choice: undefined }, 'Answer: found nothing'],
		['no without a reason', { choice: 'refuse', comment: '  ' }, 'Comment: found nothing'],
	];
	table('%s is refused: %j', rows, (_say, change, begins) => {
		const result = decide(rules, asked, change);
		expect(result).toEqual({ status: 'refused', why: expect.stringContaining(begins) });
	});

	it('a second answer, an old link and a link about what has changed since do nothing', () => {
		const granted = decide(rules, asked);
		if (granted.status !== 'recorded') throw new Error(granted.why);
		const closed = { status: 'refused', why: expect.stringContaining('decided already') };
		expect(decide(rules, { ...asked, journal: { ...granted.journal, mails: asked.journal.mails } })).toEqual(
			closed,
		);
		expect(decide(rules, asked, {}, { at: (now + 15 * DAY) as Instant })).toEqual({
			status: 'refused',
			why: expect.stringContaining('expired'),
		});
		const changed = resubmitBrief({
			campaign: asked.journal.campaign,
			answers: { ...rushAnswers, subject: 'Another subject' },
			playbook: rules,
			now,
			rushDesk: desk,
		});
		expect(
			decide(rules, { ...changed, journal: { ...changed.journal, mails: asked.journal.mails } }),
		).toEqual(closed);
	});

	it('the same request again asks nobody again', () => {
		const again = ask(rules, rushAnswers, [rowFor(asked)]);
		expect([again.isRepeat, again.output, again.journal.events, again.journal.mails]).toEqual([
			true,
			'needsInfo',
			[],
			[],
		]);
		const resubmitted = resubmitBrief({
			campaign: asked.journal.campaign,
			answers: rushAnswers,
			playbook: rules,
			now,
			rushDesk: desk,
		});
		expect([resubmitted.isRepeat, resubmitted.answer]).toEqual([true, asked.answer]);
	});

	it('with another priority it is accepted without anybody', () => {
		const { output, journal } = resubmitBrief({
			campaign: asked.journal.campaign,
			answers: { tier: 'Standard', launchDate: '2026-11-24' },
			playbook: rules,
			now,
			rushDesk: desk,
		});
		expect([output, journal.campaign.rush]).toEqual(['accepted', undefined]);
	});

	it('whoever asks does not decide, and who is away has a delegate', () => {
		const two = {
			...rules,
			roles: { ...rules.roles, opsLead: { title: 'Leads', people: ['otto', 'bea'] } },
			people: {
				...rules.people,
				bea: { ...rules.people.bea!, delegate: 'lars', absences: [{ from: '2026-11-01', to: '2026-11-30' }] },
			},
		};
		const mails = ask(two, { ...rushAnswers, requesterEmail: 'otto@northwind.example' }).journal.mails;
		expect(mails.filter(({ id }) => id.startsWith('rush-')).map(({ to }) => to)).toEqual([
			'lars@northwind.example',
		]);
	});

	it('without the secret of the credential nobody can be asked: the error says what to do', () => {
		expect(() => ask(rules, rushAnswers)).not.toThrow();
		const { campaign } = asked.journal;
		expect(() => resubmitBrief({ campaign, answers: { subject: 'x' }, playbook: rules, now })).toThrow(
			'Set Playbook to Credential',
		);
	});

	it('hostile text in the request is no markup in the mail of whoever decides', () => {
		const answers = { ...rushAnswers, title: '<script>alert(1)</script>', notes: '<img src=x>' };
		const { mail } = mailTo(ask(rules, answers), 'otto@northwind.example');
		expect(mail.html).not.toMatch(/<script>alert|<img src=x/);
	});

	it('the code hangs on the question: it is another for another request', () => {
		const codes = ['One', 'Two'].map(
			(title) => mailTo(ask(rules, { ...rushAnswers, title }), 'otto@northwind.example').code,
		);
		expect(codes[0]).not.toBe(codes[1]);
	});
});
