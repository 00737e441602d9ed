import { quote } from '../../problem';
import type { QualityCheck } from './check';

export const urlSecure: QualityCheck = {
	id: 'url-secure',
	title: 'the button leads to an https page',
	severity: 'gap',
	why: 'Browsers warn before they open http pages, and mail filters count them.',
	fields: ['ctaUrl'],
	examples: {
		bad: [{ say: 'http', brief: { ctaUrl: 'http://www.northwind.com/webinar' } }],
		quiet: [{ say: 'https', brief: { ctaUrl: 'https://www.northwind.com/http://' } }],
	},
	*check({ brief: { ctaUrl = '' } }) {
		if (!/^http:/i.test(ctaUrl)) return;
		yield {
			field: 'ctaUrl',
			found: quote(ctaUrl),
			expected: 'an address that begins with https://',
			mend: 'Open it with https:// in front; if that does not work, ask the owner of the page.',
		};
	},
};
