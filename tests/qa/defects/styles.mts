import { all, mistakes, put, rewriteHtml, swap } from '../change.mts';

const before = (mark: string, insert: string) => swap(mark, `${insert}${mark}`);
const css = (rules: string) => before('</style>', `${rules}\n`);

export const stylesMistakes = [
	...mistakes('html-line-length', 'info', [
		['hubspot-newsletter', 'the whole page on one line', rewriteHtml((html) => html.replaceAll('\n', ''))],
		[
			'klaviyo-restock',
			'a long attribute',
			put(`<p title="${'oak '.repeat(300)}">Oak is heavy, and that is good.</p>`),
		],
	]),
	...mistakes('html-duplicate', 'warning', [
		[
			'klaviyo-aktion',
			'two styles',
			swap('<td style="padding:24px">', '<td style="padding:24px" style="background-color:#ffffff">'),
		],
		[
			'sfmc-renewal',
			'two widths',
			swap('alt="Summit Gyms" width="132"', 'alt="Summit Gyms" width="132" WIDTH="264"'),
		],
		['klaviyo-restock', 'two rows with one id', put('<p id="row">One seat.</p><p id="row">Three legs.</p>')],
		[
			'mautic-einladung',
			'a module pasted twice',
			put('<div id="modul-3">Kaffee</div><div id="modul-3">Kuchen</div>'),
		],
	]),
	...mistakes('html-hidden-text', 'warning', [
		[
			'klaviyo-aktion',
			'key words',
			put(
				'<p style="display:none">Regenjacke kaufen günstig Regenmantel Damen Herren Kinder wasserdicht atmungsaktiv</p>',
			),
		],
		[
			'hubspot-newsletter',
			'no size',
			put(
				'<span style="font-size:0">An older offer that nobody took out: two novels for the price of one until May.</span>',
			),
		],
		[
			'sfmc-renewal',
			'folded away',
			put(
				'<div style="max-height:0;overflow:hidden">This block belongs to the winter campaign and was switched off instead of deleted.</div>',
			),
		],
	]),
	...mistakes('html-comment-leak', 'warning', [
		[
			'marketo-webinar',
			'a note to a colleague',
			put('<!-- TODO: ask Lars from Legal whether we may promise the recording -->'),
		],
		[
			'hubspot-webinaire',
			'a path on a disk',
			put('<!-- C:\\Users\\lea\\Documents\\clients\\modele_final2.html -->'),
		],
		[
			'klaviyo-restock',
			'where it was copied from',
			put('<!-- saved from url=(0042)https://www.competitor-stools.com/mail/view -->'),
		],
	]),
	...mistakes('html-viewport', 'info', [
		[
			'klaviyo-aktion',
			'lost',
			swap('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
		[
			'mailchimp-infolettre',
			'lost',
			swap('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
	]),
	...mistakes('css-support', 'warning', [
		[
			'klaviyo-restock',
			'a flexible row',
			put('<div style="display:flex"><div>Seat</div><div>Legs</div></div>'),
		],
		['hubspot-newsletter', 'variables', css(':root { --ink: #2b2521; } h2 { color: var(--ink); }')],
		[
			'mautic-einladung',
			'placed by coordinates',
			put('<div style="position:absolute;top:10px;left:10px">Neu</div>'),
		],
		[
			'sfmc-renewal',
			'a grid in the style sheet',
			all(
				css('.cards { display: grid; grid-template-columns: 1fr 1fr; }'),
				put('<div class="cards"><p>Wall</p><p>Pool</p></div>'),
			),
		],
		[
			'klaviyo-aktion',
			'a film',
			put(
				'<video src="https://bilder.regenfest.example/regen.mp4" width="560" height="315" controls></video>',
			),
		],
	]),
	...mistakes('css-dark-mode', 'info', [
		[
			'klaviyo-aktion',
			'neither meta nor block',
			rewriteHtml((html) =>
				html.replace(/<meta name="color-scheme"[^>]*>\n/, '').replace(/<style>[^]*?<\/style>\n/, ''),
			),
		],
		[
			'mailchimp-infolettre',
			'neither meta nor block',
			rewriteHtml((html) =>
				html.replace(/<meta name="color-scheme"[^>]*>\n/, '').replace(/@media[^\n]*\n/, ''),
			),
		],
	]),
	...mistakes('css-font-stack', 'warning', [
		['hubspot-webinaire', 'one font', swap('font-family:Tahoma,Verdana,sans-serif', 'font-family:Tahoma')],
		[
			'mailchimp-infolettre',
			'web fonts without an end',
			swap("font-family:'Trebuchet MS',Arial,sans-serif", "font-family:'Brandon Grotesque','Open Sans'"),
		],
		['klaviyo-restock', 'in the style sheet', css('h1 { font-family: "Playfair Display"; }')],
	]),
	...mistakes('css-width', 'info', [
		[
			'klaviyo-aktion',
			'as wide as a screen',
			swap('class="rahmen" width="600"', 'class="rahmen" width="960"'),
		],
		[
			'sfmc-renewal',
			'in the style',
			swap(
				'width="600" cellpadding="0" cellspacing="0" border="0" style="',
				'width="600" cellpadding="0" cellspacing="0" border="0" style="width:820px;',
			),
		],
	]),
];
