import { INTAKE, OUTBOX, World } from '../support/engine/world.mts';
import { DANA, request, requestAccepted } from '../support/engine/story.mts';

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
			expect.objectContaining({ stage: 'intake', step: 'waitForRequester', nextCheckAt: null }),
		]);
	});

	it('declines what cannot be done, and offers what can', async () => {
		const { error, page } = await send({ launchDate: '2026-11-11' });
		expect([error, page?.title]).toEqual([undefined, '"Faster reporting" cannot be done as asked.']);
		expect(page?.message).toContain('/form/campaign-request?');
		expect(world.campaigns()).toEqual([expect.objectContaining({ nextCheckAt: null })]);
	});
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

	it('completed under its number is accepted', async () => {
		await send({ copy: '' });
		const { campaignId } = world.campaigns()[0]!;
		const { error, page } = await send({ campaignId });
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('Accepted')]);
		expect(world.campaigns()).toEqual([expect.objectContaining({ campaignId, stage: 'build', revision: 2 })]);
	});

	it('completed by a stranger keeps the mails with the first requester', async () => {
		await send({ copy: '' });
		const { campaignId } = world.campaigns()[0]!;
		await send({ campaignId, requesterEmail: 'mallory@elsewhere.example' });
		expect(world.campaigns()).toEqual([expect.objectContaining({ requester: DANA })]);
	});

	it('under the number of a campaign that is already being built changes nothing of it', async () => {
		const campaignId = await requestAccepted(world);
		const before = world.campaigns()[0]!.record;
		const { error } = await send({
			campaignId,
			title: 'Taken over',
			requesterEmail: 'mallory@elsewhere.example',
		});
		expect([error, world.campaigns()[0]!.record]).toEqual([undefined, before]);
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
		['a list as number of the campaign', { campaignId: ['C-AAAAAAAA', 'C-BBBBBBBB'] }],
		['an expression', { title: '={{ $env.SECRET }}', copy: '{{ 7*7 }}' }],
		['control characters and a right-to-left mark', { title: 'a\u0000b\u202Ec\r\nBcc: x@evil.example' }],
	];
	it.each(hostile)('%s get an answer, a small record, and no markup', async (_say, change) => {
		const { status, error, page } = await send(change);
		expect([status, error]).toEqual(['waiting', undefined]);
		expect(page?.title).not.toBe('');
		// The title is escaped by n8n, the message is not.
		expect(page?.message).not.toMatch(/<(img|script|a|iframe)\b/i);
		for (const row of world.campaigns()) expect(String(row.record).length).toBeLessThan(40_000);
		expect((await world.sweep(OUTBOX)).status).toBe('success');
		for (const mail of world.outgoing.sent) {
			expect(mail.html).not.toMatch(/<(img|script)\b|evil\.example"/i);
			expect([...mail.subject].filter((char) => char < ' ')).toEqual([]);
		}
	});
});
