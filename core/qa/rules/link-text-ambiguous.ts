import { z } from 'zod/v4';

import { say } from '../evidence';
import { linkNameOf, plainName } from '../linkNames';
import { type Link, linksOf } from '../links';
import { outlookLinksOf } from '../outlookLinks';
import { joinParts } from '../query';
import { defineRule } from '../rule';
import { VAGUE } from '../words/vague';

/** The page that a target names: without what only counts visits, a slash at the end, or the scheme. */
function pageOf(link: Link): string {
	const { path, query, fragment } = link.parts;
	const rest = (query ?? '')
		.split('&')
		.filter((raw) => raw !== '' && !/^utm_|^(?:gclid|fbclid|mc_[ce]id|mkt_tok)=/i.test(raw));
	const page = path.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
	return joinParts({ path: page, query: rest.join('&'), fragment });
}

export const linkTextAmbiguous = defineRule({
	id: 'link-text-ambiguous',
	title: 'links with the same text lead to the same page',
	severity: 'warning',
	required: false,
	why: 'One of them is often a leftover of the clone; by the text alone nobody can tell them apart.',
	source: 'qa-rules §5 link; WCAG 2.4.4, 3.2.4',
	reads: ['emails'],
	options: z.strictObject({
		/** Texts that may lead to several pages, e.g. "Buy" beside each product. */
		allow: z.array(z.string().min(1).max(100)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'an old target in the button for Outlook',
				body: '<!--[if mso]><v:roundrect href="https://www.partner.org/autumn"><center>Get the\nstudy</center></v:roundrect><![endif]--><!--[if !mso]><!--><a href="https://www.partner.org/spring">Get the study</a><!--<![endif]-->',
			},
			{
				say: 'one button, two pages',
				body: '<a href="https://www.partner.org/a">Get the study</a> <a href="https://www.partner.org/b">Get the study</a>',
			},
			{
				say: 'in another case and with an arrow',
				body: '<a href="https://www.partner.org/?id=1">Get the study</a> <a href="https://www.partner.org/?id=2">GET THE STUDY »</a>',
			},
		],
		quiet: [
			{
				say: 'the same page in the button for Outlook',
				body: '<!--[if mso]><v:roundrect href="https://www.partner.org/spring?utm_content=mso"><center>Get the study</center></v:roundrect><![endif]--><a href="https://www.partner.org/spring">Get the study</a>',
			},
			{
				say: 'other parameters for counting',
				body: '<a href="https://www.partner.org/a?utm_content=top">Get the study</a> <a href="https://partner.org/a/?utm_content=end">Get the study</a>',
			},
			{
				say: 'a label that tells them apart',
				body: '<a href="https://www.partner.org/a">Buy it</a> <a href="https://www.partner.org/b" aria-label="Buy the blue one">Buy it</a>',
			},
			{
				say: 'a text that is allowed',
				body: '<a href="https://www.partner.org/a">Buy it</a> <a href="https://www.partner.org/b">Buy it</a>',
				options: { allow: ['Buy it'] },
			},
		],
	},
	*check({ email: { html } }, { allow }) {
		const allowed = new Set(allow.map(plainName));
		const first = new Map<string, Link>();
		const told = new Set<string>();
		for (const link of linksOf(html)) {
			if (link.href.kind !== 'web' && link.href.kind !== 'token') continue;
			const { name, plain: text } = linkNameOf(html, link);
			// a text that says nothing is another rule's
			if (text === '' || VAGUE.has(text) || allowed.has(text) || told.has(text)) continue;
			const other = first.get(text);
			if (!other) first.set(text, link);
			if (!other || pageOf(other) === pageOf(link)) continue;
			told.add(text);
			yield {
				found: `${say(name)} leads to ${say(other.written)} and to ${say(link.written)}`,
				expected: 'one page for one text',
				mend: 'Correct the target that is wrong, or word the two texts differently',
				where: link.where,
				evidence: `${text} ${link.written}`,
			};
		}
		for (const link of outlookLinksOf(html)) {
			if (link.href.kind !== 'web' && link.href.kind !== 'token') continue;
			const text = plainName(link.text.replace(/\s+/g, ' ').trim());
			const other = first.get(text);
			if (!other || VAGUE.has(text) || allowed.has(text) || told.has(text) || pageOf(other) === pageOf(link))
				continue;
			told.add(text);
			yield {
				found: `${say(link.text.trim())} leads to ${say(other.written)}, and in Outlook to ${say(link.written)}`,
				expected: 'one page for one text',
				mend: 'Write the target of the button into the part for Outlook too',
				where: link.where,
				evidence: `${text} ${link.written}`,
			};
		}
	},
});
