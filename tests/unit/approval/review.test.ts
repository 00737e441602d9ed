import * as fc from 'fast-check';

import {
	type Claims,
	confirmCode,
	readLink,
	recordReview,
	reviewMail,
	shortDigest,
} from '../../../core/approval';
import { table } from '../../support/table';
import { campaignInQa, checkedCampaign, keys, later, now, playbook } from './fixtures';

const campaign = campaignInQa('needsReview');
const report = { line: '2 points need a look.', html: '<p>Report &lt;x&gt;</p>', markdown: 'Report <x>' };
const mail = (from = campaign) =>
	reviewMail({
		campaign: from,
		report,
		keys,
		baseUrl: 'https://n8n.example.com',
		formPath: 'qa-review',
		playbook,
		now,
	});
const claims: Claims = {
	purpose: 'review',
	campaignId: 'C-0142',
	round: 0,
	person: 'mona',
	digest: shortDigest(campaign.qa!.digest),
	expiresAt: later(14 * 24 * 60) / 1000,
};
const code = confirmCode(claims, keys);
const goOn = { choice: 'goOn', comment: 'The link is right.', code };
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

	it('never throws', () =>
		fc.assert(
			fc.property(fc.anything(), (answer) => expect(review({ answer }).status).toBe('refused')),
			{ numRuns: 200 },
		));
});
