import { z } from 'zod/v4';

import { say } from '../evidence';
import { plainly } from '../preheader';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** Words that carry meaning are longer in alphabets; a sign of Chinese or Japanese is one by itself. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]{4,}/gu;
const wordsOf = (text: string) => new Set(plainly(text.slice(0, 1_000)).match(WORD) ?? []);

export const envTitleDiffers = defineRule({
	id: 'env-title-differs',
	title: 'the title of the HTML belongs to the subject',
	severity: 'info',
	required: false,
	why: 'Browsers and screen readers say the title; a title of another campaign is the trace of a clone.',
	source: 'qa-rules §5 env; SpamAssassin HTML_TITLE_SUBJ_DIFF',
	reads: ['emails'],
	restsOn: [', subject', ', html'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the title of another campaign',
				email: {
					html: '<html><head><title>Autumn harvest festival</title></head><body><p>Hello</p></body></html>',
				},
			},
			{
				say: 'the name of a template',
				email: {
					html: '<html><head><title>Untitled template</title></head><body><p>Hello</p></body></html>',
				},
			},
		],
		quiet: [
			{
				say: 'the subject in other words',
				email: { html: '<html><head><title>Planning webinar</title></head><body><p>Hello</p></body></html>' },
			},
			{
				say: 'the name of the brand',
				email: {
					html: '<html><head><title>Northwind Analytics</title></head><body><p>Hello</p></body></html>',
				},
			},
			{
				say: 'a token',
				email: {
					html: '<html><head><title>{{lead.First Name}}</title></head><body><p>Hello</p></body></html>',
				},
			},
			{ say: 'none', email: { html: '<html><head></head><body><p>Hello</p></body></html>' } },
		],
	},
	*check({ email: { html, subject }, playbook: { brand } }) {
		const [element] = html.elementsNamed('title');
		const runs = element ? html.texts.slice(element.textFrom, element.textTo) : [];
		const title = runs
			.map(({ text }) => text)
			.join('')
			.trim();
		const [said, meant] = [wordsOf(title), wordsOf(subject.text)];
		if (said.size === 0 || meant.size === 0 || title.includes(MASK) || subject.masked.includes(MASK)) return;
		if ([...said].some((word) => meant.has(word)) || plainly(title).includes(plainly(brand.name))) return;
		const [first, last] = [runs[0]!, runs.at(-1)!];
		yield {
			found: `the title ${say(title)} in a mail with the subject ${say(subject.text)}`,
			expected: 'the subject, or the name of the brand',
			mend: 'Put the subject into the title',
			where: html.at(first.start),
			evidence: title,
			fix: {
				kind: 'suggest',
				edits: html.source.edit({ start: first.start, end: last.end }, subject.origin.text),
			},
		};
	},
});
