import { all, harmless, link, mistakes, options, put, swap, swapAll, token } from '../change.mts';

const a = (href: string, text: string) => put(`<p><a href="${href}">${text}</a></p>\n`);
const PT = 'https://www.grao-manso.example/loja';
const IT = 'https://www.ruota-libera.example/bici';
const ES = 'https://www.sendero-lento.example/mapa';

export const TRACKING = [
	...mistakes('utm-consistency', 'warning', [
		[
			'hubspot-convite',
			'another medium in one link',
			a(`${PT}?utm_source=hubspot&utm_medium=social&utm_campaign=C-1611-convite`, 'Ver a loja do Porto'),
			{ or: ['utm-value'] },
		],
		[
			'mautic-novita',
			'another campaign in one link',
			a(
				`${IT}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1600-caschi`,
				'Tutti i caschi in officina',
			),
			{ or: ['utm-value'] },
		],
		[
			'klaviyo-restock',
			'another source',
			a(
				'https://oakandash.example/care?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-0840-restock',
				'How to care for oak',
			),
			{ or: ['utm-value'] },
		],
	]),
	...mistakes('utm-duplicate', 'warning', [
		[
			'sfmc-boletin',
			'twice the source',
			a(
				`${ES}?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin&amp;utm_source=sfmc`,
				'Todos los mapas',
			),
		],
		[
			'hubspot-convite',
			'once in other letters',
			a(
				`${PT}?utm_source=hubspot&utm_medium=email&UTM_Medium=email&utm_campaign=C-1611-convite`,
				'Ver a loja do Porto',
			),
		],
	]),
	...mistakes('utm-format', 'warning', [
		[
			'hubspot-convite',
			'a capital',
			a(`${PT}?utm_source=HubSpot&utm_medium=email&utm_campaign=C-1611-convite`, 'Ver a loja do Porto'),
			{ or: ['utm-value'] },
		],
		[
			'sfmc-boletin',
			'a blank in the content',
			a(
				`${ES}?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin&amp;utm_content=mapa%20grande`,
				'El mapa grande',
			),
		],
		[
			'klaviyo-aktion',
			'an umlaut',
			a(
				'https://www.regenfest.example/hosen?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion&amp;utm_content=größe',
				'Hosen gegen den Regen',
			),
		],
		[
			'mautic-novita',
			'a plus',
			a(
				`${IT}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita&amp;utm_term=bici+rossa`,
				'Tutte le bici rosse',
			),
		],
	]),
	...mistakes('utm-missing', 'warning', [
		['hubspot-convite', 'none', a(PT, 'Ver a loja do Porto')],
		[
			'mautic-novita',
			'one of three',
			a(`${IT}?utm_source=mautic&amp;utm_medium=email`, 'Tutte le bici da carico'),
		],
		['marketo-inbjudan', 'in the token', token('my.Länk', 'https://www.nordkaj.example/frukost')],
		[
			'sfmc-boletin',
			'an empty one',
			a(`${ES}?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=`, 'Todos los mapas en papel'),
		],
	]),
	...mistakes('utm-personal-data', 'error', [
		[
			'hubspot-convite',
			'the address of the person',
			a(
				`${PT}?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite&e={{ contact.email }}`,
				'Ver o seu pedido na loja',
			),
		],
		[
			'mautic-novita',
			'the name',
			a(
				`${IT}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita&amp;nome={contactfield=lastname|x}`,
				'La tua pagina in officina',
			),
		],
		[
			'klaviyo-restock',
			'an address as it stands',
			a(
				'https://oakandash.example/care?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock&amp;ref=jane.doe%40mail.example',
				'How Jane cares for oak',
			),
		],
		[
			'sfmc-boletin',
			'the telephone',
			a(
				`${ES}?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin&amp;tel=%%MobilePhone%%`,
				'Recibir el mapa por mensaje',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'the address, in Mailchimp',
			a(
				'https://fietshuis.example/actie?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-1422-nieuwsbrief&amp;mail=*|EMAIL|*',
				'Jouw actie in de winkel',
			),
		],
	]),
	...mistakes('utm-system-link', 'info', [
		[
			'mautic-novita',
			'on the way out',
			swap(
				'<a href="{unsubscribe_url}"',
				'<a href="{unsubscribe_url}?utm_source=mautic&amp;utm_medium=email"',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'on the web version',
			swap('<a href="*|ARCHIVE|*"', '<a href="*|ARCHIVE|*?utm_campaign=C-1422-nieuwsbrief"'),
		],
	]),
	...mistakes('utm-value', 'warning', [
		[
			'hubspot-convite',
			'all of the last campaign',
			swapAll('utm_campaign=C-1611-convite', 'utm_campaign=C-1590-convite'),
		],
		['sfmc-boletin', 'the source of another tool', swapAll('utm_source=sfmc', 'utm_source=mailchimp')],
		['mautic-novita', 'the medium', swapAll('utm_medium=email', 'utm_medium=newsletter')],
		[
			'marketo-inbjudan',
			'in the token',
			token(
				'my.Länk',
				'https://www.nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1400-inbjudan',
			),
		],
	]),
];

export const LIKE_TRACKING = [
	...harmless('utm-consistency', [
		[
			'hubspot-convite',
			'other contents',
			a(
				`${PT}?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite&utm_content=rodape`,
				'A loja no rodapé',
			),
		],
	]),
	...harmless('utm-duplicate', [
		[
			'sfmc-boletin',
			'two that begin alike',
			a(
				`${ES}?utm_source=sfmc&amp;utm_source_platform=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin`,
				'Todos los mapas',
			),
		],
	]),
	...harmless('utm-format', [
		[
			'mautic-novita',
			'lines and points',
			a(
				`${IT}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita&amp;utm_content=piede_2.b`,
				'Le bici al piede',
			),
		],
	]),
	...harmless('utm-missing', [
		[
			'hubspot-convite',
			'another site',
			put('<p><a href="https://www.youtube.com/watch?v=abc">O filme da torrefação no YouTube</a></p>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a mail and a call',
			put(
				'<p><a href="mailto:sanne@fietshuis.example">Schrijf ons</a> <a href="tel:+31305550123">Bel de winkel</a></p>\n',
			),
		],
	]),
	...harmless('utm-personal-data', [
		[
			'hubspot-convite',
			'a product name',
			a(
				`${PT}?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite&produto=cafe-42`,
				'O café da casa',
			),
		],
		[
			'mautic-novita',
			'the id of the contact',
			a(
				`${IT}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita&amp;anno=2026`,
				'Le bici del 2026',
			),
		],
	]),
	...harmless('utm-system-link', [
		[
			'klaviyo-restock',
			'a page about leaving the house',
			link('https://oakandash.example/leave-the-house', 'Stools for the hall'),
		],
	]),
	...harmless('utm-value', [
		[
			'hubspot-convite',
			'as the playbook wants it here',
			all(options('utm-value', { values: { utm_medium: ['email'] } })),
		],
	]),
];
