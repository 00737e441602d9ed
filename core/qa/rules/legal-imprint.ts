import { z } from 'zod/v4';

import { linkNameOf } from '../linkNames';
import { linksOf } from '../links';
import { defineRule } from '../rule';
import { isTextOnly } from '../textsOf';
import type { EmailView } from '../views';

const COUNTRY: Readonly<Record<'DE' | 'AT' | 'CH', RegExp>> = {
	DE: /^(?:deutschland|germany|allemagne|alemania|germania)$/i,
	AT: /^(?:österreich|oesterreich|austria|autriche)$/i,
	CH: /^(?:schweiz|suisse|svizzera|switzerland|svizra)$/i,
};
/** As link text or in the address of the page. */
const IMPRINT =
	/impressum|imprint|legal[ _-]?(?:notice|info)|anbieterkennzeichnung|mentions[ _-]l[ée]gales|note[ _-]legali|offenlegung/i;
/** What an imprint itself holds; then the mail carries it in full. */
const IN_FULL =
	/handelsregister|registergericht|amtsgericht|firmenbuch|\bHR[AB]\s?\d|USt-?Id|umsatzsteuer-id|UID-Nr|\bCHE-\d{3}|geschäftsführ(?:er|ung)/i;

function hasImprint(email: EmailView): boolean {
	if (isTextOnly(email)) return IMPRINT.test(email.text.text) || IN_FULL.test(email.text.masked);
	const { html } = email;
	return (
		IN_FULL.test(html.visible.text) ||
		linksOf(html).some(
			(link) =>
				link.href.kind !== 'empty' &&
				link.href.kind !== 'placeholder' &&
				(IMPRINT.test(link.written) || IMPRINT.test(linkNameOf(html, link).name)),
		)
	);
}

const ADDRESS = 'Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland';
const mail = (footer: string) => ({
	html: `<body><p>${ADDRESS}</p>${footer}<a href="{{system.unsubscribeLink}}">Abmelden</a></body>`,
});

export const legalImprint = defineRule({
	id: 'legal-imprint',
	title: 'the e-mails of a brand in Germany, Austria or Switzerland lead to its imprint',
	severity: 'warning',
	required: false,
	why: 'The law there wants commercial mail to say who is behind it; competitors send warning letters.',
	source: 'qa-rules §5 legal; DDG §5 (DE), ECG §5 and MedienG §25 (AT), UWG Art. 3 (CH)',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Countries whose law wants it, where the postal address of the brand names one of them. */
		countries: z.array(z.enum(['DE', 'AT', 'CH'])).default(['DE', 'AT', 'CH']),
		/** Wanted or not, whatever the postal address says. */
		wanted: z.boolean().optional(),
	}),
	examples: {
		bad: [
			{ say: 'none', email: mail(''), options: { wanted: true } },
			{
				say: 'a link that goes nowhere',
				email: mail('<a href="#">Impressum</a>'),
				options: { wanted: true },
			},
		],
		quiet: [
			{
				say: 'a link',
				email: mail('<a href="https://northwind.example/legal">Impressum</a>'),
				options: { wanted: true },
			},
			{
				say: 'a link in French',
				email: mail('<a href="https://northwind.example/m">Mentions légales</a>'),
				options: { wanted: true },
			},
			{
				say: 'the imprint in full',
				email: mail('<p>Geschäftsführerin: Anna Muster, Amtsgericht Straubing, HRB 1234</p>'),
				options: { wanted: true },
			},
			{ say: 'a brand in another country', email: mail('') },
		],
	},
	*check({ email, playbook: { brand } }, { countries, wanted }) {
		const isThere = countries.some((country) =>
			brand.postalAddress.some((line) =>
				line.split(/[,·]/).some((part) => COUNTRY[country].test(part.trim())),
			),
		);
		if (!(wanted ?? isThere) || hasImprint(email)) return;
		yield {
			found: 'no link to an imprint',
			expected: 'a link such as "Impressum"',
			mend: 'Add the link to the imprint to the footer',
			where: email.where('html'),
			evidence: '',
		};
	},
});
