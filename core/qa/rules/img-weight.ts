import { z } from 'zod/v4';

import { say } from '../evidence';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

const sayKb = (bytes: number) => `${Math.round(bytes / 1_024).toLocaleString('en-US')} KB`;

export const imgWeight = defineRule({
	id: 'img-weight',
	title: 'the images of each e-mail are light',
	severity: 'warning',
	required: false,
	why: 'On a telephone heavy images come late or not at all.',
	source: 'qa-rules §5 img; Knak',
	reads: ['emails', 'images'],
	options: z.strictObject({
		maxBytes: z.number().int().min(1_000).default(204_800),
		/** All images of one e-mail. */
		maxTotalBytes: z.number().int().min(1_000).default(1_048_576),
	}),
	examples: {
		bad: [
			{
				say: 'one heavy image',
				body: '<img src="https://northwind.example/hero.png" alt="Agenda" width="600">',
				build: { images: [{ url: 'https://northwind.example/hero.png', bytes: 900_000 }] },
			},
			{
				say: 'many images',
				body: '<img src="https://northwind.example/a.png" alt="a" width="600"><img src="https://northwind.example/b.png" alt="b" width="600">',
				build: {
					images: [
						{ url: 'https://northwind.example/a.png', bytes: 150_000 },
						{ url: 'https://northwind.example/b.png', bytes: 150_000 },
					],
				},
				options: { maxTotalBytes: 250_000 },
			},
		],
		quiet: [
			{
				say: 'one image, shown twice',
				body: '<img src="https://northwind.example/a.png" alt="a" width="600"><img src="https://northwind.example/a.png" alt="b" width="600">',
				build: { images: [{ url: 'https://northwind.example/a.png', bytes: 150_000 }] },
				options: { maxTotalBytes: 250_000 },
			},
			{
				say: 'a heavy image that no mail shows',
				build: { images: [{ url: 'https://northwind.example/poster.png', bytes: 9_000_000 }] },
			},
			{
				say: 'a size that nobody told',
				body: '<img src="https://northwind.example/a.png" alt="a" width="600">',
				build: { images: [{ url: 'https://northwind.example/a.png', width: 600 }] },
			},
		],
	},
	*check({ email, images }, { maxBytes, maxTotalBytes }) {
		const bytesOf = new Map(images.map(({ url, bytes }) => [url.trim(), bytes ?? 0]));
		const shown = new Map(imagesOf(email.html).map((image) => [image.written, image]));
		let total = 0;
		for (const [url, { where }] of shown) {
			const bytes = bytesOf.get(url) ?? 0;
			total += bytes;
			if (bytes <= maxBytes) continue;
			yield {
				found: `the image ${say(url)} of ${sayKb(bytes)}`,
				expected: `at most ${sayKb(maxBytes)}`,
				mend: 'Save it in the size it is shown in, as JPEG with less quality or as PNG with fewer colours',
				where,
				evidence: url,
			};
		}
		if (total <= maxTotalBytes) return;
		yield {
			found: `${sayKb(total)} of images`,
			expected: `at most ${sayKb(maxTotalBytes)} in one e-mail`,
			mend: 'Make the heaviest images smaller',
			where: email.where('html'),
			evidence: 'all images',
		};
	},
});
