import { z } from 'zod/v4';

import { type Attribute, attributeOf, type Element } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASK } from '../source';

const IN_CONTENT = /charset\s*=\s*["']?([^\s"';]*)/i;
/** By the list that browsers go by. */
function isKnown(label: string): boolean {
	try {
		new TextDecoder(label);
		return true;
	} catch {
		return false;
	}
}

/** What an element says; a content type without it says nothing. */
function charsetOf(meta: Element): Attribute | undefined {
	const own = attributeOf(meta, 'charset');
	if (own) return own;
	if (!/^content-type$/i.test(attributeOf(meta, 'http-equiv')?.value.trim() ?? '')) return undefined;
	const content = attributeOf(meta, 'content');
	const [, value] = IN_CONTENT.exec(content?.value ?? '') ?? [];
	return content && value !== undefined ? { ...content, value } : undefined;
}

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
				say: 'an empty one',
				email: { html: '<html><head><META CHARSET=""></head><body>x</body></html>' },
			},
			{
				say: 'an empty one in the old form',
				email: {
					html: '<html><head><meta http-equiv="Content-Type" content="text/html; charset="></head><body>x</body></html>',
				},
			},
			{
				say: 'two letters that changed places',
				email: { html: '<html><head><meta charset="uft-8"></head><body>x</body></html>' },
			},
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
				say: 'Japanese as it was sent for long',
				email: { html: '<html><head><meta charset="Shift_JIS"></head><body>x</body></html>' },
			},
			{
				say: 'without the hyphen, in capitals',
				email: { html: '<html><head><meta charset=" UTF8 "></head><body>x</body></html>' },
			},
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
		if (!html.isPage) return;
		const said = html.elementsNamed('meta').flatMap((meta) => charsetOf(meta) ?? []);
		if (said.some(({ value }) => value.includes(MASK) || isKnown(value.trim()))) return;
		const [wrong] = said;
		if (wrong) {
			yield {
				found:
					wrong.value.trim() === ''
						? 'an empty character set'
						: `the character set ${say(wrong.value)}, which no client knows`,
				expected: 'charset="utf-8"',
				mend: 'Write utf-8, or the set in which the mail is sent',
				where: html.at(wrong.start),
				evidence: wrong.value,
			};
			return;
		}
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
