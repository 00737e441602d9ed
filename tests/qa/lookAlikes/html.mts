import { harmless, put, rewriteHtml, swap } from '../change.mts';

const css = (rules: string) => swap('</style>', `${rules}\n</style>`);
const sentence = (text: string) => put(`<p>${text}</p>\n`);

export const htmlLookAlikes = [
	...harmless('html-active', [
		[
			'hubspot-newsletter',
			'the word script',
			sentence('A script for a play: javascript: a joke between two readers, onclick of the tongue.'),
		],
		[
			'mailchimp-workshop',
			'a content type',
			swap('<title>', '<meta http-equiv="X-UA-Compatible" content="IE=edge"><title>'),
		],
		[
			'klaviyo-restock',
			'an attribute that only begins alike',
			put('<p data-onload="x" once="y">One tree, one stool.</p>'),
		],
	]),
	...harmless('html-form', [
		[
			'hubspot-newsletter',
			'the words',
			sentence('Fill in the form at the counter, or press the button by the door.'),
		],
		['sfmc-renewal', 'a class', put('<p class="form button input">Bring your card.</p>')],
	]),
	...harmless('html-external-css', [
		[
			'klaviyo-aktion',
			'an icon',
			swap('<title>', '<link rel="icon" href="https://www.regenfest.example/favicon.ico"><title>'),
		],
		[
			'mautic-einladung',
			'a font that is linked',
			swap('<title>', '<link rel="preconnect" href="https://fonts.gstatic.com"><title>'),
		],
		['hubspot-webinaire', 'a comment in the style', css('/* no @import here */')],
	]),
	...harmless('html-balance', [
		['hubspot-newsletter', 'list items without an end', put('<ul><li>Salt<li>Wind<li>Light</ul>')],
		[
			'klaviyo-restock',
			'cells and rows without an end',
			put('<table role="presentation"><tr><td>Seat<td>Oak<tr><td>Legs<td>Ash</table>'),
		],
		['sfmc-renewal', 'void elements both ways', put('<p>One<br>two<br/>three<hr><wbr></p>')],
		['mautic-einladung', 'paragraphs without an end', put('<p>Kaffee<p>Kuchen')],
		['marketo-letter', 'a tag in a comment', put('<!-- </table></td></div> -->')],
	]),
	...harmless('html-mso-conditional', [
		[
			'klaviyo-aktion',
			'a ghost table that is closed',
			put(
				'<!--[if (gte mso 9)|(IE)]><table role="presentation" width="600"><tr><td><![endif]--><p>Jacken</p><!--[if (gte mso 9)|(IE)]></td></tr></table><![endif]-->',
			),
		],
		[
			'mautic-einladung',
			'hidden from Outlook',
			put('<!--[if !mso]><!--><p>Nicht in Outlook</p><!--<![endif]-->'),
		],
		['hubspot-newsletter', 'the downlevel form', put('<![if !mso]><p>Not in Outlook</p><![endif]>')],
		[
			'sfmc-renewal',
			'two columns for Outlook',
			put(
				'<!--[if mso]><table role="presentation"><tr><td width="300"><![endif]--><p>Wall</p><!--[if mso]></td><td width="300"><![endif]--><p>Pool</p><!--[if mso]></td></tr></table><![endif]-->',
			),
		],
		['marketo-letter', 'the words in a comment', put('<!-- if mso breaks, ask the studio -->')],
	]),
	...harmless('html-doctype', [
		[
			'klaviyo-restock',
			'a comment before it',
			swap('<!DOCTYPE html>', '<!-- Oak and Ash -->\n<!DOCTYPE html>'),
		],
		[
			'klaviyo-aktion',
			'the old strict one',
			swap(
				'<!DOCTYPE html>',
				'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
			),
		],
	]),
	...harmless('html-charset', [
		['klaviyo-aktion', 'capitals', swap('<meta charset="utf-8">', '<META CHARSET="UTF-8">')],
	]),
	...harmless('html-mojibake', [
		[
			'mailchimp-infolettre',
			'capital letters with accents',
			sentence('À L’ÉTÉ, LA CÔTE S’ÉVEILLE ; PÂQUES EN MER.'),
		],
		[
			'hubspot-newsletter',
			'Portuguese',
			sentence('Irmã, manhã, avelãs and São João: a novel from Porto, AÇÃO and ÃO.'),
		],
		[
			'klaviyo-restock',
			'signs of money',
			sentence('The stool costs £90 or €105 – with a 5 % discount from 2 on. ½ price for seconds.'),
		],
		['sfmc-renewal', 'Romanian and Vietnamese', sentence('Bun venit, Ână și Ştefan; xin chào Ân.')],
	]),
	...harmless('html-duplicate', [
		['klaviyo-restock', 'one of data and one of its own', put('<p class="a" data-class="b">One tree.</p>')],
		['mautic-einladung', 'other capitals', put('<div id="modul">Kaffee</div><div id="modul-2">Kuchen</div>')],
	]),
	...harmless('html-hidden-text', [
		[
			'hubspot-newsletter',
			'a row for telephones',
			put(
				'<div class="mobile-only" style="display:none">The three novels as a list, for small screens that show one column only.</div>',
			),
		],
		[
			'klaviyo-aktion',
			'padding of the preheader',
			swap('</div>\n<table', `${'&#847;&zwnj;&nbsp;'.repeat(60)}</div>\n<table`),
		],
		['sfmc-renewal', 'a hidden word', put('<span style="display:none">Summit</span>')],
		[
			'marketo-webinar',
			'a spacer without size',
			put('<div style="font-size:0;line-height:0;height:12px">&nbsp;</div>'),
		],
	]),
	...harmless('html-comment-leak', [
		['klaviyo-aktion', 'the name of a module', put('<!-- Modul: Jacke, zweispaltig -->')],
		['hubspot-newsletter', 'start and end', put('<!-- START card --><p>A card.</p><!-- END card -->')],
		['marketo-webinar', 'a condition', put('<!--[if gte mso 9]><xml></xml><![endif]-->')],
	]),
	...harmless('html-size', [
		['marketo-webinar', 'long, below nine tenths', put(`<!-- ${'row '.repeat(18_000)} -->`)],
		[
			'klaviyo-restock',
			'half of it',
			rewriteHtml((html) =>
				html.replace('</style>', () => `${'.k { padding: 0; }\n'.repeat(2_500)}</style>`),
			),
		],
	]),
];
