import { all, email, link, mistakes, options, put, say, subject, swap, swapText, token } from '../change.mts';

export const tokensMistakes = [
	...mistakes('token-syntax', 'error', [
		[
			'marketo-webinar',
			'one brace lost',
			swap('{{lead.First Name:default=there}}', '{{lead.First Name:default=there}'),
		],
		[
			'marketo-letter',
			'the opening braces lost, in the text part',
			swapText('{{lead.First Name:default=customer}}', 'lead.First Name:default=customer}}'),
		],
		[
			'hubspot-newsletter',
			'curly quotes from a word processor',
			swap("default('reader', true)", 'default(“reader”, true)'),
		],
		[
			'mailchimp-workshop',
			'bar and star swapped',
			swap(
				'<p style="margin:0 0 14px">Hello *|FNAME|*,</p>',
				'<p style="margin:0 0 14px">Hello *|FNAME*|,</p>',
			),
		],
		['sfmc-renewal', 'a per cent sign lost', swap('%%=v(@firstName)=%%', '%%=v(@firstName)=%')],
		[
			'klaviyo-aktion',
			'cut by bold type',
			swap(
				"{{ person.first_name|default:'und guten Tag' }}",
				"{{ <b>person.first_name|default:'und guten Tag' }</b>}",
			),
		],
		['klaviyo-restock', 'a block that never ends', swap('{% if first_name %}', '{% if first_name }')],
		[
			'hubspot-webinaire',
			'an open token in the subject',
			subject('{{ contact.firstname, votre place au webinaire'),
		],
		[
			'mautic-einladung',
			'the brace lost',
			swap(
				'{contactfield=firstname|liebe Kundin, lieber Kunde}',
				'{contactfield=firstname|liebe Kundin, lieber Kunde',
			),
		],
	]),
	...mistakes('token-unknown', 'error', [
		['marketo-webinar', 'swapped letters in the field', swap('lead.First Name', 'lead.Frist Name')],
		['marketo-webinar', 'a program token that does not exist', put('<p>{{my.Session Agenda}}</p>')],
		['marketo-webinar', 'a letter too few in a program token', swap('{{my.Headline}}', '{{my.Headlin}}')],
		[
			'marketo-letter',
			'a system token that does not exist',
			swap('{{system.viewAsWebpageLink}}', '{{system.viewAsWebPage}}'),
		],
		[
			'marketo-letter',
			'the wrong family',
			swapText('{{lead.First Name:default=customer}}', '{{led.First Name:default=customer}}'),
		],
		[
			'hubspot-newsletter',
			'a property that is not in the list of the platform',
			all(
				swap('contact.firstname', 'contact.fristname'),
				options('token-unknown', {
					known: ['contact.firstname', 'contact.lastname', 'contact.favourite_genre'],
				}),
			),
		],
	]),
	...mistakes('token-fallback', 'warning', [
		[
			'marketo-letter',
			'only in the text part',
			swapText('{{lead.First Name:default=customer}}', '{{lead.First Name}}'),
		],
		[
			'hubspot-newsletter',
			'in the subject',
			subject('{{ contact.firstname }}, three novels for long evenings'),
		],
		[
			'mautic-einladung',
			'in the greeting',
			swap('{contactfield=firstname|liebe Kundin, lieber Kunde}', '{contactfield=lastname}'),
		],
		[
			'klaviyo-aktion',
			'with another filter',
			swap("{{ person.first_name|default:'und guten Tag' }}", '{{ person.first_name|title }}'),
		],
		[
			'marketo-webinar',
			'the company in the body',
			say('Seats for {{company.Company Name}} are held until Friday.'),
		],
		['sfmc-renewal', 'a plain attribute', say('See you in the hall, %%FirstName%%.')],
	]),
	...mistakes('token-foreign', 'error', [
		[
			'marketo-webinar',
			'a merge tag of Mailchimp',
			say('Bring a colleague, *|FNAME|*, and tell us in advance.'),
		],
		['mailchimp-infolettre', 'a property of HubSpot', swap('*|FNAME|*', '{{ contact.firstname }}')],
		[
			'hubspot-newsletter',
			'an attribute of Marketing Cloud',
			say('Your shop is %%PreferredStore%%, as you told us.'),
		],
		[
			'mautic-einladung',
			'a token of Marketo',
			swap('{contactfield=firstname|liebe Kundin, lieber Kunde}', '{{lead.First Name:default=Kunde}}'),
		],
		['sfmc-renewal', 'a merge tag in the subject', subject('*|FNAME|*, three things that change')],
		[
			'klaviyo-restock',
			'a field of Mautic in the text part',
			swapText('orders leave', '{contactfield=firstname}, orders leave'),
		],
		['marketo-letter', 'an unsubscribe token of HubSpot', put('<p>{{ unsubscribe_link_all }}</p>')],
	]),
	...mistakes('token-block', 'error', [
		['hubspot-newsletter', 'endif lost', swap('{% endif %}', '')],
		['klaviyo-restock', 'ends of the loop and the condition swapped', swap('{% endfor %}', '{% endif %}')],
		['mailchimp-workshop', 'END:IF lost', swap('*|END:IF|*\n<p style', '<p style')],
		['sfmc-renewal', 'ENDIF lost', swap('%%[ ENDIF ]%%', '')],
		[
			'klaviyo-restock',
			'one end too many, in the text part',
			swapText('{% endfor %}', '{% endfor %}{% endfor %}'),
		],
		['hubspot-newsletter', 'an else without a condition', put('<p>{% else %}See you in the shop.</p>')],
	]),
	...mistakes('token-rendered', 'error', [
		[
			'marketo-letter',
			'a greeting without a name',
			swap('Dear {{lead.First Name:default=customer}},', 'Dear ,'),
		],
		['mailchimp-infolettre', 'a French greeting without a name', swap('Bonjour *|FNAME|*,', 'Bonjour ,')],
		[
			'mautic-einladung',
			'undefined instead of a name',
			swap('Guten Tag {contactfield=firstname|liebe Kundin, lieber Kunde},', 'Guten Tag undefined,'),
		],
		['klaviyo-aktion', 'a price that is no number', say('Die Jacke Wolkenbruch kostet jetzt NaN €.')],
		['klaviyo-restock', 'an object', say('Your list: [object Object]')],
		['sfmc-renewal', 'null in the text part', swapText('Hello %%=v(@firstName)=%%,', 'Hello null,')],
		[
			'hubspot-newsletter',
			'a greeting with two blanks before the comma',
			swap("Hello {{ contact.firstname|default('reader', true) }},", 'Hi  ,'),
		],
	]),
	...mistakes('token-sample', 'error', [
		[
			'mautic-einladung',
			'a link that is empty without a value',
			put('<p><a href="{contactfield=website}">Zu Ihrer Seite</a></p>'),
		],
	]),
	...mistakes('token-reserved', 'error', [
		[
			'marketo-letter',
			'a hashtag that is a directive',
			say('Share your photos of the pump with #include and we print them.'),
		],
		[
			'marketo-webinar',
			'an anchor that is a directive',
			link(
				`https://kestrel-data.example/guide?utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar#end`,
				'Jump to the summary',
			),
		],
		['marketo-letter', 'in the subject', subject('#break the routine: your window in April')],
		[
			'marketo-letter',
			'in the text part',
			swapText('With kind regards', '#stop leaks early.\n\nWith kind regards'),
		],
	]),
	...mistakes('token-scope', 'warning', [
		['marketo-webinar', 'a trigger token in a batch send', say('Your document: {{trigger.Name}}')],
		['marketo-webinar', 'a token inside a token', token('my.Headline', '{{my.Event Date}}: forecasting')],
		[
			'marketo-webinar',
			'a default on a script token',
			all(
				put('<p>{{my.Offer Script:default=ten}}</p>'),
				({ build }) =>
					void build.tokens.push({
						name: 'my.Offer Script',
						type: 'script text',
						value: '#if($lead.Score)five#end',
					}),
			),
		],
	]),
	...mistakes('token-url', 'warning', [
		[
			'marketo-letter',
			'a name in the query',
			link(
				'https://tidewell.example/service?utm_source=marketo&utm_medium=email&utm_campaign=C-0307-letter&site={{lead.City:default=}}',
				'Find your depot',
			),
		],
		[
			'marketo-webinar',
			'a script token as the address',
			all(
				put('<p><a href="https://{{my.Link Script}}">Open your personal page</a></p>'),
				({ build }) =>
					void build.tokens.push({
						name: 'my.Link Script',
						type: 'script text',
						value: 'kestrel-data.example/x',
					}),
			),
		],
	]),
	...mistakes('token-preheader', 'warning', [
		[
			'marketo-letter',
			'a person token where Marketo does not fill it',
			email({ preheader: '{{lead.First Name:default=You}} can choose between two dates for the inspection' }),
		],
	]),
];
