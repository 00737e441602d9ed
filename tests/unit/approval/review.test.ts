import * as fc from 'fast-check';

import {
	type Claims,
	confirmCode,
	readLink,
	recordReview,
	reviewMails,
	shortDigest,
} from '../../../core/approval';
import { table } from '../../support/table';
import { campaignInQa, checkedCampaign, keys, later, now, playbook } from './fixtures';

const campaign = campaignInQa('needsReview');
const report = {
	line: '2 points need a look.',
	fragment: '<p>Report &lt;x&gt;</p>',
	style: '.qa{color:red}',
	markdown: 'Report <x>',
};
const mails = (changes: Partial<Parameters<typeof reviewMails>[0]> = {}) =>
	reviewMails({
		campaign,
		report,
		keys,
		baseUrl: 'https://n8n.example.com',
		formPath: 'qa-review',
		playbook,
		now,
		...changes,
	});
const mail = (from = campaign) => mails({ campaign: from })[0]!;
const claims: Claims = {
	purpose: 'review',
	campaignId: 'C-0142',
	round: 0,
	person: 'mona',
	digest: shortDigest(campaign.qa!.digest),
	expiresAt: later(14 * 24 * 60) / 1000,
};
const code = confirmCode(claims, keys);
const ITEMS = playbook.qa.checklist!.map(({ text }) => text);
const goOn = { choice: 'goOn', comment: 'The link is right.', code, checklist: ITEMS };
const fourEyes = { ...playbook, qa: { ...playbook.qa, fourEyes: true } };
const ofBrand = {
	...playbook,
	qa: { ...playbook.qa, checklist: playbook.qa.checklist!.map((item) => ({ ...item, role: 'brand' })) },
};
type Input = Parameters<typeof recordReview>[0];
const review = (changes: Partial<Input> = {}) =>
	recordReview({ campaign, claims, answer: goOn, keys, playbook, now: later(5), ...changes });

describe('the mail to the owner', () => {
	it('brings the report, the link and the code', () => {
		const { id, to, subject, text, html } = mail();
		expect([id, to, subject]).toEqual([
			'review-4',
			'mona@northwind.example',
			'C-0142 Spring webinar: QA needs your review',
		]);
		const token = /https:\/\/n8n\.example\.com\/form\/qa-review\?t=([^\s&]+)&c=C-0142\n/.exec(text)?.[1];
		expect(readLink(token, keys, now, 'review')).toEqual({ status: 'valid', claims });
		expect(readLink(token, keys, now, 'decide')).toEqual({ status: 'wrong' });
		expect(text).toContain(`Your code: ${code}`);
		expect(text).toContain('Report <x>');
		expect(html).toContain('<p>Report &lt;x&gt;</p>');
		expect(html).toContain('.qa{color:red}</style></head>');
	});

	it('does not offer to go on when there are errors', () => {
		expect(mail(campaignInQa('failed')).text).toContain(
			'Correct the errors in the MAP, then choose "Check again".',
		);
		expect(mail().text).toContain('choose "Go on" and say why');
	});

	it('needs a check', () =>
		expect(() => mail({ ...campaign, qa: undefined })).toThrow(
			'Campaign C-0142, QA: found no result of a check',
		));
});

