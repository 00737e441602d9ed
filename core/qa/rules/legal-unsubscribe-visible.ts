import { z } from 'zod/v4';

import type { HtmlDocument, TextRun } from '../document';
import { linkNameOf } from '../linkNames';
import type { Link } from '../links';
import { contrastOf, hexOf } from '../look/colour';
import { inkOf, isUnseen, lookOf, looksOf } from '../look/look';
import { UNSURE } from '../look/said';
import { defineRule } from '../rule';
import { deadReason, waysOutOf } from '../unsubscribe';

const ADDRESS = '<p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p>';
const LINK = '<a href="{{system.unsubscribeLink}}">Unsubscribe</a>';

interface Limits {
	readonly minPx: number;
	readonly minContrast: number;
	readonly clipBytes: number;
}

/** Why a reader does not see this piece of the link, or undefined when it can be seen or nobody can tell. */
function unseenReason(document: HtmlDocument, run: TextRun, limits: Limits): string | undefined {
	const look = lookOf(looksOf(document), run.parent);
	const { background, size } = look;
	if (document.elements[run.parent]?.inherited.hidden) return 'is hidden';
	if (size !== UNSURE && size < limits.minPx) return `is ${Number(size.toFixed(1))} px high`;
	if (isUnseen(look)) return 'is hidden by the style sheet';
	const color = inkOf(look);
	if (color === UNSURE) return undefined;
	const contrast = contrastOf(color, background);
	return contrast < limits.minContrast
		? `has ${hexOf(color)} on ${hexOf(background)}, a contrast of ${contrast.toFixed(1)}`
		: undefined;
}

function linkReason(document: HtmlDocument, link: Link, limits: Limits): string | undefined {
	const { element } = link;
	// an image in it is hidden with it
	if (lookOf(looksOf(document), element.index).gone) return 'is hidden by the style sheet';
	const runs = document.texts.slice(element.textFrom, Math.min(element.textTo, element.textFrom + 50));
	const written = runs.filter(({ raw, text }) => !raw && text.trim() !== '');
	if (element.inherited.hidden) return 'is hidden';
	const reasons = written.map((run) => unseenReason(document, run, limits));
	// an image may say it
	if (written.length > 0 && !reasons.includes(undefined)) return reasons[0];
	return Buffer.byteLength(document.source.text.slice(0, element.start)) > limits.clipBytes
		? `stands beyond the first ${limits.clipBytes.toLocaleString('en-US')} bytes, where Gmail cuts the mail off`
		: undefined;
}

export const legalUnsubscribeVisible = defineRule({
	id: 'legal-unsubscribe-visible',
	title: 'the unsubscribe link can be seen and read',
	severity: 'error',
	required: true,
	why: 'The law wants it clear and conspicuous; who does not find it presses "spam".',
	source: 'qa-rules §5 legal; CAN-SPAM 16 CFR 316, CASL',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		minPx: z.number().min(1).max(40).default(9),
		minContrast: z.number().min(1).max(21).default(3),
		/** Bytes of HTML that Gmail shows. */
		clipBytes: z.number().int().min(1_000).default(102_400),
	}),
	examples: {
		bad: [
			{
				say: 'nearly transparent',
				email: {
					html: `<body>${ADDRESS}${LINK.replace('<a', '<a style="color:rgba(163,39,27,0.08)"')}</body>`,
				},
			},
			{
				say: 'hidden by a style sheet, with all around it',
				email: {
					html: `<head><style>.foot{display:none}</style></head><body><div class="foot">${ADDRESS}${LINK}</div></body>`,
				},
			},
			{
				say: 'without size by a style sheet',
				email: {
					html: `<head><style>#out{font-size:0!important}</style></head><body>${ADDRESS}${LINK.replace('<a', '<a id="out"')}</body>`,
				},
			},
			{
				say: 'pushed out of the page, beside a link that only offers less',
				email: {
					html: `<body>${ADDRESS}${LINK.replace('<a', '<a style="position:absolute;left:-9999px"')} <a href="https://northwind.example/preferences?id=7">Email preferences</a></body>`,
				},
			},
			{
				say: 'hidden',
				email: { html: `<body>${ADDRESS}<div style="display:none">${LINK}</div></body>` },
			},
			{
				say: 'tiny',
				email: { html: `<body>${ADDRESS}<p style="font-size:6px">${LINK}</p></body>` },
			},
			{
				say: 'nearly in the colour of the ground',
				email: {
					html: `<body>${ADDRESS}<p style="background:#ffffff">${LINK.replace('<a', '<a style="color:#eeeeee"')}</p></body>`,
				},
			},
			{
				say: 'where Gmail has cut the mail off',
				email: { html: `<body><p>${'A long story. '.repeat(120)}</p>${ADDRESS}${LINK}</body>` },
				options: { clipBytes: 1_000 },
			},
		],
		quiet: [
			{
				say: 'hidden by a style sheet on small screens, where another one is shown',
				email: {
					html: `<head><style>.s{display:none}@media (max-width:600px){.w{display:none}.s{display:block!important}}</style></head><body>${ADDRESS}<p class="w">${LINK}</p><p class="s">${LINK}</p></body>`,
				},
			},
			{
				say: 'a colour that lets a little through',
				email: {
					html: `<body>${ADDRESS}${LINK.replace('<a', '<a style="color:rgba(0,0,0,.7)"')}</body>`,
				},
			},
			{
				say: 'small and grey',
				email: {
					html: `<body>${ADDRESS}<p style="font-size:10px;background:#fff">${LINK.replace('<a', '<a style="color:#767676"')}</p></body>`,
				},
			},
			{
				say: 'white on a picture',
				email: {
					html: `<body>${ADDRESS}<div style="background:url(https://northwind.example/a.png)">${LINK.replace('<a', '<a style="color:#fff"')}</div></body>`,
				},
			},
			{
				say: 'in a cell without size that sets its own',
				email: {
					html: `<body>${ADDRESS}<table><tr><td style="font-size:0">${LINK.replace('<a', '<a style="font-size:12px"')}</td></tr></table></body>`,
				},
			},
			{
				say: 'hidden at the top, seen at the end',
				email: { html: `<body><div style="display:none">${LINK}</div>${ADDRESS}${LINK}</body>` },
			},
		],
	},
	*check({ email, dialect, playbook: { brand } }, limits) {
		const { html } = email;
		const { outs, tokens, hasPlatformElement } = waysOutOf(html, dialect);
		const isSeen = (offset: number) => {
			const run = html.textAt(offset);
			return run?.hidden === false && !isUnseen(lookOf(looksOf(html), run.parent));
		};
		if (hasPlatformElement || tokens.some(({ start }) => isSeen(start))) return;
		let first: { link: Link; reason: string } | undefined;
		for (const link of outs) {
			// a link that goes nowhere is another rule's
			if (deadReason(link, brand)) continue;
			const reason = linkReason(html, link, limits);
			if (reason === undefined) return;
			first ??= { link, reason };
		}
		if (!first) return;
		yield {
			found: `the unsubscribe link ${first.reason}`,
			expected: `text of at least ${limits.minPx} px with a contrast of at least ${limits.minContrast}, within what is shown`,
			mend: 'Make the link as readable as the text around it',
			where: html.at(first.link.element.start),
			evidence: `${linkNameOf(html, first.link).all} ${first.reason}`,
		};
	},
});
