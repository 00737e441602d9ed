import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { formsIn, hasEmbeddedForm, saysPrivacy } from '../pages';
import { defineRule } from '../rule';
import type { PageView } from '../views';

/** Names of pages on which people leave their data. */
const ASKS =
	/(?<!thank you for )(?:regist(?:er|ration)|sign[ -]?up|request|contact (?:us|sales)|book|download|subscribe|anmeld|jetzt anfordern|inscription|inscri|registro|iscri|aanmeld|申し込み|登録)/i;
const DONE = /thank|confirm|success|danke|bestätig|merci|gracias|grazie|bedankt|ありがとう/i;

const page = (body: string, name = 'Register') => ({
	landingPages: [
		{
			id: '601',
			name,
			url: 'https://northwind.example/webinar',
			status: 'approved',
			html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Planning with less data</title></head><body>${body}</body></html>`,
		},
	],
});
const UTM = '<input type="hidden" name="utm_source"><input type="hidden" name="utm_campaign">';
const PRIVACY = '<a href="https://northwind.example/privacy">Privacy</a>';
const EMAIL = '<input name="email">';

const hasUtm = ({ html }: PageView) =>
	html
		.elementsNamed('input')
		.some((input) => /utm/i.test(`${attributeOf(input, 'name')?.value} ${attributeOf(input, 'id')?.value}`));

export const lpForm = defineRule({
	id: 'lp-form',
	title:
		'a page that asks for data has its form, says what happens with the data, keeps the source and thanks',
	severity: 'error',
	required: true,
	why: 'Without a privacy link or consent the data must not be used (GDPR); without hidden UTM fields nobody knows what brought the lead.',
	source: 'qa-rules §5 lp; GDPR art. 13',
	reads: ['allPages', 'forms'],
	options: z.strictObject({
		/** Hidden fields for the UTM parameters are wanted. */
		utm: z.boolean().default(true),
		/** A page of its own after the form is wanted. */
		thankYou: z.boolean().default(false),
	}),
	examples: {
		bad: [
			{ say: 'no word on privacy', build: page(`<form>${EMAIL}${UTM}</form>`) },
			{ say: 'no form, which does not block', build: page('<p>Join us</p>') },
			{
				say: 'no form, and the campaign has one',
				build: {
					...page('<p>Join us</p>'),
					forms: [{ id: '701', name: 'Spring form', fields: ['Email', 'utm_campaign__c'] }],
				},
			},
			{ say: 'no fields for UTM, which does not block', build: page(`<form>${EMAIL}</form>${PRIVACY}`) },
			{
				say: 'the same, told by the MAP',
				build: { forms: [{ id: '701', name: 'Spring form', fields: ['Email', 'LastName'] }] },
			},
			{
				say: 'nowhere to go afterwards, where the team wants that',
				build: { forms: [{ id: '701', name: 'Spring form', fields: ['Email', 'utm_campaign__c'] }] },
				options: { thankYou: true },
			},
		],
		quiet: [
			{ say: 'all there', build: page(`<form>${EMAIL}${UTM}</form>${PRIVACY}`) },
			{
				say: 'a box to tick, in German',
				build: page(
					`<form>${EMAIL}${UTM}<input type="checkbox" name="einwilligung"> Ich willige ein</form>`,
					'Anmeldung',
				),
			},
			{
				say: 'a form that a script brings',
				build: page(`<script>MktoForms2.loadForm("//app", "123", 701)</script>${PRIVACY}`),
			},
			{ say: 'the page of thanks', build: page('<p>Thank you for registering</p>', 'Register - Thank you') },
			{ say: 'only a search box', build: page('<form role="search"><input name="q"></form>', 'About us') },
			{ say: 'pages whose HTML nobody read' },
		],
	},
	*check({ pages, forms }, { utm, thankYou }) {
		const isSomewhere = pages.some(({ html }) => formsIn(html).length > 0 || hasEmbeddedForm(html));
		for (const one of pages) {
			const { html, page: its, where } = one;
			if ((its.html ?? '').trim() === '') continue;
			const [form] = formsIn(html);
			const isEmbedded = hasEmbeddedForm(html);
			const place = form ? html.at(form.start) : where;
			if (!form && !isEmbedded) {
				if (!ASKS.test(its.name) || DONE.test(its.name)) continue;
				yield {
					// where the campaign has a form that no page shows, it is this one's
					...((forms.length === 0 || isSomewhere) && { severity: 'warning' as const }),
					found: `the page "${its.name}" has no form`,
					expected: 'a form to fill in',
					mend: `Put the form of this campaign on "${its.name}"`,
					where,
					evidence: its.name,
				};
				continue;
			}
			if (!saysPrivacy(html)) {
				yield {
					// a form that a script brings may carry the link itself
					...(!form && { severity: 'warning' as const }),
					found: `the form of "${its.name}" without privacy link or consent`,
					expected: 'a link to the privacy statement, or a box by which people consent',
					mend: 'Add the privacy link of the brand below the form',
					where: place,
					evidence: `${its.name} privacy`,
				};
			}
			if (utm && form && !isEmbedded && !hasUtm(one)) {
				yield {
					severity: 'warning' as const,
					found: `the form of "${its.name}" without hidden UTM fields`,
					expected: 'hidden fields such as utm_source and utm_campaign',
					mend: 'Add the hidden UTM fields to the form',
					where: place,
					evidence: `${its.name} utm`,
				};
			}
		}
		for (const [i, { name, fields, thankYouUrl }] of forms.entries()) {
			const where = { part: `Form "${name}"`, path: `forms[${i}]` };
			if (utm && fields.length > 0 && !fields.some((field) => /utm/i.test(field))) {
				yield {
					severity: 'warning' as const,
					found: `the form "${name}" without UTM fields`,
					expected: 'hidden fields such as utm_source and utm_campaign',
					mend: 'Add the hidden UTM fields to the form',
					where,
					evidence: `${name} utm`,
				};
			}
			if (thankYou && (thankYouUrl ?? '').trim() === '') {
				yield {
					severity: 'warning' as const,
					found: `the form "${name}" without a page of thanks`,
					expected: 'an address people come to afterwards',
					mend: 'Set the thank-you page of the form',
					where,
					evidence: `${name} thanks`,
				};
			}
		}
	},
});
