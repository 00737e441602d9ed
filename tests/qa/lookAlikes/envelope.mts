import { all, email, from, harmless, preheader, swap, token } from '../change.mts';

export const envelopeLookAlikes = [
	...harmless('env-title-differs', [
		[
			'marketo-webinar',
			'the subject by its token',
			token('my.Subject', 'Forecasting demand with little data, live'),
		],
	]),
	...harmless('env-preheader-missing', [
		['klaviyo-restock', 'only in the HTML', email({ preheader: undefined })],
		[
			'mautic-einladung',
			'only in the field',
			all(
				swap(
					'<p style="display:none;font-size:0;max-height:0;overflow:hidden">Dienstag, 24. März, ab 14 Uhr: ein Blick in die neue Halle und ein Gespräch mit der Fertigung</p>\n',
					'',
				),
			),
		],
	]),
	...harmless('env-preheader-default', [
		[
			'hubspot-newsletter',
			'a preview as the topic',
			preheader('A preview of the autumn list, and a chapter to read in your browser'),
		],
		[
			'mailchimp-workshop',
			'begins with view',
			preheader('View from the wheel: what eight people made in one day'),
		],
	]),
	...harmless('env-preheader-repeats', [
		[
			'klaviyo-aktion',
			'one word in common',
			preheader('Regenjacken in allen Größen, Versand ist bis Sonntag frei'),
		],
		[
			'hubspot-newsletter',
			'the same topic in other words',
			preheader('Long evenings need novels: here are the three we could not put down'),
		],
	]),
	...harmless('env-from-domain', [
		['klaviyo-aktion', 'below the domain', from('Regenfest', 'angebote@mail2.post.regenfest.example')],
		['sfmc-renewal', 'capitals', from('Summit Gyms', 'Members@E.Summit-Gyms.example')],
	]),
	...harmless('env-from-name', [
		['marketo-letter', 'a person', from('Niamh Byrne', 'service@tidewell.example')],
		[
			'mautic-einladung',
			'a person at the brand',
			from('Gerda Brandt | Holzwerk Brandt', 'post@holzwerk-brandt.example'),
		],
	]),
	...harmless('env-reply-to', [
		['marketo-letter', 'a plus sign', email({ replyTo: 'service+april@tidewell.example' })],
		['sfmc-renewal', 'none: replies go to From', email({ replyTo: undefined })],
		['mautic-einladung', 'a long end', email({ replyTo: 'post@holzwerk-brandt.example' })],
		[
			'hubspot-newsletter',
			'a name with "reply" in it',
			email({ replyTo: 'replies@news.fernhill-books.example' }),
		],
	]),
	...harmless('env-text-missing', [
		[
			'marketo-letter',
			'a short one',
			email({
				text: 'Please choose one of two slots for the inspection, 14 or 16 April:\nhttps://tidewell.example/service/book?utm_source=marketo&utm_medium=email&utm_campaign=C-0307-letter\n\nTidewell Pumps Ltd, 9 Mill Lane, Cork T12 X8PN, Ireland\nUnsubscribe: {{system.unsubscribeLink}}',
			}),
		],
	]),
	...harmless('env-text-diverges', [
		[
			'hubspot-webinaire',
			'headings underlined, links numbered',
			(situation) => {
				const mail = situation.build.emails[0]!;
				mail.text = mail.text!.replace('Au programme', 'AU PROGRAMME\n============').replace(/\n/g, '\r\n');
			},
		],
		[
			'klaviyo-aktion',
			'lines wrapped at 60 characters',
			(situation) => {
				const mail = situation.build.emails[0]!;
				mail.text = mail.text!.replace(/(.{40,60}) /g, '$1\n');
			},
		],
	]),
	...harmless('env-attachment', [['mautic-einladung', 'an empty list', email({ attachments: [] })]]),
];
