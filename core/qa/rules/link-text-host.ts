import { z } from 'zod/v4';

import { say } from '../evidence';
import { isOwnHost, isUnder } from '../href';
import { linkNameOf } from '../linkNames';
import { webLinksOf } from '../links';
import { registrableOf } from '../registrable';
import { defineRule } from '../rule';

const ADDRESS =
	/^(https?:\/\/)?((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,5}(?:\p{L}{2,24}|xn--[a-z0-9-]{1,59}))(?::\d{1,5})?([/?#]\S{0,2000})?$/iu;
/** Without scheme, www or path only these ends make an address of it: "Node.js" is a name. */
const TOP =
	/\.(?:com|org|net|edu|gov|eu|info|biz|shop|store|online|example|uk|de|fr|es|it|nl|be|at|ch|pl|pt|se|dk|fi|ie|us|ca|au|jp|cn|in|br|mx)$/;
/** Ends that the names of products have as well, e.g. socket.io. */
const NAME_TOP = /\.(?:io|ai|app|dev|co|so|tv|me|fm)$/;

interface Said {
	readonly host: string;
	/** The name of a product can look the same. */
	readonly maybeName: boolean;
}

/** @returns the host that a link text shows, when all of the text is a web address. */
function saidHost(text: string): Said | undefined {
	const [, scheme, name, rest] = ADDRESS.exec(text) ?? [];
	if (name === undefined || !URL.canParse(`https://${name}`)) return undefined;
	const host = new URL(`https://${name}`).hostname;
	if (scheme || rest || /^www\./i.test(name)) return { host, maybeName: false };
	// "Booking.com" and "ASP.NET" are written as names
	if (name !== name.toLowerCase()) return undefined;
	return TOP.test(name) || NAME_TOP.test(name) ? { host, maybeName: NAME_TOP.test(name) } : undefined;
}

export const linkTextHost = defineRule({
	id: 'link-text-host',
	title: 'no link shows one web address and leads to another',
	severity: 'error',
	required: true,
	why: 'It looks like phishing: mail programs warn of it or put the mail into junk.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Hosts that count clicks and lead on to the page that the text shows. */
		trackingDomains: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'the address of the brand, the link of another',
				body: '<a href="https://www.partner.org/seat">https://northwind.example/seat</a>',
			},
			{
				say: 'without a scheme',
				body: '<a href="https://www.partner.org/"><b>www.</b>northwind.example</a>',
			},
			{ say: 'domains with a suffix of two parts', body: '<a href="https://www.b.co.uk/">www.a.co.uk</a>' },
			{
				say: 'a name only',
				body: '<a href="https://www.partner.org/">contoso.com</a>',
			},
			{
				say: 'the name of a product perhaps, which does not block',
				body: '<a href="https://www.partner.org/">socket.io</a>',
			},
		],
		quiet: [
			{
				say: 'another page of the same domain',
				body: '<a href="https://events.partner.org/2026/seat?id=1">www.partner.org/seat</a>',
			},
			{
				say: 'names with a dot',
				body: '<a href="https://www.partner.org/">Node.js</a> <a href="https://www.partner.org/">ASP.NET</a> <a href="https://www.partner.org/">Booking.com</a>',
			},
			{
				say: 'an address within a sentence',
				body: '<a href="https://www.partner.org/">Read it on contoso.com today</a>',
			},
			{
				say: 'an address by mail',
				body: '<a href="mailto:events@northwind.example">events@northwind.example</a>',
			},
			{
				say: 'a host that counts clicks',
				body: '<a href="https://click.partner.org/x">https://contoso.com/seat</a>',
				options: { trackingDomains: ['click.partner.org'] },
			},
			{ say: 'umlauts in both scripts', body: '<a href="https://www.xn--mnchen-3ya.de/">www.münchen.de</a>' },
			{
				say: 'a number, a version, a file',
				body: '<a href="https://www.partner.org/">3.5</a> <a href="https://www.partner.org/">v2.0.1</a> <a href="https://www.partner.org/">agenda.pdf</a>',
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { trackingDomains }) {
		for (const link of webLinksOf(html)) {
			const { text } = linkNameOf(html, link);
			const said = saidHost(text);
			const host = link.host;
			if (!said || registrableOf(said.host) === registrableOf(host)) continue;
			if (isOwnHost(said.host, brand) && isOwnHost(host, brand)) continue;
			if (trackingDomains.some((domain) => isUnder(host, domain))) continue;
			yield {
				...(said.maybeName && { severity: 'warning' as const }),
				found: `the text ${say(text)} on a link to ${say(host)}`,
				expected: 'text and target on the same domain',
				mend: `Link to ${say(said.host)}, or write words instead of the address`,
				where: link.where,
				evidence: `${text} ${link.written}`,
			};
		}
	},
});
