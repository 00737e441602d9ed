import type { Change } from '../change.mts';
import {
	all,
	audience,
	email,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	swap,
	swapAll,
	swapBoth,
	swapText,
	token,
} from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
		it.text = (it.text ?? '').replace(from, () => to);
	};
const headers = (its: Record<string, string>) => email({ headers: its });
const allText =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[0]!;
		it.text = (it.text ?? '').replaceAll(from, () => to);
	};
const everywhere = (from: string, to: string) => all(swapAll(from, to), allText(from, to));
const POST = 'List-Unsubscribe=One-Click';

export const LEGAL = [
	...mistakes('legal-address', 'error', [
		[
			'mautic-einladung',
			'the house before the move',
			swapBoth('Sägmühlweg 3, 94315 Straubing', 'Bahnhofstraße 41, 94315 Straubing'),
		],
		[
			'marketo-webinar',
			'the token lost street and postcode',
			token('my.Postal Address', 'Kestrel Data Ltd, Leeds, United Kingdom'),
		],
		[
			'klaviyo-restock',
			'only the name of the organisation is left',
			swapBoth('{{ organization.name }}, {{ organization.full_address }}', '{{ organization.name }}'),
		],
		[
			'hubspot-convite',
			'an address of the agency',
			swapBoth(
				'Grão Manso Lda., Rua das Flores 42, 4050-265 Porto, Portugal',
				'Estúdio Lume, Avenida da Liberdade 110, 1250-146 Lisboa',
			),
		],
		[
			'sfmc-boletin',
			'the address is in a comment',
			all(
				swap(
					'Sendero Lento S. Coop., Calle del Molino 14, 31002 Pamplona, España',
					'Sendero Lento<!-- S. Coop., Calle del Molino 14, 31002 Pamplona, España -->',
				),
				swapText('Sendero Lento S. Coop., Calle del Molino 14, 31002 Pamplona, España', 'Sendero Lento'),
			),
		],
		['marketo-webinar', 'the confirmation lacks it', second('{{my.Postal Address}}', 'Kestrel Data')],
	]),
	...mistakes('legal-consent', 'error', [
		['hubspot-webinaire', 'the filter is switched off', audience({ consentFilter: false })],
		[
			'mautic-novita',
			'the clone has no filter at all',
			({ build }) => void (build.audience.consentFilter = false),
		],
		[
			'marketo-inbjudan',
			'a bought list without a filter',
			audience({
				consentFilter: false,
				include: ['Hamnmässan 2026 besökare, köpt lista'],
				name: 'Hamnmässan 2026 besökare, köpt lista',
			}),
		],
		[
			'sfmc-renewal',
			'the playbook counts America in',
			all(options('legal-consent', { regions: ['americas'] }), audience({ consentFilter: false })),
		],
	]),
	...mistakes('legal-identity', 'warning', [
		['hubspot-webinaire', 'the brand is nowhere in the text', everywhere('Verger Commun', 'Notre équipe')],
		['mautic-novita', 'the template of a neighbour signs', everywhere('Ruota Libera', 'Ciclofficina Due')],
		[
			'marketo-inbjudan',
			'only the logo names the sender',
			all(
				swap('<p style="margin:0 0 8px">Nordkaj AB, ', '<p style="margin:0 0 8px">'),
				swap('&#169; 2026 Nordkaj AB', '&#169; 2026'),
				swap('alt="Nordkaj"', 'alt=""'),
				swapText('Nordkaj AB, ', ''),
			),
		],
	]),
	...mistakes('legal-imprint', 'warning', [
		[
			'klaviyo-aktion',
			'the imprint was cut from the footer',
			all(
				swap('<a href="https://www.regenfest.example/impressum" style="color:#0a5470">Impressum</a> | ', ''),
				swapText('Impressum: https://www.regenfest.example/impressum\n', ''),
			),
		],
		[
			'mautic-einladung',
			'the word is there, the link is not',
			swap(
				'<a href="https://www.holzwerk-brandt.example/impressum" style="color:#1d4e2f">Impressum</a>',
				'<span style="color:#1d4e2f">Impressum</span>',
			),
		],
		[
			'klaviyo-aktion',
			'the link about the terms took its place',
			all(
				swap(
					'https://www.regenfest.example/impressum" style="color:#0a5470">Impressum',
					'https://www.regenfest.example/agb" style="color:#0a5470">AGB',
				),
				swapText(
					'Impressum: https://www.regenfest.example/impressum',
					'AGB: https://www.regenfest.example/agb',
				),
			),
		],
	]),
	...mistakes('legal-list-unsubscribe', 'error', [
		[
			'mautic-einladung',
			'the headers were lost with the clone',
			({ build }) => void (build.emails[0]!.headers = {}),
			{ or: ['legal-one-click'] },
		],
		[
			'mautic-novita',
			'only the second header is there',
			headers({ 'List-Unsubscribe-Post': POST }),
			{ or: ['legal-one-click'] },
		],
		[
			'mautic-einladung',
			'the name of the header is written with blanks',
			headers({
				'List Unsubscribe': '<https://news.holzwerk-brandt.example/u/{hash}>',
				'List-Unsubscribe-Post': POST,
			}),
			{ or: ['legal-one-click'] },
		],
		[
			'klaviyo-aktion',
			'a relay sends and adds nothing',
			all(
				options('legal-list-unsubscribe', { platformAdds: [] }),
				({ build }) => void (build.emails[0]!.headers = {}),
			),
		],
		[
			'mautic-novita',
			'the header is empty',
			headers({ 'List-Unsubscribe': '  ', 'List-Unsubscribe-Post': POST }),
			{ or: ['legal-one-click'] },
		],
	]),
	...mistakes('legal-one-click', 'error', [
		[
			'mautic-einladung',
			'only a mail address is offered',
			headers({
				'List-Unsubscribe': '<mailto:abmelden@holzwerk-brandt.example>',
				'List-Unsubscribe-Post': POST,
			}),
		],
		[
			'mautic-novita',
			'the address is not secure',
			headers({
				'List-Unsubscribe': '<http://posta.ruota-libera.example/uscita/{hash}>',
				'List-Unsubscribe-Post': POST,
			}),
		],
		[
			'mautic-einladung',
			'a blank in place of the hyphen',
			headers({
				'List-Unsubscribe': '<https://news.holzwerk-brandt.example/u/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One Click',
			}),
		],
		[
			'mautic-novita',
			'a colon in place of the equals sign',
			headers({
				'List-Unsubscribe': '<https://posta.ruota-libera.example/uscita/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe: One-Click',
			}),
		],
		[
			'mautic-einladung',
			'the angle brackets are missing',
			headers({
				'List-Unsubscribe': 'https://news.holzwerk-brandt.example/u/{hash}',
				'List-Unsubscribe-Post': POST,
			}),
			{ or: ['legal-list-unsubscribe'] },
		],
	]),
	...mistakes('legal-reason', 'info', [
		[
			'klaviyo-shinchaku',
			'the line was deleted',
			swapBoth('このメールは、会員登録をされた方にお送りしています。', 'どうぞよろしくお願いいたします。'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a greeting took its place',
			swapBoth(
				'Je krijgt deze nieuwsbrief omdat je je in onze winkel hebt aangemeld.',
				'Tot ziens in de winkel.',
			),
		],
		[
			'mautic-novita',
			'the line says only what the mail is',
			swapBoth(
				'Ricevete questo messaggio perché vi siete iscritti alla nostra newsletter.',
				'Notizie dalla nostra officina.',
			),
		],
	]),
	...mistakes('legal-unsubscribe', 'error', [
		[
			'hubspot-webinaire',
			'the footer has only the imprint',
			all(
				swap('<a href="{{ unsubscribe_link }}" style="color:#1e5631">Se désinscrire</a> | ', ''),
				swapText('Se désinscrire : {{ unsubscribe_link }}\n', ''),
			),
		],
		[
			'klaviyo-aktion',
			'the link is commented out',
			swap(
				'<a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a> |',
				'<!-- <a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a> | -->',
			),
		],
		[
			'sfmc-boletin',
			'a link to the shop took its place',
			all(
				swap(
					'<a href="%%unsub_center_url%%" alias="baja" style="color:#7a4b00">Darse de baja</a>',
					'<a href="https://www.sendero-lento.example/tienda" alias="tienda" style="color:#7a4b00">La tienda</a>',
				),
				swapText(
					'Darse de baja: %%unsub_center_url%%',
					'La tienda: https://www.sendero-lento.example/tienda',
				),
			),
		],
		[
			'marketo-webinar',
			'the second mail has no way out',
			second('<a href="{{system.unsubscribeLink}}" style="color:#0b4f7d">Unsubscribe</a> | ', ''),
		],
		[
			'mailchimp-nieuwsbrief',
			'the tag stands in the text part only',
			swap('<a href="*|UNSUB|*" style="color:#0d4a6b">Uitschrijven</a> | ', ''),
		],
	]),
	...mistakes('legal-unsubscribe-target', 'error', [
		[
			'mautic-einladung',
			'the link leads to the home page',
			swap('{unsubscribe_url}', 'https://www.holzwerk-brandt.example/'),
		],
		[
			'hubspot-convite',
			'the link is a hash',
			swap('href="{{ unsubscribe_link }}"', "href='#'"),
			{ or: ['link-placeholder', 'legal-unsubscribe'] },
		],
		[
			'mailchimp-workshop',
			'the words are not a link',
			swap(
				'<a href="*|UNSUB|*" style="color:#5b2a86">Unsubscribe from this list</a>',
				'<u style="color:#5b2a86">Unsubscribe from this list</u>',
			),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'mautic-novita',
			'the test server lets out',
			swap('{unsubscribe_url}', 'https://staging.ruota-libera.example/uscita'),
			{ or: ['link-nonprod'] },
		],
		[
			'sfmc-boletin',
			'the link is empty',
			swap('"%%unsub_center_url%%"', '""'),
			{ or: ['link-target-missing', 'legal-unsubscribe'] },
		],
		[
			'klaviyo-shinchaku',
			'the link leads to the tea',
			swap('{% unsubscribe_link %}', 'https://midoriya-cha.example/shincha'),
		],
	]),
	...mistakes('legal-unsubscribe-text', 'warning', [
		['klaviyo-shinchaku', 'the last line was cut', swapText('配信停止: {% unsubscribe_link %}', '')],
		[
			'marketo-webinar',
			'the text part of the invite ends with the address',
			({ build }) => {
				const it = build.emails[0]!;
				it.text = (it.text ?? '')
					.split('\n')
					.filter((line) => !line.includes('system.unsubscribeLink'))
					.join('\n');
			},
		],
		[
			'mautic-novita',
			'only the web version is named',
			swapText("Annulla l'iscrizione: {unsubscribe_url}", 'Leggi nel browser: {webview_url}'),
		],
	]),
	...mistakes('legal-unsubscribe-visible', 'error', [
		[
			'klaviyo-aktion',
			'white on white',
			swap('"{% unsubscribe_link %}" style="color:#0a5470"', '"{% unsubscribe_link %}" style="color:#FFF"'),
			{ or: ['a11y-contrast'] },
		],
		[
			'mautic-einladung',
			'a third of the letter size',
			swap(
				'"{unsubscribe_url}" style="color:#1d4e2f"',
				'"{unsubscribe_url}" style="color:#1d4e2f;font-size:.35em"',
			),
			{ or: ['a11y-text-size'] },
		],
		[
			'sfmc-renewal',
			'almost transparent',
			swap(
				'alias="unsubscribe" style="color:#a3271b"',
				'alias="unsubscribe" style="color:rgba(163,39,27,0.08)"',
			),
			{ or: ['a11y-contrast'] },
		],
		[
			'marketo-letter',
			'the whole footer is hidden by the style sheet',
			all(
				swap('</head>', '<style>.legal-foot { display: none }</style>\n</head>'),
				swap(
					'<p style="font-size:13px;line-height:19px;color:#444444">',
					'<p class="legal-foot" style="font-size:13px;line-height:19px;color:#444444">',
				),
			),
			{ or: ['html-hidden-text'] },
		],
		[
			'mailchimp-workshop',
			'pushed out of the page to the left',
			swap(
				'<a href="*|UNSUB|*" style="color:#5b2a86">',
				'<a href="*|UNSUB|*" style="color:#5b2a86;position:absolute;left:-9999px">',
			),
			{ or: ['html-hidden-text'] },
		],
		[
			'hubspot-newsletter',
			'pale letters of five points',
			swap(
				'<a href="{{ unsubscribe_link }}" style="color:#7a2e12">Unsubscribe</a>',
				'<a href="{{ unsubscribe_link }}" style="color:#f2f0ee;font-size:5pt">Unsubscribe</a>',
			),
			{ or: ['a11y-contrast', 'a11y-text-size'] },
		],
		[
			'hubspot-webinaire',
			'a hundred kilobytes stand before the footer',
			rewriteHtml((html) =>
				html.replace(
					'<p>À bientôt,',
					() =>
						`${'<p style="margin:0 0 12px">Peser avant de jeter, servir moins et resservir, noter chaque reste.</p>\n'.repeat(1_150)}<p>À bientôt,`,
				),
			),
			{ or: ['html-size'] },
		],
	]),
];

export const LIKE_LEGAL = [
	...harmless('legal-address', [
		[
			'mautic-einladung',
			'the address on four lines with hard blanks',
			swap(
				'Holzwerk Brandt GmbH, Sägmühlweg 3, 94315 Straubing, Deutschland',
				'<strong>Holzwerk Brandt GmbH</strong><br>S&auml;gm&uuml;hlweg&nbsp;3<br/>94315&nbsp;Straubing<BR>Deutschland',
			),
		],
		[
			'klaviyo-aktion',
			'one of two offices that the playbook knows',
			all(
				options('legal-address', { alternatives: [['Regenfest GmbH', 'Am Sandtorkai 8', '20457 Hamburg']] }),
				swapBoth('Hafenstraße 21, 20457 Hamburg, Deutschland', 'Am Sandtorkai 8, 20457 Hamburg'),
			),
		],
	]),
	...harmless('legal-consent', [
		[
			'sfmc-renewal',
			'no filter in a region that asks for none',
			all(options('legal-consent', { regions: ['emea'] }), audience({ consentFilter: false })),
		],
		[
			'mautic-einladung',
			'the filter is set, the list has another name',
			audience({ name: 'Alle mit Einwilligung', include: ['Alle mit Einwilligung'], consentFilter: true }),
		],
	]),
	...harmless('legal-identity', [
		[
			'hubspot-webinaire',
			'the name stands in the address only',
			swap('<br>Léa Fontaine, Verger Commun', '<br>Léa Fontaine'),
		],
		[
			'marketo-inbjudan',
			'the name is in bold letters',
			swap('Nordkaj AB, Packhuskajen', '<b>Nordkaj</b> AB, Packhuskajen'),
		],
	]),
	...harmless('legal-imprint', [
		[
			'klaviyo-aktion',
			'imprint and privacy in one link',
			swap(
				'<a href="https://www.regenfest.example/impressum" style="color:#0a5470">Impressum</a> | <a href="https://www.regenfest.example/datenschutz" style="color:#0a5470">Datenschutz</a>',
				'<A HREF="https://www.regenfest.example/impressum#datenschutz" STYLE="color:#0a5470">Impressum &amp; Datenschutz</A>',
			),
		],
		['mautic-novita', 'an Italian brand needs none', put('<p>Il casco lo trovate in officina.</p>\n')],
	]),
	...harmless('legal-list-unsubscribe', [
		[
			'mautic-einladung',
			'the headers in lower case',
			headers({
				'list-unsubscribe': '<https://news.holzwerk-brandt.example/u/{hash}>',
				'list-unsubscribe-post': POST,
			}),
		],
	]),
	...harmless('legal-one-click', [
		[
			'mautic-novita',
			'the secure address comes first, without blanks',
			headers({
				'List-Unsubscribe':
					'<https://posta.ruota-libera.example/uscita/{hash}>,<mailto:uscita@posta.ruota-libera.example?subject=uscita>',
				'List-Unsubscribe-Post': POST,
			}),
		],
		[
			'mautic-einladung',
			'only the secure address',
			headers({
				'LIST-UNSUBSCRIBE': '<https://news.holzwerk-brandt.example/u/{hash}>',
				'LIST-UNSUBSCRIBE-POST': POST,
			}),
		],
	]),
	...harmless('legal-reason', [
		[
			'mailchimp-nieuwsbrief',
			'the same reason in polite words',
			swapBoth(
				'Je krijgt deze nieuwsbrief omdat je je in onze winkel hebt aangemeld.',
				'U ontvangt deze e-mail omdat u zich heeft ingeschreven voor onze nieuwsbrief.',
			),
		],
		[
			'hubspot-convite',
			'with a hard blank in the sentence',
			swap('Recebe esta mensagem porque se inscreveu', 'Recebe esta&nbsp;mensagem porque&nbsp;se inscreveu'),
		],
	]),
	...harmless('legal-unsubscribe', [
		[
			'mautic-einladung',
			'the link has other words',
			swap('>Vom Rundbrief abmelden<', '>Keine weiteren Nachrichten erhalten<'),
		],
		[
			'marketo-letter',
			'single quotes and capitals',
			swap('<a href="{{system.unsubscribeLink}}">', "<A HREF='{{system.unsubscribeLink}}'>"),
		],
	]),
	...harmless('legal-unsubscribe-target', [
		[
			'hubspot-newsletter',
			'a link that stops the catalogue is another one',
			put(
				'<p>Moving house? <a href="https://www.fernhill-books.example/catalogue/stop?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter" style="color:#7a2e12">Stop the printed catalogue</a></p>\n',
			),
		],
		[
			'mautic-novita',
			'the same tag with the words in a span',
			swap(">Annulla l'iscrizione<", '><span>Annulla l&#39;iscrizione</span><'),
		],
	]),
	...harmless('legal-unsubscribe-text', [
		[
			'mautic-novita',
			'the address stands on the next line',
			swapText("Annulla l'iscrizione: {unsubscribe_url}", "ANNULLA L'ISCRIZIONE\n{unsubscribe_url}"),
		],
		[
			'klaviyo-restock',
			'the words in a sentence',
			swapText('Unsubscribe: {% unsubscribe_link %}', 'To stop these messages, open {% unsubscribe_link %}'),
		],
	]),
	...harmless('legal-unsubscribe-visible', [
		[
			'marketo-letter',
			'hidden on paper only',
			swap('</head>', '<style>@media print { a { display: none } }</style>\n</head>'),
		],
		[
			'klaviyo-aktion',
			'white on the blue of its cell',
			swap(
				'<a href="{% unsubscribe_link %}" style="color:#0a5470">',
				'<a href="{% unsubscribe_link %}" style="color:#ffffff;background-color:#0a3950">',
			),
		],
	]),
];
