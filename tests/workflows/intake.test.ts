import { holdBefore, killAfter } from '../support/engine/moments.mts';
import { INTAKE, OUTBOX, SLA, World } from '../support/engine/world.mts';
import { answersIn, DANA, linkIn, MONA, newest, request } from '../support/engine/story.mts';

let world: World;
let empty: () => void;
beforeAll(async () => {
	world = await World.open();
	empty = world.snapshot();
});
beforeEach(() => empty());
afterAll(() => world.close());

const send = (change: Record<string, unknown> = {}) => world.submit(INTAKE, { ...request, ...change });

describe('the answer', () => {
	it('accepts a request that can be done, with the number and the dates', async () => {
		const { error, page } = await send();
		const [row] = world.campaigns();
		expect([error, page?.title]).toEqual([
			undefined,
			'Accepted: "Faster reporting" launches on Tue 24 November 2026, 10:00 (Europe/Berlin).',
		]);
		expect(page?.message).toContain(row!.campaignId);
		expect(row).toMatchObject({
			stage: 'build',
			step: 'clone',
			revision: 1,
			requester: DANA,
			launchAt: '2026-11-24T09:00:00.000Z',
		});
	});

	it('says what is missing, and stores the rest', async () => {
		const { error, page } = await send({ copy: '', speaker: '' });
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('2 answers are still open')]);
		expect(page?.message).toMatch(/Copy.*\n*.*Speaker|Speaker.*\n*.*Copy/s);
		expect(world.campaigns()).toEqual([
			expect.objectContaining({
				stage: 'intake',
				step: 'waitForRequester',
				// after two working days of 8 hours
				nextCheckAt: '2026-11-10T17:00:00.000Z',
			}),
		]);
	});

	it('declines what cannot be done, and offers what can', async () => {
		const { error, page } = await send({ launchDate: '2026-11-11' });
		expect([error, page?.title]).toEqual([undefined, '"Faster reporting" cannot be done as asked.']);
		expect(page?.message).toMatch(
			/everything is filled in: <a href="https:\/\/\S+\/form\/campaign-request\?[^"]+">open it here<\/a>/,
		);
		expect(world.campaigns()).toEqual([expect.objectContaining({ nextCheckAt: null })]);
	});
});

it('an address in somebody’s own words does not become a link', async () => {
	const { page } = await send({ type: 'x: https://evil.example' });
	expect(page?.message).toContain('x: https://evil.example');
	expect(page?.message).not.toContain('href="https://evil.example');
});

