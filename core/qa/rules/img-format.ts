import { z } from 'zod/v4';

import { CANIEMAIL, type Client, CLIENTS, lostBy, sayClients, USUAL_CLIENTS } from '../caniemail/clients';
import { featureOfFormat } from '../caniemail/marks';
import { say } from '../evidence';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

/** The ending of the path, or the format that the query asks the image server for. */
function formatOf({ pathname, search }: URL): string {
	const asked = /[?&](?:format|fm|f)=([a-z]{3,5})(?:&|$)/i.exec(search)?.[1];
	return (asked ?? /\.([a-z\d]{2,5})$/i.exec(pathname)?.[1] ?? '').toLowerCase();
}

/** Files for print, for which caniemail.com has no page. */
const FOR_PRINT = new Set(['ai', 'eps', 'pdf', 'psd']);

function whoLoses(format: string, clients: readonly Client[]): string | undefined {
	if (FOR_PRINT.has(format)) return 'hardly any client shows';
	const feature = featureOfFormat(format);
	const lost = feature ? lostBy(feature, clients) : [];
	if (lost.length === 0) return undefined;
	return `${sayClients(lost)} ${lost.length > 1 ? 'do' : 'does'} not show`;
}

export const imgFormat = defineRule({
	id: 'img-format',
	title: 'the clients of the team show the format of each image',
	severity: 'warning',
	required: false,
	why: 'A client that does not know the format shows nothing.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	table: CANIEMAIL,
	options: z.strictObject({
		/** Clients that the team's readers use. */
		clients: z
			.array(z.enum(CLIENTS))
			.min(1)
			.default([...USUAL_CLIENTS]),
	}),
	examples: {
		bad: [
			{
				say: 'a drawing',
				body: '<img src="https://northwind.example/logo.SVG?v=2" alt="Northwind" width="120">',
			},
			{ say: 'WebP', body: '<img src="https://northwind.example/hero.webp" alt="Agenda" width="600">' },
			{
				say: 'asked for in the query',
				body: '<img src="https://northwind.example/hero.jpg?w=600&fm=avif" alt="Agenda" width="600">',
			},
			{
				say: 'a file for print',
				body: '<img src="https://northwind.example/flyer.pdf" alt="Agenda" width="600">',
			},
		],
		quiet: [
			{
				say: 'a name that ends like it',
				body: '<img src="https://northwind.example/svg.png" alt="Agenda" width="600">',
			},
			{ say: 'no ending', body: '<img src="https://northwind.example/img/webp" alt="Agenda" width="600">' },
			{
				say: 'clients that know it',
				body: '<img src="https://northwind.example/hero.webp" alt="Agenda" width="600">',
				options: { clients: ['apple-mail', 'gmail'] },
			},
		],
	},
	*check({ email: { html } }, { clients }) {
		for (const image of imagesOf(html)) {
			const { href, written } = image;
			const format = href.kind === 'web' ? formatOf(href.url) : '';
			const said = whoLoses(format, clients);
			if (said === undefined) continue;
			yield {
				found: `the ${format} image ${say(written)}, which ${said}`,
				expected: 'PNG, JPEG or GIF',
				mend: 'Save the image as PNG or JPEG and use that file',
				where: image.where,
				evidence: written,
			};
		}
	},
});
