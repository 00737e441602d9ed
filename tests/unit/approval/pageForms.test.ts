import { type Claims, renderApprovalPage, shortDigest, textsIn } from '../../../core/approval';
import type { Campaign } from '../../../core/campaign';
import { digestOf } from '../../../core/launch';
import { LANGUAGES, type Language, type Playbook } from '../../../core/playbook/schema';
import { table } from '../../support/table';
import {
	at,
	decisionBy,
	later,
	launchAt,
	launchPackage,
	openCampaign,
	playbook,
	requested,
} from './fixtures';

const claims: Claims = {
	purpose: 'decide',
	campaignId: 'C-0142',
	round: 1,
	person: 'bea',
	digest: shortDigest(digestOf(launchPackage).digest),
	expiresAt: at(launchAt) / 1000,
};
const campaign = openCampaign();
type Question = Parameters<typeof renderApprovalPage>[0];
const page = (change: Partial<Question> = {}) =>
	renderApprovalPage({
		state: 'ask',
		campaign,
		launchPackage,
		playbook,
		claims,
		now: later(5),
		...change,
	});
const answered = { decisions: [decisionBy('bea')], wrongTries: [] };
const withRound = (change: Partial<NonNullable<Campaign['round']>>): Campaign => ({
	...campaign,
	round: { ...campaign.round!, ...change },
});
const formsIn = (html: string) => [...html.matchAll(/<form [^>]*id="([^"]+)"/g)].map(([, id]) => id);
const strict = withRound({
	evidence: 'oneTimeCode',
	codesSent: [{ person: 'bea', at: new Date(later(4)).toISOString() }],
});

describe('the forms of a page', () => {
	type Row = [say: string, html: string, forms: string[]];
	const rows: Row[] = [
		['the question', page().html, ['decide']],
		['the question with a second code', page({ campaign: strict }).html, ['send-code', 'decide']],
		['the thanks', page({ state: 'recorded', stored: answered }).html, ['take-back']],
		['an answer given before', page({ state: 'alreadyAnswered', stored: answered }).html, ['take-back']],
		[
			'an answer given before with a second code',
			page({ state: 'alreadyAnswered', stored: answered, campaign: strict }).html,
			['send-code', 'take-back'],
		],
		[
			'an answer of a round that has ended',
			page({ state: 'alreadyAnswered', stored: answered, campaign: withRound({ status: 'granted' }) }).html,
			[],
		],
		['too many tries', page({ state: 'tooManyTries' }).html, []],
		['a newer request', page({ state: 'superseded' }).html, []],
		['a withdrawn request', page({ state: 'withdrawn' }).html, []],
		['an expired link', page({ state: 'expired' }).html, []],
	];
	table('%s', rows, (_say, html, forms) => expect(formsIn(html)).toEqual(forms));

	table(
		'%s: each field has one label, one id, and a hint that is there',
		rows.filter(([, , forms]) => forms.length > 0).map(([say, html]): [string, string] => [say, html]),
		(_say, html) => {
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
			expect(ids).toEqual([...new Set(ids)]);
			const named = [...html.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id!);
			const labels = [...html.matchAll(/<label class="label" for="([^"]+)"/g)].map(([, id]) => id!);
			expect(labels).toEqual(named.filter((id) => !id.startsWith('choice-')));
			for (const [, described] of html.matchAll(/aria-describedby="([^"]+)"/g))
				for (const id of described!.split(' ')) expect(ids).toContain(id);
		},
	);

	it('Enter sends the form that it is in: the first button of each is its own', () => {
		const { html } = page({ campaign: strict });
		expect(html).toContain('<button type="submit" name="action" value="sendCode">Send me a second code');
		const decide = html.slice(html.indexOf('id="decide"'));
		expect(decide.match(/<button[^>]*>/g)).toEqual(['<button type="submit">']);
		expect(decide).toContain('name="secondCode"');
		expect(decide).not.toContain('name="code"');
	});

	it('problems lead to their fields, which say them too', () => {
		const { html, status } = page({
			state: 'refusedInput',
			problems: [
				{ field: 'code', code: 'tooManyCodes' },
				{ field: 'choice', code: 'choiceMissing' },
				{ field: 'field', code: 'fieldMissing' },
			],
		});
		expect(status).toBe(422);
		for (const link of ['#code', '#choice-approve', '#field']) {
			expect(html).toContain(`<li><a href="${link}">`);
			expect(html).toContain(` id="${link.slice(1)}"`);
		}
		expect(html).toContain('Ask Mona Builder (mona@northwind.example) to request the approval again.');
	});

	it('of an answer given before shows what was wrong with taking it back', () => {
		const { html } = page({
			state: 'refusedInput',
			stored: answered,
			posted: { action: 'takeBack', code: 'ABC' },
			problems: [{ field: 'code', code: 'codeWrong' }],
		});
		expect(html).toContain('<title>Please correct: You have answered already</title>');
		expect(formsIn(html)).toEqual(['take-back']);
		expect(html).toContain('aria-invalid="true" value="ABC"');
	});

	it('offer the reasons of the playbook', () => {
		const reasons = [{ id: 'date', text: 'The <date> is wrong' }];
		const { html } = page({ playbook: { ...playbook, approval: { ...playbook.approval, reasons } } });
		expect(html).toContain('<option value="date">The &lt;date&gt; is wrong</option>');
		expect(page().html).not.toContain('id="reason"');
	});
});