describe('the same request', () => {
	it('sent twice is one campaign, one answer and one mail', async () => {
		const [first, second] = [await send(), await send()];
		expect(second.page).toEqual(first.page);
		expect(world.campaigns()).toHaveLength(1);
		await world.sweep(OUTBOX);
		expect(world.outgoing.to(DANA)).toHaveLength(1);
	});

	it('with other words is another campaign', async () => {
		await send();
		await send({ title: 'Slower reporting' });
		expect(world.campaigns()).toHaveLength(2);
	});

	it('completed by the link of the mail is accepted', async () => {
		await send({ copy: '' });
		const { campaignId } = world.campaigns()[0]!;
		await world.sweep(OUTBOX);
		const link = answersIn(newest(world.outgoing.to(DANA)));
		const { error, page } = await world.submit(INTAKE, { ...link, copy: request.copy });
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('Accepted')]);
		expect(world.campaigns()).toEqual([expect.objectContaining({ campaignId, stage: 'build' })]);
	});

	it('opened by the link has everything filled in, also what does not fit into an address', async () => {
		const copy = 'Signs like <b> & "quotes" & $& stay. '.repeat(60).trim();
		await send({ copy, speaker: '' });
		await world.sweep(OUTBOX);
		const mail = newest(world.outgoing.to(DANA));
		expect(linkIn(mail).length).toBeLessThan(1_800);
		await world.abandon(INTAKE, answersIn(mail));
		const values = Object.fromEntries(
			world.secondPage.map(({ fieldName, defaultValue }) => [fieldName, defaultValue]),
		);
		expect(values).toMatchObject({ copy, subject: request.subject, audienceSize: '5000' });
		expect(values.speaker).toBeUndefined();
		expect(world.secondPage[0]!.html).toContain('Speaker is missing');
	});

	const forged: [say: string, forge: (link: Record<string, string>) => Record<string, string>][] = [
		['the number alone', ({ c = '' }) => ({ c })],
		[
			'a changed sign',
			({ t = '', ...link }) => ({ ...link, t: t.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) }),
		],
		['the sign of another campaign', (link) => ({ ...link, c: 'C-AAAAAAAA' })],
	];
	it.each(forged)('is neither shown nor changed by %s', async (_say, forge) => {
		await send({ copy: 'Only for the eyes of those who know the link, and of the team.', speaker: '' });
		await world.sweep(OUTBOX);
		const { c, t } = answersIn(newest(world.outgoing.to(DANA)));
		const before = world.campaigns()[0]!.record;
		const stranger = {
			...forge({ c: c!, t: t! }),
			title: 'Mine',
			requesterEmail: 'mallory@elsewhere.example',
		};
		await world.submit(INTAKE, stranger);
		expect(JSON.stringify(world.secondPage)).not.toContain('Only for the eyes');
		expect(world.campaigns().find(({ campaignId }) => campaignId === c)!.record).toBe(before);
	});

	it('completed by somebody else with the link keeps the mails with the first requester', async () => {
		await send({ copy: '' });
		await world.sweep(OUTBOX);
		const link = answersIn(newest(world.outgoing.to(DANA)));
		await world.submit(INTAKE, { ...link, requesterEmail: 'mallory@elsewhere.example' });
		expect(world.campaigns()).toEqual([expect.objectContaining({ requester: DANA })]);
	});

	it('under the link of a campaign that is already being built changes nothing of it', async () => {
		await send({ copy: '' });
		await world.sweep(OUTBOX);
		const link = answersIn(newest(world.outgoing.to(DANA)));
		await world.submit(INTAKE, { ...link, copy: request.copy });
		const before = world.campaigns()[0]!.record;
		const { page } = await world.submit(INTAKE, { ...link, title: 'Taken over' });
		expect([page?.title, world.campaigns()[0]!.record]).toEqual([
			expect.stringContaining('Accepted'),
			before,
		]);
	});
});

describe('a second page', () => {
	it('asks only what the type needs or may use', async () => {
		await world.abandon(INTAKE, request);
		const names = world.secondPage.flatMap(({ fieldName }) => fieldName ?? []);
		expect(names).toEqual(
			expect.arrayContaining(['audience', 'copy', 'speaker', 'files', 'notes', 'offerEnds']),
		);
		expect(names).not.toContain('title');
	});

	it('asks again what page one could not be read as', async () => {
		await world.abandon(INTAKE, { ...request, launchTime: '9' });
		expect(world.secondPage[0]!.html).toContain('Launch time: found &quot;9&quot;');
		expect(world.secondPage.map(({ fieldName }) => fieldName)).toContain('launchTime');
		const { page } = await world.submit(INTAKE, { ...request, launchTime: '9' });
		expect(page?.title).toContain('one answer is still open');
	});

	it('that is never sent becomes a request with open questions', async () => {
		const { error, page } = await world.abandon(INTAKE, request);
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('answers are still open')]);
		expect(world.campaigns()).toEqual([expect.objectContaining({ stage: 'intake', requester: DANA })]);
		await world.sweep(OUTBOX);
		expect(newest(world.outgoing.to(DANA)).text).toContain('Copy is missing');
	});

	it('that is never sent is no second request when the requester has sent it otherwise', async () => {
		await send();
		await world.abandon(INTAKE, request);
		expect(world.campaigns()).toHaveLength(1);
	});
});

