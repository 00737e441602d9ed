import { UTM, all, harmless, link, options, put, swapBoth, token } from '../change.mts';

export const linkTextsLookAlikes = [
	...harmless('link-ip-host', [
		[
			'klaviyo-aktion',
			'numbers in the host',
			put('<p><a href="https://1a.2b.wetter24.de/">Das Wetter am Sonntag</a></p>'),
		],
	]),
	...harmless('link-shortener', [
		[
			'mailchimp-infolettre',
			'a name that ends alike',
			put('<p><a href="https://www.rabbit.ly.com/">Le blog du lapin</a></p>'),
		],
		[
			'klaviyo-restock',
			'a long path with t.co in it',
			link('https://oakandash.example/t.co/bit.ly', 'How links work'),
		],
	]),
	...harmless('link-text-host', [
		[
			'klaviyo-aktion',
			'the same domain with www',
			put(`<p><a href="https://www.regenfest.example/?${UTM['klaviyo-aktion']}">regenfest.example</a></p>`),
		],
		[
			'marketo-letter',
			'another page of the same site',
			put(
				`<p><a href="https://tidewell.example/service?${UTM['marketo-letter']}">www.tidewell.example/service</a></p>`,
			),
		],
		[
			'sfmc-renewal',
			'a file name',
			put('<p><a href="https://www.summit-gyms.example/files/plan.pdf">plan.pdf</a></p>'),
		],
		[
			'mautic-einladung',
			'a full stop without a blank',
			put(
				`<p><a href="https://www.holzwerk-brandt.example/halle?${UTM['mautic-einladung']}">Die Halle.Der Bau in Bildern</a></p>`,
			),
		],
		[
			'hubspot-newsletter',
			'a product with a dot',
			put('<p><a href="https://nodejs.org/">Node.js for booksellers</a></p>'),
		],
	]),
	...harmless('link-text-empty', [
		[
			'klaviyo-restock',
			'an image with a text',
			put(
				`<a href="https://oakandash.example/wood?${UTM['klaviyo-restock']}"><img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/wood.jpg" alt="A stack of oak boards" width="300" height="100"></a>`,
			),
		],
		[
			'sfmc-renewal',
			'a label',
			put(
				`<a href="https://www.summit-gyms.example/wall?${UTM['sfmc-renewal']}" aria-label="The climbing wall"><img src="https://image.summit-gyms.example/lib/wall.jpg" alt="" width="300" height="100"></a>`,
			),
		],
		[
			'hubspot-newsletter',
			'a token as the text',
			put(
				'<p><a href="https://www.instagram.com/fernhillbooks">{{ contact.favourite_genre|default(\'novels\', true) }}</a></p>',
			),
		],
	]),
	...harmless('link-text-vague', [
		[
			'klaviyo-restock',
			'here inside a phrase',
			link('https://oakandash.example/visit', 'Here is how to visit the workshop'),
		],
		[
			'klaviyo-aktion',
			'hier inside a phrase',
			link('https://www.regenfest.example/porto', 'Hier werden die Jacken genäht'),
		],
		[
			'hubspot-newsletter',
			'read more about',
			link('https://www.fernhill-books.example/authors', 'Read more about the three authors'),
		],
		[
			'mailchimp-infolettre',
			'ici inside a phrase',
			link('https://www.amisduphare.example/gardiens', 'Ici vivaient les gardiens'),
		],
	]),
	...harmless('link-text-ambiguous', [
		[
			'hubspot-newsletter',
			'one text, one target, twice',
			all(
				link('https://www.fernhill-books.example/gifts', 'Gift cards of the shop'),
				link('https://www.fernhill-books.example/gifts', 'Gift cards of the shop'),
			),
		],
	]),
	...harmless('link-query', [
		[
			'klaviyo-aktion',
			'a question mark in a value',
			link(`https://www.regenfest.example/suche?q=wie%3F&${UTM['klaviyo-aktion']}`, 'Fragen und Antworten'),
		],
		[
			'hubspot-newsletter',
			'an anchor after the query',
			link(
				`https://www.fernhill-books.example/gifts?${UTM['hubspot-newsletter']}#cards`,
				'Gift cards of the shop',
			),
		],
		[
			'sfmc-renewal',
			'entities',
			link(
				`https://www.summit-gyms.example/halls?${UTM['sfmc-renewal'].replaceAll('&', '&amp;')}&amp;hall=north`,
				'The hall in the north',
			),
		],
		[
			'mautic-einladung',
			'a page with a route in its anchor',
			put(
				`<p><a href="https://www.holzwerk-brandt.example/app?${UTM['mautic-einladung']}#/halle?ansicht=oben">Die Halle von oben</a></p>`,
			),
		],
	]),
	...harmless('link-mailto', [
		[
			'marketo-letter',
			'two recipients and a subject',
			put(
				'<p><a href="mailto:service@tidewell.example,desk@tidewell.example?subject=Slot">Write to both desks</a></p>',
			),
		],
		[
			'klaviyo-restock',
			'encoded signs',
			put(
				'<p><a href="mailto:workshop%2Bmail@oakandash.example?body=Hello%0AAsh">Write to the workshop</a></p>',
			),
		],
	]),
	...harmless('link-tel', [
		['sfmc-renewal', 'hyphens', put('<p><a href="tel:+1-802-555-0142">Call the front desk</a></p>')],
		[
			'mautic-einladung',
			'an extension',
			put('<p><a href="tel:+4994215550170;ext=12">Frau Huber anrufen</a></p>'),
		],
	]),
	...harmless('link-anchor', [
		[
			'klaviyo-aktion',
			'by name',
			all(put('<a name="masse"></a>'), put('<p><a href="#masse">Zu den Maßen</a></p>')),
		],
	]),
	...harmless('link-nested', [
		[
			'klaviyo-restock',
			'one after the other without a blank',
			put(
				`<a href="https://oakandash.example/care?${UTM['klaviyo-restock']}">Care of oak</a><a href="https://oakandash.example/wood?${UTM['klaviyo-restock']}">Where the wood grows</a>`,
			),
		],
	]),
	...harmless('link-landing', [
		[
			'marketo-webinar',
			'the page with a slash at its end',
			token('my.CTA URL', `https://kestrel-data.example/live/forecasting/?${UTM['marketo-webinar']}`),
		],
		[
			'mautic-einladung',
			'the page without www',
			swapBoth('https://www.holzwerk-brandt.example/fuehrung?', 'https://holzwerk-brandt.example/fuehrung?'),
		],
	]),
	...harmless('link-domain', [
		[
			'hubspot-newsletter',
			'a network',
			all(
				options('link-domain', { allow: ['fernhill-books.example', 'instagram.com', 'facebook.com'] }),
				put('<p><a href="https://m.facebook.com/fernhillbooks">Fernhill on Facebook</a></p>'),
			),
		],
	]),
];
