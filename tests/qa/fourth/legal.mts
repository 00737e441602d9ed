import {
	all,
	audience,
	type Change,
	email,
	harmless,
	mistakes,
	put,
	say,
	swap,
	swapBoth,
	swapText,
	token,
} from '../change.mts';

/** Says it in the second e-mail too, so that one change holds for a whole program. */
const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

const headers = (its: Record<string, string>) => email({ headers: its });

export const LEGAL = [
	...mistakes('legal-address', 'error', [
		[
			'mautic-novita',
			'l’indirizzo della sede di prima',
			swapBoth(
				'Ruota Libera S.r.l., Via Crema 9, 20135 Milano, Italia',
				'Ruota Libera S.r.l., Viale Umbria 51, 20137 Milano, Italia',
			),
		],
		[
			'mailchimp-workshop',
			'the block with the address of the list is gone',
			swap('<p style="margin:0 0 8px">*|HTML:LIST_ADDRESS_HTML|*</p>\n', ''),
		],
		[
			'marketo-webinar',
			'the token of the address still holds the sister company',
			token('my.Postal Address', 'Merlin Logistics Ltd, 88 Quay Street, Bristol BS1 4XX, United Kingdom'),
		],
		[
			'hubspot-convite',
			'só ficou a cidade',
			swapBoth('Grão Manso Lda., Rua das Flores 42, 4050-265 Porto, Portugal', 'Grão Manso Lda., Porto'),
		],
		[
			'klaviyo-aktion',
			'die Anschrift steht nur noch in einem Kommentar',
			swap(
				'<p style="margin:0 0 8px">Regenfest GmbH, Hafenstraße 21, 20457 Hamburg, Deutschland</p>',
				'<!-- <p style="margin:0 0 8px">Regenfest GmbH, Hafenstraße 21, 20457 Hamburg, Deutschland</p> -->',
			),
		],
		['marketo-webinar', 'the confirmation has no address', inSecond('<br>{{my.Postal Address}}<br>', '<br>')],
	]),
	...mistakes('legal-consent', 'error', [
		[
			'mautic-einladung',
			'die Liste der Messekontakte ohne Einwilligung',
			audience({ name: 'Messekontakte Bau 2026', include: ['Messekontakte Bau 2026'], consentFilter: false }),
		],
		[
			'hubspot-webinaire',
			'le filtre de consentement retiré pour élargir',
			audience({ consentFilter: false }),
		],
		['sfmc-boletin', 'el filtro se quitó en la copia', audience({ consentFilter: false })],
		['marketo-inbjudan', 'samtycket filtreras inte', audience({ consentFilter: false })],
	]),
	...mistakes('legal-identity', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'nergens staat wie er schrijft',
			all(
				swap('alt="Het Fietshuis"', 'alt="Logo van de winkel"'),
				swapBoth('Het Fietshuis B.V., Oudegracht 88', 'Oudegracht 88'),
				swap('© *|CURRENT_YEAR|* Het Fietshuis', '© *|CURRENT_YEAR|*'),
			),
		],
		[
			'sfmc-boletin',
			'solo firma "el equipo"',
			all(swap('alt="Sendero Lento"', 'alt="Inicio"'), swapBoth('Sendero Lento S. Coop., Calle', 'Calle')),
		],
		[
			'hubspot-convite',
			'o nome da torrefação caiu',
			all(swap('alt="Grão Manso"', 'alt="Página inicial"'), swapBoth('Grão Manso Lda., Rua', 'Rua')),
		],
	]),
	...mistakes('legal-imprint', 'warning', [
		[
			'mautic-einladung',
			'das Impressum fiel beim Kürzen heraus',
			all(
				swap(
					' | <a href="https://www.holzwerk-brandt.example/impressum" style="color:#1d4e2f">Impressum</a>',
					'',
				),
				swapText('Impressum: https://www.holzwerk-brandt.example/impressum\n', ''),
			),
		],
		[
			'klaviyo-aktion',
			'Impressum steht da, aber ohne Link',
			all(
				swap(
					'<a href="https://www.regenfest.example/impressum" style="color:#0a5470">Impressum</a>',
					'Impressum',
				),
				swapText('Impressum: https://www.regenfest.example/impressum\n', ''),
			),
		],
	]),
	...mistakes('legal-list-unsubscribe', 'error', [
		['mautic-einladung', 'die Kopfzeilen sind leer', headers({})],
		[
			'mautic-novita',
			'c’è solo il secondo dei due campi',
			headers({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
			{ or: ['legal-one-click'] },
		],
		[
			'mautic-novita',
			'the name of the header has a typo',
			headers({
				'List-Unsubcribe': '<https://posta.ruota-libera.example/uscita/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
			{ or: ['legal-one-click'] },
		],
		[
			'mautic-einladung',
			'the header is there and empty',
			headers({ 'List-Unsubscribe': '' }),
			{ or: ['legal-one-click'] },
		],
	]),
	...mistakes('legal-one-click', 'error', [
		[
			'mautic-einladung',
			'nur eine Postadresse zum Abmelden',
			headers({
				'List-Unsubscribe': '<mailto:abmelden@holzwerk-brandt.example>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
		[
			'mautic-novita',
			'un trattino di troppo nel valore',
			headers({
				'List-Unsubscribe': '<https://posta.ruota-libera.example/uscita/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click-Unsubscribe',
			}),
		],
		[
			'mautic-einladung',
			'the address for one click goes by http',
			headers({
				'List-Unsubscribe': '<http://news.holzwerk-brandt.example/u/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
		[
			'mautic-novita',
			'the second header was left out',
			headers({
				'List-Unsubscribe':
					'<mailto:uscita@posta.ruota-libera.example>, <https://posta.ruota-libera.example/uscita/{hash}>',
			}),
		],
		[
			'mautic-einladung',
			'the address stands without its angle brackets',
			headers({
				'List-Unsubscribe': 'https://news.holzwerk-brandt.example/u/{hash}',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
			{ or: ['legal-list-unsubscribe'] },
		],
	]),
	...mistakes('legal-reason', 'info', [
		[
			'mautic-novita',
			'non dice perché arriva',
			all(
				swap('<p>Ricevete questo messaggio perché vi siete iscritti alla nostra newsletter.</p>\n', ''),
				swapText('Ricevete questo messaggio perché vi siete iscritti alla nostra newsletter.\n', ''),
			),
		],
		[
			'klaviyo-shinchaku',
			'the sentence about membership is gone',
			all(
				swap('このメールは、会員登録をされた方にお送りしています。<br>', ''),
				swapText('このメールは、会員登録をされた方にお送りしています。\n', ''),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'de reden is vervangen door een groet',
			swapBoth(
				'Je krijgt deze nieuwsbrief omdat je je in onze winkel hebt aangemeld.',
				'Groeten uit een nat Utrecht!',
			),
		],
	]),
	...mistakes('legal-unsubscribe', 'error', [
		[
			'klaviyo-aktion',
			'der Fuß der Rechnungsmail wurde übernommen',
			swap('<a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a> | ', ''),
		],
		[
			'hubspot-webinaire',
			'seules les mentions légales restent',
			swap('<a href="{{ unsubscribe_link }}" style="color:#1e5631">Se désinscrire</a> | ', ''),
		],
		[
			'mailchimp-nieuwsbrief',
			'alleen de onlineversie is over',
			swap('<a href="*|UNSUB|*" style="color:#0d4a6b">Uitschrijven</a> | ', ''),
		],
		[
			'mautic-novita',
			'il link sta in un commento per Outlook',
			swap(
				'<a href="{unsubscribe_url}" style="color:#8a2c0d">Annulla l\'iscrizione</a> | ',
				'<!--[if mso]><a href="{unsubscribe_url}">Annulla l\'iscrizione</a> | <![endif]-->',
			),
			{ or: ['legal-unsubscribe-visible'] },
		],
		[
			'marketo-webinar',
			'the confirmation lets nobody out',
			inSecond('<a href="{{system.unsubscribeLink}}" style="color:#0b4f7d">Unsubscribe</a> | ', ''),
		],
	]),
	...mistakes('legal-unsubscribe-target', 'error', [
		[
			'hubspot-convite',
			'o link de cancelar ainda é cardinal',
			swap('href="{{ unsubscribe_link }}"', 'href="#"'),
			{ or: ['legal-unsubscribe', 'link-placeholder'] },
		],
		[
			'marketo-inbjudan',
			'länken går till startsidan',
			swap('href="{{system.unsubscribeLink}}"', 'href="https://www.nordkaj.example/"'),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'sfmc-boletin',
			'la baja lleva al servidor de pruebas',
			swap('href="%%unsub_center_url%%"', 'href="https://test.sendero-lento.example/baja"'),
			{ or: ['legal-unsubscribe', 'link-nonprod'] },
		],
		[
			'klaviyo-shinchaku',
			'配信停止 is plain text',
			swap('<a href="{% unsubscribe_link %}" style="color:#2f5d1e">配信停止</a>', '配信停止'),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'mailchimp-infolettre',
			'se désabonner ouvre l’archive',
			swap(
				'<a href="*|UNSUB|*" style="color:#12507a">Se désabonner</a>',
				'<a href="*|ARCHIVE|*" style="color:#12507a">Se désabonner</a>',
			),
			{ or: ['legal-unsubscribe'] },
		],
	]),
	...mistakes('legal-unsubscribe-text', 'warning', [
		[
			'sfmc-renewal',
			'the last line of the text part was cut',
			swapText('Unsubscribe: %%unsub_center_url%%', ''),
		],
		[
			'marketo-inbjudan',
			'textdelen slutar med adressen',
			swapText('Avsluta prenumerationen: {{system.unsubscribeLink}}', ''),
		],
		[
			'mautic-einladung',
			'im Textteil steht nur das Impressum',
			swapText('Vom Rundbrief abmelden: {unsubscribe_url}\n', ''),
		],
		['klaviyo-shinchaku', 'the text part has no way out', swapText('配信停止: {% unsubscribe_link %}', '')],
	]),
	...mistakes('legal-unsubscribe-visible', 'error', [
		[
			'mautic-novita',
			'il link è grigio chiaro sul bianco',
			swap(
				'<a href="{unsubscribe_url}" style="color:#8a2c0d">',
				'<a href="{unsubscribe_url}" style="color:#e6e6e6">',
			),
			{ or: ['a11y-contrast'] },
		],
		[
			'mailchimp-nieuwsbrief',
			'letters van vier pixels',
			swap(
				'<a href="*|UNSUB|*" style="color:#0d4a6b">',
				'<a href="*|UNSUB|*" style="color:#0d4a6b;font-size:4px">',
			),
			{ or: ['a11y-text-size'] },
		],
		[
			'klaviyo-aktion',
			'die Abmeldung liegt in einem versteckten Block',
			swap(
				'<a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a>',
				'<span style="display:none"><a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a></span>',
			),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'hubspot-webinaire',
			'l’opacité est à zéro',
			swap(
				'<a href="{{ unsubscribe_link }}" style="color:#1e5631">',
				'<a href="{{ unsubscribe_link }}" style="color:#1e5631;opacity:0">',
			),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'sfmc-boletin',
			'blanco sobre blanco en el pie',
			swap(
				'<a href="%%unsub_center_url%%" alias="baja" style="color:#7a4b00">',
				'<a href="%%unsub_center_url%%" alias="baja" style="color:white">',
			),
			{ or: ['a11y-contrast'] },
		],
	]),
];

export const LIKE_LEGAL = [
	...harmless('legal-address', [
		[
			'mautic-novita',
			'the address is set in capitals',
			swap(
				'Ruota Libera S.r.l., Via Crema 9, 20135 Milano, Italia',
				'RUOTA LIBERA S.R.L., VIA CREMA 9, 20135 MILANO, ITALIA',
			),
		],
		[
			'hubspot-convite',
			'the address is broken into lines',
			swap(
				'Grão Manso Lda., Rua das Flores 42, 4050-265 Porto, Portugal',
				'Grão Manso Lda.<br>Rua das Flores 42<br>4050-265&nbsp;Porto<br>Portugal',
			),
		],
		[
			'mautic-einladung',
			'umlauts as entities',
			swap('Holzwerk Brandt GmbH, Sägmühlweg 3', 'Holzwerk Brandt GmbH, S&auml;gm&uuml;hlweg 3'),
		],
		[
			'marketo-letter',
			'dots between the parts',
			swap(
				'Tidewell Pumps Ltd, 9 Mill Lane, Cork T12 X8PN, Ireland',
				'Tidewell Pumps Ltd · 9 Mill Lane · Cork T12 X8PN · Ireland',
			),
		],
	]),
	...harmless('legal-consent', [
		[
			'mautic-einladung',
			'the list has another name, the filter is on',
			audience({
				name: 'Kunden ohne Niederbayern',
				include: ['Kunden ohne Niederbayern'],
				consentFilter: true,
			}),
		],
	]),
	...harmless('legal-identity', [
		[
			'mailchimp-nieuwsbrief',
			'the name in small letters',
			swap('© *|CURRENT_YEAR|* Het Fietshuis', '© *|CURRENT_YEAR|* het fietshuis'),
		],
	]),
	...harmless('legal-imprint', [
		[
			'mautic-einladung',
			'the imprint is called by another word',
			swap('>Impressum</a>', '>Impressum &amp; Kontakt</a>'),
		],
		['klaviyo-restock', 'a British shop needs none', say('Oak and Ash is registered in England and Wales.')],
	]),
	...harmless('legal-list-unsubscribe', [
		[
			'mautic-novita',
			'the header is written in small letters',
			headers({
				'list-unsubscribe':
					'<mailto:uscita@posta.ruota-libera.example>, <https://posta.ruota-libera.example/uscita/{hash}>',
				'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
			}),
		],
		['klaviyo-aktion', 'the platform adds the header', headers({})],
	]),
	...harmless('legal-one-click', [
		[
			'mautic-einladung',
			'the https address stands behind the mail address',
			headers({
				'List-Unsubscribe':
					'<mailto:abmelden@holzwerk-brandt.example?subject=Abmelden>, <https://news.holzwerk-brandt.example/u/{hash}>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
	]),
	...harmless('legal-reason', [
		[
			'mailchimp-nieuwsbrief',
			'the reason in other words',
			swapBoth(
				'Je krijgt deze nieuwsbrief omdat je je in onze winkel hebt aangemeld.',
				'Je ontvangt deze mail omdat je klant bent van onze winkel en je hebt ingeschreven.',
			),
		],
		[
			'marketo-letter',
			'the reason has moved to the beginning',
			all(
				swapBoth('This letter goes to site managers who agreed to service news.', 'Tidewell Pumps.'),
				say('You receive this letter because you agreed to service news.'),
			),
		],
	]),
	...harmless('legal-unsubscribe', [
		[
			'klaviyo-aktion',
			'the link is called Newsletter abbestellen',
			swapBoth('Abmelden', 'Newsletter abbestellen'),
		],
		[
			'hubspot-convite',
			'the link says deixar de receber',
			swapBoth('Cancelar a subscrição', 'Deixar de receber estas mensagens'),
		],
	]),
	...harmless('legal-unsubscribe-target', [
		[
			'marketo-letter',
			'a sentence about unsubscribing without a link',
			say('If you unsubscribe, the yearly inspection goes on as before.'),
		],
		[
			'mailchimp-workshop',
			'a help page about the list',
			put('<p>Who leaves the list can come back at any time.</p>\n'),
		],
	]),
	...harmless('legal-unsubscribe-text', [
		[
			'sfmc-renewal',
			'the way out in other words',
			swapText('Unsubscribe: %%unsub_center_url%%', 'To stop these messages, open %%unsub_center_url%%'),
		],
		[
			'hubspot-webinaire',
			'capitals and a colon of French',
			swapText('Se désinscrire : ', 'SE DÉSINSCRIRE\u00a0: '),
		],
	]),
	...harmless('legal-unsubscribe-visible', [
		[
			'mautic-novita',
			'the link has no colour of its own',
			swap('<a href="{unsubscribe_url}" style="color:#8a2c0d">', '<a href="{unsubscribe_url}">'),
		],
		[
			'mailchimp-nieuwsbrief',
			'twelve pixels, white on dark blue',
			swap(
				'<a href="*|UNSUB|*" style="color:#0d4a6b">',
				'<a href="*|UNSUB|*" style="color:#ffffff;background-color:#0d4a6b;font-size:12px">',
			),
		],
		[
			'klaviyo-aktion',
			'the style hides it in print only',
			swap('<style>', '<style>@media print { .fuss { display: none; } } '),
		],
	]),
];
