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
	swapText,
	token,
} from '../change.mts';

const headers = (its: Record<string, string>) => email({ headers: its });
const without = (part: RegExp) => rewriteHtml((html) => html.replace(part, ''));
const long = `<p>${'Wood grows slowly and lasts for a long time. '.repeat(2_400)}</p>\n`;

export const LEGAL = [
	...mistakes('legal-address', 'error', [
		['sfmc-boletin', 'the street is gone', swapAll('Calle del Molino 14, ', '')],
		[
			'hubspot-convite',
			'another town of last year',
			swap('Rua das Flores 42, 4050-265 Porto', 'Rua Augusta 8, 1100-053 Lisboa'),
		],
		[
			'klaviyo-restock',
			'the token is gone',
			swap('{{ organization.name }}, {{ organization.full_address }}<br>', ''),
		],
		[
			'mailchimp-nieuwsbrief',
			'only the town',
			swap('Het Fietshuis B.V., Oudegracht 88, 3511 AV Utrecht, Nederland', 'Het Fietshuis, Utrecht'),
		],
		[
			'klaviyo-shinchaku',
			'neither line nor token',
			swapAll('みどり屋茶舗、静岡県静岡市葵区茶町1-2-3、420-0010<br>{{ organization.full_address }}<br>', ''),
		],
	]),
	...mistakes('legal-consent', 'error', [
		['mautic-novita', 'no filter in Italy', audience({ consentFilter: false })],
		['marketo-inbjudan', 'no filter in Sweden', audience({ consentFilter: false })],
	]),
	...mistakes('legal-identity', 'warning', [
		['hubspot-convite', 'no name but in the logo', swapAll('Grão Manso', 'A equipa')],
		['sfmc-boletin', 'a name of another house', swapAll('Sendero Lento', 'Senda Rápida')],
	]),
	...mistakes('legal-imprint', 'warning', [
		[
			'klaviyo-aktion',
			'the link is gone',
			without(/ \| <a href="https:\/\/www\.regenfest\.example\/impressum"[^>]*>Impressum<\/a>/),
		],
		[
			'mautic-einladung',
			'only the word',
			swap(
				'<a href="https://www.holzwerk-brandt.example/impressum" style="color:#1d4e2f">Impressum</a>',
				'Impressum',
			),
		],
	]),
	...mistakes('legal-list-unsubscribe', 'error', [
		['mautic-novita', 'no headers at all', email({ headers: {} })],
		['mautic-einladung', 'an empty one', headers({ 'List-Unsubscribe': '' })],
	]),
	...mistakes('legal-one-click', 'error', [
		[
			'mautic-novita',
			'only by mail',
			headers({
				'List-Unsubscribe': '<mailto:uscita@posta.ruota-libera.example>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
		[
			'mautic-einladung',
			'a blank for the line',
			headers({
				'List-Unsubscribe': '<https://news.holzwerk-brandt.example/u/1>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One Click',
			}),
		],
		[
			'mautic-novita',
			'http',
			headers({
				'List-Unsubscribe': '<http://posta.ruota-libera.example/u/1>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
		[
			'mautic-einladung',
			'no second header',
			headers({ 'List-Unsubscribe': '<https://news.holzwerk-brandt.example/u/1>' }),
		],
	]),
	...mistakes('legal-reason', 'info', [
		[
			'hubspot-convite',
			'the sentence is gone',
			swap('Recebe esta mensagem porque se inscreveu na nossa loja.<br>', ''),
		],
		[
			'mautic-novita',
			'the sentence is gone, in Italian',
			swap('<p>Ricevete questo messaggio perché vi siete iscritti alla nostra newsletter.</p>\n', ''),
		],
	]),
	...mistakes('legal-unsubscribe', 'error', [
		[
			'hubspot-convite',
			'only the web version is left',
			without(/<a href="\{\{ unsubscribe_link \}\}"[^>]*>[^<]*<\/a> \| /),
		],
		[
			'klaviyo-restock',
			'both tags are gone',
			rewriteHtml((html) =>
				html.replace(
					/\{% unsubscribe '[^']*' %\} \| <a href="\{% manage_preferences_link %\}"[^>]*>[^<]*<\/a>/,
					'',
				),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'switched off in a comment',
			swap(
				'<a href="*|UNSUB|*" style="color:#0d4a6b">Uitschrijven</a>',
				'<!-- <a href="*|UNSUB|*">Uitschrijven</a> -->',
			),
		],
		['sfmc-boletin', 'only in the text part', without(/<a href="%%unsub_center_url%%"[^>]*>[^<]*<\/a> \| /)],
	]),
	...mistakes('legal-unsubscribe-target', 'error', [
		['hubspot-convite', 'to the top', swap('<a href="{{ unsubscribe_link }}"', '<a href="#"')],
		[
			'mautic-novita',
			'the home page',
			swap('<a href="{unsubscribe_url}"', '<a href="https://www.ruota-libera.example/"'),
		],
		[
			'sfmc-boletin',
			'only the word',
			swap(
				'<a href="%%unsub_center_url%%" alias="baja" style="color:#7a4b00">Darse de baja</a>',
				'<span>Darse de baja</span>',
			),
			{ or: ['legal-unsubscribe'] },
		],
		['mailchimp-nieuwsbrief', 'empty', swap('<a href="*|UNSUB|*"', '<a href=""')],
		[
			'marketo-inbjudan',
			'the staging server',
			swap('<a href="{{system.unsubscribeLink}}"', '<a href="https://staging.nordkaj.example/unsubscribe"'),
		],
	]),
	...mistakes('legal-unsubscribe-text', 'warning', [
		['hubspot-convite', 'the line is gone', swapText('\nCancelar a subscrição: {{ unsubscribe_link }}', '')],
		[
			'klaviyo-shinchaku',
			'the line is gone, in Japanese',
			swapText('\n配信停止: {% unsubscribe_link %}', ''),
		],
		['sfmc-renewal', 'the line is gone', swapText('\nUnsubscribe: %%unsub_center_url%%', '')],
	]),
	...mistakes('legal-unsubscribe-visible', 'error', [
		[
			'hubspot-convite',
			'in the colour of the ground',
			swap(
				'<a href="{{ unsubscribe_link }}" style="color:#7b3517">',
				'<a href="{{ unsubscribe_link }}" style="color:#fdfdfd">',
			),
		],
		[
			'sfmc-boletin',
			'six pixels',
			swap('alias="baja" style="color:#7a4b00"', 'alias="baja" style="color:#7a4b00;font-size:6px"'),
		],
		[
			'mautic-novita',
			'in a hidden row',
			swap('<p><a href="{unsubscribe_url}"', '<p style="display:none"><a href="{unsubscribe_url}"'),
		],
		['klaviyo-aktion', 'behind the cut of Gmail', put(long)],
		[
			'mailchimp-nieuwsbrief',
			'no opacity',
			swap(
				'<a href="*|UNSUB|*" style="color:#0d4a6b">',
				'<a href="*|UNSUB|*" style="color:#0d4a6b;opacity:0">',
			),
		],
	]),
];

export const LIKE_LEGAL = [
	...harmless('legal-address', [
		[
			'hubspot-convite',
			'on several lines and with a stroke',
			swap(
				'Grão Manso Lda., Rua das Flores 42, 4050-265 Porto, Portugal',
				'Grão Manso Lda.<br>Rua das Flores 42<br>4050-265 Porto<br>Portugal',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'by a token',
			swap('Het Fietshuis B.V., Oudegracht 88, 3511 AV Utrecht, Nederland', '*|LIST:ADDRESSLINE|*'),
		],
		[
			'sfmc-boletin',
			'hard blanks',
			swap('Calle del Molino 14, 31002 Pamplona', 'Calle&nbsp;del&nbsp;Molino&nbsp;14, 31002&nbsp;Pamplona'),
		],
	]),
	...harmless('legal-consent', [
		[
			'mautic-novita',
			'not told, where the rule has no regions',
			all(options('legal-consent', { regions: [] }), audience({ consentFilter: undefined })),
		],
	]),
	...harmless('legal-identity', [
		['hubspot-convite', 'in capitals', swap('Grão Manso Lda.', 'GRÃO MANSO LDA.')],
	]),
	...harmless('legal-imprint', [
		['mailchimp-nieuwsbrief', 'a Dutch brand', put('<p>Vlak bij Utrecht.</p>\n')],
		['klaviyo-aktion', 'in other words', swap('>Impressum</a>', '>Impressum &amp; Kontakt</a>')],
	]),
	...harmless('legal-list-unsubscribe', [
		[
			'mautic-novita',
			'in other letters',
			headers({
				'list-unsubscribe': '<https://posta.ruota-libera.example/u/1>',
				'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
			}),
		],
	]),
	...harmless('legal-one-click', [
		[
			'mautic-einladung',
			'blanks around',
			headers({
				'List-Unsubscribe': ' <https://news.holzwerk-brandt.example/u/1> ',
				'List-Unsubscribe-Post': ' List-Unsubscribe=One-Click ',
			}),
		],
	]),
	...harmless('legal-reason', [
		[
			'hubspot-convite',
			'in other words',
			swap(
				'Recebe esta mensagem porque se inscreveu na nossa loja.',
				'Está a receber este e-mail porque subscreveu as nossas novidades.',
			),
		],
	]),
	...harmless('legal-unsubscribe', [
		['mautic-novita', 'other words', swap(">Annulla l'iscrizione</a>", '>Disiscriviti</a>')],
		[
			'klaviyo-restock',
			'the link tag',
			swap(
				"{% unsubscribe 'Unsubscribe from these messages' %}",
				'<a href="{% unsubscribe_link %}">Leave this list</a>',
			),
		],
	]),
	...harmless('legal-unsubscribe-target', [
		[
			'marketo-inbjudan',
			'a page of the brand',
			swap(
				'<a href="{{system.unsubscribeLink}}"',
				'<a href="https://www.nordkaj.example/unsubscribe?id={{lead.Id}}"',
			),
		],
		[
			'hubspot-newsletter',
			'a story about leaving',
			put('<p>Nobody can unsubscribe from the sea, says the keeper.</p>\n'),
		],
	]),
	...harmless('legal-unsubscribe-text', [
		[
			'hubspot-convite',
			'in English',
			swapText('Cancelar a subscrição: {{ unsubscribe_link }}', 'Unsubscribe: {{ unsubscribe_link }}'),
		],
	]),
	...harmless('legal-unsubscribe-visible', [
		[
			'hubspot-convite',
			'twelve pixels',
			swap(
				'<a href="{{ unsubscribe_link }}" style="color:#7b3517">',
				'<a href="{{ unsubscribe_link }}" style="color:#7b3517;font-size:12px">',
			),
		],
		[
			'marketo-inbjudan',
			'a second one, hidden on the desktop',
			all(
				token('my.Datum', 'onsdag 6 maj 2026'),
				put(
					'<p class="mobil" style="display:none;font-size:13px"><a href="{{system.unsubscribeLink}}">Avsluta prenumerationen</a></p>\n',
				),
			),
		],
	]),
];
