import {
	all,
	type Change,
	harmless,
	link,
	mistakes,
	preheader,
	put,
	say,
	swap,
	swapBoth,
	token,
} from '../change.mts';

const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

const script =
	(name: string, value: string): Change =>
	({ build: { tokens } }) =>
		void tokens.push({ name, type: 'script text', value });

export const TOKENS = [
	...mistakes('token-block', 'error', [
		['hubspot-newsletter', 'the endif was deleted with the paragraph', swap('{% endif %}', '')],
		['mailchimp-nieuwsbrief', 'END:IF is missing after the greeting', swap('*|END:IF|*', '')],
		['sfmc-renewal', 'ENDIF got lost in the block for families', swap('%%[ ENDIF ]%%', '')],
		['klaviyo-restock', 'the loop is closed by the wrong word', swap('{% endfor %}', '{% endif %}')],
		[
			'klaviyo-shinchaku',
			'a condition for members is opened and forgotten',
			put('{% if person.vip %}<p>会員の方には小さな贈り物を添えます。</p>\n'),
		],
		[
			'marketo-webinar',
			'a script token without its end',
			all(
				script('my.Hint', '#if( $lead.Country == "Germany" )Sie erhalten die Unterlagen auf Deutsch.'),
				put('<p>{{my.Hint}}</p>'),
			),
		],
	]),
	...mistakes('token-fallback', 'warning', [
		[
			'klaviyo-aktion',
			'der Vorname steht ohne Ersatz',
			swapBoth("{{ person.first_name|default:'und guten Tag' }}", '{{ person.first_name }}'),
		],
		[
			'marketo-letter',
			'the company of the reader without a default',
			swapBoth('{{company.Company Name:default=your company}}', '{{company.Company Name}}'),
		],
		[
			'mautic-einladung',
			'der Ersatz hinter dem Strich fehlt',
			swapBoth('{contactfield=firstname|liebe Kundin, lieber Kunde}', '{contactfield=firstname}'),
		],
		[
			'hubspot-convite',
			'a cidade no meio da frase',
			say('Quem vive em {{ contact.city }} pode vir de bicicleta.'),
		],
	]),
	...mistakes('token-foreign', 'error', [
		[
			'mailchimp-infolettre',
			'une salutation venue de HubSpot',
			swapBoth('*|FNAME|*', '{{ contact.firstname }}'),
		],
		[
			'mautic-novita',
			'a footer of Mailchimp',
			swap('{unsubscribe_url}', '*|UNSUB|*'),
			{ or: ['legal-unsubscribe', 'legal-unsubscribe-target', 'link-malformed', 'link-relative'] },
		],
		[
			'klaviyo-aktion',
			'der Kopf einer Marketo-Mail',
			put('<p>{{lead.First Name:default=liebe Kundin}}, schauen Sie herein.</p>\n'),
			{ or: ['token-unknown', 'token-syntax'] },
		],
		[
			'sfmc-boletin',
			'un saludo de Mautic en el centro',
			put('<p>{contactfield=firstname|caminante}, buen camino.</p>\n'),
		],
		[
			'hubspot-webinaire',
			'un bloc d’AMPscript collé d’un ancien envoi',
			put('<p>Votre cantine : %%=v(@cantine)=%%</p>\n'),
		],
		[
			'marketo-inbjudan',
			'Klaviyos länk för avregistrering',
			put('<p><a href="{% unsubscribe_link %}">Avregistrera dig</a></p>\n'),
			{ or: ['link-malformed', 'link-relative', 'legal-unsubscribe-target'] },
		],
	]),
	...mistakes('token-preheader', 'warning', [
		[
			'marketo-letter',
			'the name of the reader in the field of the preview',
			preheader('{{lead.First Name:default=Hello}}, two dates to choose from, and what changes on your side'),
		],
		['marketo-inbjudan', 'förhandstexten är en token', preheader('{{my.Ingress}}')],
	]),
	...mistakes('token-rendered', 'error', [
		[
			'hubspot-convite',
			'a saudação ficou sem nome',
			swapBoth("Olá, {{ contact.firstname|default('amigo do café', true) }}!", 'Olá, !'),
		],
		['sfmc-renewal', 'the name of a hall is undefined', say('Your home hall is undefined, open from six.')],
		[
			'mautic-einladung',
			'Sehr geehrte Frau mit Lücke',
			swapBoth('Guten Tag {contactfield=firstname|liebe Kundin, lieber Kunde},', 'Guten Tag ,'),
		],
		['klaviyo-restock', 'the weight is not a number', say('With the cushion it weighs NaN kg.')],
		['mailchimp-nieuwsbrief', 'een object in de tekst', say('Jouw winkel: [object Object], Utrecht.')],
		[
			'hubspot-newsletter',
			'a link built of an empty value',
			link('https://www.fernhill-books.example/b/undefined', 'Order the book of the month'),
		],
	]),
	...mistakes('token-reserved', 'error', [
		[
			'marketo-letter',
			'the anchor of the page is called end',
			link('https://tidewell.example/service/steps#end', 'See the last step of an inspection'),
		],
		[
			'marketo-inbjudan',
			'en hashtagg som är ett kommando',
			say('Dela bilder från mötet under #set och #hamn.'),
		],
		[
			'marketo-webinar',
			'#include in a sentence for developers',
			say('Developers: use #include in the sample project to load the worksheet.'),
		],
		[
			'marketo-webinar',
			'the confirmation says #stop',
			inSecond(
				'Colleagues are welcome too',
				'Tweet #stop to leave the waiting list. Colleagues are welcome too',
			),
		],
	]),
	...mistakes('token-sample', 'error', [
		[
			'marketo-letter',
			'the default is written and empty',
			swapBoth('{{lead.First Name:default=customer}}', '{{lead.First Name:default=}}'),
			{ or: ['token-fallback', 'token-rendered'] },
		],
		[
			'hubspot-webinaire',
			'le remplacement est une chaîne vide',
			swapBoth("'à vous'", "''"),
			{ or: ['token-fallback'] },
		],
		[
			'klaviyo-aktion',
			'the address of the button is one field of the profile',
			swap(
				'href="https://www.regenfest.example/jacken?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion"',
				'href="{{ person.lieblingslink }}"',
			),
			{ or: ['token-fallback'] },
		],
		[
			'mautic-novita',
			'dopo la barra non c’è nulla',
			swapBoth('{contactfield=firstname|cliente}', '{contactfield=firstname|}'),
			{ or: ['token-fallback'] },
		],
	]),
	...mistakes('token-scope', 'warning', [
		[
			'marketo-webinar',
			'a trigger token in the batch',
			put('<p>You clicked {{trigger.Name}} last week.</p>\n'),
			{ or: ['token-unknown'] },
		],
		[
			'marketo-inbjudan',
			'en token inuti en token',
			token('my.Ingress', 'Tre mätningar från svenska hamnar, visas {{my.Datum}} i Göteborg'),
			{ or: ['token-preheader'] },
		],
		[
			'marketo-letter',
			'a trigger token tells who clicked',
			put('<p>Sent by {{trigger.Sent By}}.</p>\n'),
			{ or: ['token-unknown', 'token-fallback'] },
		],
	]),
	...mistakes('token-syntax', 'error', [
		[
			'mautic-einladung',
			'die Klammer hinten fehlt',
			swapBoth(
				'{contactfield=firstname|liebe Kundin, lieber Kunde}',
				'{contactfield=firstname|liebe Kundin, lieber Kunde',
			),
		],
		['sfmc-boletin', 'falta un signo de porcentaje', swapBoth('%%=v(@nombre)=%%', '%%=v(@nombre)=%')],
		['mailchimp-infolettre', 'l’astérisque de fin manque', swapBoth('*|FNAME|*', '*|FNAME|')],
		[
			'klaviyo-shinchaku',
			'the braces have a gap',
			swapBoth("{{ first_name|default:'お客様' }}", "{{ first_name|default:'お客様' } }"),
		],
		[
			'marketo-inbjudan',
			'en klammer för lite i hälsningen',
			swapBoth('{{lead.First Name:default=du}}', '{{lead.First Name:default=du}'),
		],
		['marketo-webinar', 'the confirmation lost two braces', inSecond('{{my.Speaker}}', '{{my.Speaker')],
	]),
	...mistakes('token-unknown', 'error', [
		[
			'marketo-inbjudan',
			'datumets token heter annorlunda i programmet',
			swapBoth('{{my.Datum}}', '{{my.Event Date}}'),
		],
		[
			'marketo-webinar',
			'the token of the worksheet was not cloned',
			put('<p>Bring {{my.Worksheet Title}} along.</p>\n'),
		],
		[
			'marketo-webinar',
			'the confirmation misspells the speaker',
			inSecond('{{my.Speaker}}', '{{my.Speeker}}'),
		],
		['marketo-letter', 'a system token that never was', put('<p>{{system.unsubscribeUrl}}</p>\n')],
	]),
	...mistakes('token-url', 'warning', [
		[
			'marketo-letter',
			'the company name is put into the query as it is',
			link(
				'https://tidewell.example/sites?site={{company.Company Name:default=none}}',
				'See the pumps of your site',
			),
			{ or: ['utm-personal-data', 'utm-missing'] },
		],
		[
			'marketo-webinar',
			'a link out of a script',
			all(
				script('my.Room Link', '#set($u = "https://kestrel-data.example/room")${u}'),
				put('<p><a href="{{my.Room Link}}">Look into the room</a></p>\n'),
			),
		],
		[
			'marketo-inbjudan',
			'företagets namn i adressen',
			put(
				'<p><a href="https://www.nordkaj.example/hamn?firma={{company.Company Name:default=hamn}}&amp;utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-1507-inbjudan">Se siffrorna för din hamn</a></p>\n',
			),
			{ or: ['utm-personal-data'] },
		],
	]),
];

