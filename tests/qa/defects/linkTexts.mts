import { UTM, all, link, mistakes, options, put, swap, swapBoth, token } from '../change.mts';

const oak = UTM['klaviyo-restock'];

export const linkTextsMistakes = [
	...mistakes('link-ip-host', 'warning', [
		[
			'klaviyo-aktion',
			'four numbers',
			put('<p><a href="https://93.184.215.14/jacken">Jacken im Lager</a></p>'),
		],
		[
			'mailchimp-infolettre',
			'with a port',
			put('<p><a href="https://8.34.208.9:8443/photos">Les photos du chantier</a></p>'),
		],
		[
			'hubspot-newsletter',
			'the long form',
			put('<p><a href="https://[2606:2800:21f:cb07::1]/gifts">Gift cards of the shop</a></p>'),
		],
	]),
	...mistakes('link-shortener', 'warning', [
		['klaviyo-aktion', 'bit.ly', put('<p><a href="https://bit.ly/3regenJ">Alle Farben ansehen</a></p>')],
		[
			'mailchimp-workshop',
			'tinyurl',
			put('<p><a href="https://tinyurl.com/claykiln-map">Map of the studio</a></p>'),
		],
		[
			'marketo-letter',
			'ow.ly with a query',
			put('<p><a href="https://ow.ly/k9Xa50?ref=mail">Book the afternoon</a></p>'),
		],
		[
			'hubspot-webinaire',
			'the short address of a network',
			put('<p><a href="https://lnkd.in/eXa9pQ2">Rejoindre le groupe des cuisines</a></p>'),
		],
	]),
	...mistakes('link-text-host', 'error', [
		[
			'marketo-letter',
			'another domain than the text says',
			put('<p><a href="https://www.pump-service24.com/login">https://tidewell.example/service</a></p>'),
		],
		[
			'klaviyo-aktion',
			'the real one as a subdomain',
			put('<p><a href="https://www.regenfest.example.kundenkonto24.net/">www.regenfest.example</a></p>'),
		],
		[
			'hubspot-newsletter',
			'inside bold type',
			put(
				'<p>Order on <a href="https://shop.bookmarket24.net/fern"><strong>fernhill-books.example</strong></a> today.</p>',
			),
		],
		[
			'sfmc-renewal',
			'a bank',
			put('<p>Pay with <a href="https://pay-pal-checkout.net/summit">paypal.com</a> as usual.</p>'),
		],
	]),
	...mistakes('link-text-empty', 'error', [
		['klaviyo-restock', 'nothing inside', put(`<p><a href="https://oakandash.example/care?${oak}"></a></p>`)],
		[
			'mautic-einladung',
			'a no-break space',
			put(
				`<p><a href="https://www.holzwerk-brandt.example/karte?${UTM['mautic-einladung']}"><span>&nbsp;</span></a></p>`,
			),
		],
		[
			'sfmc-renewal',
			'only an image for decoration',
			put(
				`<a href="https://www.summit-gyms.example/wall?${UTM['sfmc-renewal']}"><img src="https://image.summit-gyms.example/lib/wall.jpg" alt="" width="300" height="120"></a>`,
			),
		],
		[
			'hubspot-webinaire',
			'hidden text',
			put(
				`<a href="https://www.verger-commun.example/equipe?${UTM['hubspot-webinaire']}"><span style="display:none">Équipe</span></a>`,
			),
		],
	]),
	...mistakes('link-text-vague', 'warning', [
		['klaviyo-restock', 'click here', link('https://oakandash.example/care', 'Click here')],
		[
			'klaviyo-aktion',
			'hier',
			put(
				`<p>Alle Farben finden Sie <a href="https://www.regenfest.example/farben?${UTM['klaviyo-aktion']}">hier</a>.</p>`,
			),
		],
		[
			'mailchimp-infolettre',
			'en savoir plus',
			link('https://www.amisduphare.example/chantier', 'En savoir plus'),
		],
		[
			'hubspot-newsletter',
			'read more with an arrow',
			link('https://www.fernhill-books.example/blog', 'Read more »'),
		],
		[
			'mautic-einladung',
			'mehr erfahren',
			link('https://www.holzwerk-brandt.example/halle', 'Mehr erfahren …'),
		],
	]),
	...mistakes('link-text-ambiguous', 'warning', [
		[
			'klaviyo-restock',
			'one text, two targets',
			all(
				link('https://oakandash.example/care', 'How it is made'),
				link('https://oakandash.example/wood', 'How it is made'),
			),
		],
		[
			'hubspot-newsletter',
			'three orders with one text',
			all(
				swap('Order Hedge Law</a>', 'Order the book now</a>'),
				swap('Order Late Post</a>', 'Order the book now</a>'),
			),
		],
	]),
	...mistakes('link-query', 'error', [
		[
			'klaviyo-aktion',
			'two question marks',
			put(
				`<p><a href="https://www.regenfest.example/suche?farbe=gelb?${UTM['klaviyo-aktion']}">Gelbe Jacken ansehen</a></p>`,
			),
		],
		[
			'mailchimp-workshop',
			'begins with an ampersand',
			put(
				`<p><a href="https://clayandkiln.example/teachers&${UTM['mailchimp-workshop']}">Meet our teachers</a></p>`,
			),
		],
		[
			'hubspot-newsletter',
			'the parameters after the anchor',
			put(
				`<p><a href="https://www.fernhill-books.example/gifts#cards?${UTM['hubspot-newsletter']}">Gift cards of the shop</a></p>`,
			),
		],
		[
			'sfmc-renewal',
			'a key twice',
			put(
				`<p><a href="https://www.summit-gyms.example/halls?hall=north&hall=south&${UTM['sfmc-renewal']}">Find your hall</a></p>`,
			),
		],
		[
			'marketo-webinar',
			'parameters added to a token that has some',
			swap('href="{{my.CTA URL}}" style', 'href="{{my.CTA URL}}?source=button" style'),
		],
	]),
	...mistakes('link-mailto', 'error', [
		[
			'marketo-letter',
			'a full stop instead of the at sign',
			swap('mailto:service@tidewell.example?', 'mailto:service.tidewell.example?'),
		],
		['klaviyo-restock', 'nobody', put('<p><a href="mailto:">Write to the workshop</a></p>')],
		[
			'hubspot-webinaire',
			'the end of the domain lost',
			put('<p><a href="mailto:bonjour@verger-commun">Écrire à Léa</a></p>'),
		],
		[
			'mautic-einladung',
			'a blank in the address',
			put('<p><a href="mailto:frau huber@holzwerk-brandt.example">Frau Huber schreiben</a></p>'),
		],
	]),
	...mistakes('link-tel', 'warning', [
		['marketo-letter', 'words', swap('tel:+35315550142', 'tel:service-desk')],
		['mautic-einladung', 'nothing', swap('tel:+4994215550170', 'tel:')],
		['sfmc-renewal', 'two digits', put('<p><a href="tel:+1">Call the front desk</a></p>')],
		[
			'hubspot-newsletter',
			'two numbers in one',
			put('<p><a href="tel:+441743555010/+441743555011">Call the shop</a></p>'),
		],
	]),
	...mistakes('link-anchor', 'warning', [
		[
			'hubspot-newsletter',
			'a section that does not exist',
			put('<p><a href="#ledger-review">Jump to the review</a></p>'),
		],
		[
			'mailchimp-infolettre',
			'an id with another case',
			put(
				'<h2 id="Recette" style="font-size:20px">Encore</h2><p><a href="#recettes">Aller à la recette</a></p>',
			),
		],
	]),
	...mistakes('link-nested', 'error', [
		[
			'klaviyo-restock',
			'a link around a link',
			put(
				`<a href="https://oakandash.example/care?${oak}">Care and <a href="https://oakandash.example/wood?${oak}">wood</a></a>`,
			),
		],
		[
			'mautic-einladung',
			'a link around a table with a link',
			put(
				`<a href="https://www.holzwerk-brandt.example/karte?${UTM['mautic-einladung']}">Karte<table role="presentation"><tr><td><a href="https://www.holzwerk-brandt.example/bus?${UTM['mautic-einladung']}">Busfahrplan</a></td></tr></table></a>`,
			),
		],
	]),
	...mistakes('link-landing', 'warning', [
		[
			'marketo-webinar',
			'the page of the last event',
			token('my.CTA URL', `https://kestrel-data.example/live/inventory?${UTM['marketo-webinar']}`),
		],
		[
			'mautic-einladung',
			'the page of last year',
			swapBoth('holzwerk-brandt.example/fuehrung?', 'holzwerk-brandt.example/fuehrung-2025?'),
		],
		[
			'mailchimp-workshop',
			'the home page',
			swapBoth('clayandkiln.example/saturday?', 'clayandkiln.example/?'),
		],
		[
			'hubspot-webinaire',
			'a page whose name begins alike',
			swapBoth('verger-commun.example/webinaire?', 'verger-commun.example/webinaires-passes?'),
		],
	]),
	...mistakes('link-domain', 'warning', [
		[
			'hubspot-newsletter',
			'the site of another client',
			all(
				options('link-domain', { allow: ['fernhill-books.example', 'instagram.com', 'facebook.com'] }),
				put('<p><a href="https://www.harbour-toys.org/sale">Toys for the evening</a></p>'),
			),
		],
		[
			'klaviyo-aktion',
			'an unknown shop',
			all(
				options('link-domain', { allow: ['regenfest.example'] }),
				put('<p><a href="https://www.schirm-versand.de/">Passende Schirme</a></p>'),
			),
		],
	]),
];
