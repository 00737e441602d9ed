import { builtInPlaybook } from '../../core';
import { holdBefore } from '../support/engine/moments.mts';
import {
	CHECK_AGAIN,
	CHECKLIST,
	GO_ON,
	MONA,
	newest,
	ONLY_TICK,
	requestAccepted,
	review,
	reviewLink,
} from '../support/engine/story.mts';
import { BUILD, World } from '../support/engine/world.mts';

const OTTO = 'otto@northwind.example';

let world: World;
afterEach(() => world.close());

const reviewMailsTo = (person: string) =>
	world.outgoing.to(person).filter(({ text }) => text.includes('/form/campaign-qa-review'));

/** The options of a field of the page two that was shown last. */
const optionsOf = (name: string) =>
	world.secondPage
		.find(({ fieldName }) => fieldName === name)
		?.fieldOptions?.values.map(({ option }) => option);
const htmlOfPage = () => world.secondPage.map(({ html = '' }) => html).join('');

describe('the built-in playbook', () => {
	beforeEach(async () => (world = await World.open()));

	it('goes on only when every item is ticked', async () => {
		const campaignId = await requestAccepted(world);
		await world.sweepUntilQuiet();
		const mail = newest(reviewMailsTo(MONA));
		expect(mail.text).toContain(`To be ticked by you: "${CHECKLIST[0]}", "${CHECKLIST[1]}".`);
		expect(mail.html.match(/<html/g)).toHaveLength(1);

		const half = await review(world, GO_ON, 'Looked at it.', { checklist: [CHECKLIST[0]] });
		expect(half.page).toMatchObject({
			title: 'Nothing was recorded',
			message: expect.stringContaining(`Checklist: open is "${CHECKLIST[1]}"`),
		});
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'qa' });

		const ticked = await review(world, ONLY_TICK, 'On my phone.', { checklist: [CHECKLIST[0]] });
		expect(ticked.page?.title).toBe('Thank you');
		expect(world.campaign(campaignId)).toMatchObject({
			stage: 'qa',
			ticks: [{ item: 'testMail', by: 'mona', note: 'On my phone.' }],
		});
		const rest = await review(world, GO_ON, 'Looked at it.', { checklist: [CHECKLIST[1]] });
		expect(optionsOf('checklist')).toEqual([CHECKLIST[1]]);
		expect(htmlOfPage()).toContain(`Ticked by Mona Builder`);
		expect(rest.page?.title).toBe('Thank you');
		expect(world.campaign(campaignId).stage).toBe('approval');
	});

	it('names the deep place of an error, refuses to go on, and checks again after the correction', async () => {
		const campaignId = await requestAccepted(world);
		await world.sweepUntilQuiet();
		const programId = Number(world.campaign(campaignId).program!.id);
		const wrong = '<p><a href="#">Agenda</a></p></body>';
		world.marketo.control.editEmail({ programId, find: '</body>', replace: wrong });
		await review(world, CHECK_AGAIN, '');
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId).qa).toMatchObject({ verdict: 'failed' });
		const mail = newest(reviewMailsTo(MONA));
		expect(mail.subject).toContain('QA found errors');
		expect(mail.text).toMatch(/in context: .*\*\*\\#\*\*/);
		expect(mail.text).toMatch(/line \d+, column \d+/);
		expect(mail.html).toContain('<mark>#</mark>');
		expect(mail.text).not.toContain('To be ticked');

		const refused = await review(world, GO_ON, 'It is fine.');
		expect(optionsOf('choice')).toEqual([CHECK_AGAIN, ONLY_TICK]);
		expect(htmlOfPage()).toMatch(/<b>Error<\/b> in .*: expected that .* \(link-/);
		expect(refused.page?.message).toContain('expected "Check again"');
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'qa', qa: { verdict: 'failed' } });

		world.marketo.control.editEmail({ programId, find: wrong, replace: '</body>' });
		await review(world, CHECK_AGAIN, '');
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId).qa).toMatchObject({ verdict: 'needsReview' });
		expect((await review(world, GO_ON, 'Counted the audience.')).page?.title).toBe('Thank you');
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'approval', qa: { reviewedBy: 'mona' } });
	});

	it('hands the other campaigns to the rules that compare with them', async () => {
		await requestAccepted(world);
		await requestAccepted(world, { title: 'Faster reporting, part two' });
		let reports: unknown[] = [];
		for (let minute = 0; minute < 6 && reports.length === 0; minute++) {
			const { items } = await world.sweep(BUILD);
			reports = [0, 1, 2].flatMap((port) => items('QA gate', port)).map(({ qa }) => qa);
			world.minutesLater(1);
		}
		expect(reports).toHaveLength(2);
		expect(JSON.stringify(reports)).not.toContain('needs the other campaigns');
	});
});

