import { type Sandbox, startSandbox } from '../../support/marketo.mts';
import { cloned, deskOn, errorOf } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const valueOf = (name: string) =>
	sandbox.control.state().tokens['2001']!.find((token) => token.name === name);
const writes = (sent: string[]) =>
	sent.filter((call) => call.startsWith('POST') && call.endsWith('/tokens.json')).length;

test('values are written with the type of the token, under both spellings of its name', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	const result = await desk.adapter.setTokens(programId, {
		'my.Subject': 'Save your seat',
		'Event Date': '2026-03-12',
		'{{my.Speaker}}': 'Ada Byron, CTO & founder',
		'my.Nobody': 'x',
	});
	expect(result).toEqual({ applied: ['my.Subject', 'Event Date', '{{my.Speaker}}'], unknown: ['my.Nobody'] });
	expect([valueOf('Subject'), valueOf('Event Date'), valueOf('Speaker')]).toEqual([
		{ name: 'Subject', type: 'text', value: 'Save your seat' },
		{ name: 'Event Date', type: 'date', value: '2026-03-12' },
		{ name: 'Speaker', type: 'text', value: 'Ada Byron, CTO & founder' },
	]);
	expect(valueOf('Nobody')).toBeUndefined();
});

test('what a requester typed cannot become markup in a rich text token', async () => {
	const desk = deskOn(sandbox);
	await desk.adapter.setTokens(await cloned(desk), {
		'my.Body': 'First <b>line</b>\nsecond & "third"\n\nNew paragraph',
	});
	expect(valueOf('Body')!.value).toBe(
		'<p>First &lt;b&gt;line&lt;/b&gt;<br>second &amp; &quot;third&quot;</p>\n<p>New paragraph</p>',
	);
});

test('a value of 200,000 characters arrives whole', async () => {
	const desk = deskOn(sandbox);
	const long = 'Größe 🚀 '.repeat(20_000).trim();
	await desk.adapter.setTokens(await cloned(desk), { 'my.Preheader': long });
	expect(valueOf('Preheader')!.value).toBe(long);
});

test('a repeated call writes nothing', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	const tokens = { 'my.Subject': 'Save your seat', 'my.Body': 'Text <with> signs' };
	await desk.adapter.setTokens(programId, tokens);
	const before = writes(desk.sent);
	expect(await desk.adapter.setTokens(programId, tokens)).toEqual({
		applied: Object.keys(tokens),
		unknown: [],
	});
	expect([before, writes(desk.sent)]).toEqual([2, 2]);
});

test('a write whose answer was lost counts as done when the value stands there', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	sandbox.control.fault({ kind: 'lost', calls: 1, method: 'POST', path: '/tokens.json' });
	expect(await desk.adapter.setTokens(programId, { 'my.Subject': 'Save your seat' })).toMatchObject({
		applied: ['my.Subject'],
	});
	expect([valueOf('Subject')!.value, writes(desk.sent)]).toEqual(['Save your seat', 1]);
});

test('a write that did not happen is an error to repeat', async () => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	sandbox.control.fault({ kind: 'http502', calls: 1, method: 'POST', path: '/tokens.json' });
	const error = await errorOf(desk.adapter.setTokens(programId, { 'my.Subject': 'Save your seat' }));
	expect([error.code, error.retry, error.message]).toEqual([
		'uncertain',
		'later',
		'Marketo, token "my.Subject": found "Webinar: event name"; expected "Save your seat". Repeat in a few minutes. If it stays, look whether somebody changes the token at the same time.',
	]);
	expect(writes(desk.sent)).toBe(1);
});

test.each([
	['my.Event Date', '12 March 2026', 'found "12 March 2026"; expected a date. Write it like 2026-03-02'],
	['my.Subject', 'x'.repeat(300_001), 'found 300001 characters; expected at most 300000'],
])('%s is refused before anything is written', async (name, value, words) => {
	const desk = deskOn(sandbox);
	const programId = await cloned(desk);
	await expect(desk.adapter.setTokens(programId, { 'my.Headline': 'New', [name]: value })).rejects.toThrow(
		words,
	);
	expect(writes(desk.sent)).toBe(0);
});

test('a program id that is not a number gets into no address', async () => {
	const desk = deskOn(sandbox);
	await expect(desk.adapter.setTokens('1001/../1', { a: 'b' })).rejects.toThrow(
		'expected the number of a Marketo program',
	);
	expect(desk.sent).toEqual([]);
});
