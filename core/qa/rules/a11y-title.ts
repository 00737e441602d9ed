import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

/** What editors write into a new file; whole titles. */
const DEFAULTS =
	/^(?:untitled(?: document| page| email)?|document|title|page title|new (?:email|e-mail|document|page|template)|e-?mail|e-?mail template|template|responsive e-?mail(?: template)?|html e-?mail|simple transactional email|your title here|insert title here|unbenanntes dokument|ohne titel|sans titre|document sans nom|sin título|documento sin título|senza titolo|sem título|無題)$/i;

export const a11yTitle = defineRule({
	id: 'a11y-title',
	title: 'each e-mail has a title',
	severity: 'warning',
	required: false,
	why: 'Screen readers say it first, and it is the name of the tab of the web version.',
	source: 'qa-rules §5 a11y; WCAG 2.4.2',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'an empty one',
				email: { html: '<html lang="en"><head><title> </title></head><body>x</body></html>' },
			},
			{ say: 'none', email: { html: '<html lang="en"><head></head><body>x</body></html>' } },
			{
				say: 'that of the editor',
				email: { html: '<head><title>Untitled Document</title></head><body>x</body>' },
			},
		],
		quiet: [
			{ say: 'a token', email: { html: '<head><title>{{my.Subject}}</title></head><body>x</body>' } },
			{
				say: 'words among others',
				email: { html: '<head><title>Untitled works by Rothko</title></head><body>x</body>' },
			},
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		if (!html.isPage) return;
		const [head] = html.elementsNamed('head');
		// an svg has titles of its own
		const title = html.elementsNamed('title').find(({ index }) => !head || index < head.next);
		const text = title
			? html.texts
					.slice(title.textFrom, title.textTo)
					.map((run) => run.text)
					.join('')
					.trim()
			: '';
		if (text !== '' && !DEFAULTS.test(text.slice(0, 100))) return;
		yield {
			found: text ? `the title ${say(text)}` : title ? 'an empty title' : 'no title',
			expected: 'a title such as the subject',
			mend: 'Write the subject, or its token, into <title>',
			where: html.at(title?.start ?? head?.start ?? 0),
			evidence: text,
		};
	},
});
