import { brief, mistakes, sent, subject, token } from '../change.mts';

export const subjectMistakes = [
	...mistakes('env-subject-missing', 'error', [
		['marketo-webinar', 'the subject token was left at blanks', token('my.Subject', '   ')],
		['sfmc-renewal', 'no subject at all', subject('')],
		['mailchimp-infolettre', 'no-break and zero-width spaces', subject('\u00A0\u200B \u00A0')],
		['klaviyo-aktion', 'a tabulator and a line end', subject('\t\n')],
	]),
	...mistakes('env-subject-control', 'error', [
		[
			'hubspot-webinaire',
			'a line end after the colon',
			subject('Webinaire :\nréduire le gaspillage en cuisine'),
		],
		[
			'klaviyo-aktion',
			'a header smuggled in',
			subject('Frühlingsaktion: Regenjacken\r\nBcc: alle@regenfest.example'),
		],
		[
			'marketo-letter',
			'an override of the writing direction',
			subject('Your maintenance \u202Ewindow in April'),
		],
		[
			'mailchimp-workshop',
			'a bell character from a terminal',
			subject('A Saturday at the wheel\u0007: eight places'),
		],
		[
			'marketo-webinar',
			'a vertical tabulator in the token, from a slide',
			token('my.Subject', 'How to forecast demand\u000Bwith little data'),
		],
	]),
	...mistakes('env-subject-length', 'warning', [
		[
			'mautic-einladung',
			'a long German sentence',
			subject('Wir laden Sie herzlich zur Führung durch unsere neue Fertigungshalle am 24. März ein'),
		],
		['klaviyo-restock', 'one short word', subject('Stools')],
		[
			'marketo-webinar',
			'long only after the tokens are filled',
			subject('{{my.Headline}} with {{my.Speaker}}: join us live on {{my.Event Date}}'),
		],
		[
			'hubspot-webinaire',
			'long in French',
			subject(
				'Webinaire gratuit du 26 mars : comment réduire durablement le gaspillage en cuisine collective',
			),
		],
	]),
	...mistakes('env-subject-caps', 'warning', [
		['sfmc-renewal', 'all capitals', subject('YOUR RENEWAL: WHAT CHANGES NOW')],
		['mailchimp-infolettre', 'capitals with accents', subject('LA LETTRE DU PHARE : ÉTÉ EN VUE')],
		[
			'klaviyo-aktion',
			'capitals with umlauts and a figure',
			subject('NUR NOCH BIS SONNTAG: 15 % AUF ALLES FÜR REGEN'),
		],
		['marketo-webinar', 'capitals in the token', token('my.Subject', 'LAST SEATS FOR THE LIVE SESSION')],
	]),
	...mistakes('env-subject-hype', 'warning', [
		['hubspot-newsletter', 'question and exclamation marks', subject('Three novels for the price of two?!')],
		['sfmc-renewal', 'dollar signs', subject('Save $$$ with the family plan')],
		['klaviyo-restock', 'a row of emoji', subject('🎉🔥 The oak stool is back 🎉🔥')],
		['klaviyo-aktion', 'several exclamation marks', subject('Jetzt zugreifen!!! 15 % auf Jacken')],
		['mailchimp-workshop', 'words of a market crier', subject('Act now! Limited time offer, 100% free clay')],
	]),
	...mistakes('env-subject-test-marker', 'error', [
		[
			'marketo-webinar',
			'a marker in the token',
			token('my.Subject', '[TEST] How to forecast demand with little data'),
		],
		['hubspot-newsletter', 'a draft', subject('DRAFT: Three novels for long evenings')],
		['mautic-einladung', 'a German draft', subject('ENTWURF – Einladung zur Werkführung am 24. März')],
		['sfmc-renewal', 'copied', subject('Copy of Three things that change with your renewal')],
		['klaviyo-restock', 'not to be sent', subject('DO NOT SEND - Back on the shelf: the oak stool')],
		['marketo-letter', 'a version', subject('v3 final - Your maintenance window in April')],
		['klaviyo-aktion', 'a test mail in German', subject('Testmail: Frühlingsaktion, 15 % auf Jacken')],
	]),
	...mistakes('env-subject-fake-reply', 'error', [
		['sfmc-renewal', 'a reply that is none', subject('Re: your renewal in April')],
		['mautic-einladung', 'a German reply', subject('AW: Einladung zur Werkführung')],
		['hubspot-newsletter', 'a forward', subject('FWD: three novels you should see')],
		['klaviyo-aktion', 'a German forward', subject('WG: Frühlingsaktion für Regenjacken')],
		[
			'hubspot-webinaire',
			'a French reply with its blank',
			subject('RE : votre place au webinaire du 26 mars'),
		],
		[
			'marketo-webinar',
			'a counted reply in the token',
			token('my.Subject', 'Re[2]: forecasting with little data'),
		],
	]),
	...mistakes('env-subject-reused', 'warning', [
		[
			'hubspot-newsletter',
			'the subject of last month, with an exclamation mark',
			sent({
				campaignId: 'C-0390',
				title: 'February reading',
				subject: 'Three novels for long evenings!',
				sendAt: '2026-02-19T09:00:00Z',
				audience: ['Newsletter readers'],
			}),
		],
		[
			'klaviyo-aktion',
			'the same in capitals and with an umbrella',
			sent({
				campaignId: 'C-0880',
				title: 'Vorschau',
				subject: '☔ FRÜHLINGSAKTION: 15 % auf alle Regenjacken',
				sendAt: '2026-04-09T07:00:00Z',
				audience: ['Angebote DACH', 'Filialen'],
			}),
		],
		[
			'marketo-webinar',
			'two months ago',
			sent({
				campaignId: 'C-0150',
				title: 'First round',
				subject: 'How to forecast demand with little data',
				sendAt: '2026-01-08T09:00:00Z',
				audience: ['EMEA planners with consent'],
			}),
		],
	]),
	...mistakes('env-subject-brief', 'warning', [
		[
			'marketo-webinar',
			'the token still holds the subject of the template',
			token('my.Subject', 'Join our next live session for planners'),
		],
		[
			'klaviyo-aktion',
			'another offer than the brief has',
			brief({ subject: 'Frühlingsaktion: 20 % auf alle Gummistiefel' }),
		],
		['sfmc-renewal', 'the subject of the winter campaign', subject('Three things that change this winter')],
	]),
];
