import { quote } from '../../problem';
import { isEverybody } from '../../qa/lists';
import type { QualityCheck } from './check';

/** One word can still be the name of a list: `DACH-Customers`, `EMEA_2026`. */
const NAME_OF_LIST = /[\d_-]/;

export const audienceDescribed: QualityCheck = {
	id: 'audience-described',
	title: 'the audience is described or a list is named',
	severity: 'gap',
	why: 'Nobody can build "everyone": the team would choose the list, and choosing wrongly cannot be taken back.',
	fields: ['audience'],
	examples: {
		bad: [
			{ say: 'everyone', brief: { audience: 'Everyone' } },
			{ say: 'the whole database', brief: { audience: 'all contacts' } },
			{ say: 'one word', brief: { audience: 'Customers' } },
			{ say: 'German', brief: { audience: 'Alle Kontakte' } },
		],
		quiet: [
			{ say: 'a description', brief: { audience: 'Customers in Germany' } },
			{ say: 'a list by name', brief: { audience: 'EMEA-Customers-2026' } },
			{ say: 'everyone, but', brief: { audience: 'All contacts except partners and staff' } },
			{ say: 'one Japanese word', brief: { audience: 'ドイツとオーストリアの顧客' } },
		],
	},
	*check({ brief: { audience = '' } }) {
		const isOneWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(audience);
		if (!isEverybody(audience) && (!isOneWord || NAME_OF_LIST.test(audience))) return;
		yield {
			field: 'audience',
			found: quote(audience),
			expected: 'who is to get it and who is not, or the name of a list',
			mend: 'Write for instance "Customers in Germany who attended a webinar this year".',
		};
	},
};
