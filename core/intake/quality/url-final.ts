import { quote } from '../../problem';
import { SHORTENERS } from '../../qa/words/shorteners';
import type { QualityCheck } from './check';
import { hostOf } from './url-public';

/** Addresses under which editors see their own page: WordPress, Drupal, Google Docs, HubSpot, Webflow and their kind. */
const EDITING =
	/[?&](?:preview(?:_id|_nonce|mode)?|hs_preview|draft)=|\/wp-admin\/|\/node\/\d+\/edit|\/(?:edit|preview)\/?(?:[?#]|$)|^https:\/\/(?:app\.hubspot|docs\.google|drive\.google|www\.figma|figma|www\.canva|canva)\.com\//i;

export const urlFinal: QualityCheck = {
	id: 'url-final',
	title: 'the button leads to the page itself',
	severity: 'gap',
	why: 'A preview works for whoever is signed in to the editor; a short link hides where it leads, and mail filters count it.',
	fields: ['ctaUrl'],
	examples: {
		bad: [
			{ say: 'a WordPress preview', brief: { ctaUrl: 'https://northwind.com/?p=12&preview=true' } },
			{ say: 'an editor', brief: { ctaUrl: 'https://northwind.com/node/12/edit' } },
			{ say: 'a document', brief: { ctaUrl: 'https://docs.google.com/document/d/1/edit' } },
			{ say: 'a short link', brief: { ctaUrl: 'https://bit.ly/3xYz' } },
		],
		quiet: [
			{ say: 'a page about previews', brief: { ctaUrl: 'https://northwind.com/preview-2026' } },
			{ say: 'a host that ends alike', brief: { ctaUrl: 'https://www.habit.ly/webinar' } },
		],
	},
	*check({ brief: { ctaUrl = '' } }) {
		const host = hostOf(ctaUrl)?.replace(/^www\./, '') ?? '';
		const isShort = SHORTENERS.includes(host);
		if (!isShort && !EDITING.test(ctaUrl)) return;
		yield {
			field: 'ctaUrl',
			found: isShort ? `a short link, ${quote(host)}` : `a preview or an editor, ${quote(ctaUrl)}`,
			expected: 'the address of the published page',
			mend: isShort
				? 'Open the link, and copy the address that the browser then shows.'
				: 'Publish the page, open it in a private window, and copy the address.',
		};
	},
};
