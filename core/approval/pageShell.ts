import { Markup, markup } from './markup';
import { PAGE_STYLE } from './pageStyle';
export interface Page {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly html: string;
}

/**
 * `sandbox` gives the page an origin of its own, so that it can do nothing to the n8n editor on the same host.
 * `form-action` is left out on purpose: whether 'self' fits an address from such an origin is up to the browser
 * (Chromium 147 says yes), and where it does not, nobody could answer. The forms are the only ones on a page without
 * script and with every value escaped. A frame with `srcdoc` needs no `frame-src` and inherits this policy: tried in
 * Chromium, images, style sheets, scripts, refresh, forms and links of an e-mail reach nothing outside.
 */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': `sandbox allow-forms; ${CONTENT_POLICY}; frame-ancestors 'none'`,
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex, nofollow',
	'X-DNS-Prefetch-Control': 'off',
	'Cache-Control': 'no-store',
};

const STYLE = new Markup(PAGE_STYLE);

interface PageWords {
	readonly lang: string;
	readonly page: { readonly product: string };
}

/** @param moreStyle what a page needs beside the style of all of them; no text from outside */
export function pageOf(
	status: number,
	title: string,
	texts: PageWords,
	content: Markup,
	moreStyle = '',
): Page {
	const { html } = markup`<!doctype html>
<html lang="${texts.lang}" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}${new Markup(moreStyle)}</style></head>
<body><header>${texts.page.product}</header><main>${content}</main></body></html>
`;
	return { status, headers: PAGE_HEADERS, html };
}
