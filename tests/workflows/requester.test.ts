import { killAfter } from '../support/engine/moments.mts';
import { LAUNCH, OUTBOX, REQUESTER, World } from '../support/engine/world.mts';
import {
	askedOf,
	BEA,
	type Chapter,
	codeIn,
	DANA,
	HAND_OVER_AT,
	LARS,
	linkIn,
	MONA,
	newest,
	plannedRuns,
	request,
	tellOnce,
} from '../support/engine/story.mts';

let world: World;
let campaignId: string;
let goTo: (chapter: Chapter) => void;
beforeAll(async () => {
	world = await World.open();
	({ campaignId, goTo } = await tellOnce(world));
}, 20_000);
afterAll(() => world.close());

const mailsTo = (person: string) => world.outgoing.to(person, campaignId);
/** The link in the newest mail to the requester. */
const pageLink = () => linkIn(newest(mailsTo(DANA).filter(({ text }) => text.includes('/campaign-page'))));
const sendMails = () => world.sweep(OUTBOX);
const campaign = () => world.campaign(campaignId);

/** What a browser sends: every field as it was shown, with some changed. */
const changed = (change: Partial<typeof request>, why = '') => ({
	action: 'change',
	why,
	...Object.fromEntries(
		(
			[
				'launchDate',
				'launchTime',
				'timeZone',
				'audience',
				'audienceSize',
				'subject',
				'preheader',
				'copy',
				'cta',
				'ctaUrl',
				'eventName',
				'eventDate',
				'speaker',
				'objective',
			] as const
		).map((field) => [field, change[field] ?? request[field]]),
	),
	notes: '',
});
const cancelling = (change: object = {}) => ({
	action: 'cancel',
	number: campaignId,
	why: 'Called off',
	...change,
});

const decisionMail = () =>
	newest(mailsTo(MONA).filter(({ text }) => text.includes('Decide about the change')));
const decide = (answer: object) =>
	world.visit(linkIn(decisionMail()), {
		action: 'decide',
		code: codeIn(decisionMail()),
		note: '',
		...answer,
	});

