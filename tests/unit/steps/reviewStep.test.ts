import { tryToParseJsonToFormFields } from 'n8n-workflow';

import { askReviewStep, type Claims, confirmCode, reviewStep, shortDigest, signLink } from '../../../core';
import type { Campaign } from '../../../core/campaign';
import type { Playbook } from '../../../core/playbook/schema';
import { brief, campaignInQa, keys, later, now, playbook } from '../approval/fixtures';

const checked = campaignInQa('needsReview');
const campaign: Campaign = {
	...checked,
	brief: { ...brief, title: 'Spring <b>webinar</b>' },
	qa: {
		...checked.qa!,
		errors: 0,
		warnings: 4,
		unreadable: 1,
		found: [
			{ ruleId: 'link-http', severity: 'warning', part: '<i>Invite</i> & more', places: 2 },
			{ ruleId: 'gone-rule', severity: 'warning', part: 'Audience', places: 1 },
		],
		notRead: ['Audience size'],
	},
};
const ITEMS = [
	{ id: 'price', text: 'Prices cost $& more than <b>5 $</b>, "net"' },
	{ id: 'legal', text: 'Legal has read it', role: 'legal' },
	{ id: 'phone', text: 'Read on a phone' },
];
const own: Playbook = { ...playbook, qa: { ...playbook.qa, checklist: ITEMS } };
const linkFor = (person: string) => {
	const claims: Claims = {
		purpose: 'review',
		campaignId: campaign.campaignId,
		round: 0,
		person,
		digest: shortDigest(campaign.qa!.digest),
		expiresAt: later(60) / 1000,
	};
	return { c: campaign.campaignId, t: signLink(claims, keys), code: confirmCode(claims, keys) };
};
const savedOf = (its = campaign) => ({ campaign: its, revision: 3, effects: [], outboxAt: null });
const step = (answers: Record<string, unknown>, its = campaign, by = own) => ({
	saved: savedOf(its),
	answers,
	playbook: by,
	keys,
	now,
});
function pageFor(person: string, its = campaign, by = own) {
	const asked = askReviewStep(step(linkFor(person), its, by));
	if (asked.status !== 'asked') throw new Error(asked.why);
	return { ...asked.page, fields: tryToParseJsonToFormFields(asked.page.fields) };
}
const optionsOf = (page: ReturnType<typeof pageFor>, name: string) =>
	page.fields
		.find((field) => 'fieldName' in field && field.fieldName === name)
		?.fieldOptions?.values.map(({ option }) => option);
const htmlOf = (page: ReturnType<typeof pageFor>) => page.fields.map(({ html = '' }) => html).join('');

const ticked: Campaign = {
	...campaign,
	ticks: [{ item: 'phone', digest: campaign.qa!.digest, by: 'otto', at: '2026-03-02T09:00:00.000Z' }],
};