describe('the two pages of the review form', () => {
	const items = ['Prices are $& less, <b>net</b> & "final"', 'Legal has read it'];
	const { playbook } = builtInPlaybook();
	const checklist = items.map((text, i) => ({ id: `item${i}`, text }));
	let campaignId: string;
	beforeEach(async () => {
		world = await World.open({ playbook: { ...playbook, qa: { ...playbook.qa, checklist } } });
		campaignId = await requestAccepted(world);
		await world.sweepUntilQuiet();
	});

	it('show exactly the checklist of the playbook that the campaign is worked under', async () => {
		await world.abandon(BUILD, reviewLink(world));
		expect(optionsOf('checklist')).toEqual(items);
		expect(htmlOfPage()).toContain('<b>Not read, look yourself</b>: Audience size;');
		const done = await review(world, GO_ON, 'Looked at it.', { checklist: items });
		expect(done.page?.title).toBe('Thank you');
		expect(world.campaign(campaignId).ticks).toMatchObject([{ item: 'item0' }, { item: 'item1' }]);
	});

	it('stop after the first one with a wrong code', async () => {
		const { page, nodes } = await review(world, GO_ON, 'Fine.', { code: '000000' });
		expect(page).toMatchObject({
			title: 'Nothing was recorded',
			message: expect.stringContaining('Code: found something else'),
		});
		expect(nodes).not.toContain('Review');
	});

	it('stop after the first one with a link that names no campaign', async () => {
		const { page, nodes } = await world.abandon(BUILD, { ...reviewLink(world), c: 'C-AAAAAAAA' });
		expect(page).toMatchObject({
			title: 'Nothing was recorded',
			message: 'This link does not work. Use the link in the newest mail about this campaign.',
		});
		expect(nodes).not.toContain('Review');
	});

	it('stop after the first one when the check is answered already', async () => {
		const answers = { ...reviewLink(world), checklist: items, choice: GO_ON, comment: 'Fine.' };
		await world.submit(BUILD, answers);
		const { page, nodes } = await world.submit(BUILD, answers);
		expect(page?.message).toContain('This QA check is answered already');
		expect(nodes).not.toContain('Review');
	});

	it('record nothing while the second one is not sent, and the link works as before', async () => {
		const before = world.campaign(campaignId);
		const { status, page, nodes } = await world.abandon(BUILD, reviewLink(world));
		expect([status, page, nodes.at(-1)]).toEqual(['success', undefined, 'Sent?']);
		expect(world.campaign(campaignId)).toEqual(before);
		expect((await review(world, CHECK_AGAIN, '')).page?.title).toBe('Thank you');
	});

	it('open for two people: both are heard, each with what they have ticked', async () => {
		const hold = holdBefore('Playbooks now');
		const first = world.submit(
			BUILD,
			{ ...reviewLink(world), checklist: [items[0]], choice: ONLY_TICK },
			hold,
		);
		await hold.reached;
		expect((await review(world, ONLY_TICK, '', { checklist: [items[1]] })).page?.title).toBe('Thank you');
		hold.letGo();
		expect((await first).page?.title).toBe('Thank you');
		expect(world.campaign(campaignId).ticks?.map(({ item }) => item)).toEqual(['item1', 'item0']);
	});

	it('open for two people: who is too late is told, and nothing is lost', async () => {
		const hold = holdBefore('Playbooks now');
		const first = world.submit(
			BUILD,
			{ ...reviewLink(world), checklist: items, choice: GO_ON, comment: 'x' },
			hold,
		);
		await hold.reached;
		await review(world, CHECK_AGAIN, '');
		hold.letGo();
		expect((await first).page).toMatchObject({
			title: 'Nothing was recorded',
			message: expect.stringContaining('answered already'),
		});
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'qa' });
	});
});

describe('four eyes', () => {
	const { playbook } = builtInPlaybook();
	beforeEach(
		async () =>
			(world = await World.open({ playbook: { ...playbook, qa: { ...playbook.qa, fourEyes: true } } })),
	);

	it('asks somebody else to tick, checks again after the last item, and lets the owner go on', async () => {
		const campaignId = await requestAccepted(world);
		await world.sweepUntilQuiet();
		expect(newest(reviewMailsTo(MONA)).text).toContain('To be ticked by Otto Operations, who got a mail too');
		expect(newest(reviewMailsTo(OTTO)).subject).toContain('please confirm');

		const own = await review(world, ONLY_TICK, '', { checklist: CHECKLIST });
		expect(optionsOf('checklist')).toBeUndefined();
		expect(optionsOf('choice')).toEqual([CHECK_AGAIN]);
		expect(htmlOfPage()).toContain('nobody confirms their own work');
		expect(own.page?.message).toContain('Checklist: found nothing new');
		expect(world.campaign(campaignId).ticks).toBeUndefined();

		const ticked = await review(world, ONLY_TICK, 'On two phones.', { checklist: CHECKLIST }, OTTO);
		expect(ticked.page?.title).toBe('Thank you');
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId)).toMatchObject({
			qa: { verdict: 'needsReview' },
			ticks: [{ by: 'otto' }, { by: 'otto' }],
		});
		expect(reviewMailsTo(OTTO)).toHaveLength(1);
		expect(newest(reviewMailsTo(MONA)).text).toContain('Otto Operations, 2026-');
		expect((await review(world, GO_ON, 'All fine.', { checklist: [] })).page?.title).toBe('Thank you');
		expect(world.campaign(campaignId).stage).toBe('approval');
	});

	it('asks again when the content has changed', async () => {
		const campaignId = await requestAccepted(world);
		await world.sweepUntilQuiet();
		await review(world, ONLY_TICK, '', { checklist: CHECKLIST }, OTTO);
		await world.sweepUntilQuiet();
		const programId = Number(world.campaign(campaignId).program!.id);
		world.marketo.control.editEmail({ programId, find: '</body>', replace: '<p>PS</p></body>' });
		await review(world, CHECK_AGAIN, '');
		await world.sweepUntilQuiet();
		expect(reviewMailsTo(OTTO)).toHaveLength(2);
	});
});
