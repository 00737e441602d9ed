import { all, email, from, mistakes, preheader, rewriteHtml, swap, swapAll, token } from '../change.mts';

const HIDDEN_FR =
	'<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Une balade au lever du jour, un chantier qui avance et la recette du mois</div>\n';
const HIDDEN_OAK =
	'<div style="display:none">Forty stools came off the bench this week, and they tend to go quickly</div>\n';

export const envelopeMistakes = [
	...mistakes('env-preheader-missing', 'warning', [
		['mailchimp-infolettre', 'neither field nor hidden text', all(preheader(''), swap(HIDDEN_FR, ''))],
		[
			'klaviyo-restock',
			'only a comment where it was',
			all(email({ preheader: undefined }), swap(HIDDEN_OAK, '<!-- preview -->\n')),
		],
		['marketo-webinar', 'a token without a value, only padding left', token('my.Preheader', '')],
	]),
	...mistakes('env-preheader-default', 'error', [
		[
			'sfmc-renewal',
			'the hint of the editor',
			preheader("Use this area to offer a short preview of your email's content."),
		],
		['mailchimp-workshop', 'the link to the web version', preheader('View this email in your browser')],
		['klaviyo-aktion', 'the hint in German', preheader('Vorschautext hier eingeben')],
		['hubspot-webinaire', 'the web version in French', preheader('Voir cet e-mail dans votre navigateur')],
		['marketo-webinar', 'the hint in the token', token('my.Preheader', 'Insert preheader text here')],
	]),
	...mistakes('env-preheader-repeats', 'warning', [
		['hubspot-newsletter', 'the same words', preheader('Three novels for long evenings')],
		[
			'klaviyo-aktion',
			'the subject goes on',
			preheader('Frühlingsaktion: 15 % auf alle Regenjacken – nur bis Sonntag'),
		],
		[
			'marketo-webinar',
			'both tokens alike but for case and a full stop',
			token('my.Preheader', 'How to Forecast Demand With Little Data.'),
		],
	]),
	...mistakes('env-preheader-length', 'info', [
		[
			'klaviyo-restock',
			'two words',
			all(
				preheader('Forty stools'),
				swapAll('Forty stools came off the bench this week, and they tend to go quickly', 'Forty stools'),
			),
		],
		[
			'mailchimp-workshop',
			'a paragraph',
			preheader(
				'Clay, lunch and two finished bowls are part of the day, and beginners are very welcome because Marisol stays with them from the first minute until the kiln is closed',
			),
		],
	]),
	...mistakes('env-from-domain', 'error', [
		['hubspot-newsletter', 'a private mailbox', from('Fernhill Books', 'fernhillbooks@gmail.com')],
		[
			'marketo-webinar',
			'a domain that looks alike',
			from('Kestrel Data', 'events@kestrel-data-mail.example'),
		],
		[
			'klaviyo-aktion',
			'the own name as the end of another',
			from('Regenfest', 'angebote@nichtpost.regenfest.example.net'),
		],
		['mautic-einladung', 'a German private mailbox', from('Holzwerk Brandt', 'holzwerk.brandt@t-online.de')],
		['sfmc-renewal', 'a prefix without a dot', from('Summit Gyms', 'members@mysummit-gyms.example')],
	]),
	...mistakes('env-from-name', 'warning', [
		['klaviyo-restock', 'empty', from('', 'workshop@oakandash.example')],
		[
			'mailchimp-workshop',
			'the address again',
			from('studio@clayandkiln.example', 'studio@clayandkiln.example'),
		],
		['mautic-einladung', 'noreply', from('noreply', 'post@holzwerk-brandt.example')],
		['sfmc-renewal', 'do not reply', from('Do-Not-Reply', 'members@e.summit-gyms.example')],
	]),
	...mistakes('env-reply-to', 'error', [
		['marketo-letter', 'a domain without its end', email({ replyTo: 'service@tidewell' })],
		['sfmc-renewal', 'a private mailbox', email({ replyTo: 'summit.gyms.team@yahoo.com' })],
		['klaviyo-aktion', 'two at signs', email({ replyTo: 'angebote@@post.regenfest.example' })],
		[
			'marketo-webinar',
			'nobody reads there',
			email({ replyTo: 'no-reply@kestrel-data.example' }),
			{ severity: 'warning' },
		],
		[
			'hubspot-webinaire',
			'nobody reads there, in French',
			email({ replyTo: 'ne-pas-repondre@verger-commun.example' }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('env-text-missing', 'warning', [
		['hubspot-newsletter', 'none', email({ text: undefined })],
		['klaviyo-aktion', 'empty', email({ text: '' })],
		['marketo-webinar', 'blank lines only', email({ text: '\n \n\t\n' })],
	]),
	...mistakes('env-text-diverges', 'warning', [
		[
			'klaviyo-restock',
			'the text of the last restock',
			email({
				text: 'The ash bench is back\n\nHello,\n\nlast autumn you asked about the ash bench. We glued twelve of them before the frost, and each seats three people who like each other.\n\nSee the ash bench: https://oakandash.example/products/ash-bench?utm_source=klaviyo&utm_medium=email&utm_campaign=C-0840-restock\n\n{{ organization.full_address }}\nUnsubscribe: {% unsubscribe_link %}',
			}),
		],
		[
			'hubspot-webinaire',
			'the text of another webinar',
			email({
				text: "Composter en ville\n\nBonjour,\n\nSur un balcon ou au pied de l'immeuble, le compost trouve sa place. Deux animatrices montrent leur méthode en direct le mardi 3 février et répondent aux questions des voisins.\n\nInscription : https://www.verger-commun.example/compost?utm_source=hubspot&utm_medium=email&utm_campaign=C-0455-webinar\n\nVerger Commun SAS, 18 rue des Halles, 69002 Lyon, France\nSe désinscrire : {{ unsubscribe_link }}",
			}),
		],
		[
			'mailchimp-workshop',
			'a stub that sends people to the browser',
			email({
				text: 'This message is best read in a browser: *|ARCHIVE|*\n\n*|LIST:ADDRESS|*\nUnsubscribe: *|UNSUB|*',
			}),
			{ or: ['env-text-missing'] },
		],
		[
			'klaviyo-aktion',
			'the same words, another shop behind the link',
			(situation) => {
				const mail = situation.build.emails[0]!;
				mail.text = mail.text!.replaceAll(
					'https://www.regenfest.example/jacken',
					'https://www.andere-jacken.de/angebot',
				);
			},
		],
	]),
	...mistakes('env-attachment', 'warning', [
		[
			'marketo-letter',
			'a document',
			email({ attachments: [{ name: 'conditions.pdf', bytes: 120_000, type: 'application/pdf' }] }),
		],
		[
			'mautic-einladung',
			'a program',
			email({ attachments: [{ name: 'Anfahrt.exe', bytes: 40_000, type: 'application/octet-stream' }] }),
			{ severity: 'error' },
		],
		[
			'hubspot-newsletter',
			'an archive',
			email({ attachments: [{ name: 'covers.zip', bytes: 900_000, type: 'application/zip' }] }),
			{ severity: 'error' },
		],
		[
			'klaviyo-restock',
			'a heavy film',
			email({ attachments: [{ name: 'stool.pdf', bytes: 8_400_000, type: 'application/pdf' }] }),
			{ severity: 'error' },
		],
	]),
	...mistakes('env-title-differs', 'info', [
		[
			'klaviyo-restock',
			'the title of the template',
			swap(
				'<title>Back on the shelf: the oak stool</title>',
				'<title>Master layout 2024 with two columns</title>',
			),
		],
		[
			'hubspot-webinaire',
			'the title of another mail',
			swap(
				'<title>Webinaire : réduire le gaspillage en cuisine</title>',
				'<title>Vœux et agenda de janvier</title>',
			),
		],
		[
			'sfmc-renewal',
			'the title of the winter mail',
			rewriteHtml((html) => html.replace(/<title>[^<]*/, '<title>Holiday opening hours')),
		],
	]),
	...mistakes('map-check', 'error', [
		[
			'sfmc-renewal',
			'the platform refuses the content',
			({ build }) =>
				void (build.vendorChecks = [
					{ level: 'error', text: 'Error 7000: the attribute PlanNam does not exist' },
				]),
		],
		[
			'hubspot-newsletter',
			'the platform warns',
			({ build }) =>
				void (build.vendorChecks = [{ level: 'warning', text: 'The list was not cleaned for 12 months' }]),
			{ severity: 'warning' },
		],
		[
			'marketo-webinar',
			'the platform refuses the program',
			({ build }) =>
				void (build.vendorChecks = [
					{ level: 'ok', text: 'Tokens resolve' },
					{ level: 'error', text: 'Smart list of 01 Send has errors' },
				]),
		],
	]),
];
