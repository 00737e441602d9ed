import { UTM, all, harmless, options, put, say } from '../change.mts';

const sentence = (text: string) => put(`<p>${text}</p>\n`);

/** The rule runs only for teams that name it. */
const SPELLING = options('copy-spelling', {});

export const copyLookAlikes = [
	...harmless('copy-lorem', [
		['hubspot-newsletter', 'a Latin motto', sentence('Over the door stands "dolor et amor": pain and love.')],
		['mautic-einladung', 'a Latin phrase', sentence('Ein Holz sui generis, ad hoc geschnitten, et cetera.')],
		['sfmc-renewal', 'a name', sentence('Lorem Ipsen leads the course in hall four.')],
	]),
	...harmless('copy-todo', [
		['klaviyo-restock', 'a to-do list', sentence('Put it on your to-do list: oil the stool once a year.')],
		['marketo-letter', 'Spanish for all', sentence('Service for all sites: todo incluido.')],
		['sfmc-renewal', 'a size', sentence('Shirts come in XS, L, XL and XXL.')],
		['klaviyo-aktion', 'a size of the largest', sentence('Jetzt auch in XXXL, mit langen Ärmeln.')],
		['hubspot-newsletter', 'a number in Roman figures', sentence('It begins in chapter XXX of the ledger.')],
		[
			'mailchimp-workshop',
			'an instruction to the reader',
			sentence('Write your text here on the tile: we fire it.'),
		],
	]),
	...harmless('copy-slot', [
		[
			'hubspot-newsletter',
			'an editor within a quotation',
			sentence('"[The] keeper never slept [...] not once", she wrote [sic].'),
		],
		['klaviyo-restock', 'a note', sentence('Oak lasts longer than pine [1].')],
		['marketo-letter', 'arrows', sentence('Service &gt;&gt; Booking &gt;&gt; April')],
		['mautic-einladung', 'French quotation marks', sentence('«Holz lebt», sagt die Meisterin.')],
		['sfmc-renewal', 'an underscore in a name', sentence('Follow @summit_gyms_vt for the plan of the week.')],
	]),
	...harmless('copy-spelling', [
		[
			'klaviyo-restock',
			'British forms',
			all(SPELLING, sentence('The colour of the fibre is grey; we organise a visit to the centre.')),
		],
		[
			'sfmc-renewal',
			'American forms',
			all(SPELLING, sentence('The color of the center is gray; we organize the program.')),
		],
		[
			'marketo-letter',
			'names of people and places',
			all(SPELLING, sentence('Siobhán Ní Dhuibhir and Mr Szczepański met in Ballybofey.')),
		],
		[
			'klaviyo-aktion',
			'long German words',
			all(SPELLING, sentence('Regenjackenreißverschlussreparatur gehört zum Kundendienst.')),
		],
		[
			'marketo-webinar',
			'words of the trade',
			all(SPELLING, sentence('SKU, MAPE, ARIMA and backtesting are explained in the worksheet.')),
		],
	]),
	...harmless('copy-doubled', [
		[
			'hubspot-newsletter',
			'had had',
			sentence('She had had the letter all along, and that that was hers she knew.'),
		],
		['mailchimp-infolettre', 'nous nous', sentence('Nous nous retrouvons à la jetée ; vous vous souvenez ?')],
		['mautic-einladung', 'die die', sentence('Die Helme, die die Gäste tragen, sind gelb.')],
		['sfmc-renewal', 'a place', sentence('From Walla Walla to Bora Bora: our members travel.')],
		[
			'klaviyo-restock',
			'over a cell',
			put('<table role="presentation"><tr><td>Oak</td><td>oak</td></tr></table>'),
		],
	]),
	...harmless('copy-banned', [
		[
			'marketo-letter',
			'a part of a word',
			all(options('copy-banned', { terms: ['cure', 'free'] }), sentence('Secure and carefree: your pump.')),
		],
		[
			'klaviyo-aktion',
			'the list of another language',
			all(options('copy-banned', { terms: ['risk-free'] }), sentence('Ohne Risiko bestellen.')),
		],
	]),
	...harmless('copy-offer', [
		[
			'klaviyo-aktion',
			'a percentage that is no offer',
			say('Die Membran besteht zu 100 % aus Recyclingfasern.'),
		],
		['mailchimp-workshop', 'a second price', say('A third bowl is $15 more.')],
	]),
	...harmless('brand-name', [
		[
			'klaviyo-aktion',
			'in an address',
			all(
				options('brand-name', { names: ['Regenfest'] }),
				put(
					`<p><a href="https://www.regenfest.example/hut?${UTM['klaviyo-aktion']}">Hüte von Regenfest</a> regenfest.example</p>`,
				),
			),
		],
	]),
	...harmless('copy-language', [
		[
			'klaviyo-aktion',
			'a quotation in English',
			say('„A jacket that likes the rain more than I do“, schrieb uns eine Kundin aus Wales.'),
		],
	]),
];
