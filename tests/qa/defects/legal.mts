import { all, audience, email, mistakes, options, rewriteHtml, swap, swapText } from '../change.mts';

const OPTOUT_OAK = "{% unsubscribe 'Unsubscribe from these messages' %} | ";
const OPTOUT_DE = '<a href="{% unsubscribe_link %}" style="color:#0a5470">Abmelden</a>';
const OPTOUT_FR = '<a href="{{ unsubscribe_link }}" style="color:#1e5631">Se désinscrire</a>';
const OPTOUT_GYM = '<a href="%%unsub_center_url%%" alias="unsubscribe" style="color:#a3271b">Unsubscribe</a>';
const PROFILE_GYM =
	' | <a href="%%profile_center_url%%" alias="profile" style="color:#a3271b">Update profile</a>';
const PREFS_OAK =
	'<a href="{% manage_preferences_link %}" style="color:#7b3f00">Choose what you hear about</a>';
const listHeaders = (headers: Record<string, string>) => email({ headers });

export const legalMistakes = [
	...mistakes('legal-unsubscribe', 'error', [
		['klaviyo-aktion', 'the link lost with a new footer', swap(`${OPTOUT_DE} | `, '')],
		['klaviyo-restock', 'both ways out lost', all(swap(OPTOUT_OAK, ''), swap(PREFS_OAK, ''))],
		[
			'marketo-letter',
			'only the web version is left',
			swap('<a href="{{system.unsubscribeLink}}">Unsubscribe from service news</a> or ', ''),
		],
		['hubspot-webinaire', 'in a comment', swap(OPTOUT_FR, `<!-- ${OPTOUT_FR} -->`)],
		['sfmc-renewal', 'both links lost', all(swap(OPTOUT_GYM, ''), swap(PROFILE_GYM, ''))],
	]),
	...mistakes('legal-unsubscribe-target', 'error', [
		[
			'klaviyo-aktion',
			'goes nowhere',
			swap('href="{% unsubscribe_link %}"', 'href="#"'),
			{ or: ['link-placeholder', 'legal-unsubscribe'] },
		],
		[
			'hubspot-webinaire',
			'empty',
			swap('href="{{ unsubscribe_link }}"', 'href=""'),
			{ or: ['link-target-missing', 'legal-unsubscribe'] },
		],
		[
			'mautic-einladung',
			'to the test server',
			swap('href="{unsubscribe_url}"', 'href="https://test.holzwerk-brandt.example/unsubscribe"'),
			{ or: ['link-nonprod'] },
		],
		[
			'marketo-letter',
			'plain text',
			swap(
				'<a href="{{system.unsubscribeLink}}">Unsubscribe from service news</a>',
				'Unsubscribe from service news',
			),
			{ or: ['legal-unsubscribe'] },
		],
	]),
	...mistakes('legal-unsubscribe-visible', 'error', [
		[
			'klaviyo-aktion',
			'five pixels',
			swap('style="color:#0a5470">Abmelden', 'style="color:#0a5470;font-size:5px">Abmelden'),
		],
		[
			'marketo-letter',
			'white on white',
			swap(
				'<a href="{{system.unsubscribeLink}}">',
				'<a href="{{system.unsubscribeLink}}" style="color:#ffffff;background-color:#ffffff">',
			),
		],
		[
			'hubspot-webinaire',
			'not displayed',
			swap(OPTOUT_FR, `<span style="display:none">${OPTOUT_FR}</span>`),
			{ or: ['legal-unsubscribe'] },
		],
		[
			'mailchimp-infolettre',
			'pale grey on white',
			swap('<a href="*|UNSUB|*" style="color:#12507a">', '<a href="*|UNSUB|*" style="color:#d9d9d9">'),
		],
		[
			'sfmc-renewal',
			'behind the place where Gmail cuts',
			rewriteHtml((html) =>
				html.replace(
					'<tr><td style="padding:16px 24px',
					() =>
						`<!-- ${'spacer row of the module library '.repeat(3_300)} -->\n<tr><td style="padding:16px 24px`,
				),
			),
		],
	]),
	...mistakes('legal-unsubscribe-text', 'warning', [
		['klaviyo-aktion', 'lost in the text part', swapText('Abmelden: {% unsubscribe_link %}\n', '')],
		['marketo-webinar', 'lost in the text part', swapText('Unsubscribe: {{system.unsubscribeLink}}\n', '')],
		[
			'hubspot-webinaire',
			'the word without a link',
			swapText('Se désinscrire : {{ unsubscribe_link }}', 'Se désinscrire'),
		],
		['mailchimp-workshop', 'lost in the text part', swapText('Unsubscribe from this list: *|UNSUB|*', '')],
	]),
	...mistakes('legal-address', 'error', [
		[
			'mautic-einladung',
			'only the town',
			swap(
				'Holzwerk Brandt GmbH, Sägmühlweg 3, 94315 Straubing, Deutschland',
				'Holzwerk Brandt GmbH, Straubing',
			),
		],
		['klaviyo-restock', 'the token lost', swap(', {{ organization.full_address }}', '')],
		[
			'marketo-letter',
			'the office before the move',
			swap('9 Mill Lane, Cork T12 X8PN', '31 Old Quay, Cork T12 AA00'),
		],
		[
			'hubspot-webinaire',
			'hidden on all screens',
			swap('<p>Verger Commun SAS, 18 rue', '<p style="display:none">Verger Commun SAS, 18 rue'),
		],
		['mailchimp-workshop', 'the token lost', swap('*|HTML:LIST_ADDRESS_HTML|*', '')],
		[
			'sfmc-renewal',
			'only the name',
			swap(
				', %%Member_Addr%%, %%Member_City%%, %%Member_State%%, %%Member_PostalCode%%, %%Member_Country%%',
				' (business name only)',
			),
			{},
		],
	]),
	...mistakes('legal-list-unsubscribe', 'error', [
		[
			'mautic-einladung',
			'other headers, not this one',
			listHeaders({ 'X-Mailer': 'Mautic', Precedence: 'bulk' }),
		],
		[
			'mautic-einladung',
			'without a value',
			listHeaders({ 'List-Unsubscribe': ' ', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
		],
		[
			'mautic-einladung',
			'only the name of the list',
			listHeaders({ 'list-id': 'rundbrief.holzwerk-brandt.example', 'feedback-id': 'C-0519' }),
		],
	]),
	...mistakes('legal-one-click', 'error', [
		[
			'mautic-einladung',
			'only by mail',
			listHeaders({
				'List-Unsubscribe': '<mailto:abmelden@holzwerk-brandt.example>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		],
		[
			'mautic-einladung',
			'the second header is missing',
			listHeaders({ 'List-Unsubscribe': '<https://news.holzwerk-brandt.example/u/1>' }),
		],
		[
			'mautic-einladung',
			'its value without the hyphen',
			listHeaders({
				'List-Unsubscribe': '<https://news.holzwerk-brandt.example/u/1>',
				'List-Unsubscribe-Post': 'List-Unsubscribe=OneClick',
			}),
		],
		[
			'mautic-einladung',
			'by http',
			listHeaders({
				'list-unsubscribe': '<http://news.holzwerk-brandt.example/u/1>',
				'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
			}),
		],
	]),
	...mistakes('legal-identity', 'warning', [
		[
			'klaviyo-restock',
			'the sender is named nowhere',
			all(swap('{{ organization.name }}, ', ''), swap('alt="Oak and Ash"', 'alt="Two leaves"')),
		],
	]),
	...mistakes('legal-imprint', 'warning', [
		[
			'klaviyo-aktion',
			'lost with the footer',
			swap('<a href="https://www.regenfest.example/impressum" style="color:#0a5470">Impressum</a> | ', ''),
		],
		[
			'mautic-einladung',
			'lost with the footer',
			swap(
				'<a href="https://www.holzwerk-brandt.example/impressum" style="color:#1d4e2f">Impressum</a> | ',
				'',
			),
		],
	]),
	...mistakes('legal-reason', 'info', [
		[
			'klaviyo-aktion',
			'lost',
			swap(
				'Sie bekommen diese Nachricht, weil Sie sich für unsere Angebote angemeldet haben.',
				'Alle Preise gelten inklusive Mehrwertsteuer.',
			),
		],
		[
			'klaviyo-restock',
			'lost',
			swap('You receive this e-mail because you asked for news about this product.<br>', ''),
		],
		[
			'hubspot-webinaire',
			'lost',
			swap('<p>Vous recevez ce message car vous êtes inscrit à nos actualités.</p>', ''),
		],
	]),
	...mistakes('legal-consent', 'error', [
		['mautic-einladung', 'no consent filter in Germany', audience({ consentFilter: false })],
		['hubspot-webinaire', 'no consent filter in France', audience({ consentFilter: false })],
		[
			'klaviyo-aktion',
			'the whole list instead of those who agreed',
			audience({ consentFilter: false, include: ['Angebote DACH', 'Altbestand'] }),
		],
	]),
	...mistakes('aud-bulk', 'warning', [
		[
			'klaviyo-aktion',
			'thousands of private mailboxes, no one-click header',
			all(audience({ size: 48_000 }), listHeaders({ 'X-Mailer': 'Klaviyo' })),
			{ or: ['legal-list-unsubscribe', 'aud-size'] },
		],
	]),
	...mistakes('copy-required', 'error', [
		[
			'klaviyo-aktion',
			'the note on the offer is missing',
			options('copy-required', { texts: ['Nicht mit anderen Rabatten kombinierbar'] }),
		],
		[
			'sfmc-renewal',
			'the disclaimer is missing',
			options('copy-required', { texts: ['Prices include sales tax.'] }),
		],
		[
			'marketo-letter',
			'half of the footer',
			options('copy-required', { texts: ['Registered in Ireland under number 412 907'] }),
		],
	]),
];
