import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Href } from '../href';
import { isNonProduction, isOwnHost, isSampleHost, readHref } from '../href';
import { backgroundsOf } from '../look/backgrounds';
import { type Image, imagesOf } from '../look/images';
import { type ReadingOf, defineRule } from '../rule';
import { isPlaceholderHost } from '../words/placeholderHosts';

const SAID: Readonly<Partial<Record<Href['kind'], string>>> = {
	empty: 'no address',
	anchor: 'no address',
	placeholder: 'a placeholder for its address',
	relative: 'an address without a host',
	otherScheme: 'an address on a computer, not on the web',
	contact: 'an address that is no image',
	malformed: 'a broken address',
};

type Email = ReadingOf<'emails'>['email'];
type Brand = ReadingOf<'emails'>['playbook']['brand'];

/** Why the image will not load, or undefined. */
function flawOf(
	{ written, href }: Pick<Image, 'written' | 'href'>,
	{ email }: Email,
	brand: Brand,
): string | undefined {
	if (/^data:/i.test(written)) return undefined;
	if (/^cid:/i.test(written))
		return email.attachments?.some(({ type }) => /^image/i.test(type))
			? undefined
			: 'an attached image that is not attached';
	if (href.kind !== 'web') return SAID[href.kind];
	const host = href.url.hostname;
	if (isOwnHost(host, brand)) return undefined;
	if (isNonProduction(host)) return 'an address that only colleagues can reach';
	// examples of a whole campaign, such as those of this project, stand in for image hosts with .example
	if (isSampleHost(host) && !host.endsWith('.example')) return 'an address of an example';
	return isPlaceholderHost(host) ? 'a picture that only fills the place' : undefined;
}

export const imgSource = defineRule({
	id: 'img-source',
	title: 'each image has an address from which readers can load it',
	severity: 'error',
	required: true,
	why: 'The reader sees a broken image.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'behind a part, beside the file', body: '<td background="images/bg.png">Agenda</td>' },
			{
				say: 'behind a part, on a staging host, in Outlook',
				body: '<!--[if mso]><v:rect><v:fill type="frame" src="https://staging.partner.org/bg.png"/></v:rect><![endif]-->',
			},
			{
				say: 'behind a part, by a style',
				body: '<td style="background:url(\'file:///C:/bg.png\')">Agenda</td>',
			},
			{ say: 'beside the file', body: '<img src="images/hero.png" alt="Agenda" width="600">' },
			{ say: 'on a computer', body: '<img src="file:///C:/Users/anna/hero.png" alt="Agenda" width="600">' },
			{ say: 'a drive', body: '<img src="C:\\mail\\hero.png" alt="Agenda" width="600">' },
			{ say: 'not attached', body: '<img src="cid:hero" alt="Agenda" width="600">' },
			{ say: 'nothing', body: '<img src="" alt="Agenda" width="600">' },
			{ say: 'no attribute', body: '<img alt="Agenda" width="600">' },
			{
				say: 'a staging host',
				body: '<img src="https://staging.partner.org/hero.png" alt="Agenda" width="600">',
			},
			{ say: 'a filler', body: '<img src="https://via.placeholder.com/600x200" alt="Agenda" width="600">' },
		],
		quiet: [
			{
				say: 'images behind a part that are there',
				body: '<td background="https://northwind.example/bg.png" style="background:#fff url(https://northwind.example/bg.png)">Agenda</td>',
			},
			{ say: 'a shape in the mail itself', body: '<td style="background:url(#shape)">Agenda</td>' },
			{ say: 'a token', body: '<img src="{{lead.Photo:default=x}}" alt="You" width="60">' },
			{ say: 'without a scheme', body: '<img src="//northwind.example/hero.png" alt="Agenda" width="600">' },
			{
				say: 'attached',
				body: '<img src="cid:hero" alt="Agenda" width="600">',
				email: { attachments: [{ name: 'hero.png', bytes: 9_000, type: 'image/png' }] },
			},
			{ say: 'for Outlook only', body: '<!--[if mso]><img src="x.png"><![endif]-->' },
			{
				say: 'a blank in a name, encoded',
				body: '<img src="https://northwind.example/my%20hero.png" alt="Agenda" width="600">',
			},
		],
	},
	*check({ email, playbook: { brand } }) {
		const { html } = email;
		for (const image of imagesOf(html)) {
			const flaw = flawOf(image, email, brand);
			if (!flaw) continue;
			const { element, written } = image;
			yield {
				found: written ? `the image ${say(written)}: ${flaw}` : 'an image without an address',
				expected: 'an https address that everybody can open',
				mend: 'Upload the image to the MAP and use the address that it gives',
				where: image.where,
				evidence: written || html.source.text.slice(element.start, element.end),
			};
		}
		for (const { url, at } of backgroundsOf(html)) {
			const href = readHref(url);
			// a place in the page is a shape of an SVG
			const flaw = href.kind === 'anchor' ? undefined : flawOf({ written: url, href }, email, brand);
			if (!flaw) continue;
			yield {
				found: `the image ${say(url)} behind a part: ${flaw}`,
				expected: 'an https address that everybody can open',
				mend: 'Upload the image to the MAP and use the address that it gives',
				where: html.at(at),
				evidence: url,
			};
		}
	},
});
