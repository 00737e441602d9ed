import { all, email, harmless, options, put, say, swap, swapText } from '../change.mts';

const sentence = (text: string) => put(`<p>${text}</p>\n`);

export const legalLookAlikes = [
	...harmless('copy-required', [
		[
			'klaviyo-aktion',
			'with other blanks',
			all(
				options('copy-required', { texts: ['Nicht mit anderen Rabatten kombinierbar'] }),
				say('Nicht mit\nanderen&nbsp;Rabatten <b>kombinierbar</b>.'),
			),
		],
		[
			'sfmc-renewal',
			'present in the footer',
			all(
				options('copy-required', { texts: ['Prices include sales tax.'] }),
				say('Prices include sales tax.'),
			),
		],
	]),
	...harmless('legal-unsubscribe', [
		[
			'sfmc-renewal',
			'only the profile centre',
			swap('<a href="%%unsub_center_url%%" alias="unsubscribe" style="color:#a3271b">Unsubscribe</a> | ', ''),
		],
		['hubspot-webinaire', 'other words', swap('Se désinscrire', 'Ne plus recevoir ces messages')],
		['klaviyo-aktion', 'other words in German', swap('>Abmelden<', '>Newsletter abbestellen<')],
	]),
	...harmless('legal-unsubscribe-target', [
		[
			'klaviyo-restock',
			'a word in a sentence',
			sentence('You may unsubscribe at any time with the link below.'),
		],
		[
			'mautic-einladung',
			'a page of the site',
			swap('href="{unsubscribe_url}"', 'href="https://www.holzwerk-brandt.example/abmelden"'),
		],
	]),
	...harmless('legal-unsubscribe-visible', [
		[
			'klaviyo-aktion',
			'eleven pixels and readable',
			swap('style="color:#0a5470">Abmelden', 'style="color:#0a5470;font-size:11px">Abmelden'),
		],
		[
			'hubspot-newsletter',
			'a second one that only telephones show',
			put(
				'<div class="mobile-only" style="display:none"><a href="{{ unsubscribe_link }}">Unsubscribe</a></div>',
			),
		],
		[
			'marketo-letter',
			'light text on a dark cell',
			swap(
				'<a href="{{system.unsubscribeLink}}">',
				'<a href="{{system.unsubscribeLink}}" style="color:#ffffff;background-color:#14364a">',
			),
		],
	]),
	...harmless('legal-unsubscribe-text', [
		[
			'klaviyo-aktion',
			'other words',
			swapText('Abmelden: {% unsubscribe_link %}', 'Keine Angebote mehr? {% unsubscribe_link %}'),
		],
	]),
	...harmless('legal-address', [
		[
			'mautic-einladung',
			'on several lines',
			swap(
				'Holzwerk Brandt GmbH, Sägmühlweg 3, 94315 Straubing, Deutschland',
				'Holzwerk Brandt GmbH<br>Sägmühlweg&nbsp;3<br>94315 Straubing<br>Deutschland',
			),
		],
		[
			'marketo-letter',
			'in small capitals',
			swap(
				'Tidewell Pumps Ltd, 9 Mill Lane, Cork T12 X8PN, Ireland',
				'TIDEWELL PUMPS LTD · 9 MILL LANE · CORK T12 X8PN · IRELAND',
			),
		],
	]),
	...harmless('legal-list-unsubscribe', [
		[
			'mautic-einladung',
			'other capitals',
			email({
				headers: {
					'LIST-UNSUBSCRIBE': '<https://news.holzwerk-brandt.example/u/1>',
					'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
				},
			}),
		],
		['klaviyo-aktion', 'the platform adds it', email({ headers: undefined })],
	]),
	...harmless('legal-one-click', [
		[
			'mautic-einladung',
			'the mail address first',
			email({
				headers: {
					'List-Unsubscribe':
						'<mailto:abmelden@holzwerk-brandt.example?subject=ab>, <https://news.holzwerk-brandt.example/u/1>',
					'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
				},
			}),
		],
	]),
	...harmless('legal-imprint', [
		['klaviyo-aktion', 'anbieterkennzeichnung', swap('>Impressum<', '>Impressum und Anbieterkennzeichnung<')],
	]),
	...harmless('legal-reason', [
		[
			'klaviyo-restock',
			'other words',
			swap(
				'You receive this e-mail because you asked for news about this product.',
				'This message was sent to you as a friend of the workshop who signed up for it.',
			),
		],
	]),
];
