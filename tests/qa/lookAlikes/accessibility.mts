import { harmless, put, swap } from '../change.mts';

export const accessibilityLookAlikes = [
	...harmless('a11y-lang', [
		['klaviyo-aktion', 'with a region', swap('<html lang="de"', '<html lang="de-AT"')],
		['hubspot-newsletter', 'a quotation in another language', put('<p lang="fr">Il pleut sur la mer.</p>')],
		['sfmc-renewal', 'with a script', swap('<html lang="en"', '<html lang="sr-Latn-RS"')],
	]),
	...harmless('a11y-table-role', [
		[
			'klaviyo-restock',
			'a table of facts',
			put('<table><tr><th scope="row">Height</th><td>45 cm</td></tr></table>'),
		],
		['sfmc-renewal', 'role none', put('<table role="none" cellpadding="0"><tr><td>Wall</td></tr></table>')],
		['mautic-einladung', 'a caption', put('<table><caption>Busse</caption><tr><td>13:30</td></tr></table>')],
	]),
	...harmless('a11y-contrast', [
		[
			'klaviyo-restock',
			'white on a picture',
			put(
				'<table role="presentation"><tr><td style="background-image:url(https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/dark.jpg);color:#ffffff">Oak</td></tr></table>',
			),
		],
		[
			'mautic-einladung',
			'white on the colour of a class',
			put('<p class="knopf" style="color:#ffffff">Platz für alle</p>'),
		],
		[
			'hubspot-newsletter',
			'white on dark, two levels up',
			put(
				'<div style="background-color:#3b1a0c"><div><p style="color:#ffffff">By the window</p></div></div>',
			),
		],
		[
			'sfmc-renewal',
			'a line of one pixel',
			put('<div style="color:#ffffff;font-size:1px;line-height:1px">&nbsp;</div>'),
		],
		['klaviyo-aktion', 'large and mid grey', put('<p style="font-size:30px;color:#767676">Regen</p>')],
		[
			'marketo-webinar',
			'white on the colour of an attribute',
			put(
				'<table role="presentation" bgcolor="#0b3d5c"><tr><td style="color:#ffffff">Live</td></tr></table>',
			),
		],
	]),
	...harmless('a11y-heading-order', [
		[
			'klaviyo-restock',
			'back up again',
			put(
				'<h2 style="font-size:20px">One</h2><h3 style="font-size:18px">Two</h3><h2 style="font-size:20px">Three</h2>',
			),
		],
		[
			'mautic-einladung',
			'a heading of a picture with a text',
			put(
				'<h2><img src="https://bilder.holzwerk-brandt.example/k.png" alt="Kaffeepause" width="90" height="20"></h2>',
			),
		],
	]),
	...harmless('a11y-text-size', [
		['klaviyo-restock', 'twelve pixels', put('<p style="font-size:12px">Colours of wood differ.</p>')],
		[
			'marketo-webinar',
			'a spacer',
			put('<div style="font-size:1px;line-height:1px;height:20px">&nbsp;</div>'),
		],
		[
			'sfmc-renewal',
			'a cell of no size around text with its own',
			put('<div style="font-size:0"><span style="font-size:14px">Wall</span></div>'),
		],
		['hubspot-newsletter', 'relative', put('<p style="font-size:0.9em">By the sea.</p>')],
	]),
	...harmless('a11y-title', [
		[
			'mailchimp-workshop',
			'only a token',
			swap('<title>*|MC:SUBJECT|*</title>', '<title>*|SUBJECT|*</title>'),
		],
	]),
	...harmless('a11y-vml', [
		[
			'marketo-webinar',
			'a background',
			put(
				'<!--[if mso]><v:rect alt="" style="width:600px;height:20px" fill="true"><v:fill type="tile" color="#0b3d5c"/></v:rect><![endif]-->',
			),
		],
	]),
];
