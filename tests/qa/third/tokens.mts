import type { Change } from '../change.mts';
import {
	all,
	email,
	harmless,
	link,
	mistakes,
	options,
	put,
	say,
	subject,
	swap,
	swapBoth,
	token,
	UTM,
} from '../change.mts';

const second =
	(change: (html: string) => string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		const html = change(it.html);
		if (html === it.html) throw new Error('the second e-mail did not change');
		it.html = html;
	};
const typed =
	(name: string, type: string, value: string): Change =>
	({ build }) =>
		void build.tokens.push({ name, type, value });

export const TOKENS = [
	...mistakes('token-block', 'error', [
		['hubspot-newsletter', 'the end of the condition was deleted with its line', swap('{% endif %}\n', '')],
		['klaviyo-restock', 'a loop is closed like a condition', swap('{% endfor %}', '{% endif %}')],
		[
			'mailchimp-nieuwsbrief',
			'the end lost its colon',
			swap('*|END:IF|*', '*|ENDIF|*'),
			{ or: ['token-unknown'] },
		],
		['sfmc-renewal', 'the second block ends, but the IF does not', swap('%%[ ENDIF ]%%', '%%[ ]%%')],
		[
			'sfmc-boletin',
			'the IF in the set-up line has no end',
			swap('"caminante" ENDIF ]%%', '"caminante" ]%%'),
		],
		[
			'marketo-webinar',
			'a script token has an #if without #end',
			all(
				typed(
					'my.Salutation',
					'script text',
					'#if($lead.JobTitle == "Planner")\nDear planner\n#else\nDear reader',
				),
				say('{{my.Salutation}}'),
			),
		],
		['hubspot-convite', 'an end without a beginning was pasted', put('<p>Até breve!</p>{%- endif -%}\n')],
		[
			'klaviyo-aktion',
			'condition and loop are crossed',
			put('{% if person.city %}{% for item in event.Items %}<p>Unser Laden</p>{% endif %}{% endfor %}\n'),
		],
		[
			'mailchimp-workshop',
			'a group condition stays open',
			put('*|INTERESTED:Courses:Beginners|*<p>The beginners meet at nine.</p>\n'),
		],
	]),
	...mistakes('token-fallback', 'warning', [
		[
			'hubspot-webinaire',
			'the default was lost',
			swapBoth(
				"personalization_token('contact.firstname', 'à vous')",
				"personalization_token('contact.firstname')",
			),
		],
		[
			'mautic-novita',
			'the bar and the default are missing',
			swapBoth('{contactfield=firstname|cliente}', '{contactfield=firstname}'),
		],
		[
			'marketo-inbjudan',
			'the subject calls the reader by a bare field',
			subject('{{lead.First Name}}, frukostmöte om tyst hamn'),
		],
		[
			'klaviyo-shinchaku',
			'the surname stands without a default',
			swapBoth("{{ first_name|default:'お客様' }}", '{{ last_name }}'),
		],
		['sfmc-boletin', 'an attribute of the subscriber is printed bare', say('Su ciudad: %%Ciudad%%')],
		[
			'klaviyo-aktion',
			'only a filter for capitals follows the name',
			swapBoth("{{ person.first_name|default:'und guten Tag' }}", '{{ person.first_name|title }}'),
		],
	]),
	...mistakes('token-foreign', 'error', [
		[
			'klaviyo-aktion',
			'a greeting of Mailchimp',
			swapBoth("{{ person.first_name|default:'und guten Tag' }}", '*|VORNAME|*'),
		],
		[
			'marketo-inbjudan',
			'a HubSpot token in the footer',
			swap(
				'Nordkaj AB, Packhuskajen 7, 411 13 Göteborg, Sverige',
				'Nordkaj AB, Packhuskajen 7, 411 13 Göteborg, Sverige {{ site_settings.company_country }}',
			),
			{ or: ['token-unknown'] },
		],
		[
			'hubspot-convite',
			'a Mautic name in the text part',
			({ build }) => {
				const it = build.emails[0]!;
				it.text = (it.text ?? '').replace(
					"{{ contact.firstname|default('amigo do café', true) }}",
					'{contactfield=firstname|amigo}',
				);
			},
		],
		['mautic-einladung', 'the web view of Marketo', swap('{webview_url}', '{{system.viewAsWebpageLink}}')],
		[
			'mailchimp-infolettre',
			'a personalisation string of Marketing Cloud in an alt text',
			swap('alt="Bol de soupe de poisson avec des croûtons"', 'alt="Bol de soupe pour %%FirstName%%"'),
		],
		[
			'sfmc-renewal',
			'a Klaviyo tag in the subject',
			subject("{{ first_name|default:'Hello' }}: what changes with your renewal"),
		],
		[
			'klaviyo-shinchaku',
			'the profile tag of Mailchimp',
			put('<p><a href="*|UPDATE_PROFILE|*">登録内容の変更</a></p>\n'),
		],
	]),
	...mistakes('token-preheader', 'warning', [
		['marketo-webinar', 'the field holds the program token', email({ preheader: '{{my.Preheader}}' })],
		[
			'marketo-letter',
			'the field greets by name',
			email({
				preheader:
					'{{lead.First Name:default=Customer}}, two dates to choose from, and what changes on your side',
			}),
		],
		[
			'marketo-inbjudan',
			'text and a token mixed',
			email({ preheader: 'Den {{my.Datum}} visar vi tre mätningar från svenska hamnar' }),
		],
	]),
	...mistakes('token-rendered', 'error', [
		[
			'mautic-einladung',
			'a name that came out empty',
			swapBoth('Guten Tag {contactfield=firstname|liebe Kundin, lieber Kunde},', 'Guten Tag ,'),
		],
		[
			'hubspot-webinaire',
			'the script printed undefined into the date',
			swapBoth(
				'jeudi 26 mars 2026 à 11 h (heure de Paris)',
				'jeudi 26 mars 2026 à undefined (heure de Paris)',
			),
		],
		[
			'sfmc-boletin',
			'a link was built with null',
			link('https://www.sendero-lento.example/rutas/null/plano', 'El plano de la ruta'),
		],
		['klaviyo-restock', 'a price that is not a number', say('The stool costs £NaN, oil included.')],
		[
			'marketo-letter',
			'an object in place of a name',
			swapBoth('Dear {{lead.First Name:default=customer}},', 'Dear [object Object],'),
		],
		[
			'mailchimp-infolettre',
			'hello nobody, with a blank before the sign',
			swap('Bonjour *|FNAME|*,', 'Bonjour&nbsp;,'),
		],
		[
			'mailchimp-nieuwsbrief',
			'None of a script in the preheader',
			all(
				email({ preheader: 'Beste None, wij reden vier weken door regen en donker met zes lampen' }),
				swap(
					'Wij reden vier weken door regen en donker, en twee lampen gaven het op',
					'Beste None, wij reden vier weken door regen en donker met zes lampen',
				),
			),
		],
	]),
	...mistakes('token-reserved', 'error', [
		[
			'marketo-webinar',
			'the link jumps to the end of the guide',
			swap('utm_content=guide"', 'utm_content=guide#end"'),
		],
		[
			'marketo-letter',
			'a note about a parcel number',
			say('Please write #if on the label when only one pump is meant.'),
		],
		['marketo-inbjudan', 'a hash tag that is a directive', say('Skriv gärna om mötet med taggen #break.')],
		[
			'marketo-webinar',
			'the second mail links to a place named include',
			second((html) =>
				html.replace('kestrel-data.example/privacy"', 'kestrel-data.example/privacy#include"'),
			),
		],
		[
			'marketo-letter',
			'a fragment that stops',
			link(
				'https://tidewell.example/service/book?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter#stop',
				'Read how to stop the pump',
			),
		],
	]),
	...mistakes('token-sample', 'error', [
		[
			'marketo-letter',
			'the default is empty',
			swapBoth('Dear {{lead.First Name:default=customer}},', 'Dear {{lead.First Name:default=}},'),
		],
		[
			'hubspot-convite',
			'the button is one empty field',
			put('<p><a href="{{ contact.booking_url }}">Ver a sua reserva</a></p>\n'),
		],
		[
			'klaviyo-aktion',
			'the default is an empty text',
			swapBoth("{{ person.first_name|default:'und guten Tag' }}", "{{ person.first_name|default:'' }}"),
		],
		[
			'mautic-novita',
			'the link is the website of the person',
			put('<p><a href="{contactfield=website}">La vostra scheda cliente</a></p>\n'),
		],
		[
			'sfmc-renewal',
			'a variable that nobody sets is the target',
			put('<p><a href="%%=RedirectTo(@renewalUrl)=%%" alias="renew">Renew in one step</a></p>\n'),
			{ or: ['token-unknown', 'link-target-missing'] },
		],
		['hubspot-webinaire', 'the default of the greeting is a blank', swapBoth("'à vous'", "' '")],
	]),
	...mistakes('token-scope', 'warning', [
		[
			'marketo-webinar',
			'a trigger token in the batch invite',
			say('You come to us from {{trigger.Web Page}}.'),
		],
		[
			'marketo-inbjudan',
			'a token stands inside another token',
			token('my.Ingress', 'Tre mätningar från svenska hamnar, den {{my.Datum}} klockan åtta'),
		],
		[
			'marketo-webinar',
			'a script token is given a default',
			all(
				typed('my.Local Time', 'script text', '$date.get("HH:mm")'),
				say('It begins at {{my.Local Time:default=15:00}}.'),
			),
		],
		['marketo-letter', 'a trigger name in a scheduled letter', say('Reference: {{trigger.Trigger Name}}')],
	]),
	...mistakes('token-syntax', 'error', [
		[
			'marketo-letter',
			'one brace is missing at the beginning',
			swap('{{company.Company Name:default=your company}}', '{company.Company Name:default=your company}}'),
		],
		[
			'hubspot-newsletter',
			'Word made the quotes curly',
			swapBoth("default('reader', true)", 'default(‘reader’, true)'),
		],
		['mailchimp-nieuwsbrief', 'bar and star changed places', swapBoth('Hallo *|FNAME|*', 'Hallo *|FNAME*|')],
		['sfmc-boletin', 'a percent sign got lost', swapBoth('%%=v(@nombre)=%%', '%%=v(@nombre)=%')],
		[
			'mautic-einladung',
			'the brace was never closed',
			swapBoth(
				'{contactfield=firstname|liebe Kundin, lieber Kunde}',
				'{contactfield=firstname|liebe Kundin, lieber Kunde',
			),
		],
		[
			'marketo-inbjudan',
			'the editor put bold into the middle of the token',
			swap('{{lead.First Name:default=du}}', '{{lead.<b>First Name</b>:default=du}}'),
		],
		[
			'klaviyo-aktion',
			'a blank between the braces',
			swapBoth(
				"{{ person.first_name|default:'und guten Tag' }}",
				"{ { person.first_name|default:'und guten Tag' } }",
			),
		],
		['marketo-webinar', 'half a token in the subject', subject('{{my.Subject}')],
	]),
	...mistakes('token-unknown', 'error', [
		['marketo-webinar', 'the program has no such token', swap('{{my.Intro}}', '{{my.Intro Text}}')],
		['marketo-inbjudan', 'the umlaut of the token is gone', swap('href="{{my.Länk}}"', 'href="{{my.Lank}}"')],
		[
			'mautic-novita',
			'a name for the web view that does not exist',
			swap('{webview_url}', '{webversion_url}'),
		],
		[
			'hubspot-convite',
			'two letters changed places',
			swap('{{ view_as_page_url }}', '{{ veiw_as_page_url }}'),
		],
		['mailchimp-infolettre', 'the archive tag in French', swap('*|ARCHIVE|*', '*|ARCHIVES|*')],
		[
			'sfmc-renewal',
			'the British spelling of the profile link',
			swap('%%profile_center_url%%', '%%profile_centre_url%%'),
		],
		[
			'marketo-letter',
			'a system token that Marketo never had',
			swap('{{system.viewAsWebpageLink}}', '{{system.viewInBrowserLink}}'),
		],
	]),
	...mistakes('token-url', 'warning', [
		[
			'marketo-letter',
			'the company goes bare into a query',
			link(
				'https://tidewell.example/service/book?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter&amp;site={{company.Company Name:default=none}}',
				'Book for your site',
			),
		],
		[
			'marketo-webinar',
			'the address comes out of a script',
			all(
				typed(
					'my.Calendar Link',
					'script text',
					'https://kestrel-data.example/live/forecasting/calendar?utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar',
				),
				put('<p><a href="{{my.Calendar Link}}">Put the session into my calendar</a></p>\n'),
			),
		],
		[
			'hubspot-convite',
			'a company name is not encoded',
			put(
				`<p><a href="https://www.grao-manso.example/visita?${UTM['hubspot-convite']}&empresa={{ contact.company|default('nenhuma', true) }}">Reservar para a sua equipa</a></p>\n`,
			),
		],
		[
			'klaviyo-restock',
			'the product name goes bare into the search',
			put(
				`<p><a href="https://oakandash.example/search?${UTM['klaviyo-restock']}&q={{ event.ProductName|default:'oak stool' }}">Find what you looked at</a></p>\n`,
			),
		],
	]),
];

