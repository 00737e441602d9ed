import { UTM, harmless, link, put } from '../change.mts';

export const trackingLookAlikes = [
	...harmless('utm-missing', [
		[
			'klaviyo-aktion',
			'a partner',
			put('<p><a href="https://www.alpenverein.de/wetter">Das Bergwetter</a></p>'),
		],
		[
			'mautic-einladung',
			'the terms',
			put('<p><a href="https://www.holzwerk-brandt.example/agb">Allgemeine Geschäftsbedingungen</a></p>'),
		],
		[
			'klaviyo-restock',
			'in another order, with entities',
			link(
				'https://oakandash.example/wood?utm_campaign=C-0840-restock&amp;utm_medium=email&amp;utm_source=klaviyo',
				'Where the wood grows',
			),
		],
	]),
	...harmless('utm-value', [
		[
			'klaviyo-restock',
			'a content of its own',
			link(
				`https://oakandash.example/wood?${UTM['klaviyo-restock']}&utm_content=footer-2&utm_term=oak`,
				'Where the wood grows',
			),
		],
		[
			'hubspot-newsletter',
			'the campaign of a partner on his own site',
			put(
				'<p><a href="https://www.readersfestival.org/?utm_source=fernhill&utm_medium=partner&utm_campaign=spring">The festival of readers</a></p>',
			),
		],
	]),
	...harmless('utm-format', [
		[
			'klaviyo-aktion',
			'hyphens, digits and an underscore',
			link(
				`https://www.regenfest.example/hut?${UTM['klaviyo-aktion']}&utm_content=kopf_2-b`,
				'Hüte für den Regen',
			),
		],
		[
			'marketo-webinar',
			'the convention of the team has a capital letter',
			link('https://kestrel-data.example/guides/stale', 'When a forecast has gone stale'),
		],
	]),
	...harmless('utm-duplicate', [
		[
			'klaviyo-aktion',
			'a name that ends alike',
			link(
				`https://www.regenfest.example/hut?${UTM['klaviyo-aktion']}&last_utm_source=x`,
				'Hüte für den Regen',
			),
		],
	]),
	...harmless('utm-consistency', [
		[
			'hubspot-newsletter',
			'another content on each link',
			link(
				`https://www.fernhill-books.example/gifts?${UTM['hubspot-newsletter']}&utm_content=gifts`,
				'Gift cards of the shop',
			),
		],
		[
			'klaviyo-restock',
			'a partner with his own parameters',
			put(
				'<p><a href="https://www.forest-trust.org/?utm_source=oak&utm_medium=web&utm_campaign=trees">The trust that plants</a></p>',
			),
		],
	]),
	...harmless('utm-personal-data', [
		[
			'marketo-letter',
			'a token of the program',
			link(
				`https://tidewell.example/service?${UTM['marketo-letter']}&program={{program.id}}`,
				'All services',
			),
		],
		[
			'mautic-einladung',
			'the word mail',
			link(
				`https://www.holzwerk-brandt.example/karte?${UTM['mautic-einladung']}&via=email-footer`,
				'Karte öffnen',
			),
		],
		[
			'hubspot-newsletter',
			'an at sign of a network',
			put('<p><a href="https://mastodon.social/@fernhillbooks">Fernhill on Mastodon</a></p>'),
		],
		[
			'sfmc-renewal',
			'an opaque key',
			link(
				`https://www.summit-gyms.example/me?${UTM['sfmc-renewal']}&k=%%_subscriberkey%%`,
				'Your page at the club',
			),
		],
	]),
];