describe('open questions', () => {
	const DUE = '2026-11-10T17:00:00.000Z';
	const mails = () => world.outgoing.to(DANA).map(({ subject }) => subject.split(':')[0]);
	const sweepAt = async (at: string) => {
		world.now = at;
		const run = await world.sweep(SLA);
		await world.sweep(OUTBOX);
		return run;
	};
	beforeEach(async () => {
		await send({ copy: '' });
		await world.sweep(OUTBOX);
	});

	it('are asked again once a reminder, and not before', async () => {
		await sweepAt('2026-11-10T16:59:00.000Z');
		expect(mails()).toEqual(['Please complete']);
		for (const at of [DUE, DUE, '2026-11-12T09:00:00.000Z']) await sweepAt(at);
		expect(mails()).toEqual(['Please complete', 'Still open']);
		expect(newest(world.outgoing.to(DANA)).text).toContain('Copy is missing');
		expect(world.campaigns()[0]).toMatchObject({ nextCheckAt: '2026-11-13T17:00:00.000Z' });
	});

	it('that nobody answers close the request; the same link opens it again', async () => {
		for (const at of [DUE, '2026-11-13T17:00:00.000Z', '2026-11-20T17:00:00.000Z']) await sweepAt(at);
		expect(mails()).toEqual(['Please complete', 'Still open', 'Still open', 'Closed for now']);
		expect(world.campaigns()[0]).toMatchObject({ stage: 'closed', nextCheckAt: null, slaCheckAt: null });
		const link = answersIn(newest(world.outgoing.to(DANA)));
		const { page } = await world.submit(INTAKE, { ...link, copy: request.copy, launchDate: '2026-12-08' });
		expect(page?.title).toContain('Accepted');
		expect(world.campaigns()).toEqual([expect.objectContaining({ stage: 'build' })]);
		await world.sweep(OUTBOX);
		expect(world.events(link.c!).map(({ type }) => type)).toEqual([
			...['submitted', 'infoRequested', 'requesterReminded', 'requesterReminded', 'lapsed'],
			...['reopened', 'resubmitted', 'accepted'],
		]);
	});

	it('after a long outage close with one mail, not with three', async () => {
		await sweepAt('2026-12-01T09:00:00.000Z');
		expect(mails()).toEqual(['Please complete', 'Closed for now']);
	});

	it.each(['Read requests that wait', 'Remind the requester', 'Something due?', 'Save the reminder'])(
		'a crash after "%s" loses no reminder and repeats none',
		async (node) => {
			world.now = DUE;
			await world.sweep(SLA, killAfter(node));
			await world.sweep(SLA);
			await world.sweep(OUTBOX);
			expect(mails()).toEqual(['Please complete', 'Still open']);
		},
	);

	it('answered while the reminder is being saved stay answered', async () => {
		world.now = DUE;
		const hold = holdBefore('Save the reminder');
		const running = world.sweep(SLA, hold);
		await hold.reached;
		const link = answersIn(newest(world.outgoing.to(DANA)));
		await world.submit(INTAKE, { ...link, copy: request.copy });
		hold.letGo();
		await running;
		expect(world.campaigns()).toEqual([expect.objectContaining({ stage: 'build' })]);
	});
});

describe('a crash after any node', () => {
	const nodes = [
		...['Read the linked campaign', 'Ask for the details', 'Details', 'Read the files'],
		...['Read campaigns', 'Check the request', 'Whatever the answer', 'Mail the files', 'New?'],
		...['Reserve the ID', 'Save new campaign'],
	];
	it.each(nodes)('"%s": sent again it is one campaign, and the files have come', async (node) => {
		const files = [{ filename: 'banner.png', mimetype: 'image/png', content: 'x' }];
		await world.submit(INTAKE, { ...request, files }, killAfter(node));
		const { page } = await world.submit(INTAKE, { ...request, files });
		expect(page?.title).toContain('Accepted');
		expect(world.campaigns()).toEqual([expect.objectContaining({ stage: 'build', revision: 1 })]);
		expect(world.outgoing.sent.filter((mail) => mail.files).length).toBeGreaterThan(0);
	});
});