/** Text of a page without its markup. */
const textOf = (html = '') =>
	html
		.replace(/<style>.*?<\/style>/s, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

describe("the requester's page", () => {
	const chapters: [chapter: Chapter, status: string][] = [
		['accepted', 'Mona Builder is building the campaign.'],
		['inReview', 'Mona Builder is looking at what the quality check has found.'],
		['asked', 'The approvers have it in front of them.'],
		['held', 'Everything is approved. The campaign waits for its launch.'],
	];
	it.each(chapters)('in the chapter "%s" says: %s', async (chapter, status) => {
		goTo('accepted');
		await sendMails();
		const link = pageLink();
		goTo(chapter);
		const { error, response } = await world.visit(link);
		expect([error, response?.status]).toEqual([undefined, 200]);
		expect(textOf(response?.body)).toContain(status);
	});

	it('names no address but the one of its requester, no digest and no other link', async () => {
		goTo('held');
		const body = (await world.visit(pageLink())).response?.body ?? '';
		expect(body.match(/[\w.]+@[\w.]+/g)).toBeNull();
		expect(body).not.toContain(campaign().round!.digest.slice(0, 8));
		expect(body).not.toMatch(/<script|https?:\/\//);
	});

	it('is the same for every link that is not ours, and needs no run', async () => {
		goTo('held');
		const link = pageLink();
		const forged = [
			`${link.slice(0, -1)}_`,
			link.replace(/t=.*/, 't=x'),
			link.replace(/\?t=.*/, ''),
			link.replace(/t=.*/, `t=${linkIn(askedOf(world, BEA)).split('t=')[1]}`),
		];
		const answers = await Promise.all(forged.map((one) => world.visit(one)));
		expect(answers.map(({ nodes }) => nodes)).toEqual(forged.map(() => []));
		expect(answers.map(({ response }) => response?.status)).toEqual(forged.map(() => 404));
		expect(new Set(answers.map(({ response }) => response?.body)).size).toBe(1);
	});

	it('does not open with the link of another campaign or requester', async () => {
		goTo('held');
		const revision = world.campaigns()[0]!.revision;
		const posted = await world.visit(`${pageLink()}x`, cancelling());
		expect([posted.response?.status, world.campaigns()[0]!.revision]).toEqual([404, revision]);
	});

	it('changes nothing however often it is opened, and answers a question for its head alone', async () => {
		goTo('held');
		const before = JSON.stringify(world.campaigns());
		for (const view of ['', '&do=change', '&do=cancel', '&do=x', '&action=cancel&why=x'])
			expect((await world.visit(`${pageLink()}${view}`)).response?.status).toBe(200);
		const head = await world.visit(pageLink(), undefined, undefined, 'HEAD');
		expect([head.response?.body, head.nodes]).toEqual(['', []]);
		expect(JSON.stringify(world.campaigns())).toBe(before);
	});

	it('exchanges an expired link by mail, once an hour', async () => {
		goTo('held');
		const link = pageLink();
		world.now = '2028-01-10T09:00:00.000Z';
		const opened = await world.visit(link);
		expect([opened.response?.status, opened.nodes]).toEqual([410, []]);
		expect(textOf(opened.response?.body)).toContain('Send me a new link');
		expect((await world.visit(link, cancelling())).nodes).toEqual([]);
		for (let i = 0; i < 3; i++) {
			const { response } = await world.visit(link, { action: 'newLink' });
			expect(textOf(response?.body)).toContain('A new link is on its way');
		}
		await sendMails();
		expect(mailsTo(DANA).filter(({ subject }) => subject.includes('your new link'))).toHaveLength(1);
		expect((await world.visit(pageLink())).response?.status).toBe(200);
	});
});

describe('a cancellation', () => {
	it('needs the number and a reason', async () => {
		goTo('asked');
		const { response } = await world.visit(pageLink(), { action: 'cancel', number: 'C-1', why: ' ' });
		expect(response?.status).toBe(422);
		expect(textOf(response?.body)).toContain(`Type the number ${campaignId}.`);
		expect(textOf(response?.body)).toContain('Write why it is cancelled.');
		expect(campaign().stage).toBe('approval');
	});

	it('before the hand-over is certain, and tells owner, requester and whoever was asked', async () => {
		goTo('asked');
		const asked = linkIn(askedOf(world, BEA));
		const { error, response } = await world.visit(pageLink(), cancelling());
		expect([error, response?.status]).toEqual([undefined, 200]);
		expect(textOf(response?.body)).toContain('The campaign is cancelled. Nothing is sent.');
		await sendMails();
		const told = [MONA, DANA, BEA, LARS].map((person) => newest(mailsTo(person)).text.split('\n')[0]);
		expect(told).toEqual([
			'This campaign was cancelled by its requester.',
			'Your campaign is cancelled.',
			'This campaign was cancelled. There is nothing to approve any more.',
			'This campaign was cancelled. There is nothing to approve any more.',
		]);
		expect(campaign().round?.status).toBe('void');
		const page = await world.visit(asked);
		expect([page.response?.status, textOf(page.response?.body)]).toEqual([
			410,
			expect.stringContaining('cancelled'),
		]);
		world.now = HAND_OVER_AT;
		await world.sweepUntilQuiet();
		expect([campaign().stage, campaign().withdrawn, plannedRuns(world)]).toEqual([
			'cancelled',
			undefined,
			[],
		]);
	});

	it('that is sent five times at once is one', async () => {
		goTo('held');
		const link = pageLink();
		await Promise.all(Array.from({ length: 5 }, () => world.visit(link, cancelling())));
		await sendMails();
		expect(world.events(campaignId).filter(({ type }) => type === 'cancelled')).toHaveLength(1);
		expect(mailsTo(MONA).filter(({ subject }) => subject.endsWith('cancelled'))).toHaveLength(1);
		const again = await world.visit(link, cancelling());
		expect(textOf(again.response?.body)).toContain('The campaign was cancelled before.');
	});

	it('after the hand-over is withdrawn in the MAP, and owner and requester learn what is left to do', async () => {
		goTo('held');
		const link = pageLink();
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		expect(campaign().receipt).toBeDefined();
		const { response } = await world.visit(link, cancelling());
		expect(textOf(response?.body)).toContain('It had been scheduled already and is withdrawn now');
		await world.sweepUntilQuiet();
		expect(campaign().withdrawn).toMatchObject({
			outcome: 'manualRequired',
			switchedOff: ['02 Registered Follow-up'],
		});
		expect(newest(mailsTo(MONA)).text).toContain('Choose the X beside the run at');
		expect(newest(mailsTo(DANA)).text).toContain(
			'Mona Builder was told how. Until that is done, it can still be sent.',
		);
		expect(textOf((await world.visit(link)).response?.body)).toContain('has to withdraw it by hand');
	});

	it('after the launch time is told that it is too late, and nothing is written down', async () => {
		goTo('held');
		const link = pageLink();
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		world.now = '2026-11-24T09:00:00.000Z';
		const { response } = await world.visit(link, cancelling());
		expect(textOf(response?.body)).toContain('It cannot be called back.');
		expect(campaign().stage).toBe('launch');
	});

	it('that cannot reach the MAP asks the owner to do it by hand', async () => {
		goTo('held');
		const link = pageLink();
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		await world.visit(link, cancelling());
		const access = world.credentials.byType.marketoApi!;
		const { baseUrl } = access;
		access.baseUrl = 'http://127.0.0.1:9';
		await world.sweep(REQUESTER);
		access.baseUrl = baseUrl!;
		expect(campaign().withdrawn?.outcome).toBe('manualRequired');
		await sendMails();
		expect(newest(mailsTo(MONA)).text).toContain('did not answer, so nothing was withdrawn there');
	});

	it('tells the truth whichever of launch and cancellation saves first', async () => {
		for (const node of [
			'Read build',
			'Verify before launch',
			'Save: hand-over starts',
			'Schedule in the MAP',
		]) {
			goTo('held');
			const link = pageLink();
			world.now = HAND_OVER_AT;
			let cancelled: Promise<unknown> | undefined;
			await world.sweep(LAUNCH, {
				after: async (name) => {
					if (name === node) await (cancelled ??= world.visit(link, cancelling()));
				},
			});
			world.minutesLater(4);
			await world.sweepUntilQuiet();
			const { stage, handOver, withdrawn } = campaign();
			const wasHandedOver = handOver !== undefined;
			expect([node, stage, withdrawn !== undefined]).toEqual([node, 'cancelled', wasHandedOver]);
			// Whatever stands in the MAP, a person was told about.
			expect([node, plannedRuns(world).length > 0 && !wasHandedOver]).toEqual([node, false]);
		}
	});
});

describe('a change', () => {
	const SUBJECT = { subject: 'Only ten seats left: faster reporting' };

	it('of nothing sends nothing', async () => {
		goTo('asked');
		const { response } = await world.visit(pageLink(), changed({}));
		expect(textOf(response?.body)).toContain('Nothing is different from what was planned');
		expect(campaign().change).toBeUndefined();
	});

	it('that cannot be read is asked back with everything that was typed', async () => {
		goTo('asked');
		const typed = { launchDate: '31.02.2026', subject: '"><script>alert(1)</script>', audience: '' };
		const { response } = await world.visit(pageLink(), changed(typed));
		expect([response?.status, campaign().change]).toEqual([422, undefined]);
		expect(textOf(response?.body)).toContain('Launch date: found');
		expect(textOf(response?.body)).toContain('Audience is missing');
		expect(response?.body).toContain('value="31.02.2026"');
		expect(response?.body).not.toContain('<script>alert');
	});

	it('of a text is assessed, decided with link and code, and built and approved again', async () => {
		goTo('held');
		const digest = campaign().approved!.digest;
		const asked = await world.visit(pageLink(), changed(SUBJECT, 'The room is small'));
		expect(textOf(asked.response?.body)).toContain('Your change has been sent.');
		expect(textOf(asked.response?.body)).toContain('The launch is held until then.');
		await sendMails();
		const mail = decisionMail().text;
		expect(mail).toContain(
			'Subject line: Save your seat: faster reporting → Only ten seats left: faster reporting',
		);
		expect(mail).toContain('The campaign goes back to the build: its texts are filled in again.');
		expect(mail).toContain(
			'The approvals of Bea Brand, Lars Legal do not count any more: everybody is asked again.',
		);
		const shown = await world.visit(linkIn(decisionMail()));
		expect(textOf(shown.response?.body)).toContain('Dana Demand asks for a change');
		const wrong = await decide({ decision: 'apply', code: 'AAAAAA' });
		expect([wrong.response?.status, campaign().stage]).toEqual([422, 'launch']);
		const { error, response } = await decide({ decision: 'apply', note: 'Fine' });
		expect([error, textOf(response?.body)]).toEqual([
			undefined,
			expect.stringContaining('The change is applied. The requester is told.'),
		]);
		expect(campaign()).toMatchObject({ stage: 'build', brief: SUBJECT, change: { status: 'applied' } });
		expect(campaign().approved).toBeUndefined();
		await world.sweepUntilQuiet();
		expect(newest(mailsTo(DANA)).text).toContain('Mona Builder has agreed to your change.');
		expect(campaign()).toMatchObject({ stage: 'qa', tokensSet: true });
		expect(campaign().qa?.digest).not.toBe(digest);
		const again = await decide({ decision: 'decline', note: 'No' });
		expect([again.response?.status, campaign().change?.status]).toEqual([410, 'applied']);
	});

	it('of the launch moves it, and the approvers are asked again', async () => {
		goTo('asked');
		await world.visit(pageLink(), changed({ launchDate: '2026-11-26', launchTime: '11:00' }));
		await sendMails();
		expect(decisionMail().text).toContain(
			'The launch moves from Tue 24 November 2026, 10:00 (Europe/Berlin) to Thu 26 November 2026, 11:00 (Europe/Berlin), 2 days 1 h later.',
		);
		await decide({ decision: 'apply' });
		expect(campaign()).toMatchObject({
			stage: 'qa',
			launchAt: '2026-11-26T10:00:00.000Z',
			round: { status: 'void' },
		});
		await world.sweepUntilQuiet();
		expect(newest(mailsTo(BEA)).text).toContain('This campaign is being changed.');
	});

	it('that cannot be kept comes with the first launch that can', async () => {
		goTo('asked');
		await world.visit(pageLink(), changed({ launchDate: '2026-11-10' }));
		await sendMails();
		const { text } = decisionMail();
		expect(text).toContain('By the service levels that cannot be kept.');
		const { response } = await decide({ decision: 'applyLater' });
		expect(textOf(response?.body)).toContain('The change is applied.');
		const { launchAt, brief } = campaign();
		expect(text).toContain('The first launch that can be kept is');
		expect(Date.parse(launchAt!)).toBeGreaterThan(Date.parse('2026-11-10T09:00:00Z'));
		expect(launchAt!.slice(0, 10)).toBe(brief.launchDate);
	});

	it('that is declined leaves everything as it is', async () => {
		goTo('held');
		await world.visit(pageLink(), changed(SUBJECT));
		await sendMails();
		const silent = await decide({ decision: 'decline' });
		expect(silent.response?.status).toBe(422);
		await decide({ decision: 'decline', note: 'Legal has seen this one' });
		await sendMails();
		expect(newest(mailsTo(DANA)).text).toContain('Legal has seen this one');
		expect(campaign()).toMatchObject({ stage: 'launch', brief: { subject: request.subject } });
		world.now = HAND_OVER_AT;
		await world.sweepUntilQuiet();
		expect(plannedRuns(world)).toHaveLength(1);
	});

	it('that only adds a note is noted, and told', async () => {
		goTo('held');
		const { response } = await world.visit(pageLink(), {
			...changed({}),
			notes: 'The speaker has a new title.',
		});
		expect(textOf(response?.body)).toContain('Your change is noted. Mona Builder is told.');
		await sendMails();
		expect(newest(mailsTo(MONA)).text).toContain('Notes: nothing → The speaker has a new title.');
		expect(campaign()).toMatchObject({
			stage: 'launch',
			approved: {},
			brief: { notes: 'The speaker has a new title.' },
		});
	});

	it('holds the launch, and a launch that passes meanwhile is reported', async () => {
		goTo('held');
		await world.visit(pageLink(), changed(SUBJECT));
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		expect([campaign().handOver, world.campaigns()[0]!.status]).toEqual([
			undefined,
			'Held: a change request waits for its decision',
		]);
		world.now = '2026-11-24T08:56:00.000Z';
		await world.sweepUntilQuiet();
		expect(campaign().missed).toBeDefined();
		expect(mailsTo(MONA).some(({ subject }) => subject.includes('launch time missed'))).toBe(true);
		expect(plannedRuns(world)).toEqual([]);
		// A new time brings it back.
		const { response } = await world.visit(pageLink(), changed({ launchDate: '2026-12-01' }));
		expect(textOf(response?.body)).toContain('Your change has been sent.');
		await sendMails();
		await decide({ decision: 'apply' });
		expect(campaign()).toMatchObject({ stage: 'qa', launchAt: '2026-12-01T09:00:00.000Z' });
		expect(campaign().missed).toBeUndefined();
	});

	it('reminds the owner who does not decide', async () => {
		goTo('held');
		await world.visit(pageLink(), changed(SUBJECT));
		world.minutesLater(5 * 60);
		await world.sweepUntilQuiet();
		expect(mailsTo(MONA).some(({ subject }) => subject.includes('Change request 1 is overdue'))).toBe(true);
	});

	it('is refused once the MAP has the campaign, and says so', async () => {
		goTo('held');
		const link = pageLink();
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		const { response } = await world.visit(link, changed(SUBJECT));
		expect(textOf(response?.body)).toContain(
			'It is handed over for sending, so nothing in it can be changed any more.',
		);
		expect(campaign().change).toBeUndefined();
	});

	it('of a newer form takes the place of the one before, whose link ends', async () => {
		goTo('held');
		await world.visit(pageLink(), changed(SUBJECT));
		await sendMails();
		const first = decisionMail();
		await world.visit(pageLink(), changed({ subject: 'Another one' }));
		await sendMails();
		const late = await world.visit(linkIn(first), {
			action: 'decide',
			decision: 'apply',
			code: codeIn(first),
		});
		expect([late.response?.status, campaign().change]).toEqual([
			410,
			expect.objectContaining({ change: 2, status: 'open' }),
		]);
	});

	it('and a cancellation in the same second leave one truth', async () => {
		goTo('held');
		const link = pageLink();
		await Promise.all([world.visit(link, changed(SUBJECT)), world.visit(link, cancelling())]);
		expect(campaign().stage).toBe('cancelled');
		await world.sweepUntilQuiet();
		expect(world.campaigns()[0]).toMatchObject({ step: 'none', outbox: '[]' });
	});
});

describe('wherever the flow is killed', () => {
	const forms: [say: string, body: () => object, done: () => unknown, wanted: unknown][] = [
		['a cancellation', () => cancelling(), () => campaign().stage, 'cancelled'],
		['a change', () => changed({ subject: 'Another one' }), () => campaign().change?.change, 1],
	];
	it.each(forms)(
		'%s is either not there or whole, and sending it again makes it whole',
		async (_say, body, done, wanted) => {
			goTo('held');
			const nodes = new Set((await world.visit(pageLink(), body() as Record<string, unknown>)).nodes);
			nodes.delete('Campaign Requester Trigger');
			for (const node of nodes) {
				goTo('held');
				const link = pageLink();
				await world.visit(link, body() as Record<string, unknown>, killAfter(node));
				await world.visit(link, body() as Record<string, unknown>);
				world.minutesLater(4);
				await world.sweepUntilQuiet();
				expect([node, done()]).toEqual([node, wanted]);
				const subjects = mailsTo(DANA)
					.map(({ subject }) => subject)
					.filter((subject) => /: (cancelled|your change was sent)$/.test(subject));
				expect([node, subjects.length]).toEqual([node, 1]);
			}
		},
		60_000,
	);

	it('a withdrawal is carried out and told once', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH);
		await world.visit(pageLink(), cancelling());
		const rewind = world.snapshot();
		const nodes = new Set((await world.sweep(REQUESTER)).nodes);
		nodes.delete('Every minute');
		for (const node of nodes) {
			rewind();
			await world.sweep(REQUESTER, killAfter(node));
			world.minutesLater(4);
			await world.sweepUntilQuiet();
			expect([node, campaign().withdrawn?.outcome]).toEqual([node, 'manualRequired']);
			const told = mailsTo(MONA).filter(({ subject }) => subject.includes('has to be withdrawn by hand'));
			expect([node, told.length]).toEqual([node, 1]);
		}
	}, 60_000);
});