export const LIKE_TOKENS = [
	...harmless('token-block', [
		[
			'hubspot-convite',
			'dashes that eat blanks in both tags',
			put("{%- if contact.city == 'Porto' -%}<p>Venha a pé.</p>{%- endif -%}\n"),
		],
		[
			'sfmc-renewal',
			'a condition on one line',
			put(
				'%%[ IF @plan == "Solo" THEN ]%%<p>Bring a friend.</p>%%[ ELSEIF @plan == "Duo" THEN ]%%<p>Bring two.</p>%%[ ENDIF ]%%\n',
			),
		],
		['mailchimp-workshop', 'IFNOT with its end', put('*|IFNOT:FNAME|*<p>Tell us your name.</p>*|END:IF|*\n')],
	]),
	...harmless('token-fallback', [
		[
			'hubspot-convite',
			'the name stands in a condition',
			put('{% if contact.city %}<p>De {{ contact.city }} são poucas paragens.</p>{% endif %}\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'an else stands beside it',
			put('*|IF:STAD|*<p>Tot ziens in *|STAD|*.</p>*|ELSE:|*<p>Tot ziens.</p>*|END:IF|*\n'),
		],
		[
			'marketo-webinar',
			'the address of the reader always has a value',
			put('<p>This goes to {{lead.Email Address}}.</p>\n'),
		],
	]),
	...harmless('token-foreign', [
		[
			'mailchimp-infolettre',
			'percent signs in the copy',
			say('Le chantier est fini à 80 %% selon Yann, à 75 % selon Marianne.'),
		],
		[
			'hubspot-newsletter',
			'braces of a riddle',
			say('The riddle of the month: {a, b, c} has how many subsets?'),
		],
		['marketo-letter', 'an asterisk and a bar', say('Class * | standard pumps need half an hour less.')],
	]),
	...harmless('token-preheader', [
		[
			'hubspot-newsletter',
			'HubSpot fills in tokens of the preview',
			preheader(
				"{{ contact.firstname|default('Reader', true) }}, a lighthouse, a quarrel of neighbours, and a late letter",
			),
		],
		[
			'marketo-webinar',
			'a field of plain words',
			preheader('Three checks that tell when a model has gone stale, live on 12 March'),
		],
	]),
	...harmless('token-rendered', [
		[
			'mailchimp-workshop',
			'the word null in a saying',
			say('Last season’s rules about drying are null and void.'),
		],
		['klaviyo-restock', 'a surname that is Null', say('The bench was drawn by Hana Null in our workshop.')],
		[
			'hubspot-newsletter',
			'undefined as an honest adjective',
			say('The hero has an undefined longing, and a dog.'),
		],
		[
			'mautic-novita',
			'a comma after the name of a bread',
			say('Da noi anche pane naan, olive e acqua fresca.'),
		],
	]),
	...harmless('token-reserved', [
		[
			'marketo-letter',
			'a number sign and a hashtag of the brand',
			say('See stand #12 and the pictures under #tidewellpumps.'),
		],
		['marketo-webinar', 'the word end without a sign', say('The end of the session is open for questions.')],
	]),
	...harmless('token-sample', [
		[
			'marketo-letter',
			'a default of two words',
			swapBoth('{{lead.First Name:default=customer}}', '{{lead.First Name:default=valued customer}}'),
		],
	]),
	...harmless('token-scope', [
		[
			'marketo-webinar',
			'the follow-up may use what triggers it',
			inSecond('Colleagues are welcome too', 'We have noted your seat. Colleagues are welcome too'),
		],
		[
			'marketo-inbjudan',
			'a script with one field',
			all(
				script('my.Hälsning', '#if($lead.FirstName != "")$lead.FirstName#{else}du#end'),
				put('<p>{{my.Hälsning}}, välkommen.</p>\n'),
			),
		],
	]),
	...harmless('token-syntax', [
		[
			'klaviyo-aktion',
			'one brace in a smiley',
			say('Der Regen kommt bestimmt :-} und wir sind vorbereitet.'),
		],
		[
			'sfmc-boletin',
			'a percent sign at the end of a sentence',
			say('El desnivel medio es del 6 %, y nunca pasa del 12 %.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'an asterisk of a footnote',
			say('De batterij haalt 9 uur*. *gemeten bij 5 graden.'),
		],
		[
			'marketo-inbjudan',
			'a token with a blank inside the name',
			put('<p>{{lead.Last Name:default=kund}}</p>\n'),
		],
	]),
	...harmless('token-unknown', [
		['marketo-webinar', 'a token of the platform', put('<p>Read on {{system.date}}.</p>\n')],
		[
			'marketo-inbjudan',
			'a token with letters of Swedish that exists',
			all(token('my.Åhörare', 'hamnchefer'), put('<p>För {{my.Åhörare}}.</p>\n')),
		],
	]),
	...harmless('token-url', [
		[
			'marketo-webinar',
			'the token of a whole address',
			put('<p><a href="{{my.CTA URL}}">Save my seat for the session</a></p>\n'),
		],
		[
			'marketo-letter',
			'a token in the sentence before a link',
			put('<p>Is {{company.Company Name:default=your site}} Smith &amp; Sons or Smith and Sons?</p>\n'),
		],
	]),
];
