import { all, harmless, options, put, swap, swapBoth } from '../change.mts';

const sentence = (text: string) => put(`<p>${text}</p>\n`);

export const tokensLookAlikes = [
	...harmless('token-syntax', [
		['klaviyo-restock', 'a percentage next to a brace', sentence('100 % oak {from one forest}.')],
		['sfmc-renewal', 'two per cent signs far apart', sentence('Save 10% on towels and 20% on shoes.')],
		[
			'mautic-einladung',
			'braces in the style sheet',
			swap('</style>', '.a{color:#23302a}.b{padding:0}</style>'),
		],
		['mailchimp-workshop', 'a star and a bar', sentence('Glaze * slip | terra sigillata: you choose.')],
		['marketo-letter', 'one pair of braces', sentence('The set {A, B} of pumps runs at half speed.')],
	]),
	...harmless('token-unknown', [
		['marketo-webinar', 'another case', swap('{{my.Headline}}', '{{my.headline}}')],
		[
			'marketo-letter',
			'a custom field of the instance',
			all(
				options('token-unknown', { known: ['lead.Pump Model'] }),
				sentence('Your model: {{lead.Pump Model:default=see the plate}}.'),
			),
		],
		[
			'marketo-letter',
			'standard fields',
			sentence('{{lead.Job Title:default=Manager}}, {{lead.City:default=your town}}'),
		],
	]),
	...harmless('token-fallback', [
		[
			'klaviyo-restock',
			'inside a condition',
			sentence('{% if person.last_name %}Dear {{ person.last_name }},{% endif %}'),
		],
		[
			'marketo-letter',
			'an address that everybody has',
			sentence('This letter was sent to {{lead.Email Address}}.'),
		],
		[
			'hubspot-newsletter',
			'a guarded property',
			sentence('{% if contact.company %}Your team at {{ contact.company }} reads along.{% endif %}'),
		],
		[
			'mailchimp-infolettre',
			'a merge tag that the audience has a default for',
			sentence('À bientôt, *|FNAME|* !'),
		],
	]),
	...harmless('token-foreign', [
		['marketo-letter', 'per cent signs around words', sentence('The pump is 50% faster and 30% quieter.')],
		['klaviyo-aktion', 'a bar and stars', sentence('Note: *** | *** von drei Sternen')],
		['sfmc-renewal', 'a programming lesson', sentence('Write {name} on the card at the front desk.')],
		[
			'hubspot-newsletter',
			'a filter with a bar',
			sentence("{{ contact.lastname|default('friend', true)|title }}"),
		],
	]),
	...harmless('token-block', [
		[
			'klaviyo-restock',
			'a condition within a loop',
			sentence('{% for item in event.Items %}{% if item.Price %}{{ item.Price }}{% endif %}{% endfor %}'),
		],
		[
			'mailchimp-workshop',
			'two conditions one after the other',
			sentence('*|IF:LNAME|*A*|END:IF|* *|IF:CITY|*B*|ELSE:|*C*|END:IF|*'),
		],
		[
			'sfmc-renewal',
			'elseif',
			sentence('%%[ IF @plan == "A" THEN ]%%A%%[ ELSEIF @plan == "B" THEN ]%%B%%[ ELSE ]%%C%%[ ENDIF ]%%'),
		],
		[
			'hubspot-newsletter',
			'unless',
			sentence('{% unless contact.staff %}Welcome to the shop.{% endunless %}'),
		],
	]),
	...harmless('token-rendered', [
		[
			'hubspot-newsletter',
			'null as a word',
			sentence('The vote was declared null and void, and so began the quarrel.'),
		],
		['marketo-letter', 'undefined as a word', sentence('Leave no setting undefined before the inspection.')],
		[
			'mautic-einladung',
			'a greeting to all',
			swapBoth(
				'Guten Tag {contactfield=firstname|liebe Kundin, lieber Kunde},',
				'Guten Tag, liebe Kundinnen und Kunden,',
			),
		],
		['klaviyo-restock', 'Nan, a name', sentence('Nan Turner carves the numbers by hand.')],
		['mailchimp-infolettre', 'a French colon', sentence('Bonjour à tous : la tour est ouverte.')],
		['sfmc-renewal', 'hi as a part', sentence('High walls, shallow pool, and a chi course.')],
	]),
	...harmless('token-reserved', [
		['marketo-letter', 'a number sign', sentence('Ask for order #4711 or for unit #2.')],
		[
			'marketo-letter',
			'a hashtag that only begins alike',
			sentence('Photos under #endoscopy and #seti, #stopwatch.'),
		],
		[
			'marketo-webinar',
			'a colour',
			swap('background-color:#ffffff">\n<tr>', 'background-color:#fefefe">\n<tr>'),
		],
		['klaviyo-aktion', 'another platform', sentence('Mitmachen mit #include im Regen.')],
	]),
];
