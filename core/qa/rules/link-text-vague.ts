import { z } from 'zod/v4';

import { say } from '../evidence';
import { linkNameOf, plainName } from '../linkNames';
import { linksOf } from '../links';
import { defineRule } from '../rule';
import { VAGUE } from '../words/vague';

export const linkTextVague = defineRule({
	id: 'link-text-vague',
	title: 'each link text says where it leads',
	severity: 'warning',
	required: false,
	why: 'Who listens to a list of the links hears "here, here, here"; precise texts are clicked more.',
	source: 'qa-rules §5 link; WCAG 2.4.4',
	reads: ['emails'],
	options: z.strictObject({
		/** More phrases that say too little. */
		phrases: z.array(z.string().min(1).max(100)).max(200).default([]),
		/** Phrases that are all right here. */
		allow: z.array(z.string().min(1).max(100)).max(200).default([]),
	}),
	examples: {
		bad: [
			{ say: 'click here', body: '<a href="https://www.partner.org/">Click here</a>' },
			{ say: 'with an arrow', body: '<a href="https://www.partner.org/">Read more &rarr;</a>' },
			{ say: 'in German', body: '<a href="https://www.partner.org/">Hier klicken!</a>' },
			{ say: 'in French', body: '<a href="https://www.partner.org/">En savoir&nbsp;plus</a>' },
			{ say: 'in Spanish', body: '<a href="https://www.partner.org/">Haz clic aquí</a>' },
			{ say: 'in Japanese', body: '<a href="https://www.partner.org/">詳細はこちら</a>' },
			{
				say: 'by the alternative text of an image',
				body: '<a href="https://www.partner.org/"><img src="https://northwind.example/a.png" alt="click here"></a>',
			},
		],
		quiet: [
			{
				say: 'what there is more of',
				body: '<a href="https://www.partner.org/">Learn more about forecasting</a>',
			},
			{
				say: 'a label that says it',
				body: '<a href="https://www.partner.org/" aria-label="Read the study">Here</a>',
			},
			{
				say: 'words that hold such a word',
				body: '<a href="https://www.partner.org/">Hier geblieben!</a> <a href="https://www.partner.org/">There</a>',
			},
			{
				say: 'a phrase that is allowed',
				body: '<a href="https://www.partner.org/">Learn more</a>',
				options: { allow: ['learn more'] },
			},
			{ say: 'the words without a link', body: '<p>Click here and there</p>' },
		],
	},
	*check({ email: { html } }, { phrases, allow }) {
		const vague = new Set([...VAGUE, ...phrases.map(plainName)]);
		for (const phrase of allow) vague.delete(plainName(phrase));
		const seen = new Set<string>();
		for (const link of linksOf(html)) {
			const { name, plain: phrase } = linkNameOf(html, link);
			// one finding for each phrase: the text is mended in one go
			if (link.href.kind === 'empty' || !vague.has(phrase) || seen.has(phrase)) continue;
			seen.add(phrase);
			yield {
				found: `the link text ${say(name)}`,
				expected: 'words that say where the link leads',
				mend: 'Name the page or what the reader gets there, e.g. "Read the study"',
				where: html.at(link.element.start),
				evidence: phrase,
			};
		}
	},
});
