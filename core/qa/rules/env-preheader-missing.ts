import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument, type TextRun } from '../document';
import { defineRule } from '../rule';

const LETTERS = /[\p{L}\p{N}\uE0F1]/u;
const CLASS = /pre-?header|preview/i;

/** A hidden text, or one in an element that calls itself preheader, before the reader has seen much. */
function hasPreheader(document: HtmlDocument): boolean {
	let seen = 0;
	for (const run of document.texts) {
		if (run.raw || !LETTERS.test(run.text)) continue;
		if (run.hidden || isNamed(document, run)) return true;
		seen += run.text.trim().length;
		if (seen > 200) return false;
	}
	return false;
}

function isNamed({ elements }: HtmlDocument, run: TextRun): boolean {
	let element = elements[run.parent];
	for (let up = 0; element && up < 4; up++) {
		if (['class', 'id'].some((name) => CLASS.test(attributeOf(element!, name)?.value ?? ''))) return true;
		element = elements[element.parent];
	}
	return false;
}

export const envPreheaderMissing = defineRule({
	id: 'env-preheader-missing',
	title: 'each e-mail has a preheader',
	severity: 'warning',
	required: false,
	why: 'Without one, inboxes show the navigation or "View in browser" next to the subject.',
	source: 'qa-rules §5 env',
	reads: ['emails'],
	restsOn: ['preheader', ', html'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'neither the field nor a hidden first text',
				email: { preheader: '', html: '<body><p>Hello</p></body>' },
			},
		],
		quiet: [
			{
				say: 'a hidden text at the start of the body',
				email: {
					preheader: undefined,
					html: '<body><div style="display:none">Three ways to plan</div><p>Hello</p></body>',
				},
			},
			{
				say: 'a token in an element named preheader',
				email: {
					preheader: undefined,
					html: '<body><span class="preheader">{{my.Preheader}}</span><p>Hello</p></body>',
				},
			},
		],
	},
	*check({ email }) {
		if (email.preheader.text.trim() !== '' || hasPreheader(email.html)) return;
		yield {
			found: 'no preheader',
			expected: 'a preheader field, or a hidden text at the start of the body',
			mend: 'Write 40 to 130 characters that go on from the subject',
			where: email.where('preheader'),
			evidence: '',
		};
	},
});
