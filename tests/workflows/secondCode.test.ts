import { builtInPlaybook } from '../../core';
import { askedOf, BEA, codeIn, LARS, linkIn, newest, toApproval } from '../support/engine/story.mts';
import { OUTBOX, World } from '../support/engine/world.mts';

const { playbook } = builtInPlaybook();
const [policy] = playbook.approval.policies;
const strict = {
	...playbook,
	people: { ...playbook.people, bea: { ...playbook.people.bea, language: 'de' } },
	approval: { ...playbook.approval, policies: [{ ...policy, evidence: 'oneTimeCode' }] },
};

let world: World;
let rewind: () => void;
let campaignId: string;
beforeAll(async () => {
	world = await World.open({ playbook: strict });
	campaignId = await toApproval(world);
	rewind = world.snapshot();
});
beforeEach(() => rewind());
afterAll(() => world.close());

const decisions = () => world.rows('campaign_decisions');
const post = (person: string, form: Record<string, unknown>) => {
	const mail = askedOf(world, person, campaignId);
	return world.visit(linkIn(mail), { code: codeIn(mail), ...form });
};
const secondCode = (person: string) => {
	const { text } = newest(
		world.outgoing.to(person, campaignId).filter(({ text: said }) => !/webhook/.test(said)),
	);
	return / ([0-9A-HJKMNP-TV-Z]{6})\./.exec(text)![1]!;
};

it('the code of the first mail alone decides nothing', async () => {
	const { response } = await post(BEA, { choice: 'approve' });
	expect([response?.status, decisions()]).toEqual([422, []]);
	expect(response?.body).toContain('<html lang="de"');
	expect(response?.body).toContain('Zweiter Code: Das Feld ist leer');
});

it('a second code is mailed on demand, and makes the answer count', async () => {
	const sent = await post(BEA, { action: 'sendCode' });
	expect([sent.error, sent.response?.status]).toEqual([undefined, 200]);
	expect(sent.response?.body).toContain('Ein zweiter Code ist unterwegs an bea@northwind.example.');
	await world.sweep(OUTBOX);
	const { response } = await post(BEA, { choice: 'approve', secondCode: secondCode(BEA) });
	expect(response?.status).toBe(200);
	expect(world.campaign(campaignId).round?.decisions).toMatchObject([
		{ person: 'bea', evidence: { level: 'oneTimeCode' } },
	]);
	expect(world.events(campaignId).map(({ type }) => type)).toContain('oneTimeCodeSent');
});

it('two who ask for one in the same moment both get theirs', async () => {
	const answers = await Promise.all([BEA, LARS].map((person) => post(person, { action: 'sendCode' })));
	expect(answers.map(({ error, response }) => [error, response?.status])).toEqual([
		[undefined, 200],
		[undefined, 200],
	]);
	await world.sweep(OUTBOX);
	expect(secondCode(BEA)).not.toBe(secondCode(LARS));
	expect(world.campaign(campaignId).round?.codesSent).toHaveLength(2);
});

it('a scanner has none sent', async () => {
	const { response } = await world.visit(linkIn(askedOf(world, BEA, campaignId)), { action: 'sendCode' });
	expect(response?.status).toBe(422);
	expect(world.campaign(campaignId).round?.codesSent).toBeUndefined();
});
