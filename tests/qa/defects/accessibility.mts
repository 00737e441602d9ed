import { mistakes, put, rewriteHtml, say, swap, swapAll } from '../change.mts';

export const accessibilityMistakes = [
	...mistakes('a11y-lang', 'error', [
		['klaviyo-aktion', 'none on html', swap('<html lang="de" dir="ltr">', '<html dir="ltr">')],
		[
			'hubspot-webinaire',
			'a word instead of a code',
			swap('<html lang="fr" dir="ltr">', '<html lang="french" dir="ltr">'),
		],
		['mautic-einladung', 'empty', swap('<html lang="de" dir="ltr">', '<html lang="" dir="ltr">')],
		['sfmc-renewal', 'with an underscore', swap('<html lang="en" dir="ltr"', '<html lang="en_US" dir="ltr"')],
		[
			'klaviyo-restock',
			'none inside the body',
			swap('<div lang="en" dir="ltr"', '<div dir="ltr"'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('a11y-dir', 'warning', [
		['klaviyo-restock', 'none', swapAll(' dir="ltr"', '')],
		['mailchimp-infolettre', 'none', swapAll(' dir="ltr"', '')],
	]),
	...mistakes('a11y-table-role', 'warning', [
		[
			'mautic-einladung',
			'the outermost table',
			swap('<table role="presentation" width="600"', '<table width="600"'),
		],
		[
			'marketo-webinar',
			'an inner table',
			swap(
				'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">\n<tr>\n<td class="column"',
				'<table width="100%" cellpadding="0" cellspacing="0" border="0">\n<tr>\n<td class="column"',
			),
		],
		[
			'mailchimp-workshop',
			'the table of the button',
			swap(
				'<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="background-color:#5b2a86">',
				'<table border="0" cellpadding="0" cellspacing="0" style="background-color:#5b2a86">',
			),
		],
	]),
	...mistakes('a11y-contrast', 'error', [
		[
			'klaviyo-restock',
			'pale grey on white',
			say('<span style="color:#cccccc">The oil needs a week to harden fully.</span>'),
		],
		[
			'mailchimp-workshop',
			'the button, after a change of the brand colour',
			swap('style="background-color:#5b2a86"><tr><td', 'style="background-color:#d9c7ea"><tr><td'),
		],
		[
			'hubspot-newsletter',
			'mid grey',
			swap('line-height:18px;color:#4d453e', 'line-height:18px;color:#8f8f8f'),
			{ severity: 'warning' },
		],
		[
			'mautic-einladung',
			'as rgb()',
			put('<p style="color:rgb(210, 220, 210)">Für das leibliche Wohl ist gesorgt.</p>'),
		],
		[
			'sfmc-renewal',
			'by a named colour',
			put('<p style="color:yellow">Bring your card to the front desk.</p>'),
		],
		[
			'klaviyo-aktion',
			'a dark colour on a dark cell',
			put('<div style="background-color:#0a2a38;color:#0a5470">Nur solange der Vorrat reicht.</div>'),
		],
	]),
	...mistakes('a11y-heading-order', 'warning', [
		[
			'klaviyo-restock',
			'from 1 to 4',
			swap(
				'<h2 style="font-size:20px;line-height:26px">Made to go with it</h2>',
				'<h4 style="font-size:20px;line-height:26px">Made to go with it</h4>',
			),
		],
		['hubspot-newsletter', 'an empty heading', put('<h2 style="font-size:19px"> &nbsp; </h2>')],
		[
			'mautic-einladung',
			'two of the first level',
			swap(
				'<h2 style="font-size:20px;line-height:27px;color:#1d4e2f">So finden Sie zu uns</h2>',
				'<h1 style="font-size:20px;line-height:27px;color:#1d4e2f">So finden Sie zu uns</h1>',
			),
		],
	]),
	...mistakes('a11y-text-size', 'warning', [
		['klaviyo-aktion', 'ten pixels in the footer', swap('font-size:13px', 'font-size:10px')],
		[
			'klaviyo-restock',
			'seven pixels',
			put('<p style="font-size:7px">Colours of wood differ from screen to screen.</p>'),
			{ severity: 'error' },
		],
		[
			'mautic-einladung',
			'in points',
			put('<p style="font-size:6pt">Änderungen vorbehalten.</p>'),
			{ severity: 'error' },
		],
		[
			'sfmc-renewal',
			'by an attribute of old',
			put('<p style="font:11px/14px Arial,sans-serif">Terms of the plan apply.</p>'),
		],
	]),
	...mistakes('a11y-title', 'warning', [
		[
			'klaviyo-aktion',
			'empty',
			rewriteHtml((html) => html.replace(/<title>[^<]*<\/title>/, '<title></title>')),
		],
		[
			'hubspot-webinaire',
			'only a blank',
			rewriteHtml((html) => html.replace(/<title>[^<]*<\/title>/, '<title>&nbsp;</title>')),
		],
		['mailchimp-infolettre', 'none', rewriteHtml((html) => html.replace(/<title>[^<]*<\/title>\n/, ''))],
	]),
	...mistakes('a11y-vml', 'warning', [
		[
			'klaviyo-restock',
			'a picture without a text for readers',
			put(
				'<!--[if gte mso 9]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false" style="width:560px;height:180px"><v:fill type="frame" src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/bench.jpg" /></v:rect><![endif]-->',
			),
		],
		[
			'marketo-webinar',
			'a heading in a shape',
			swap(
				'<w:anchorlock/><center style="color:#ffffff;font-family:Arial,sans-serif;font-size:16px">Save my seat for the session</center>',
				'<w:anchorlock/><h2>Save my seat for the session</h2>',
			),
		],
	]),
	...mistakes('a11y-justify', 'info', [
		[
			'klaviyo-restock',
			'by a style',
			put(
				'<p style="text-align:justify">Each stool is oiled twice before it leaves the workshop in a box of paper.</p>',
			),
		],
		[
			'hubspot-webinaire',
			'by an attribute',
			put('<p align="justify">Les trois équipes partagent leurs fiches de pesée après la séance.</p>'),
		],
	]),
	...mistakes('a11y-link-underline', 'info', [
		[
			'klaviyo-aktion',
			'a link within a sentence, told by its colour alone',
			put(
				'<p>Alle Größen stehen in der <a href="https://www.regenfest.example/groessen?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion" style="color:#0a5470;text-decoration:none">Tabelle der Größen</a>, auch für Kinder.</p>',
			),
		],
	]),
];
