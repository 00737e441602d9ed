import { askReview, type Claims, confirmCode, recordReview, shortDigest } from '../../../core/approval';
import type { Campaign } from '../../../core/campaign';
import type { Playbook } from '../../../core/playbook/schema';
import { table } from '../../support/table';
import { campaignInQa, checkedCampaign, keys, later, now, playbook } from './fixtures';

const waiting = campaignInQa('needsReview');
const failed = campaignInQa('failed');
const [testMail, audience] = playbook.qa.checklist!;
const withChecklist = (qa: Partial<Playbook['qa']>): Playbook => ({
	...playbook,
	qa: { ...playbook.qa, ...qa },
});
const fourEyes = withChecklist({ fourEyes: true });
const ofBrand = withChecklist({ checklist: [testMail!, { ...audience!, role: 'brand' }] });
const ofPodcasts = withChecklist({ checklist: [testMail!, { ...audience!, types: ['podcast'] }] });
const ticked = (item: string, from = waiting, digest = from.qa!.digest): Campaign => ({
	...from,
	ticks: [{ item, digest, by: 'otto', at: '2026-03-02T10:01:00.000Z' }],
});

type Input = Parameters<typeof askReview>[0];
const claimsOf = (person: string, { qa }: Campaign = waiting): Claims => ({
	purpose: 'review',
	campaignId: 'C-0142',
	round: 0,
	person,
	digest: shortDigest(qa!.digest),
	expiresAt: later(14 * 24 * 60) / 1000,
});
const inputOf = (person: string, changes: Partial<Input> = {}): Input => {
	const claims = claimsOf(person);
	const code = confirmCode(claims, keys);
	return { campaign: waiting, claims, code, keys, playbook, now: later(5), ...changes };
};
function asked(person: string, changes: Partial<Input> = {}) {
	const asking = askReview(inputOf(person, changes));
	if (asking.status !== 'asked') throw new Error(asking.why);
	const { own, ofOthers, ticked: done, choices } = asking.question;
	return {
		own: own.map(({ id }) => id),
		ofOthers: ofOthers.map(({ item, why }) => [item.id, why]),
		ticked: done.map(({ id }) => id),
		choices,
	};
}

type Row = [say: string, person: string, changes: Partial<Input>, expected: ReturnType<typeof asked>];
const ALL = ['checkAgain', 'goOn', 'tick'] as const;
const rows: Row[] = [
	[
		'everything is for the builder of a team of one',
		'mona',
		{},
		{ own: ['testMail', 'audience'], ofOthers: [], ticked: [], choices: [...ALL] },
	],
	[
		'an item that is ticked for this content is not asked again',
		'mona',
		{ campaign: ticked('audience') },
		{ own: ['testMail'], ofOthers: [], ticked: ['audience'], choices: [...ALL] },
	],
	[
		'a tick for another content does not count',
		'mona',
		{ campaign: ticked('audience', waiting, 'e'.repeat(64)) },
		{ own: ['testMail', 'audience'], ofOthers: [], ticked: [], choices: [...ALL] },
	],
	[
		'four eyes: nothing is for the builder, who cannot go on yet',
		'mona',
		{ playbook: fourEyes },
		{
			own: [],
			ofOthers: [
				['testMail', 'ownCampaign'],
				['audience', 'ownCampaign'],
			],
			ticked: [],
			choices: ['checkAgain'],
		},
	],
	[
		'four eyes: somebody else is asked',
		'otto',
		{ playbook: fourEyes },
		{ own: ['testMail', 'audience'], ofOthers: [], ticked: [], choices: [...ALL] },
	],
	[
		'an item of a role is for its people only',
		'otto',
		{ playbook: ofBrand },
		{
			own: ['testMail'],
			ofOthers: [['audience', 'otherRole']],
			ticked: [],
			choices: ['checkAgain', 'tick'],
		},
	],
	[
		'items of other types are not asked',
		'mona',
		{ playbook: ofPodcasts },
		{ own: ['testMail'], ofOthers: [], ticked: [], choices: [...ALL] },
	],
	[
		'without a checklist nothing can be ticked',
		'mona',
		{ playbook: withChecklist({ checklist: undefined }) },
		{ own: [], ofOthers: [], ticked: [], choices: ['checkAgain', 'goOn'] },
	],
	[
		'after a failed check nobody goes on',
		'mona',
		{ campaign: failed },
		{ own: ['testMail', 'audience'], ofOthers: [], ticked: [], choices: ['checkAgain', 'tick'] },
	],
];
table('%s', rows, (_say, person, changes, expected) => expect(asked(person, changes)).toEqual(expected));

table('what is offered is what is taken: %s', rows, (_say, person, changes, { own, choices }) => {
	const input = inputOf(person, changes);
	for (const choice of ALL) {
		const answer = { choice, comment: 'Looked at it.', checklist: own, code: input.code };
		const { status } = recordReview({ ...input, answer });
		expect([choice, status]).toEqual([choice, choices.includes(choice) ? 'recorded' : 'refused']);
	}
});

type Refused = [say: string, changes: Partial<Input>];
const newer: Campaign = { ...waiting, qa: { ...waiting.qa!, digest: 'e'.repeat(64) } };
const refusals: Refused[] = [
	['no campaign', { campaign: undefined }],
	["an approver's link", { claims: { ...claimsOf('mona'), purpose: 'decide' } }],
	['another campaign', { claims: { ...claimsOf('mona'), campaignId: 'C-1' } }],
	['nobody of the playbook', { claims: claimsOf('eve') }],
	['an old link', { now: later(15 * 24 * 60, now) }],
	['no code', { code: ' ' }],
	['a wrong code', { code: '000000' }],
	["somebody else's code", { code: confirmCode(claimsOf('otto'), keys) }],
	['a wrong code for a campaign that went on', { campaign: checkedCampaign(), code: '000000' }],
	['a campaign that went on', { campaign: checkedCampaign() }],
	['a newer check', { campaign: newer }],
];
table('refused in the words of the answer: %s', refusals, (_say, changes) => {
	const input = inputOf('mona', changes);
	const answered = recordReview({ ...input, answer: { choice: 'checkAgain', code: input.code } });
	expect(answered.status).toBe('refused');
	expect(askReview(input)).toEqual(answered);
});
