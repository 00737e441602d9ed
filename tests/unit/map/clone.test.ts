import { type Sandbox, startSandbox } from '../../support/marketo.mts';
import { cloned, deskOn, errorOf, order } from './desk';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ rateLimit: 10_000 });
});
afterEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

const clonePath = '/rest/asset/v1/program/1001/clone.json';

test('a clone holds everything of the template, as drafts and switched off', async () => {
	const desk = deskOn(sandbox);
	const { program, existed } = await desk.adapter.cloneFromTemplate(order);
	expect({ ...program, existed }).toEqual({
		id: '2001',
		name: order.name,
		url: 'https://app-sandbox.marketo.example/#ME2001A1',
		existed: false,
	});
	const { emails, smartCampaigns } = sandbox.control.state();
	expect(
		emails.filter(({ programId }) => programId === 2001).map(({ draft, approved }) => [!!draft, !!approved]),
	).toEqual([[true, false]]);
	expect(smartCampaigns.filter(({ programId, isActive }) => programId === 2001 && isActive)).toEqual([]);
});

test('the same order gives the same program', async () => {
	const desk = deskOn(sandbox);
	const id = await cloned(desk);
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({ program: { id }, existed: true });
	expect(desk.sent.filter((call) => call.endsWith('/clone.json'))).toHaveLength(1);
});

test('a clone whose answer was lost is found by name and not made twice', async () => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind: 'lost', calls: 1, path: clonePath });
	expect(await desk.adapter.cloneFromTemplate(order)).toMatchObject({
		program: { name: order.name },
		existed: true,
	});
	expect(sandbox.control.state().programs).toHaveLength(2);
});

test('two runs that clone at once end with one program', async () => {
	const results = await Promise.all([1, 2].map(() => deskOn(sandbox).adapter.cloneFromTemplate(order)));
	expect(new Set(results.map(({ program }) => program.id)).size).toBe(1);
	expect(sandbox.control.state().programs).toHaveLength(2);
});

test('a clone that never arrived is an error to repeat later', async () => {
	const desk = deskOn(sandbox);
	sandbox.control.fault({ kind: 'down', calls: 1, path: clonePath });
	const error = await errorOf(desk.adapter.cloneFromTemplate(order));
	expect([error.code, error.retry, desk.waited]).toEqual(['uncertain', 'later', [2_000, 5_000, 10_000]]);
	expect(desk.sent.filter((call) => call.endsWith('/clone.json'))).toHaveLength(1);
});

test("somebody else's program of that name is not taken for the clone", async () => {
	await cloned(deskOn(sandbox));
	const error = await errorOf(
		deskOn(sandbox).adapter.cloneFromTemplate({ ...order, description: 'Campaign C-0999' }),
	);
	expect(error.code).toBe('nameTaken');
	expect(error.message).toBe(
		`Marketo, program "${order.name}": found a program of that name (id 2001) with the description "Campaign C-0142"; expected the description "Campaign C-0999", by which a clone of this campaign is known. If it is the clone of this campaign, put that description back; otherwise rename the other program in Marketo, or give the campaign another title.`,
	);
});

test('a template that is not there is named with its id', async () => {
	const error = await errorOf(deskOn(sandbox).adapter.cloneFromTemplate({ ...order, templateId: 999 }));
	expect([error.code, error.problem.where]).toEqual(['templateMissing', 'Marketo, template program 999']);
});

test('a folder that is not there is told in the words of Marketo', async () => {
	const error = await errorOf(deskOn(sandbox).adapter.cloneFromTemplate({ ...order, folderId: 999 }));
	expect([error.code, error.problem.found]).toEqual([
		'refused',
		'"Parent Folder Not Found" (Marketo code 710)',
	]);
});

test.each([
	['a comma', { name: 'Spring, 2026' }],
	['an empty name', { name: ' ' }],
	['256 characters', { name: 'x'.repeat(256) }],
	['no description', { description: ' ' }],
])('a name with %s is refused before any call', async (_say, change) => {
	const desk = deskOn(sandbox);
	await expect(desk.adapter.cloneFromTemplate({ ...order, ...change })).rejects.toThrow('Marketo, program');
	expect(desk.sent).toEqual([]);
});
