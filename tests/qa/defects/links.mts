import { UTM, link, mistakes, put, swap, token } from '../change.mts';

const oak = UTM['klaviyo-restock'];

export const linksMistakes = [
	...mistakes('link-target-missing', 'error', [
		[
			'mailchimp-workshop',
			'the target of the button is empty',
			swap(`href="https://clayandkiln.example/saturday?${UTM['mailchimp-workshop']}"`, 'href=""'),
		],
		[
			'klaviyo-aktion',
			'a link without a target',
			put('<p><a class="knopf" style="color:#0a5470">Zu den Gummistiefeln</a></p>'),
		],
		['hubspot-webinaire', 'only a blank', put('<p><a href=" ">Voir le programme complet</a></p>')],
		['marketo-webinar', 'the token of the button has no value', token('my.CTA URL', '')],
		[
			'klaviyo-restock',
			'an image map with a dead part',
			put('<map name="shelf"><area shape="rect" coords="0,0,10,10" alt="Shelf" href=""></map>'),
		],
	]),
	...mistakes('link-placeholder', 'error', [
		['hubspot-newsletter', 'only a hash', put('<p><a href="#">Order the audio book</a></p>')],
		[
			'sfmc-renewal',
			'script that does nothing',
			put('<p><a href="javascript:void(0);">Find your hall</a></p>'),
			{ or: ['link-scheme'] },
		],
		[
			'mautic-einladung',
			'a scheme alone',
			put('<p><a href="https://">Zum Lageplan der Halle</a></p>'),
			{ or: ['link-malformed'] },
		],
		['marketo-webinar', 'TBD in the token', token('my.CTA URL', 'TBD')],
		[
			'mailchimp-infolettre',
			'a bracketed hint',
			put('<p><a href="[URL]">Voir les photos du chantier</a></p>'),
		],
		[
			'klaviyo-restock',
			'a word that stands for an address',
			put('<p><a href="INSERT_LINK">See the matching table</a></p>'),
			{ or: ['link-relative', 'link-malformed'] },
		],
	]),
	...mistakes('link-scheme', 'error', [
		[
			'klaviyo-restock',
			'a letter lost',
			put(`<p><a href="htps://oakandash.example/care?${oak}">How to oil your stool</a></p>`),
			{ or: ['link-malformed'] },
		],
		[
			'mautic-einladung',
			'a file on a disk',
			put('<p><a href="file:///C:/Users/gerda/Desktop/lageplan.pdf">Lageplan der Halle</a></p>'),
		],
		[
			'hubspot-newsletter',
			'a page inside the link',
			put('<p><a href="data:text/html,%3Cb%3EHi%3C/b%3E">Read the first page</a></p>'),
		],
		[
			'sfmc-renewal',
			'a script',
			put('<p><a href="javascript:window.open(\'https://www.summit-gyms.example\')">Find your hall</a></p>'),
		],
		[
			'marketo-webinar',
			'a letter too many',
			token(
				'my.CTA URL',
				'htttps://kestrel-data.example/live/forecasting?utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar',
			),
			{ or: ['link-malformed'] },
		],
		[
			'mailchimp-workshop',
			'script of an old browser',
			put('<p><a href="VBScript:msgbox(1)">See the studio</a></p>'),
		],
	]),
	...mistakes('link-http', 'error', [
		[
			'marketo-webinar',
			'in the token of the button',
			token('my.CTA URL', `http://kestrel-data.example/live/forecasting?${UTM['marketo-webinar']}`),
		],
		[
			'sfmc-renewal',
			'the logo',
			swap('href="https://www.summit-gyms.example/?', 'href="http://www.summit-gyms.example/?'),
		],
		[
			'hubspot-webinaire',
			'in capitals',
			put('<p><a href="HTTP://www.verger-commun.example/equipe">Notre équipe à Lyon</a></p>'),
		],
		[
			'klaviyo-restock',
			'an area of an image map',
			put(
				`<map name="m"><area href="http://oakandash.example/care?${oak}" alt="How to oil your stool" coords="0,0,9,9" shape="rect"></map>`,
			),
		],
	]),
	...mistakes('link-malformed', 'error', [
		[
			'mautic-einladung',
			'the scheme twice',
			swap(
				'https://www.holzwerk-brandt.example/fuehrung',
				'https://https://www.holzwerk-brandt.example/fuehrung',
			),
		],
		[
			'klaviyo-aktion',
			'a blank in the middle',
			put(
				`<p><a href="https://www.regenfest.example/gummi stiefel?${UTM['klaviyo-aktion']}">Gummistiefel ansehen</a></p>`,
			),
		],
		[
			'marketo-webinar',
			'a host without its end',
			token('my.CTA URL', `https://kestrel-data/live/forecasting?${UTM['marketo-webinar']}`),
		],
		[
			'hubspot-newsletter',
			'one slash',
			put(
				`<p><a href="https:/www.fernhill-books.example/gifts?${UTM['hubspot-newsletter']}">Gift cards of the shop</a></p>`,
			),
		],
		[
			'mailchimp-infolettre',
			'a comma in the host',
			put('<p><a href="https://www,amisduphare.example/photos">Les photos du chantier</a></p>'),
		],
		[
			'mailchimp-workshop',
			'no scheme',
			put('<p><a href="www.clayandkiln.com/teachers">Meet our teachers</a></p>'),
			{ or: ['link-relative'] },
		],
	]),
	...mistakes('link-relative', 'error', [
		[
			'klaviyo-restock',
			'from the root of the site',
			put('<p><a href="/products/oak-stool/care">How to oil your stool</a></p>'),
		],
		[
			'hubspot-webinaire',
			'a page beside this one',
			put('<p><a href="programme.html">Le programme en détail</a></p>'),
		],
		['sfmc-renewal', 'up one folder', put('<p><a href="../account/guests">Bring a guest</a></p>')],
		[
			'hubspot-newsletter',
			'only a query',
			put('<p><a href="?utm_source=hubspot&utm_medium=email">Order all three</a></p>'),
			{ or: ['link-malformed'] },
		],
	]),
	...mistakes('link-nonprod', 'error', [
		[
			'marketo-webinar',
			'the staging site of the brand',
			token('my.CTA URL', `https://staging.kestrel-data.example/live/forecasting?${UTM['marketo-webinar']}`),
		],
		[
			'klaviyo-aktion',
			'an environment joined by a hyphen',
			link('https://shop-uat.regenfest.example/stiefel', 'Gummistiefel ansehen'),
		],
		[
			'sfmc-renewal',
			'an address of the office network',
			put('<p><a href="https://10.20.4.7/account">Open my account</a></p>'),
			{ or: ['link-ip-host'] },
		],
		[
			'hubspot-newsletter',
			'the machine of the developer',
			put('<p><a href="https://localhost:3000/b/late-post">Order Late Post now</a></p>'),
		],
		[
			'mautic-einladung',
			'a host of the intranet',
			put('<p><a href="https://wiki.brandt.internal/anfahrt">Anfahrt zum Werk</a></p>'),
		],
		['klaviyo-restock', 'a preview', link('https://preview.oakandash.example/care', 'How to oil your stool')],
	]),
	...mistakes('link-sample-domain', 'error', [
		[
			'mailchimp-workshop',
			'the domain of the documentation',
			put('<p><a href="https://www.example.com/directions">Directions to the studio</a></p>'),
		],
		[
			'sfmc-renewal',
			'put your own here',
			put('<p><a href="https://www.yourdomain.com/privacy">Privacy policy of the club</a></p>'),
		],
		[
			'klaviyo-restock',
			'an address of the documentation',
			put('<p><a href="https://203.0.113.24/care">How to oil your stool</a></p>'),
			{ or: ['link-ip-host'] },
		],
		[
			'hubspot-webinaire',
			'a company that stands for one',
			put('<p><a href="https://yourcompany.com/agenda">Agenda des prochains webinaires</a></p>'),
		],
	]),
];
