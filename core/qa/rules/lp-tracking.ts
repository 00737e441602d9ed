import { z } from 'zod/v4';

import { defineRule } from '../rule';

const page = (head: string) => ({
	landingPages: [
		{
			id: '601',
			name: 'About',
			status: 'approved',
			html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Planning</title>${head}</head><body><p>Hello GTM-ABC123</p></body></html>`,
		},
	],
});
const TAGS = ['GTM-ABC123'];

export const lpTracking = defineRule({
	id: 'lp-tracking',
	title: 'each landing page carries the tags of the playbook',
	severity: 'warning',
	required: false,
	why: 'Without the tag the campaign has clicks and no visitors.',
	source: 'qa-rules §5 lp',
	reads: ['landingPages'],
	options: z.strictObject({
		/** Ids of tags as they stand in the page, e.g. GTM-ABC123 or the Munchkin id. */
		tags: z.array(z.string().min(3).max(100)).max(20).default([]),
	}),
	examples: {
		bad: [
			{ say: 'no tag', build: page(''), options: { tags: TAGS } },
			{
				say: 'the tag of another site',
				build: page('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-XYZ999"></script>'),
				options: { tags: TAGS },
			},
			{
				say: 'switched off in a comment',
				build: page('<!-- <script>gtm("GTM-ABC123")</script> -->'),
				options: { tags: TAGS },
			},
		],
		quiet: [
			{
				say: 'in an address',
				build: page('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>'),
				options: { tags: TAGS },
			},
			{
				say: 'in a script',
				build: page('<script>Munchkin.init("123-ABC-456")</script>'),
				options: { tags: ['123-ABC-456'] },
			},
			{ say: 'no tag is wanted', build: page('') },
		],
	},
	*check({ page: { page: its, html, where } }, { tags }) {
		if ((its.html ?? '').trim() === '' || tags.length === 0) return;
		const code = html.texts.filter(({ raw }) => raw).map(({ text }) => text);
		const values = html.elements.flatMap(({ attributes }) => attributes.map(({ value }) => value));
		for (const tag of new Set(tags)) {
			if ([...code, ...values].some((text) => text.includes(tag))) continue;
			yield {
				found: `the tag "${tag}" is missing on "${its.name}"`,
				expected: 'each tag of the playbook in the page',
				mend: `Add "${tag}" to the template of the page`,
				where,
				evidence: tag,
			};
		}
	},
});
