import { builtInPlaybook } from '../../core';
import {
	CHECK_AGAIN,
	CHECKLIST,
	GO_ON,
	MONA,
	newest,
	ONLY_TICK,
	requestAccepted,
	review,
} from '../support/engine/story.mts';
import { BUILD, readWorkflow, World } from '../support/engine/world.mts';

const OTTO = 'otto@northwind.example';

let world: World;
afterEach(() => world.close());

const reviewMailsTo = (person: string) =>
	world.outgoing.to(person).filter(({ text }) => text.includes('/form/campaign-qa-review'));

describe('the built-in playbook', () => {
	beforeEach(async () => (world = await World.open()));

	it('has the check boxes of its checklist in the review form', () => {
		const form = readWorkflow(BUILD).nodes.find(({ name }) => name === 'Review form')!;
		const { values } = form.parameters.formFields as unknown as {
			values: { fieldName: string; fieldOptions?: { values: { option: string }[] } }[];
		};
		const boxes = values.find(({ fieldName }) => fieldName === 'checklist');
		expect(boxes?.fieldOptions?.values.map(({ option }) => option)).toEqual(CHECKLIST);
		expect(builtInPlaybook().playbook.qa.checklist?.map(({ text }) => text)).toEqual(CHECKLIST);
	});

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
		expect(own.page?.message).toContain('nobody confirms their own work');
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
