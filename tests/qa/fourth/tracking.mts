import { all, harmless, mistakes, put, swap, swapAll, swapBoth, token, UTM } from '../change.mts';

export const TRACKING = [
	...mistakes('utm-consistency', 'warning', [
		[
			'hubspot-newsletter',
			'the block of Hedge Law came from the February letter',
			swapBoth(
				'utm_campaign=C-0412-newsletter&utm_content=hedge',
				'utm_campaign=C-0377-newsletter&utm_content=hedge',
			),
			{ or: ['utm-value'] },
		],
		[
			'sfmc-boletin',
			'el logo todavía dice social',
			swap(
				'utm_medium=email&amp;utm_campaign=C-1204-boletin&amp;utm_content=logo',
				'utm_medium=social&amp;utm_campaign=C-1204-boletin&amp;utm_content=logo',
			),
			{ or: ['utm-value'] },
		],
		[
			'mailchimp-infolettre',
			'la recette vient d’un autre outil',
			swapBoth('recettes/soupe?utm_source=mailchimp', 'recettes/soupe?utm_source=brevo'),
			{ or: ['utm-value'] },
		],
	]),
	...mistakes('utm-duplicate', 'warning', [
		[
			'hubspot-convite',
			'utm_medium duas vezes',
			put(
				`<p><a href="https://www.grao-manso.example/loja?${UTM['hubspot-convite']}&utm_medium=email">Ver a loja da torrefação</a></p>\n`,
			),
			{ or: ['link-query'] },
		],
		[
			'marketo-inbjudan',
			'token och sida lägger till samma parameter',
			token('my.Länk', `https://www.nordkaj.example/frukost?utm_campaign=frukost&${UTM['marketo-inbjudan']}`),
			{ or: ['link-query'] },
		],
		[
			'mautic-novita',
			'the platform and the builder both set the source',
			swap('utm_campaign=C-1718-novita"', 'utm_campaign=C-1718-novita&amp;utm_source=mautic"'),
			{ or: ['link-query'] },
		],
	]),
	...mistakes('utm-format', 'warning', [
		[
			'klaviyo-aktion',
			'ein Umlaut im Inhalt',
			put(
				`<p><a href="https://www.regenfest.example/kinder?${UTM['klaviyo-aktion']}&amp;utm_content=größe">Jacken für Kinder ansehen</a></p>\n`,
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'Email met een hoofdletter',
			swap('utm_medium=email', 'utm_medium=Email'),
			{ or: ['utm-value'] },
		],
		[
			'sfmc-renewal',
			'a blank in the term',
			put(
				`<p><a href="https://www.summit-gyms.example/halls?${UTM['sfmc-renewal']}&amp;utm_content=nine%20halls">See the nine halls</a></p>\n`,
			),
		],
	]),
	...mistakes('utm-missing', 'warning', [
		[
			'klaviyo-restock',
			'the kitchen collection lost its parameters',
			swap(
				'/collections/kitchen?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock&amp;utm_content=kitchen',
				'/collections/kitchen',
			),
		],
		[
			'marketo-inbjudan',
			'länkens token har bara källan',
			token('my.Länk', 'https://www.nordkaj.example/frukost?utm_source=marketo'),
		],
		[
			'klaviyo-shinchaku',
			'the campaign is missing in the button',
			swap('&amp;utm_campaign=C-1310-shinchaku', ''),
		],
		[
			'mautic-novita',
			'i parametri hanno il trattino invece del trattino basso',
			swap(
				'utm_source=mautic&amp;utm_medium=email&amp;utm_campaign',
				'utm-source=mautic&amp;utm-medium=email&amp;utm-campaign',
			),
		],
	]),
	...mistakes('utm-personal-data', 'error', [
		[
			'hubspot-convite',
			'o e-mail do leitor preenche o formulário',
			put(
				`<p><a href="https://www.grao-manso.example/loja?${UTM['hubspot-convite']}&email={{ contact.email }}">Entrar na loja</a></p>\n`,
			),
		],
		[
			'mailchimp-infolettre',
			'l’adresse de l’abonné dans le lien',
			put(
				`<p><a href="https://www.amisduphare.example/dons?${UTM['mailchimp-infolettre']}&amp;courriel=*|EMAIL|*">Renouveler mon adhésion</a></p>\n`,
			),
		],
		[
			'sfmc-renewal',
			'the number of the member as content',
			put(
				`<p><a href="https://www.summit-gyms.example/guest?${UTM['sfmc-renewal']}&amp;utm_term=%%emailaddr%%">Bring a guest</a></p>\n`,
			),
		],
		[
			'mautic-einladung',
			'die Adresse einer Kollegin aus dem Testversand',
			put(
				'<p><a href="https://www.holzwerk-brandt.example/plan?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung&amp;mail=gerda%40holzwerk-brandt.example">Plan der Halle ansehen</a></p>\n',
			),
		],
		[
			'klaviyo-shinchaku',
			'the name of the member in the address',
			put(
				`<p><a href="https://midoriya-cha.example/kaiin?${UTM['klaviyo-shinchaku']}&amp;name={{ first_name|default:'guest' }}">会員ページを開く</a></p>\n`,
			),
		],
	]),
	...mistakes('utm-system-link', 'info', [
		[
			'mailchimp-nieuwsbrief',
			'de uitschrijflink met parameters',
			swap(
				'href="*|UNSUB|*"',
				'href="*|UNSUB|*?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-1422-nieuwsbrief"',
			),
		],
		[
			'sfmc-boletin',
			'la versión web con parámetros',
			swap(
				'href="%%view_email_url%%"',
				'href="%%view_email_url%%&amp;utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin"',
			),
		],
		[
			'mautic-novita',
			'la disiscrizione conta come visita',
			swap(
				'href="{unsubscribe_url}"',
				'href="{unsubscribe_url}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita"',
			),
		],
	]),
	...mistakes('utm-value', 'warning', [
		[
			'klaviyo-aktion',
			'alle Links zählen für die Osterpost',
			all(
				swapAll('C-0902-aktion', 'C-0861-aktion'),
				({ build }) =>
					void (build.emails[0]!.text = build.emails[0]!.text!.replaceAll('C-0902-aktion', 'C-0861-aktion')),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'de bron van het vorige systeem',
			swapBoth('utm_source=mailchimp', 'utm_source=spotler'),
		],
		[
			'marketo-webinar',
			'the token of the button counts for C-0102',
			token(
				'my.CTA URL',
				'https://kestrel-data.example/live/forecasting?utm_source=marketo&utm_medium=email&utm_campaign=C-0102-webinar',
			),
			{ or: ['utm-consistency'] },
		],
		['mautic-einladung', 'utm_medium sagt newsletter', swapBoth('utm_medium=email', 'utm_medium=newsletter')],
	]),
];

export const LIKE_TRACKING = [
	...harmless('utm-consistency', [
		[
			'hubspot-newsletter',
			'another content and term',
			put(
				`<p><a href="https://www.fernhill-books.example/cards?${UTM['hubspot-newsletter']}&utm_content=cards&utm_term=gift">See the handwritten cards</a></p>\n`,
			),
		],
		[
			'sfmc-boletin',
			'a partner counts with its own values',
			put(
				'<p><a href="https://www.trenesdelnorte.es/?utm_source=sendero&amp;utm_medium=partner&amp;utm_campaign=otono">Ver los horarios de tren</a></p>\n',
			),
		],
	]),
	...harmless('utm-duplicate', [
		[
			'hubspot-convite',
			'two parameters that begin alike',
			put(
				`<p><a href="https://www.grao-manso.example/loja?${UTM['hubspot-convite']}&utm_source_platform=hs">Ver a loja da torrefação</a></p>\n`,
			),
		],
	]),
	...harmless('utm-format', [
		[
			'klaviyo-aktion',
			'digits and underscores',
			put(
				`<p><a href="https://www.regenfest.example/kinder?${UTM['klaviyo-aktion']}&amp;utm_content=teaser_2-b.links">Jacken für Kinder ansehen</a></p>\n`,
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'capitals in another parameter',
			put(
				`<p><a href="https://fietshuis.example/helmen?Maat=XL&amp;${UTM['mailchimp-nieuwsbrief']}">Bekijk de helmen</a></p>\n`,
			),
		],
	]),
	...harmless('utm-missing', [
		[
			'klaviyo-restock',
			'a link to a host that is not the brand',
			put('<p><a href="https://www.pinterest.com/oakandash">Oak and Ash on Pinterest</a></p>\n'),
		],
		[
			'hubspot-convite',
			'the parameters in another order',
			put(
				'<p><a href="https://www.grao-manso.example/loja?utm_campaign=C-1611-convite&amp;utm_medium=email&amp;utm_source=hubspot">Ver a loja da torrefação</a></p>\n',
			),
		],
		[
			'mautic-einladung',
			'numeric references for the ampersand',
			put(
				'<p><a href="https://www.holzwerk-brandt.example/plan?utm_source=mautic&#38;utm_medium=email&#x26;utm_campaign=C-0519-einladung">Plan der Halle ansehen</a></p>\n',
			),
		],
	]),
	...harmless('utm-personal-data', [
		[
			'hubspot-newsletter',
			'the name of a book’s hero',
			put(
				`<p><a href="https://www.fernhill-books.example/b/late-post?hero=emma&amp;${UTM['hubspot-newsletter']}">Meet Emma of Late Post</a></p>\n`,
			),
		],
		[
			'marketo-letter',
			'a parameter called mailing',
			put(
				`<p><a href="https://tidewell.example/parts?mailing=april&amp;${UTM['marketo-letter']}">See spare parts</a></p>\n`,
			),
		],
		[
			'mautic-novita',
			'an address to write to',
			put('<p><a href="mailto:officina@ruota-libera.example?subject=Prova">Scrivi all’officina</a></p>\n'),
		],
	]),
	...harmless('utm-system-link', [
		[
			'marketo-letter',
			'a page about preferences in design',
			put(
				`<p><a href="https://tidewell.example/guides/material-preferences?${UTM['marketo-letter']}">Choose the material of the seals</a></p>\n`,
			),
		],
	]),
	...harmless('utm-value', [
		[
			'klaviyo-aktion',
			'an additional id of the ad tool',
			put(
				`<p><a href="https://www.regenfest.example/kinder?${UTM['klaviyo-aktion']}&amp;utm_id=77">Jacken für Kinder ansehen</a></p>\n`,
			),
		],
		[
			'marketo-webinar',
			'the campaign is written with an encoded dash',
			put(
				'<p><a href="https://kestrel-data.example/guides/abc?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C%2D0201%2Dwebinar">Read the guide to ABC analysis</a></p>\n',
			),
		],
	]),
];
