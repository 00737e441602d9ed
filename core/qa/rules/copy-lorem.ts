import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import { wordScanOf } from '../wordScan';

const FILLER =
	/(?<!\p{L})(?:lorem\s+ipsum|dolor\s+sit|sit\s+amet|consectetur|adipisc|eiusmod|incididunt|veniam|ullamco|exercitation|laboris|voluptate|cupidatat|proident|pellentesque|vestibulum|curabitur|phasellus|suspendisse|aenean|vivamus|praesent|sollicitudin|malesuada|duis\s+aute|aute\s+irure|reprehenderit|velit\s+esse|cillum|ut\s+enim|minim\s+veniam|quis\s+nostrud|labore\s+et|magna\s+aliqua|aliquip|ea\s+commodo|fugiat|nulla\s+pariatur|excepteur|occaecat|sunt\s+in\s+culpa|deserunt|mollit\s+anim|id\s+est\s+laborum|maecenas|tincidunt|ultrices|ultricies|pulvinar|faucibus|dignissim|viverra|dapibus|tristique|egestas|lobortis|sagittis|porttitor|condimentum|scelerisque|vulputate|rhoncus)/giu;
/** Filler of other languages; each is enough by itself. */
const WHOLE =
	/lorem\s+ipsum\s+dolor|behind\s+the\s+word\s+mountains|hinter\s+den\s+wortbergen|im\s+komplett\s+verwahrlosten\s+taxi|li\s+europan\s+lingues|(?:この文章|これ)は(?:ダミー|サンプル)(?:テキスト)?です|лорем\s+ипсум/iu;

/** One of these words stands in each of them; asked first, because nearly no mail has one. */
const RARE =
	/ (?:lorem|dolor|amet|consectetur|adipisc|eiusmod|incididunt|veniam|ullamco|exercitation|laboris|voluptate|cupidatat|proident|pellentesque|vestibulum|curabitur|phasellus|suspendisse|aenean|vivamus|praesent|sollicitudin|malesuada|duis|irure|reprehenderit|velit|cillum|enim|nostrud|labore|aliqu|commodo|fugiat|pariatur|excepteur|occaecat|culpa|deserunt|mollit|laborum|maecenas|tincidunt|ultri|pulvinar|faucibus|dignissim|viverra|dapibus|tristique|egestas|lobortis|sagittis|porttitor|condimentum|scelerisque|vulputate|rhoncus|mountains|wortbergen|verwahrlosten|lingues|лорем)|ダミー|サンプル/;

function fillerAt(readable: Readable): number {
	const { text } = readable;
	if (!RARE.test(wordScanOf(readable).all)) return -1;
	const words = [...text.matchAll(FILLER)];
	const kinds = new Set(words.map(([word]) => word.toLowerCase().replace(/\s+/g, ' ')));
	return kinds.size > 1 ? words[0]!.index : text.search(WHOLE);
}

export const copyLorem = defineRule({
	id: 'copy-lorem',
	title: 'no filler text is left in the copy',
	severity: 'error',
	required: true,
	why: 'One template in eight carries it; approvers read over it.',
	source: 'qa-rules §3, §5 copy',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'the classic', body: '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>' },
			{ say: 'broken over elements', body: '<p>Vivamus <b>suspendisse</b> et malesuada</p>' },
			{ say: 'in the text part', email: { text: 'Lorem ipsum dolor sit amet' } },
			{
				say: 'from its middle',
				body: '<p>Duis aute irure dolor in reprehenderit in voluptate velit esse cillum.</p>',
			},
			{ say: 'three words in capitals', body: '<p>LOREM IPSUM DOLOR</p>' },
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="Lorem ipsum dolor sit amet" width="80">',
			},
			{
				say: 'in the preheader of the HTML',
				email: {
					preheader: undefined,
					html: '<body><div style="display:none">Lorem ipsum dolor sit amet</div><p>Hello</p></body>',
				},
			},
			{ say: 'German filler', body: '<p>Weit hinten, hinter den Wortbergen, fern der Länder</p>' },
			{ say: 'Japanese filler', body: '<p>この文章はダミーです。</p>' },
		],
		quiet: [
			{
				say: 'Latin that is meant',
				body: '<p>Carpe diem: our exercitation of the term "ad hoc", nota bene.</p>',
			},
			{ say: 'one Romance word', body: '<p>Cu voluptate, din inimă: bine ați venit.</p>' },
			{ say: 'one word', body: '<p>What is lorem ipsum? A short history of filler text.</p>' },
			{ say: 'a hidden comment', body: '<!-- lorem ipsum dolor sit amet -->' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			const index = fillerAt(readable);
			if (index < 0) continue;
			const text = readable.text.slice(index, index + 80);
			yield {
				found: `filler text: ${say(text, 60)}`,
				expected: 'the copy of the campaign',
				mend: 'Replace it with the copy of the brief, or delete the block',
				where: readable.where(index),
				evidence: text,
			};
		}
	},
});
