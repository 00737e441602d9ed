import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { defineRule } from '../rule';

const saysCharset = (meta: Element) =>
	attributeOf(meta, 'charset') !== undefined ||
	(/^content-type$/i.test(attributeOf(meta, 'http-equiv')?.value.trim() ?? '') &&
		/charset/i.test(attributeOf(meta, 'content')?.value ?? ''));

export const htmlCharset = defineRule({
	id: 'html-charset',
	title: 'each e-mail says its character set',
	severity: 'warning',
	required: false,
	why: 'The web version and some clients guess it, and show Ã¼ for ü.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'none',
				email: { html: '<!doctype html><html lang="en"><head><title>x</title></head><body>x</body></html>' },
			},
			{
				say: 'a content type without it',
				email: {
					html: '<html><head><meta http-equiv="Content-Type" content="text/html"></head><body>x</body></html>',
				},
			},
		],
		quiet: [
			{
				say: 'the old form',
				email: {
					html: '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>x</body></html>',
				},
			},
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		if (!html.isPage || html.elementsNamed('meta').some(saysCharset)) return;
		const [head] = html.elementsNamed('head');
		yield {
			found: 'no character set',
			expected: '<meta charset="utf-8"> in the head',
			mend: 'Write <meta charset="utf-8"> right after <head>',
			where: html.at(head?.start ?? 0),
			evidence: '',
			fix: head && {
				kind: 'safe',
				edits: html.source.edit({ start: head.end, end: head.end }, '\n<meta charset="utf-8">'),
			},
		};
	},
});
