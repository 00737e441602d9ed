import type { Change } from '../change.mts';
import { all, harmless, link, mistakes, put, swap, swapAll, token, UTM } from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
	};
const amp = (query: string) => query.replaceAll('&', '&amp;');

export const TRACKING = [
	...mistakes('utm-consistency', 'warning', [
		[
			'hubspot-newsletter',
			'one book was copied out of the February letter',
			swap(
				'utm_campaign=C-0412-newsletter&utm_content=hedge',
				'utm_campaign=C-0377-newsletter&utm_content=hedge',
			),
			{ or: ['utm-value'] },
		],
		[
			'klaviyo-restock',
			'the kitchen link says another medium',
			swap(
				'utm_medium=email&amp;utm_campaign=C-0840-restock&amp;utm_content=kitchen',
				'utm_medium=flow&amp;utm_campaign=C-0840-restock&amp;utm_content=kitchen',
			),
			{ or: ['utm-value'] },
		],
		[
			'mailchimp-infolettre',
			'two links have different ids',
			all(
				swap(
					'utm_campaign=C-0688-infolettre" style="color:#12507a">S',
					'utm_campaign=C-0688-infolettre&amp;utm_id=688" style="color:#12507a">S',
				),
				swap(
					'utm_campaign=C-0688-infolettre" style="color:#12507a">Lire',
					'utm_campaign=C-0688-infolettre&amp;utm_id=641" style="color:#12507a">Lire',
				),
			),
		],
	]),
	...mistakes('utm-duplicate', 'warning', [
		[
			'mautic-einladung',
			'the platform and the builder both set the medium',
			swap('utm_campaign=C-0519-einladung"', 'utm_campaign=C-0519-einladung&amp;utm_medium=email"'),
		],
		[
			'marketo-inbjudan',
			'the token has the campaign twice',
			token(
				'my.Länk',
				'https://www.nordkaj.example/frukost?utm_campaign=C-1400-inbjudan&utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'sfmc-boletin',
			'the content is named twice on the logo',
			swap('utm_content=logo"', 'utm_content=logo&#38;utm_content=cabecera"'),
		],
	]),
	...mistakes('utm-format', 'warning', [
		[
			'klaviyo-aktion',
			'an umlaut in the content',
			put(
				`<p><a href="https://www.regenfest.example/groessen?${amp(UTM['klaviyo-aktion'])}&amp;utm_content=größen">Alle Größen vergleichen</a></p>\n`,
			),
		],
		['hubspot-convite', 'a plus is a blank', swap('utm_content=logo"', 'utm_content=logo+topo"')],
		[
			'sfmc-renewal',
			'camel case of the analytics team',
			swap('utm_content=logo"', 'utm_content=HeaderLogo"'),
		],
		[
			'marketo-webinar',
			'encoded blanks in the term',
			swap('utm_content=guide"', 'utm_content=guide&amp;utm_term=little%20data"'),
		],
		[
			'mautic-novita',
			'the medium begins with a capital',
			swap('utm_medium=email', 'utm_medium=Email'),
			{ or: ['utm-value'] },
		],
	]),
	...mistakes('utm-missing', 'warning', [
		[
			'mautic-einladung',
			'the button lost its whole query',
			swap(
				'/fuehrung?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung"',
				'/fuehrung"',
			),
		],
		[
			'hubspot-newsletter',
			'the second book has no medium',
			swap('hedge-law?utm_source=hubspot&utm_medium=email&', 'hedge-law?utm_source=hubspot&'),
		],
		[
			'klaviyo-shinchaku',
			'the campaign has no value',
			swap('utm_campaign=C-1310-shinchaku', 'utm_campaign='),
			{ or: ['utm-value'] },
		],
		[
			'sfmc-boletin',
			'dashes in the names of the parameters',
			swap(
				'rutas/otono?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign',
				'rutas/otono?utm-source=sfmc&amp;utm-medium=email&amp;utm-campaign',
			),
		],
		[
			'marketo-inbjudan',
			'the token is the bare page',
			token('my.Länk', 'https://www.nordkaj.example/frukost'),
		],
		[
			'marketo-webinar',
			'the guide in the confirmation has none',
			second(
				'<p><a href="{{my.CTA URL}}"',
				'<p><a href="https://kestrel-data.example/guides/checklist">The checklist for planners</a></p>\n<p><a href="{{my.CTA URL}}"',
			),
		],
	]),
	...mistakes('utm-personal-data', 'error', [
		[
			'marketo-letter',
			'the address of the reader in a hidden parameter',
			swap('utm_campaign=C-0307-letter"', 'utm_campaign=C-0307-letter&amp;e={{lead.Email Address}}"'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the name and surname go along',
			swap(
				'utm_campaign=C-1422-nieuwsbrief"',
				'utm_campaign=C-1422-nieuwsbrief&amp;utm_term=*|FNAME|*-*|LNAME|*"',
			),
		],
		[
			'hubspot-convite',
			'the test address of a colleague was left in',
			swap(
				'utm_campaign=C-1611-convite" style',
				'utm_campaign=C-1611-convite&cliente=ines.prado%40grao-manso.example" style',
			),
		],
		[
			'sfmc-renewal',
			'the system address in the query',
			swap('account/plan?', 'account/plan?subscriber=%%emailaddr%%&'),
		],
		[
			'mautic-novita',
			'the telephone of the person',
			swap('prova?utm_source', 'prova?tel={contactfield=mobile|0}&amp;utm_source'),
		],
		[
			'klaviyo-aktion',
			'the e-mail behind a filter',
			swap('jacken?utm_source', 'jacken?kunde={{ person.email|urlencode }}&amp;utm_source'),
		],
	]),
	...mistakes('utm-system-link', 'info', [
		[
			'marketo-letter',
			'the web version is tracked',
			swap(
				'{{system.viewAsWebpageLink}}',
				'{{system.viewAsWebpageLink}}?utm_source=marketo&amp;utm_medium=email',
			),
		],
		[
			'mailchimp-infolettre',
			'who leaves is counted as a visit',
			swap(
				'"*|UNSUB|*"',
				'"*|UNSUB|*&amp;utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-0688-infolettre"',
			),
		],
		[
			'klaviyo-shinchaku',
			'the preferences have a campaign',
			swap('{% manage_preferences_link %}', '{% manage_preferences_link %}?utm_campaign=C-1310-shinchaku'),
		],
	]),
	...mistakes('utm-value', 'warning', [
		[
			'mautic-einladung',
			'all links count for the autumn tour',
			swapAll('C-0519-einladung', 'C-0433-einladung'),
		],
		[
			'hubspot-webinaire',
			'the source is the old platform',
			swapAll('utm_source=hubspot', 'utm_source=sendinblue'),
		],
		[
			'marketo-webinar',
			'the button token has two figures in the wrong order',
			token(
				'my.CTA URL',
				'https://kestrel-data.example/live/forecasting?utm_source=marketo&utm_medium=email&utm_campaign=C-0210-webinar',
			),
			{ or: ['utm-consistency'] },
		],
		[
			'klaviyo-shinchaku',
			'the medium is that of the advertisements',
			swapAll('utm_medium=email', 'utm_medium=cpc'),
		],
	]),
];

export const LIKE_TRACKING = [
	...harmless('utm-consistency', [
		[
			'hubspot-newsletter',
			'another content and term',
			put(
				`<p><a href="https://www.fernhill-books.example/events?${UTM['hubspot-newsletter']}&utm_content=events&utm_term=march">Readings in the shop</a></p>\n`,
			),
		],
		[
			'mautic-novita',
			'the parameters in another order',
			link(
				`https://www.ruota-libera.example/modelli?utm_campaign=C-1718-novita&utm_medium=email&utm_source=mautic`,
				'Tutti i modelli da carico',
			),
		],
	]),
	...harmless('utm-duplicate', [
		[
			'klaviyo-aktion',
			'a filter comes twice, no UTM',
			link(
				`https://www.regenfest.example/jacken?size=m&size=l&${UTM['klaviyo-aktion']}`,
				'Jacken in M und L',
			),
		],
		[
			'sfmc-boletin',
			'a parameter whose name begins alike',
			swap('utm_content=logo"', 'utm_content=logo&amp;utm_content_type=img"'),
		],
	]),
	...harmless('utm-format', [
		[
			'klaviyo-restock',
			'capitals in a parameter of the shop',
			link(
				`https://oakandash.example/search?q=Oak%20Stool&${UTM['klaviyo-restock']}`,
				'Search for the oak stool',
			),
		],
		[
			'mautic-einladung',
			'dots and underscores',
			swap('utm_campaign=C-0519-einladung"', 'utm_campaign=C-0519-einladung&amp;utm_content=block_2.text"'),
		],
	]),
	...harmless('utm-missing', [
		[
			'hubspot-newsletter',
			'a social page of somebody else',
			put(
				'<p><a href="https://www.youtube.com/@fernhillbooks" style="color:#7a2e12">Our readings on YouTube</a></p>\n',
			),
		],
		[
			'klaviyo-restock',
			'ampersands as numbers',
			swap(
				'utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock"',
				'utm_source=klaviyo&#38;utm_medium=email&#x26;utm_campaign=C-0840-restock"',
			),
		],
		[
			'marketo-letter',
			'a mail address of the brand',
			put('<p><a href="mailto:parts@tidewell.example">Write to the spare parts desk</a></p>\n'),
		],
	]),
	...harmless('utm-personal-data', [
		[
			'klaviyo-restock',
			'the name of a product',
			link(
				`https://oakandash.example/search?name=oak-stool&email=newsletter&${UTM['klaviyo-restock']}`,
				'Find the oak stool',
			),
		],
		[
			'mautic-einladung',
			'a mail link may name an address',
			put(
				'<p><a href="mailto:post@holzwerk-brandt.example?subject=F%C3%BChrung&amp;cc=huber@holzwerk-brandt.example">Der Fertigung schreiben</a></p>\n',
			),
		],
	]),
	...harmless('utm-system-link', [
		[
			'sfmc-boletin',
			'a page about leaving a path',
			link('https://www.sendero-lento.example/rutas/baja-navarra', 'La ruta de la Baja Navarra'),
		],
		[
			'mautic-einladung',
			'the imprint has parameters',
			swap('example/impressum"', `example/impressum?${amp(UTM['mautic-einladung'])}"`),
		],
	]),
	...harmless('utm-value', [
		[
			'hubspot-webinaire',
			'encoded hyphens in the value',
			swap('utm_campaign=C-0455-webinar"', 'utm_campaign=C%2D0455%2Dwebinar"'),
		],
		[
			'mailchimp-workshop',
			'a source inside another address',
			link(
				`https://clayandkiln.example/go?to=%2Fmap%3Futm_source%3Dposter&${UTM['mailchimp-workshop']}`,
				'The map of the poster',
			),
		],
	]),
];
