import { UTM, all, harmless, link, put, swap } from '../change.mts';

export const linksLookAlikes = [
	...harmless('link-target-missing', [
		['hubspot-newsletter', 'an anchor to jump to', put('<a name="ledger"></a>')],
		['sfmc-renewal', 'an anchor with an id', put('<a id="plans"></a>')],
	]),
	...harmless('link-placeholder', [
		[
			'klaviyo-restock',
			'a page called todo',
			link('https://oakandash.example/todo', 'What the workshop does next'),
		],
		[
			'hubspot-newsletter',
			'a link into the mail',
			all(
				put('<h3 id="hours" style="font-size:17px">Hours</h3>'),
				put('<p><a href="#hours">Jump to the opening hours</a></p>'),
			),
		],
	]),
	...harmless('link-scheme', [
		['marketo-letter', 'a text message', put('<p><a href="sms:+353871234567">Send a text message</a></p>')],
		[
			'hubspot-newsletter',
			'a calendar',
			put('<p><a href="webcal://www.fernhill-books.example/readings.ics">Subscribe to our readings</a></p>'),
		],
		[
			'mautic-einladung',
			'capitals',
			put(
				`<p><a href="HTTPS://www.holzwerk-brandt.example/karte?${UTM['mautic-einladung']}">Karte öffnen</a></p>`,
			),
		],
	]),
	...harmless('link-http', [
		[
			'klaviyo-restock',
			'http in the text of a parameter',
			link(
				`https://oakandash.example/go?${UTM['klaviyo-restock']}&to=http%3A%2F%2Foakandash.example`,
				'Go to the story of the stool',
			),
		],
		[
			'sfmc-renewal',
			'a name space',
			swap(
				'xmlns="http://www.w3.org/1999/xhtml"',
				'xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"',
			),
		],
		['marketo-letter', 'in the text of a comment', put('<!-- http://tidewell.example is redirected -->')],
	]),
	...harmless('link-malformed', [
		[
			'hubspot-newsletter',
			'umlauts in the host',
			put('<p><a href="https://www.bücherei-münchen.de/">The library of Munich</a></p>'),
		],
		[
			'klaviyo-aktion',
			'an encoded blank',
			link('https://www.regenfest.example/gummi%20stiefel', 'Gummistiefel ansehen'),
		],
		[
			'sfmc-renewal',
			'a port',
			put(
				`<p><a href="https://www.summit-gyms.example:443/halls?${UTM['sfmc-renewal']}">Find your hall</a></p>`,
			),
		],
		[
			'mautic-einladung',
			'brackets in the query',
			link(
				`https://www.holzwerk-brandt.example/suche?${UTM['mautic-einladung']}&f[]=dach&f[]=wand`,
				'Dach und Wand ansehen',
			),
		],
	]),
	...harmless('link-relative', [
		[
			'hubspot-webinaire',
			'without a scheme but with a host',
			link(`//www.verger-commun.example/equipe?${UTM['hubspot-webinaire']}`, 'Notre équipe à Lyon'),
		],
		[
			'klaviyo-restock',
			'a token as the whole address',
			put('<p><a href="{{ event.URL|default:\'https://oakandash.example\' }}">Your saved list</a></p>'),
		],
	]),
	...harmless('link-nonprod', [
		[
			'hubspot-newsletter',
			'a site for developers',
			put('<p><a href="https://dev.to/fernhill">Our shop system on dev.to</a></p>'),
		],
		[
			'klaviyo-aktion',
			'a test magazine',
			put('<p><a href="https://www.test.de/Regenjacken-im-Test/">Der Test der Regenjacken</a></p>'),
		],
		[
			'sfmc-renewal',
			'staging as a topic',
			link('https://www.summit-gyms.example/wall/staging-a-competition', 'Staging a competition'),
		],
		[
			'mailchimp-workshop',
			'a preview page of the site',
			link('https://clayandkiln.example/preview/april', 'Preview of the April glazes'),
		],
		[
			'mautic-einladung',
			'local as a word',
			put('<p><a href="https://www.localbahn-museum.de/">Das Museum der Lokalbahn</a></p>'),
		],
	]),
	...harmless('link-sample-domain', [
		[
			'hubspot-newsletter',
			'a domain that holds the word',
			put('<p><a href="https://www.examplesofgoodbooks.com/">Examples of good books</a></p>'),
		],
		[
			'klaviyo-restock',
			'the word in the path',
			link('https://oakandash.example/example.com-review', 'A review of the stool'),
		],
	]),
];
