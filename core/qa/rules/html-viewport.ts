import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { defineRule } from '../rule';

export const htmlViewport = defineRule({
	id: 'html-viewport',
	title: 'each e-mail sets the viewport for small screens',
	severity: 'info',
	required: false,
	why: 'Without it some telephones show the whole width, in tiny letters.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'none',
				email: { html: '<!doctype html><html lang="en"><head><title>x</title></head><body>x</body></html>' },
			},
			{ say: 'an empty one', email: { html: '<head><meta name="viewport" content=""></head>x' } },
			{ say: 'another meta', email: { html: '<head><meta name="description" content="viewport"></head>x' } },
		],
		quiet: [
			{
				say: 'in other words',
				email: { html: '<head><META NAME="Viewport" CONTENT="width=device-width"></head><body>x</body>' },
			},
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		const has = html
			.elementsNamed('meta')
			.some(
				(meta) =>
					/^viewport$/i.test(attributeOf(meta, 'name')?.value.trim() ?? '') &&
					attributeOf(meta, 'content')?.value.trim() !== '',
			);
		if (!html.isPage || has) return;
		const [head] = html.elementsNamed('head');
		yield {
			found: 'no viewport',
			expected: '<meta name="viewport" content="width=device-width, initial-scale=1"> in the head',
			mend: 'Write it right after <head>',
			where: html.at(head?.start ?? 0),
			evidence: '',
		};
	},
});
