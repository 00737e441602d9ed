import { z } from 'zod/v4';

import { say } from '../evidence';
import type { HtmlDocument, TextRun } from '../document';
import { seenRunsOf } from '../look/readable';
import { UNSURE } from '../look/said';
import { defineRule } from '../rule';

/** Below this many px nobody reads. */
const UNREADABLE = 9;
/** Signs of a footnote or trade mark are small everywhere. */
const isRaised = ({ elements }: HtmlDocument, { parent }: TextRun) =>
	/^(?:sup|sub)$/.test(elements[parent]?.tag ?? '');

export const a11yTextSize = defineRule({
	id: 'a11y-text-size',
	title: 'text is large enough to read',
	severity: 'error',
	required: true,
	why: 'Smaller letters cannot be read on a telephone, and look like something to hide.',
	source: 'qa-rules §5 a11y',
	reads: ['emails'],
	options: z.strictObject({
		/** In px. */
		min: z.number().min(6).max(40).default(12),
	}),
	examples: {
		bad: [
			{ say: 'tiny', body: '<p style="font-size:7px">Terms apply</p>' },
			{ say: 'tiny, in points', body: '<p style="font-size:6pt">Terms apply</p>' },
			{ say: 'small print, which does not block', body: '<p style="font-size:9px">Terms apply</p>' },
			{ say: 'in points', body: '<p style="font-size:8pt">Terms apply</p>' },
			{
				say: 'a part of the size around',
				body: '<div style="font-size:14px"><p style="font-size:70%">Terms</p></div>',
			},
			{ say: 'by a class', body: '<style>.legal{font-size:10px}</style><p class="legal">Terms apply</p>' },
			{ say: 'a size of the team', body: '<p style="font-size:13px">Terms apply</p>', options: { min: 14 } },
		],
		quiet: [
			{ say: 'the smallest good size', body: '<p style="font-size:12px">Terms apply</p>' },
			{ say: 'points', body: '<p style="font-size:9pt">Terms apply</p>' },
			{ say: 'a spacer', body: '<div style="font-size:1px;line-height:20px">&nbsp;</div>' },
			{
				say: 'a gap closed around readable text',
				body: '<div style="font-size:0"><span style="font-size:16px">Agenda</span></div>',
			},
			{ say: 'a raised sign', body: '<p>10 m<sup>2</sup></p>' },
			{
				say: 'a size that only narrow screens get',
				body: '<style>@media (max-width:400px){p{font-size:9px}}</style><p>Agenda</p>',
			},
		],
	},
	*check({ email: { html } }, { min }) {
		const said = new Set<number>();
		for (const { run, look } of seenRunsOf(html)) {
			const { size } = look;
			if (size === UNSURE || size <= 1 || size >= min - 0.01 || said.has(size)) continue;
			said.add(size);
			const isMild = size >= UNREADABLE - 0.01 || isRaised(html, run);
			const px = `${Math.round(size * 10) / 10} px`;
			const blank = run.text.length - run.text.trimStart().length;
			yield {
				...(isMild && { severity: 'warning' as const }),
				found: `${say(run.text.trim(), 40)} in ${px}`,
				expected: `at least ${min} px`,
				mend: `Write font-size: ${min}px or more`,
				where: html.at(run.start + blank),
				evidence: px,
			};
		}
	},
});
