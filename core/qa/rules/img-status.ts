import { z } from 'zod/v4';

import { say } from '../evidence';
import { keyOfTarget, type LinkAnswer } from '../links/answers';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

const HERO = 'https://northwind.example/hero.png';
const BODY = `<img src="${HERO}" alt="Agenda" width="600">`;
const answered = (its: Partial<LinkAnswer>): LinkAnswer => ({
	kind: 'image',
	url: HERO,
	verdict: 'ok',
	say: 'answers 200',
	finalUrl: HERO,
	redirects: 0,
	...its,
});

export const imgStatus = defineRule({
	id: 'img-status',
	title: 'each image that may be asked is there',
	severity: 'error',
	required: true,
	why: 'One e-mail in twenty has a broken image; its place stays empty in every inbox.',
	source: 'qa-rules §5 img, §4 network checks; Innovyx',
	reads: ['emails', 'linkAnswers'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'an image that is gone',
				body: BODY,
				linkAnswers: [answered({ verdict: 'broken', say: 'answers 404', status: 404 })],
			},
			{
				say: 'a page instead of an image',
				body: BODY,
				linkAnswers: [
					answered({ verdict: 'broken', say: 'answers with text/html, not with a picture', status: 200 }),
				],
			},
			{
				say: 'a host that does not answer, which is only told',
				body: BODY,
				linkAnswers: [answered({ verdict: 'unverified', say: 'did not answer in time' })],
			},
		],
		quiet: [
			{ say: 'an image that is there', body: BODY, linkAnswers: [answered({ status: 200 })] },
			{ say: 'an image that was not asked', body: BODY },
			{
				say: 'a broken link to the same address',
				body: `<img src="${HERO}" alt="Agenda" width="600">`,
				linkAnswers: [answered({ kind: 'link', verdict: 'broken', say: 'answers 404' })],
			},
		],
	},
	*check({ email: { html }, linkAnswers }) {
		for (const image of imagesOf(html)) {
			const { href, written } = image;
			const answer = href.kind === 'web' ? linkAnswers.get(keyOfTarget('image', href.url)) : undefined;
			if (!answer || answer.verdict === 'ok') continue;
			const isBroken = answer.verdict === 'broken';
			yield {
				...(!isBroken && { severity: 'info' as const }),
				found: `the image ${say(written)} ${answer.say}`,
				expected: isBroken ? 'an image' : 'a clear answer',
				mend: isBroken
					? 'Upload the image, and put in its address'
					: 'Open it once in a browser where you are not logged in',
				where: image.where,
				evidence: written,
			};
		}
	},
});
