import { z } from 'zod/v4';

import type { HtmlDocument } from '../document';
import { defineRule } from '../rule';

const CONTROLS = ['form', 'input', 'button', 'select', 'textarea'];

function controlsOf(document: HtmlDocument) {
	return CONTROLS.flatMap((tag) => document.elementsNamed(tag)).sort((a, b) => a.index - b.index);
}

export const htmlForm = defineRule({
	id: 'html-form',
	title: 'no e-mail holds a form',
	severity: 'warning',
	required: false,
	why: 'Outlook shows no form fields, other clients warn before they send what was typed.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a form',
				body: '<form action="https://northwind.example/register"><input name="email"><button>Go</button></form>',
			},
			{ say: 'a button alone', body: '<button>Save your seat</button>' },
		],
		quiet: [
			{
				say: 'a link that looks like a button',
				body: '<p><span class="button">Questions? Reply.</span></p>',
			},
			{ say: 'words about forms', body: '<p>Fill in the form on our page, input welcome</p>' },
			{ say: 'a form that only Outlook reads', body: '<!--[if mso]><input><![endif]-->' },
		],
	},
	*check({ email: { html } }) {
		let end = 0;
		for (const control of controlsOf(html)) {
			// one form is one mistake, whatever stands in it
			if (control.index < end) continue;
			end = Math.max(control.next, control.index + 1);
			yield {
				found: `a ${control.tag} element`,
				expected: 'a link to a page with the form',
				mend: 'Move the form to the landing page and link to it',
				where: html.at(control.start),
				evidence: html.source.text.slice(control.start, control.end),
			};
		}
	},
});