describe('files', () => {
	const text = (filename: string, content: string) => ({ filename, mimetype: 'text/plain', content });
	const COPY = 'Dear customer, please come to our webinar about faster reporting.';

	it('go to the owner as attachments, and their names into the brief', async () => {
		const files = [text('copy.docx', 'x'), { filename: 'banner.png', mimetype: 'image/png', content: 'png' }];
		const { page } = await send({ files });
		expect(page?.title).toContain('Accepted');
		expect(world.outgoing.sent).toEqual([
			expect.objectContaining({
				to: MONA,
				from: 'campaigns@northwind.example',
				files: ['copy.docx', 'banner.png'],
			}),
		]);
		expect(world.campaign(world.campaigns()[0]!.campaignId).brief.files).toBe(
			'copy.docx (1 bytes), banner.png (3 bytes)',
		);
	});

	it('with text become the copy', async () => {
		await send({ copy: '', files: [text('copy.txt', COPY)] });
		const { campaignId, stage } = world.campaigns()[0]!;
		expect([stage, world.campaign(campaignId).brief.copy]).toEqual(['build', COPY]);
	});

	it('that cannot be taken are named to the requester and not passed on', async () => {
		const { page } = await send({ files: [text('run.exe', 'MZ'), text('banner.png', 'x')] });
		expect(page?.message).toContain(
			'Files: "run.exe" (2 bytes) was not passed on: only .txt, .md, .html, .docx, .png, .jpg, .jpeg, .gif, .webp can be taken.',
		);
		expect(world.outgoing.sent[0]!.files).toEqual(['banner.png']);
	});

	it('that cannot be mailed are told to requester and owner, and the request is saved', async () => {
		world.outgoing.refuses.add(MONA);
		const { error, page } = await send({ files: [text('banner.png', 'x')] });
		world.outgoing.refuses.clear();
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('Accepted')]);
		expect(page?.message).toContain('The files could not be passed on. Please send them to Mona Builder');
		await world.sweep(OUTBOX);
		expect(world.outgoing.to(MONA).map(({ subject }) => subject)).toContainEqual(
			expect.stringContaining('Files did not arrive'),
		);
	});

	it('are mailed once when the campaign has to be saved twice', async () => {
		await send({ copy: '' });
		await world.sweep(OUTBOX);
		const link = answersIn(newest(world.outgoing.to(DANA)));
		let saves = 0;
		const busy = {
			before: async (node: string) => {
				if (node === 'Save campaign' && ++saves === 1) await world.sweep(OUTBOX);
			},
		};
		const { page } = await world.submit(
			INTAKE,
			{ ...link, copy: COPY, files: [text('banner.png', 'x')] },
			busy as never,
		);
		expect(page?.title).toContain('Accepted');
		expect(world.outgoing.sent.filter(({ files }) => files)).toHaveLength(1);
	});
});

describe('hostile answers', () => {
	const MARKUP =
		'<img src=x onerror=alert(1)><script>alert(2)</script><a href="https://evil.example">win</a>';
	const hostile: [say: string, change: Record<string, unknown>][] = [
		['a megabyte of text', { copy: 'x'.repeat(1_000_000) }],
		[
			'a megabyte in every line',
			Object.fromEntries(Object.keys(request).map((name) => [name, 'y'.repeat(1_000_000 / 20)])),
		],
		['HTML everywhere', Object.fromEntries(Object.keys(request).map((name) => [name, MARKUP]))],
		['lists instead of texts', Object.fromEntries(Object.keys(request).map((name) => [name, ['a', 'b']]))],
		['objects instead of texts', Object.fromEntries(Object.keys(request).map((name) => [name, { a: 1 }]))],
		['nothing', Object.fromEntries(Object.keys(request).map((name) => [name, undefined]))],
		['a list as number of the campaign', { c: ['C-AAAAAAAA', 'C-BBBBBBBB'], t: ['x'] }],
		['files that are none', { files: 'passwd' }],
		['an expression', { title: '={{ $env.SECRET }}', copy: '{{ 7*7 }}' }],
		['control characters and a right-to-left mark', { title: 'a\u0000b\u202Ec\r\nBcc: x@evil.example' }],
	];
	it.each(hostile)('%s get an answer, a small record, and no markup', async (_say, change) => {
		const { status, error, page } = await send(change);
		expect([status, error]).toEqual(['waiting', undefined]);
		expect(page?.title).not.toBe('');
		// The title is escaped by n8n, the message is not; the links in it are our own.
		const message = page?.message?.replace(
			/<a href="https:\/\/n8n\.northwind\.example\/[^"]*">open it here<\/a>/g,
			'',
		);
		expect(message).not.toMatch(/<(img|script|a|iframe)\b/i);
		for (const row of world.campaigns()) expect(String(row.record).length).toBeLessThan(40_000);
		expect((await world.sweep(OUTBOX)).status).toBe('success');
		for (const mail of world.outgoing.sent) {
			expect(mail.html).not.toMatch(/<(img|script)\b|evil\.example"/i);
			expect([...mail.subject].filter((char) => char < ' ')).toEqual([]);
		}
	});
});