export const LIKE_TOKENS = [
	...harmless('token-block', [
		['hubspot-newsletter', 'the end has dashes against white space', swap('{% endif %}', '{%- endif -%}')],
		[
			'klaviyo-restock',
			'a condition in one line inside the loop',
			swap(
				"{{ item.ProductName|default:'A piece from the same tree' }}",
				'{% if item.ProductName %}{{ item.ProductName }}{% else %}A piece from the same tree{% endif %}',
			),
		],
		['sfmc-renewal', 'lower-case words of the script', swap('%%[ ENDIF ]%%', '%%[ endif ]%%')],
		[
			'mailchimp-workshop',
			'a whole pair of conditions',
			put(
				'*|IF:CITY=Santa Fe|*<p>You live round the corner.</p>*|ELSE:|*<p>We can find you a room.</p>*|END:IF|*\n',
			),
		],
	]),
	...harmless('token-fallback', [
		[
			'hubspot-newsletter',
			'the city stands inside its condition',
			put('{% if contact.city %}<p>Our shop is not far from {{ contact.city }}.</p>{% endif %}\n'),
		],
		[
			'klaviyo-aktion',
			'the default has double quotes',
			swapBoth(
				"{{ person.first_name|default:'und guten Tag' }}",
				'{{ person.first_name | default:"und guten Tag" }}',
			),
		],
		[
			'marketo-letter',
			'the address of the reader is always there',
			say('This letter was sent to {{lead.Email Address}}.'),
		],
	]),
	...harmless('token-foreign', [
		[
			'sfmc-boletin',
			'percentages that look like marks',
			say('El 50% del camino es llano y el 30% tiene sombra.'),
		],
		['mailchimp-workshop', 'a set in braces', say('Choose a glaze {white, blue or green} on the day.')],
		['hubspot-newsletter', 'stars and bars as an ornament', put('<p>* | * | *</p>\n')],
	]),
	...harmless('token-preheader', [
		[
			'marketo-webinar',
			'the field is plain, the token is in the HTML',
			email({ preheader: 'Three checks that tell when a model has gone stale, live on 12 March' }),
		],
		[
			'mailchimp-workshop',
			'the preview field of Mailchimp knows its tags',
			email({
				preheader: 'Clay, lunch and two finished bowls for you, *|FNAME|*; beginners are very welcome',
			}),
		],
	]),
	...harmless('token-rendered', [
		[
			'hubspot-webinaire',
			'a fault rate of null in a French sentence',
			say('Le déchet est presque nul dans la troisième cuisine.'),
		],
		['klaviyo-aktion', 'zero in German is Null', say('Die Jacke hält bis null Grad warm.')],
		[
			'marketo-letter',
			'a greeting that needs no name',
			swapBoth('Dear {{lead.First Name:default=customer}},', 'Hello all,'),
		],
	]),
	...harmless('token-reserved', [
		[
			'marketo-letter',
			'colours begin with the same letters',
			put('<p style="color:#222222;background-color:#eef0ee">Your engineer brings the tools.</p>\n'),
		],
		[
			'hubspot-newsletter',
			'another platform may say #end',
			put(
				`<p><a href="https://www.fernhill-books.example/b/late-post?${UTM['hubspot-newsletter']}#end">The last page of Late Post</a></p>\n`,
			),
		],
		[
			'marketo-webinar',
			'the words without a hash',
			say('At the end we set out what to include, and stop on time.'),
		],
	]),
	...harmless('token-sample', [
		[
			'hubspot-convite',
			'a token is only a part of the address',
			put(
				`<p><a href="https://www.grao-manso.example/visita/{{ contact.hs_object_id }}?${UTM['hubspot-convite']}">A sua página de visita</a></p>\n`,
			),
		],
		[
			'klaviyo-restock',
			'a default with punctuation of its own',
			swapBoth('Hello {{ first_name }},', "Hello {{ first_name|default:'there' }},"),
		],
	]),
	...harmless('token-scope', [
		[
			'marketo-webinar',
			'a program token with plain text',
			all(token('my.Room', 'Room 4 on the second floor'), say('We sit in {{my.Room}}.')),
		],
		['marketo-letter', 'the date of the system in a batch', say('Sent on {{system.date}}.')],
	]),
	...harmless('token-syntax', [
		['marketo-letter', 'single braces are prose', say('The set {a, b} of valves is checked.')],
		[
			'sfmc-renewal',
			'a percentage at the end of a bracket',
			say('Guests get a rebate (10%), members keep theirs (20%).'),
		],
		[
			'hubspot-newsletter',
			'a token over two lines',
			swap(
				"{{ contact.firstname|default('reader', true) }}",
				"{{\n  contact.firstname | default('reader', true)\n}}",
			),
		],
	]),
	...harmless('token-unknown', [
		[
			'marketo-webinar',
			'a custom field that the playbook knows',
			all(
				options('token-unknown', { known: ['lead.Planning Tool'] }),
				say('You plan with {{lead.Planning Tool:default=a spreadsheet}}.'),
			),
		],
		['mautic-einladung', 'the salutation field of Mautic', say('Anrede: {contactfield=title|Guten Tag}')],
	]),
	...harmless('token-url', [
		[
			'hubspot-convite',
			'the company is encoded by a filter',
			put(
				`<p><a href="https://www.grao-manso.example/visita?${UTM['hubspot-convite']}&empresa={{ contact.company|default('nenhuma', true)|urlencode }}">Reservar para a equipa</a></p>\n`,
			),
		],
		[
			'marketo-webinar',
			'a plain text token is the whole address',
			all(
				token(
					'my.Guide URL',
					'https://kestrel-data.example/guides/forecasting?utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar',
				),
				put('<p><a href="{{my.Guide URL}}">The guide as a page</a></p>\n'),
			),
		],
	]),
];
