import { z } from 'zod/v4';

import { backgroundsOf } from '../look/backgrounds';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

export const imgDataUri = defineRule({
	id: 'img-data-uri',
	title: 'no image is written into the HTML',
	severity: 'error',
	required: true,
	why: 'Gmail does not show it, and it fills the 102 KB after which Gmail cuts a mail off.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'base64',
				body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Agenda" width="600">',
			},
			{ say: 'behind a text', body: '<p style="background:url(data:image/png;base64,iVBO)">Agenda</p>' },
			{ say: 'a drawing', body: `<img src=" DATA:image/svg+xml,%3Csvg/%3E" alt="Agenda" width="600">` },
		],
		quiet: [
			{
				say: 'a ground with an address',
				body: '<p style="background:url(https://northwind.example/d.png)">x</p>',
			},
			{
				say: 'a file of that name',
				body: '<img src="https://northwind.example/data:a.png" alt="Agenda" width="600">',
			},
			{ say: 'another attribute', body: '<p data-src="data:image/gif;base64,AA">Agenda</p>' },
		],
	},
	*check({ email: { html } }) {
		const behind = backgroundsOf(html).map(({ url, at }) => ({
			written: url,
			get where() {
				return html.at(at);
			},
		}));
		for (const image of [...imagesOf(html), ...behind]) {
			const { written } = image;
			if (!/^data:/i.test(written)) continue;
			yield {
				found: `an image of ${written.length.toLocaleString('en-US')} characters in the HTML`,
				expected: 'an image file with an https address',
				mend: 'Upload the image to the MAP and use the address that it gives',
				where: image.where,
				evidence: written.slice(0, 40),
			};
		}
	},
});
