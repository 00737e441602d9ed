import { UTM, mistakes, put, swap, swapAll, token } from '../change.mts';

export const trackingMistakes = [
	...mistakes('utm-missing', 'warning', [
		[
			'mautic-einladung',
			'on the button',
			swapAll(`?${UTM['mautic-einladung'].replaceAll('&', '&amp;')}`, ''),
		],
		[
			'hubspot-newsletter',
			'one of many links lost one parameter',
			swap(
				'b/hedge-law?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter',
				'b/hedge-law?utm_source=hubspot&utm_medium=email',
			),
		],
		[
			'mailchimp-workshop',
			'a parameter without its value',
			swap('utm_campaign=C-0620-workshop', 'utm_campaign='),
		],
		[
			'sfmc-renewal',
			'another query, none of ours',
			put('<p><a href="https://www.summit-gyms.example/halls?city=burlington">Halls in Burlington</a></p>'),
		],
	]),
	...mistakes('utm-value', 'warning', [
		[
			'marketo-webinar',
			'the campaign it was cloned from',
			token(
				'my.CTA URL',
				'https://kestrel-data.example/live/forecasting?utm_source=marketo&utm_medium=email&utm_campaign=C-0188-webinar',
			),
		],
		[
			'klaviyo-restock',
			'another source on all links',
			swapAll('utm_source=klaviyo', 'utm_source=newsletter'),
		],
		['hubspot-webinaire', 'another medium', swap('utm_medium=email', 'utm_medium=social')],
		[
			'mautic-einladung',
			'the campaign of last year',
			swap('utm_campaign=C-0519-einladung', 'utm_campaign=C-0319-einladung'),
		],
	]),
	...mistakes('utm-format', 'warning', [
		[
			'mautic-einladung',
			'a blank',
			swap('utm_campaign=C-0519-einladung', 'utm_campaign=C-0519%20Einladung'),
			{ or: ['utm-value'] },
		],
		[
			'klaviyo-aktion',
			'an umlaut',
			swap('utm_campaign=C-0902-aktion', 'utm_campaign=C-0902-aktion&amp;utm_content=frühling'),
		],
		['sfmc-renewal', 'a capital letter', swap('utm_medium=email', 'utm_medium=Email'), { or: ['utm-value'] }],
		[
			'hubspot-newsletter',
			'a plus sign for a blank',
			swap('utm_content=ledger', 'utm_content=Keepers+Ledger'),
		],
	]),
	...mistakes('utm-duplicate', 'warning', [
		[
			'klaviyo-restock',
			'the source twice',
			swap('utm_source=klaviyo&amp;', 'utm_source=klaviyo&amp;utm_source=klaviyo&amp;'),
			{ or: ['link-query'] },
		],
		[
			'sfmc-renewal',
			'two campaigns on one link',
			swap('utm_campaign=C-0733-renewal"', 'utm_campaign=C-0733-renewal&utm_campaign=C-0533-renewal"'),
			{ or: ['link-query'] },
		],
		[
			'marketo-webinar',
			'the token has them already',
			swap('href="{{my.CTA URL}}" style', 'href="{{my.CTA URL}}&amp;utm_medium=email" style'),
			{ or: ['link-query'] },
		],
	]),
	...mistakes('utm-consistency', 'warning', [
		[
			'hubspot-newsletter',
			'one link of an older mail',
			swap(
				'b/late-post?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter',
				'b/late-post?utm_source=hubspot&utm_medium=email&utm_campaign=C-0377-newsletter',
			),
			{ or: ['utm-value'] },
		],
		[
			'klaviyo-restock',
			'two sources',
			swap('collections/kitchen?utm_source=klaviyo', 'collections/kitchen?utm_source=shop'),
			{ or: ['utm-value'] },
		],
		[
			'mailchimp-infolettre',
			'two media',
			swap(
				'recettes/soupe?utm_source=mailchimp&amp;utm_medium=email',
				'recettes/soupe?utm_source=mailchimp&amp;utm_medium=mail',
			),
			{ or: ['utm-value'] },
		],
	]),
	...mistakes('utm-personal-data', 'error', [
		[
			'marketo-letter',
			'the address by a token',
			swap('utm_campaign=C-0307-letter', 'utm_campaign=C-0307-letter&amp;email={{lead.Email Address}}'),
		],
		[
			'mailchimp-workshop',
			'the address as a term',
			swap('utm_campaign=C-0620-workshop', 'utm_campaign=C-0620-workshop&utm_term=*|EMAIL|*'),
		],
		[
			'klaviyo-aktion',
			'a real address left from a test',
			put(
				`<p><a href="https://www.regenfest.example/konto?${UTM['klaviyo-aktion']}&user=anna.schmidt%40firma.de">Zum Konto</a></p>`,
			),
		],
		[
			'sfmc-renewal',
			'the first name',
			put(
				`<p><a href="https://www.summit-gyms.example/hello?${UTM['sfmc-renewal']}&name=%%FirstName%%">Your page</a></p>`,
			),
		],
		[
			'hubspot-newsletter',
			'the address of the reader',
			put(
				`<p><a href="https://www.fernhill-books.example/gifts?${UTM['hubspot-newsletter']}&e={{ contact.email }}">Gift cards of the shop</a></p>`,
			),
		],
		[
			'mautic-einladung',
			'a field of the contact',
			put(
				`<p><a href="https://www.holzwerk-brandt.example/karte?${UTM['mautic-einladung']}&mail={contactfield=email}">Karte öffnen</a></p>`,
			),
		],
	]),
	...mistakes('utm-system-link', 'info', [
		[
			'mautic-einladung',
			'on the unsubscribe link',
			swap(
				'href="{unsubscribe_url}"',
				'href="{unsubscribe_url}?utm_source=mautic&utm_medium=email&utm_campaign=C-0519-einladung"',
			),
		],
		[
			'hubspot-webinaire',
			'on the unsubscribe link',
			swap('href="{{ unsubscribe_link }}"', 'href="{{ unsubscribe_link }}?utm_source=hubspot"'),
		],
	]),
];