describe('the answer', () => {
	it('goes on, with a reason', () => {
		const reviewing = review();
		if (reviewing.status !== 'recorded') throw new Error(reviewing.why);
		expect(reviewing.journal.events.map(({ type, actor, data }) => [type, actor, data])).toEqual([
			...['testMail', 'audience'].map((item) => [
				'checklistTicked',
				'mona',
				{ item, digest: campaign.qa!.digest, by: 'mona' },
			]),
			[
				'qaReviewed',
				'mona',
				{ digest: campaign.qa!.digest, by: 'mona', choice: 'goOn', comment: 'The link is right.' },
			],
		]);
		expect(reviewing.journal.campaign).toMatchObject({ stage: 'approval', qa: { reviewedBy: 'mona' } });
	});

	it('or checks again, without one', () => {
		const reviewing = review({ answer: { choice: 'checkAgain', code } });
		if (reviewing.status !== 'recorded') throw new Error(reviewing.why);
		expect(reviewing.journal.campaign.stage).toBe('qa');
		expect(reviewing.journal.campaign.qa).toBeUndefined();
	});

	type Row = [say: string, changes: Partial<Input>, why: string];
	const rows: Row[] = [
		['no campaign', { campaign: undefined }, 'This link is not right.'],
		["an approver's link", { claims: { ...claims, purpose: 'decide' } }, 'This link is not right.'],
		['another campaign', { claims: { ...claims, campaignId: 'C-1' } }, 'This link is not right.'],
		['nobody of the playbook', { claims: { ...claims, person: 'eve' } }, 'This link is not right.'],
		['an old link', { now: later(14 * 24 * 60) }, 'This link has expired.'],
		['no code', { answer: { choice: 'goOn', comment: 'x' } }, 'Code: found nothing;'],
		['a wrong code', { answer: { ...goOn, code: '000000' } }, 'Code: found something else;'],
		[
			'a wrong code and a campaign that went on',
			{ campaign: checkedCampaign(), answer: { ...goOn, code: '000000' } },
			'Code: found something else;',
		],
		['a campaign that went on', { campaign: checkedCampaign() }, 'This QA check is answered already'],
		[
			'a newer check',
			{ campaign: { ...campaign, qa: { ...campaign.qa!, digest: 'e'.repeat(64) } } },
			'This QA check is answered already',
		],
		['no choice', { answer: { code } }, 'Answer: found nothing;'],
		['an open item', { answer: { ...goOn, checklist: ITEMS[0] } }, `Checklist: open is "${ITEMS[1]}";`],
		['no item', { answer: { ...goOn, checklist: null } }, 'Checklist: open is'],
		[
			'an item that is not there',
			{ answer: { ...goOn, checklist: ['Lunch'] } },
			'Checklist: found "Lunch"; expected an item',
		],
		['nothing to tick', { answer: { code, choice: 'tick' } }, 'Checklist: found nothing new;'],
		[
			'the own campaign',
			{ playbook: fourEyes, answer: goOn },
			`Checklist: "${ITEMS[0]}" was ticked by the owner`,
		],
		[
			'the item of another role',
			{ playbook: ofBrand, answer: goOn },
			`Checklist: "${ITEMS[0]}" was ticked by somebody it is not for`,
		],
		['go on without a reason', { answer: { ...goOn, comment: ' ' } }, 'Comment: found nothing;'],
		[
			'go on over errors',
			{ campaign: campaignInQa('failed') },
			'Answer: found "Go on"; expected "Check again"',
		],
	];
	table('refused: %s', rows, (_say, changes, why) => {
		const reviewing = review(changes);
		expect(reviewing.status === 'refused' && reviewing.why.startsWith(why)).toBe(true);
	});

	describe('the checklist', () => {
		const bothOf = (result: ReturnType<typeof review>) => {
			if (result.status !== 'recorded') throw new Error(result.why);
			return result.journal;
		};
		const otto = { ...claims, person: 'otto' };
		const tick = (checklist: unknown, from = campaign, who = claims) =>
			review({
				campaign: from,
				claims: who,
				playbook: who === otto ? fourEyes : playbook,
				answer: { choice: 'tick', checklist, code: confirmCode(who, keys), comment: 'On a phone.' },
			});

		it('is ticked in parts, and the last part sends the campaign to the next check', () => {
			const half = bothOf(tick([ITEMS[0]]));
			expect(half.events.map(({ type, data }) => [type, data])).toEqual([
				[
					'checklistTicked',
					{ item: 'testMail', digest: campaign.qa!.digest, by: 'mona', note: 'On a phone.' },
				],
			]);
			expect(half.campaign).toMatchObject({ stage: 'qa', qa: { verdict: 'needsReview' } });
			const whole = bothOf(tick('audience', half.campaign));
			expect(whole.events.map(({ type }) => type)).toEqual(['checklistTicked', 'qaReviewed']);
			expect(whole.campaign.qa).toBeUndefined();
			expect(whole.campaign.ticks?.map(({ item, by }) => [item, by])).toEqual([
				['testMail', 'mona'],
				['audience', 'mona'],
			]);
		});

		it('stays ticked for whoever goes on', () => {
			const { campaign: half } = bothOf(tick([ITEMS[0]]));
			expect(review({ campaign: half, answer: { ...goOn, checklist: [ITEMS[1]] } }).status).toBe('recorded');
		});

		it('is ticked by somebody else under four eyes', () => {
			const { campaign: ticked } = bothOf(tick(ITEMS, campaign, otto));
			expect(ticked.ticks?.map(({ by }) => by)).toEqual(['otto', 'otto']);
		});

		it('is asked of others only for what the owner may not tick', () => {
			const checklist = playbook.qa.checklist!;
			expect(mails({ checklist }).map(({ to }) => to)).toEqual(['mona@northwind.example']);
			const [owner, other, ...rest] = mails({ checklist, playbook: fourEyes });
			expect(rest).toEqual([]);
			expect(owner!.text).toContain('To be ticked by Otto Operations, who got a mail too');
			expect([other!.id, other!.to, other!.subject]).toEqual([
				'review-4-otto',
				'otto@northwind.example',
				'C-0142 Spring webinar: please confirm',
			]);
			expect(other!.text).toContain(`To be ticked by you: "${ITEMS[0]}", "${ITEMS[1]}".`);
			expect(mails({ checklist, playbook: ofBrand }).map(({ to }) => to)).toEqual([
				'mona@northwind.example',
				'bea@northwind.example',
			]);
			expect(mails({ checklist, playbook: fourEyes, campaign: campaignInQa('failed') })).toHaveLength(1);
		});
	});

	it('never throws', () =>
		fc.assert(
			fc.property(fc.anything(), (answer) => expect(review({ answer }).status).toBe('refused')),
			{ numRuns: 200 },
		));
});
