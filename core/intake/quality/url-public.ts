import { quote } from '../../problem';
import { isNonPublicHost } from '../../qa/href';
import type { QualityCheck } from './check';

/** An address by number, IPv4 or IPv6: no company page stands under one. */
const NUMBER_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

export const urlPublic: QualityCheck = {
	id: 'url-public',
	title: 'the button leads to a page that everybody can open',
	severity: 'gap',
	why: 'The requester can open it at work; the readers of the e-mail cannot.',
	fields: ['ctaUrl'],
	examples: {
		bad: [
			{ say: 'this computer', brief: { ctaUrl: 'https://localhost.localdomain.local/a' } },
			{ say: 'a private address', brief: { ctaUrl: 'https://192.168.1.20/webinar' } },
			{ say: 'a staging host', brief: { ctaUrl: 'https://staging.northwind.com/webinar' } },
			{ say: 'the intranet', brief: { ctaUrl: 'https://wiki.corp/page' } },
		],
		quiet: [
			{ say: 'a public page', brief: { ctaUrl: 'https://www.northwind.com/webinar' } },
			{ say: 'a domain that is called so', brief: { ctaUrl: 'https://dev.to/northwind' } },
		],
	},
	*check({ brief: { ctaUrl = '' }, brand }) {
		const host = hostOf(ctaUrl);
		if (host === undefined || (!NUMBER_HOST.test(host) && !isNonPublicHost(host, brand))) return;
		yield {
			field: 'ctaUrl',
			found: quote(host),
			expected: 'a page that people outside the company can open',
			mend: 'Open the page on your phone without the company network, and copy its address.',
		};
	},
};

/** @returns undefined when it is no address. */
export const hostOf = (address: string) =>
	URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : undefined;
