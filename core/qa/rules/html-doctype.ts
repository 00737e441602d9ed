import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const htmlDoctype = defineRule({
	id: 'html-doctype',
	title: 'each e-mail begins with a doctype',
	severity: 'warning',
	required: false,
	why: 'Without it browsers and web mail draw widths, tables and font sizes by the rules of 1998.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'none', email: { html: '<html lang="en"><body><p>Hello</p></body></html>' } },
			{
				say: 'after the first element',
				email: { html: '<html lang="en"><!doctype html><body>x</body></html>' },
			},
		],
		quiet: [
			{
				say: 'an old one, after a comment',
				email: {
					html: '<!-- v2 --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="en"><body>x</body></html>',
				},
			},
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		if (!html.isPage) return;
		const first = html.elements[0]!.start;
		if (html.declarations.some(({ start, text }) => start < first && /^doctype\s/i.test(text))) return;
		yield {
			found: 'no doctype',
			expected: '<!doctype html> before everything else',
			mend: 'Write <!doctype html> as the first line',
			where: html.at(0),
			evidence: '',
			fix: { kind: 'suggest', edits: html.source.edit({ start: 0, end: 0 }, '<!doctype html>\n') },
		};
	},
});
