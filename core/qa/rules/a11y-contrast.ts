import { z } from 'zod/v4';

import { say } from '../evidence';
import { contrastOf, hexOf } from '../look/colour';
import { inkOf, type Look } from '../look/look';
import { seenRunsOf } from '../look/readable';
import { UNSURE } from '../look/said';
import { defineRule } from '../rule';

/** WCAG: 18 pt, or 14 pt in bold; a size that cannot be told is taken for large. */
const isLarge = ({ size, bold }: Look) => size === UNSURE || size >= 24 || (bold && size >= 18.66);

export const a11yContrast = defineRule({
	id: 'a11y-contrast',
	title: 'text stands out from its background',
	severity: 'error',
	required: true,
	why: 'Many readers cannot read it, and nobody can in the sun. Text in the colour of its background counts as a trick.',
	source: 'qa-rules §5 a11y; WCAG 1.4.3; SpamAssassin HTML_FONT_LOW_CONTRAST',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'nearly transparent', body: '<p style="color:rgba(0,0,0,.1)">Agenda</p>' },
			{ say: 'in the notation of today', body: '<p style="color:rgb(0 0 0 / 20%)">Agenda</p>' },
			{ say: 'by eight digits', body: '<p style="color:#00000033">Agenda</p>' },
			{ say: 'by hue and light', body: '<p style="color:hsl(25, 20%, 78%)">Agenda</p>' },
			{
				say: 'a pale ground that lets white through, and white letters',
				body: '<p style="background:hsla(210, 100%, 30%, 0.2);color:#fff">Agenda</p>',
			},
			{ say: 'text that is nearly seen through', body: '<p style="opacity:.2">Agenda</p>' },
			{ say: 'light grey on white', body: '<p style="color:#cccccc">Agenda</p>' },
			{ say: 'white on white', body: '<td bgcolor="#FFF"><font color="white">Agenda</font></td>' },
			{
				say: 'by a style sheet',
				body: '<style>td.note{color:rgb(180, 180, 180)}</style><table role="presentation"><tr><td class="note">Agenda</td></tr></table>',
			},
			{ say: 'nearly enough, which does not block', body: '<p style="color:#808080">Agenda</p>' },
		],
		quiet: [
			{ say: 'white on blue', body: '<p style="background:#00539f;color:#fff">Agenda</p>' },
			{
				say: 'white on a picture',
				body: '<div style="background:#fff url(https://northwind.example/h.jpg);color:#fff">Agenda</div>',
			},
			{
				say: 'white on a shade',
				body: '<div style="background-image:linear-gradient(#000,#333)"><p style="color:#fff">Agenda</p></div>',
			},
			{
				say: 'a background that a class gives, perhaps',
				body: '<style>.dark td{background:#000}</style><table class="dark" role="presentation"><tr><td style="color:#fff">Agenda</td></tr></table>',
			},
			{ say: 'large grey letters', body: '<p style="color:#808080;font-size:28px">Agenda</p>' },
			{ say: 'a line between links', body: '<p><span style="color:#ccc">|</span> Agenda</p>' },
			{
				say: 'a colour that a token brings',
				body: '<p style="color:{{lead.Colour:default=red}}">Agenda</p>',
			},
			{
				say: 'black that lets a little through',
				body: '<p style="color:rgba(0,0,0,.8)">Agenda</p><p style="color:hsl(210, 60%, 30%);opacity:.95">Speakers</p>',
			},
			{
				say: 'white on a shade of black over white',
				body: '<td style="background:rgba(0,0,0,.75)"><p style="color:hsla(0,0%,100%,.95)">Agenda</p></td>',
			},
			{
				say: 'shown by an animation',
				body: '<style>.in{opacity:.1;animation:in 1s forwards}</style><p class="in">Agenda</p>',
			},
			{
				say: 'only in dark mode',
				body: '<style>@media (prefers-color-scheme:dark){p{color:#fff}}</style><p>Agenda</p>',
			},
		],
	},
	*check({ email: { html } }) {
		const said = new Set<number>();
		for (const { run, look } of seenRunsOf(html)) {
			const { background } = look;
			const color = inkOf(look);
			if (color === UNSURE) continue;
			const key = (color * 0x1000000 + background) * 2 + Number(isLarge(look));
			if (said.has(key)) continue;
			said.add(key);
			const ratio = contrastOf(color, background);
			const wanted = isLarge(look) ? 3 : 4.5;
			if (ratio >= wanted) continue;
			const pair = `${hexOf(color)} on ${hexOf(background)}`;
			const blank = run.text.length - run.text.trimStart().length;
			yield {
				...(ratio >= 3 && { severity: 'warning' as const }),
				found: `${say(run.text.trim(), 40)} in ${pair}, a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}`,
				expected: `at least ${wanted}`,
				mend: 'Choose a darker text on light ground, or a lighter one on dark ground',
				where: html.at(run.start + blank),
				evidence: pair,
			};
		}
	},
});
