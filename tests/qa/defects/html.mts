import { mistakes, put, rewriteHtml, say, subject, swap, swapText } from '../change.mts';

const before = (mark: string, insert: string) => swap(mark, `${insert}${mark}`);
const css = (rules: string) => before('</style>', `${rules}\n`);
const lastOf = (mark: string, insert: string) =>
	rewriteHtml((html) => {
		const at = html.lastIndexOf(mark);
		return html.slice(0, at) + insert + html.slice(at + mark.length);
	});
const filler = (kilobytes: number) =>
	`<!-- ${'module 12, row of three, left aligned '.repeat(Math.ceil((kilobytes * 1_024) / 38))} -->`;

export const htmlMistakes = [
	...mistakes('html-size', 'error', [
		['marketo-webinar', 'a template full of comments', put(filler(110))],
		['mautic-einladung', 'short in letters, long in bytes', put(`<!-- ${'äöüß'.repeat(14_000)} -->`)],
		[
			'hubspot-newsletter',
			'styles for every client',
			css(
				Array.from({ length: 2_600 }, (_, i) => `.m${i} { padding: ${i % 40}px; margin: 0 auto; }`).join(
					'\n',
				),
			),
		],
		['klaviyo-restock', 'nearly there', put(filler(91)), { severity: 'warning' }],
	]),
	...mistakes('html-active', 'error', [
		[
			'hubspot-newsletter',
			'a tracking script',
			before('</body>', '<script async src="https://cdn.fernhill-books.example/t.js"></script>'),
		],
		[
			'sfmc-renewal',
			'a handler on the logo',
			swap(
				'<img src="https://image.summit-gyms.example/lib/logo.png"',
				'<img onload="track()" src="https://image.summit-gyms.example/lib/logo.png"',
			),
		],
		[
			'klaviyo-restock',
			'an embedded film',
			put(
				'<iframe src="https://player.oakandash.example/stool" width="560" height="315" title="The stool"></iframe>',
			),
		],
		[
			'mautic-einladung',
			'goes on by itself',
			before('<title>', '<meta http-equiv="Refresh" content="0; url=https://www.holzwerk-brandt.example/">'),
		],
		[
			'klaviyo-aktion',
			'an object',
			put('<object data="https://bilder.regenfest.example/banner.swf" width="300" height="100"></object>'),
		],
		[
			'mailchimp-infolettre',
			'a handler in capitals',
			swap('<a href="*|ARCHIVE|*"', '<a ONCLICK="go(this)" href="*|ARCHIVE|*"'),
		],
	]),
	...mistakes('html-form', 'warning', [
		[
			'sfmc-renewal',
			'a poll',
			put(
				'<form action="https://www.summit-gyms.example/poll" method="post"><label>Hall <input name="hall"></label></form>',
			),
		],
		['klaviyo-restock', 'a button element', put('<button type="button">Add to basket</button>')],
		[
			'mailchimp-workshop',
			'a list to choose from',
			put('<select name="day"><option>April 18</option><option>May 9</option></select>'),
		],
	]),
	...mistakes('html-external-css', 'warning', [
		[
			'hubspot-newsletter',
			'a style sheet of the site',
			before('</head>', '<link rel="stylesheet" href="https://www.fernhill-books.example/mail.css">'),
		],
		['klaviyo-aktion', 'an import', css("@import url('https://www.regenfest.example/mail.css');")],
		[
			'mautic-einladung',
			'attributes in another order',
			before(
				'<title>',
				'<link href="https://www.holzwerk-brandt.example/m.css" type="text/css" rel="StyleSheet">',
			),
		],
	]),
	...mistakes('html-balance', 'error', [
		[
			'klaviyo-aktion',
			'the inner table is not closed',
			swap(
				'<tr><td>L</td><td>102 bis 107 cm</td></tr>\n</table>',
				'<tr><td>L</td><td>102 bis 107 cm</td></tr>',
			),
		],
		['hubspot-newsletter', 'the outermost table is not closed', lastOf('</table>', '')],
		[
			'mautic-einladung',
			'a stray end of a table',
			swap('Ihr Team vom Holzwerk Brandt</p>', 'Ihr Team vom Holzwerk Brandt</p></table>'),
		],
		[
			'sfmc-renewal',
			'a div that is never closed',
			swap(
				'<p style="margin:0 0 14px">Your membership',
				'<div style="padding:4px"><p style="margin:0 0 14px">Your membership',
			),
		],
		['klaviyo-restock', 'a stray end of a div', put('</div>')],
	]),
	...mistakes('html-mso-conditional', 'error', [
		[
			'marketo-webinar',
			'the end of the first condition is lost',
			swap('</style>\n<![endif]-->', '</style>\n-->'),
		],
		[
			'marketo-webinar',
			'the closing half for Outlook is lost',
			swap('<!--[if mso]></td></tr></table><![endif]-->', ''),
			{ or: ['html-balance'] },
		],
		[
			'marketo-webinar',
			'written in two words',
			swap('</v:roundrect>\n<![endif]-->', '</v:roundrect>\n<![end if]-->'),
		],
		['mailchimp-workshop', 'never ends', swap('</style><![endif]-->', '</style>')],
		[
			'klaviyo-aktion',
			'opens a column and does not close it',
			put('<!--[if (gte mso 9)|(IE)]><table role="presentation"><tr><td width="300"><![endif]-->'),
		],
	]),
	...mistakes('html-doctype', 'warning', [
		['klaviyo-restock', 'lost', swap('<!DOCTYPE html>\n', '')],
		['sfmc-renewal', 'lost behind the script', rewriteHtml((html) => html.replace(/<!DOCTYPE[^>]*>\n/, ''))],
		['mailchimp-infolettre', 'lost', swap('<!doctype html>\n', '')],
	]),
	...mistakes('html-charset', 'warning', [
		['klaviyo-aktion', 'lost', swap('<meta charset="utf-8">\n', '')],
		[
			'mailchimp-workshop',
			'the old form lost',
			swap('<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n', ''),
		],
		[
			'hubspot-webinaire',
			'a type without a charset',
			swap('<meta charset="utf-8">', '<meta http-equiv="Content-Type" content="text/html">'),
		],
	]),
	...mistakes('html-mojibake', 'error', [
		[
			'mautic-einladung',
			'an umlaut read wrongly',
			swap(
				'<h1 style="font-size:26px;line-height:34px;color:#1d4e2f">Einladung zur Werkführung',
				'<h1 style="font-size:26px;line-height:34px;color:#1d4e2f">Einladung zur WerkfÃ¼hrung',
			),
		],
		['marketo-letter', 'an apostrophe read wrongly', say('Donâ€™t wait for the pump to fail.')],
		[
			'hubspot-webinaire',
			'replacement characters',
			swap('équipes de la région', '\uFFFDquipes de la r\uFFFDgion'),
		],
		['klaviyo-aktion', 'in the subject', subject('FrÃ¼hlingsaktion: 15 % auf Jacken')],
		['mailchimp-infolettre', 'in the text part', swapText("l'été", "l'Ã©tÃ©")],
		[
			'klaviyo-restock',
			'a no-break space read wrongly',
			say('It weighs 4Â\u00A0kg and stands on any floor.'),
		],
	]),
];