describe('page two of the review form', () => {
	it('says what it is about, in short', () => {
		const { title, description } = pageFor('mona');
		expect(title).toBe('Spring <b>webinar</b> (C-0142)');
		expect(description).toBe(
			'Page 2 of 2. QA needs review: 4 warnings, 3 items to tick, 1 part not read (41 rules, digest cccccccc). The whole report is in your mail. Nothing is recorded before the button below.',
		);
	});

	it('names what the check found, as text', () =>
		expect(htmlOf(pageFor('mona'))).toContain(
			'<h3>What the check found</h3><ul>' +
				'<li><b>Warning</b> in &lt;i&gt;Invite&lt;/i&gt; &amp; more: expected that each link uses https (link-http, 2 places).</li>' +
				'<li><b>Warning</b> in Audience: expected that gone-rule (gone-rule).</li>' +
				'<li><b>Not read, look yourself</b>: Audience size.</li>' +
				'<li>1 more in the report.</li></ul>',
		));

	it('offers the items of the playbook that are open for this person, word for word', () => {
		const page = pageFor('mona');
		expect(optionsOf(page, 'checklist')).toEqual([ITEMS[0]!.text, ITEMS[2]!.text]);
		expect(htmlOf(page)).toContain('<li>For the role Legal: “Legal has read it”</li>');
		expect(optionsOf(page, 'choice')).toEqual([
			'I have corrected it: check again',
			'I have only ticked what I have checked',
		]);
		expect(optionsOf(pageFor('lars'), 'checklist')).toEqual(ITEMS.map(({ text }) => text));
	});

	const howTo: [person: string, its: Campaign, says: string][] = [
		['lars', campaign, 'If every open point is right as it is, choose "Go on" and say why.'],
		['lars', campaignInQa('failed'), 'Correct the errors in the MAP, then choose "Check again".'],
		['mona', campaign, 'Tick what you have checked, and choose "Only tick". Leave the rest to the others.'],
	];
	it.each(howTo)('tells %s what can be done now', (person, its, says) =>
		expect(htmlOf(pageFor(person, its)).replaceAll('&quot;', '"')).toContain(says),
	);

	it('leaves out what is ticked, and says by whom', () => {
		const page = pageFor('lars', ticked);
		expect(optionsOf(page, 'checklist')).toEqual([ITEMS[0]!.text, ITEMS[1]!.text]);
		expect(htmlOf(page)).toContain(
			'<li>Ticked by Otto Operations, Mon 2 March 2026, 09:00 (Europe/Dublin): “Read on a phone”</li>',
		);
	});

	it('tells the builder why there is nothing to tick under four eyes', () => {
		const page = pageFor('mona', campaign, { ...own, qa: { ...own.qa, fourEyes: true } });
		expect(optionsOf(page, 'checklist')).toBeUndefined();
		expect(htmlOf(page)).toContain(
			'<h3>Checklist</h3><ul><li>For somebody else than you, because nobody confirms their own work: “Prices cost $&amp; more than &lt;b&gt;5 $&lt;/b&gt;, &quot;net&quot;”, “Legal has read it”, “Read on a phone”</li></ul>',
		);
		expect(optionsOf(page, 'choice')).toEqual(['I have corrected it: check again']);
		expect(htmlOf(page)).toContain('<p>You can go on when the others have ticked.');
	});

	it('asks for choice and comment only when there is nothing else', () => {
		const bare = { ...campaign, qa: { ...checked.qa!, warnings: 0, unreadable: 0 } };
		const { fields } = pageFor('mona', bare, { ...own, qa: { ...own.qa, checklist: undefined } });
		expect(fields.map(({ fieldType }) => fieldType)).toEqual(['html', 'dropdown', 'textarea']);
	});
});

describe('what page two sends', () => {
	const answered = (answers: Record<string, unknown>, by = own) =>
		reviewStep(step({ ...linkFor('lars'), ...answers }, campaign, by));

	it('is matched with the items by their texts', () => {
		const result = answered({
			checklist: ITEMS.map(({ text }) => text),
			choice: 'I have looked at every open point: go on',
			comment: 'Fine.',
		});
		if (result.status !== 'recorded') throw new Error(result.why);
		expect(result.journal.campaign.ticks?.map(({ item }) => item)).toEqual(['price', 'legal', 'phone']);
		expect(result.journal.campaign.stage).toBe('approval');
	});

	it('ticks nothing when the playbook has another text now, and says so', () =>
		expect(
			answered(
				{
					checklist: ITEMS.map(({ text }) => text),
					choice: 'I have only ticked what I have checked',
				},
				{ ...own, qa: { ...own.qa, checklist: [ITEMS[0]!, { id: 'legal', text: 'Legal has signed' }] } },
			),
		).toEqual({
			status: 'refused',
			why: 'Checklist: found "Legal has read it"; expected an item of the checklist in the playbook. Nothing was ticked. If the playbook has changed since, open the link again; a form of your own has to name the items as the playbook does.',
		}));
});

it('a link that is not ours shows nothing and records nothing, in the same words', () => {
	const refused = {
		status: 'refused',
		why: 'This link does not work. Use the link in the newest mail about this campaign.',
	};
	const answers = { ...linkFor('mona'), t: 'x' };
	expect(askReviewStep(step(answers))).toEqual(refused);
	expect(reviewStep(step(answers))).toEqual(refused);
});
