import {
	all,
	build,
	email,
	harmless,
	mistakes,
	preheader,
	put,
	say,
	subject,
	swap,
	swapBoth,
	token,
} from '../change.mts';

const script =
	(value: string) => (situation: { build: { tokens: { name: string; type?: string; value: string }[] } }) =>
		void situation.build.tokens.push({ name: 'my.Script', type: 'script text', value });

export const TOKENS = [
	...mistakes('token-block', 'error', [
		[
			'hubspot-convite',
			'an if that never ends',
			put('{% if contact.cidade == "Porto" %}<p>Mora perto de nós.</p>\n'),
		],
		[
			'klaviyo-shinchaku',
			'a loop that never ends',
			put('{% for item in event.Items %}<p>{{ item.Name|default:"茶" }}</p>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the last end is gone',
			swap(
				'<p style="margin:0 0 14px">Hallo fietser,</p>*|END:IF|*',
				'<p style="margin:0 0 14px">Hallo fietser,</p>',
			),
		],
		['sfmc-boletin', 'an ENDIF too many', put('<p>%%[ ENDIF ]%%Hasta pronto.</p>\n')],
		[
			'klaviyo-restock',
			'crossed ends',
			put('{% if a %}{% for b in c %}<p>Wood</p>{% endif %}{% endfor %}\n'),
		],
		[
			'marketo-webinar',
			'a script without its end',
			all(script('#set($n = ${lead.FirstName})\n#if($n)Hello $n'), put('<p>{{my.Script}}</p>\n')),
		],
		[
			'sfmc-renewal',
			'an IF without its end, in the text',
			put('%%[ IF @plan == "Solo" THEN ]%%<p>One hall is yours.</p>\n'),
		],
	]),
	...mistakes('token-fallback', 'warning', [
		['marketo-inbjudan', 'the company', say('Vi ser fram emot att träffa er från {{company.Company Name}}.')],
		['hubspot-convite', 'in the subject', subject('{{ contact.firstname }}, uma tarde na torrefação')],
		['mautic-novita', 'the town', say('Ci vediamo a {contactfield=city}.')],
		[
			'klaviyo-aktion',
			'the town in a link text',
			say('Unser Laden in {{ person.location.city }} hat offen.'),
		],

		['sfmc-boletin', 'the name itself', say('Hasta pronto, %%Apellidos%%.')],
	]),
	...mistakes('token-foreign', 'error', [
		['hubspot-convite', 'from Mailchimp', say('Até breve, *|FNAME|*.')],
		['klaviyo-shinchaku', 'from Marketo', say('{{lead.Last Name}}様')],
		['mailchimp-nieuwsbrief', 'from Marketing Cloud', say('Tot ziens, %%FirstName%%.')],
		['marketo-inbjudan', 'from Mautic', say('Vi hörs, {contactfield=firstname}.')],
		[
			'mautic-novita',
			'from Klaviyo, the link',
			put('<p><a href="{% unsubscribe_link %}">Esci dalla lista</a></p>\n'),
		],
		[
			'sfmc-boletin',
			'from HubSpot, in the text part',
			email({
				text: 'Hola {{ contact.firstname }}: cuatro rutas de otoño. https://www.sendero-lento.example/rutas/otono Darse de baja: %%unsub_center_url%%',
			}),
		],
	]),
	...mistakes('token-preheader', 'warning', [
		[
			'marketo-letter',
			'the name',
			preheader('{{lead.First Name:default=Hello}}, two dates to choose from in your area'),
		],
		['marketo-inbjudan', 'a program token', preheader('{{my.Ingress}}')],
	]),
	...mistakes('token-rendered', 'error', [
		[
			'hubspot-convite',
			'nothing behind the greeting',
			swapBoth("Olá, {{ contact.firstname|default('amigo do café', true) }}!", 'Olá, !'),
		],
		['mailchimp-infolettre', 'nothing behind Bonjour', swapBoth('Bonjour *|FNAME|*,', 'Bonjour ,')],
		['klaviyo-restock', 'null in the copy', say('Your stool number is null.')],
		['sfmc-renewal', 'an object', say('Your hall: [object Object].')],
		[
			'mautic-einladung',
			'undefined in a link',
			swap('fuehrung?utm_source', 'fuehrung?kunde=undefined&amp;utm_source'),
		],
		['klaviyo-aktion', 'not a number', say('Sie sparen NaN Euro.')],
		[
			'marketo-letter',
			'a hard blank behind Dear',
			swap('Dear {{lead.First Name:default=customer}},', 'Dear&nbsp;,'),
		],
	]),
	...mistakes('token-reserved', 'error', [
		['marketo-inbjudan', 'a loop word in the copy', say('Skriv #foreach i rutan.')],
		[
			'marketo-letter',
			'a heading of a page',
			put(
				'<p><a href="https://tidewell.example/help?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter#include">All that the visit holds</a></p>\n',
			),
		],
		[
			'marketo-webinar',
			'a set in the text part',
			email({
				text: 'Forecasting with little data. Use #set for it. {{my.CTA URL}} Unsubscribe: {{system.unsubscribeLink}}',
			}),
		],
	]),
	...mistakes('token-sample', 'error', [
		[
			'hubspot-convite',
			'an empty default',
			swap(
				"{{ contact.firstname|default('amigo do café', true) }}",
				"{{ contact.firstname|default('', true) }}",
			),
		],
		[
			'mautic-novita',
			'a button that is one field',
			put('<p><a href="{contactfield=shop_url}">Apri la tua officina preferita</a></p>\n'),
		],
	]),
	...mistakes('token-scope', 'warning', [
		['marketo-inbjudan', 'a trigger in a batch', say('Du hörde av dig via {{trigger.Name}}.')],
		[
			'marketo-webinar',
			'a token within a token',
			token('my.Intro', 'Join {{my.Speaker}} for a live session on forecasting. {{my.Nothing Here}}'),
		],
	]),
	...mistakes('token-syntax', 'error', [
		[
			'hubspot-convite',
			'one brace at the end',
			swap(
				"{{ contact.firstname|default('amigo do café', true) }}!",
				"{{ contact.firstname|default('amigo do café', true) }!",
			),
		],
		['mailchimp-nieuwsbrief', 'half of a tag', swap('Hallo *|FNAME|*,', 'Hallo *|FNAME*,')],
		[
			'mautic-novita',
			'the brace is lost',
			swap('{contactfield=firstname|cliente},', '{contactfield=firstname|cliente,'),
		],
		['sfmc-boletin', 'one per cent', swap('%%=v(@nombre)=%%:', '%%=v(@nombre)=%:')],
		[
			'marketo-inbjudan',
			'a blank between the braces',
			swap('{{lead.First Name:default=du}}', '{ {lead.First Name:default=du} }'),
		],
		['klaviyo-aktion', 'curly quotes', swap("|default:'und guten Tag'", '|default:‘und guten Tag’')],
		['klaviyo-shinchaku', 'in the subject', subject('{{ first_name|default:"お客様" }様、新茶が届きました')],
	]),
	...mistakes('token-unknown', 'error', [
		['marketo-inbjudan', 'another spelling of the program token', swap('{{my.Länk}}', '{{my.Lank}}')],
		[
			'marketo-letter',
			'a field that is called otherwise',
			say('Your city is {{lead.FirstNam:default=here}}.'),
		],
		['marketo-webinar', 'in the subject', subject('{{my.Subjekt}}')],
		[
			'mailchimp-workshop',
			'the system tag with a slip',
			put('<p><a href="*|UNSUBB|*">Leave this list at any time</a></p>\n'),
		],
		['sfmc-renewal', 'a variable that nobody set', say('Your hall is %%=v(@hall)=%%.')],
		[
			'mautic-einladung',
			'the system token with a slip',
			put('<p><a href="{unsubscribe_ur1}">Vom Rundbrief abmelden, sofort</a></p>\n'),
		],
	]),
	...mistakes('token-url', 'warning', [
		[
			'marketo-letter',
			'the company in a query',
			put(
				'<p><a href="https://tidewell.example/start?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter&amp;firm={{company.Company Name:default=none}}">Open the page of your company</a></p>\n',
			),
		],
		[
			'mautic-novita',
			'the town in a path',
			put(
				'<p><a href="https://www.ruota-libera.example/citta/{contactfield=city|milano}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita">Officine nella tua città</a></p>\n',
			),
		],
		[
			'marketo-webinar',
			'a script as the target',
			all(
				script('https://kestrel-data.example/'),
				put('<p><a href="{{my.Script}}">Open your own plan</a></p>\n'),
			),
		],
	]),
];

export const LIKE_TOKENS = [
	...harmless('token-block', [
		[
			'hubspot-convite',
			'one within another, both closed',
			put(
				"{% if contact.cidade == 'Porto' %}{% if contact.vip %}<p>Bem-vindo de novo.</p>{% endif %}{% endif %}\n",
			),
		],
		[
			'sfmc-boletin',
			'ELSEIF',
			put(
				'%%[ IF @nombre == "a" THEN ]%%<p>Uno</p>%%[ ELSEIF @nombre == "b" THEN ]%%<p>Dos</p>%%[ ELSE ]%%<p>Tres</p>%%[ ENDIF ]%%\n',
			),
		],
		[
			'klaviyo-restock',
			'the words in the copy',
			say('Ask yourself if this is for you; the end of the month is near.'),
		],
	]),
	...harmless('token-fallback', [
		[
			'klaviyo-restock',
			'within its own condition',
			put('{% if person.location.city %}<p>We deliver to {{ person.location.city }} too.</p>{% endif %}\n'),
		],
		['sfmc-boletin', 'a value by IIF', say('Hola, %%=IIF(EMPTY(Nombre),"caminante",Nombre)=%%.')],
		['mailchimp-nieuwsbrief', 'a tag of the list', say('Deze brief gaat naar *|LIST:NAME|*.')],
	]),
	...harmless('token-foreign', [
		[
			'mailchimp-nieuwsbrief',
			'per cents',
			say('Van 80 %% van de lampen was de accu leeg na 5%%, en 6%% haalde het.'),
		],
		['hubspot-newsletter', 'a rating', say('Our readers gave it *|* out of five.')],
		['mautic-novita', 'a set of sizes', say('Taglie {S, M, L} in officina.')],
	]),
	...harmless('token-preheader', [
		[
			'hubspot-convite',
			'where it resolves',
			preheader("{{ contact.firstname|default('Olá', true) }}, provamos cinco cafés e abrimos a torradeira"),
		],
	]),
	...harmless('token-rendered', [
		['mailchimp-infolettre', 'a greeting without a name', swapBoth('Bonjour *|FNAME|*,', 'Bonjour à tous,')],
		[
			'mautic-einladung',
			'null as a German number',
			say('Die Führung hat null Stufen und ist ohne Hindernis.'),
		],
		['hubspot-newsletter', 'a contract', say('The will is null and void, and the neighbours know it.')],
	]),
	...harmless('token-reserved', [
		['marketo-letter', 'hashtags', say('Write to us with #pumps or #ending.')],
		['hubspot-newsletter', 'on another platform', say('Tag it #set when you like it.')],
	]),
	...harmless('token-sample', [
		[
			'mautic-novita',
			'a field behind a host',
			put(
				'<p><a href="https://www.ruota-libera.example/o/{contactfield=id}?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita">Apri la tua scheda in officina</a></p>\n',
			),
		],
	]),
	...harmless('token-scope', [
		[
			'marketo-inbjudan',
			'a token in a token that has a value',
			token('my.Rubrik', 'Frukostmöte: så blir hamnen tystare'),
		],
	]),
	...harmless('token-syntax', [
		['marketo-letter', 'braces in the copy', say('The code is {4, 5} and its pair { 6, 7 }.')],
		['mailchimp-workshop', 'a star and a bar', say('We serve tea * | coffee for the makers.')],
		['sfmc-renewal', 'per cents', say('Now 100%% of members see 20% more.')],
	]),
	...harmless('token-unknown', [
		['marketo-letter', 'a system token', say('Sent on {{system.date}}.')],
		['mailchimp-workshop', 'another system tag', say('Read it on *|MC:DATE|*.')],
		['marketo-webinar', 'a token of the lead', say('Your time zone: {{lead.Country:default=unknown}}.')],
	]),
	...harmless('token-url', [
		[
			'hubspot-convite',
			'an encoded value',
			put(
				'<p><a href="https://www.grao-manso.example/visita?utm_source=hubspot&amp;utm_medium=email&amp;utm_campaign=C-1611-convite&amp;grupo={{ contact.grupo|urlencode }}">Ver o seu grupo da visita</a></p>\n',
			),
		],
	]),
	...harmless('token-scope', [
		[
			'marketo-letter',
			'a member token in a program',
			build({ tokens: [{ name: 'my.Note', type: 'text', value: 'Two slots' }] }),
		],
	]),
];