describe('what a form has led to', () => {
	it('a second code on its way', () => {
		const { html } = page({ state: 'codeSent', campaign: strict });
		expect(html).toContain(
			'<p class="note" role="status" id="news" tabindex="-1">A second code is on its way to bea@northwind.example. It arrives within two minutes and is valid until Mon 2 March 2026, 10:19 (Europe/Dublin).</p>',
		);
	});
	it('an answer taken back, and the question again', () => {
		const { html } = page({ state: 'takenBack' });
		expect(html).toContain('role="status" id="news" tabindex="-1">Your answer is taken back.');
		expect(formsIn(html)).toEqual(['decide']);
	});
	it('a wait, until when', () => {
		const wrongTries = [0, 1, 2, 3, 4].map((minute) => ({ round: 1, person: 'bea', at: later(minute) }));
		const { html } = page({ state: 'tooManyTries', stored: { decisions: [], wrongTries } });
		expect(html).toContain('Try again after Mon 2 March 2026, 10:19 (Europe/Dublin)');
	});
});

describe('the language of a page', () => {
	const speaking = (language?: Language, ofPlaybook?: Language): Playbook => ({
		...playbook,
		...(ofPlaybook ? { language: ofPlaybook } : {}),
		people: { ...playbook.people, bea: { ...playbook.people.bea!, ...(language ? { language } : {}) } },
	});
	const TIMES: Record<Language, string> = {
		en: 'Thu 12 March 2026, 09:00 (Europe/Berlin)',
		de: 'Do., 12. März 2026, 09:00 Uhr (Europe/Berlin)',
		fr: 'jeu. 12 mars 2026 à 09:00 (Europe/Berlin)',
		es: 'jue, 12 de marzo de 2026, 09:00 (Europe/Berlin)',
	};
	const COUNTS: Record<Language, RegExp> = { en: /11,842/, de: /11\.842/, fr: /11\u202f842/, es: /11\.842/ };

	table(
		'%s: words, dates, numbers and the tag',
		LANGUAGES.map((language) => [language] as [Language]),
		(language) => {
			const texts = textsIn(language);
			const { html } = page({ playbook: speaking(language) });
			expect(html).toContain(`<html lang="${language}" dir="ltr">`);
			for (const said of [texts.page.ask.title, texts.choices.abstain.label, texts.page.form.submit])
				expect(html).toContain(said.replace(/'/g, '&#39;'));
			expect(html).toContain(TIMES[language]);
			expect(html).toMatch(COUNTS[language]);
		},
	);

	const untranslated = [
		'Approve with conditions',
		'When',
		'To whom',
		'Your decision',
		'Stage &quot;',
		'Rule:',
	];
	table(
		'%s: nothing of ours is left in English',
		LANGUAGES.filter((language) => language !== 'en').map((language) => [language] as [Language]),
		(language) => {
			const stored = { decisions: [decisionBy('lars')], wrongTries: [] };
			const { html } = page({ playbook: speaking(language), stored });
			for (const said of untranslated) expect(html).not.toContain(`>${said}`);
			expect(html).not.toContain('approved on');
		},
	);

	type Row = [say: string, playbook: Playbook, lang: string];
	const rows: Row[] = [
		['of the person', speaking('fr', 'de'), 'fr'],
		['else of the playbook', speaking(undefined, 'de'), 'de'],
		['else English', speaking(), 'en'],
	];
	table('is the one %s', rows, (_say, by, lang) => {
		for (const state of ['ask', 'expired', 'closed'] as const)
			expect(page({ state, playbook: by }).html).toContain(`<html lang="${lang}"`);
	});

	it('of a wrong link is that of the playbook, because it says nothing about anybody', () =>
		expect(page({ state: 'wrong', playbook: speaking('fr', 'de') }).html).toContain('<html lang="de"'));

	it('of an expired link is that of the person, without the campaign', () =>
		expect(page({ state: 'expired', campaign: undefined, playbook: speaking('es') }).html).toContain(
			'Este enlace ha caducado',
		));

	it('of the mails too', () => {
		const { mails } = requested();
		expect(mails.find(({ to }) => to === 'bea@northwind.example')!.html).toContain('<html lang="en"');
	});
});
