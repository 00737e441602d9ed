import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, readHref } from '../href';
import { defineRule } from '../rule';
import { MASK } from '../source';

const UNNAMED =
	/^(?:untitled(?: (?:document|landing page|page))?|(?:unbenannte|namenlose) (?:landing ?page|seite)|neue (?:landing ?page|seite)|ohne titel|(?:landing )?page sans (?:titre|nom)|(?:página|pagina) (?:sin|sem|senza) (?:título|titolo|nombre|nome)|sem título|naamloze (?:landings)?pagina|zonder titel|namnlös(?: sida)?|utan (?:titel|namn)|uden (?:titel|navn)|unavngivet(?: side)?|uten (?:tittel|navn)|(?:strona )?bez (?:tytułu|nazwy)|(?:無題|名称未設定|タイトル未設定)(?:の?ページ)?|新しいページ|seitentitel|titre de la page|título de la página|titolo della pagina|título da página|paginatitel|sidtitel|ページタイトル|(?:copy|kopie|kopia|copie|copia|cópia) (?:of|von|av|af|van|de|di|da) (?!segur|sauveg|sécur|sicur).{1,100}|new page|page title|your title(?: here)?|title|(?:my |new )?landing page(?: \d{1,3})?|nouvelle page|nueva página|nuova pagina|nova página|nieuwe pagina|ny (?:landnings)?sida|nowa strona|document|index|home|blank|test|unbenannt(?:es dokument)?|sans titre|sin título|senza titolo|naamloos)$/i;

const page = (head: string, html = '<html lang="en">') => ({
	landingPages: [
		{
			id: '601',
			name: 'About',
			url: 'https://northwind.example/webinar',
			status: 'approved',
			html: `<!doctype html>${html}<head>${head}</head><body><p>Hello</p></body></html>`,
		},
	],
});
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const TITLE = '<title>Planning with less data</title>';

const metaOf = (html: HtmlDocument, name: string) =>
	html.elementsNamed('meta').find((meta) => attributeOf(meta, 'name')?.value.trim().toLowerCase() === name);
const isBlocked = (html: HtmlDocument) => {
	const robots = metaOf(html, 'robots');
	return robots !== undefined && /noindex|none/i.test(attributeOf(robots, 'content')?.value ?? '');
};

export const lpMeta = defineRule({
	id: 'lp-meta',
	title: 'each landing page has a title, a language, a phone layout, and its own address',
	severity: 'warning',
	required: false,
	why: '"Untitled" in the tab and in the search result; a canonical of the staging server takes the page out of search.',
	source: 'qa-rules §5 lp',
	reads: ['landingPages'],
	options: z.strictObject({
		/** Whether search engines shall list the pages; by default the team has not said. */
		search: z.enum(['list', 'leaveOut', 'any']).default('any'),
	}),
	examples: {
		bad: [
			{ say: 'no title', build: page(VIEWPORT) },
			{ say: 'the title of the template', build: page(`${VIEWPORT}<title>Untitled</title>`) },
			{ say: 'the title of the editor', build: page(`${VIEWPORT}<title>New Landing Page</title>`) },
			{
				say: 'the title of the editor, in German',
				build: page(`${VIEWPORT}<title>Unbenannte Seite</title>`),
			},
			{ say: 'the title of a copy', build: page(`${VIEWPORT}<title>Kopie von Anmeldung</title>`) },
			{ say: 'no language', build: page(VIEWPORT + TITLE, '<html>') },
			{ say: 'no viewport', build: page(TITLE) },
			{
				say: 'a canonical of the staging server',
				build: page(`${VIEWPORT}${TITLE}<link rel="canonical" href="https://staging.northwind.com/webinar">`),
			},
			{
				say: 'listed, where it shall not be',
				build: page(VIEWPORT + TITLE),
				options: { search: 'leaveOut' },
			},
			{
				say: 'kept out of search',
				build: page(`${VIEWPORT}${TITLE}<meta name="robots" content="noindex">`),
				options: { search: 'list' },
			},
		],
		quiet: [
			{
				say: 'all there',
				build: page(`${VIEWPORT}${TITLE}<link rel="canonical" href="https://northwind.example/webinar">`),
			},
			{ say: 'a title by a token', build: page(`${VIEWPORT}<title>{{my.Headline}}</title>`) },
			{
				say: 'kept out of search, and nobody minds',
				build: page(`${VIEWPORT}${TITLE}<meta name="robots" content="noindex">`),
			},
			{
				say: 'a title with such a word',
				build: page(`${VIEWPORT}<title>Untitled: a show on unnamed art</title>`),
			},
		],
	},
	*check({ page: view, playbook: { brand } }, { search }) {
		const { html, page: its, where } = view;
		if ((its.html ?? '').trim() === '') return;
		const root = html.elementsNamed('html')[0];
		const head = root ? html.at(root.start) : where;
		const tell = (found: string, expected: string, mend: string, evidence: string, at = head) => ({
			found: `${found} on "${its.name}"`,
			expected,
			mend,
			where: at,
			evidence: `${its.name}: ${evidence}`,
		});
		const title = html.elementsNamed('title')[0];
		const words = title
			? html.texts
					.slice(title.textFrom, title.textTo)
					.map(({ text }) => text)
					.join('')
					.trim()
			: '';
		if (words === '' || UNNAMED.test(words))
			yield tell(
				`the title ${say(words)}`,
				'a title that says what the page is',
				'Write the title of the page',
				'title',
				title ? html.at(title.start) : head,
			);
		const lang = root && attributeOf(root, 'lang')?.value.trim();
		if (!lang)
			yield tell('no lang', 'the language, e.g. <html lang="en">', 'Set the language of the page', 'lang');
		if (!metaOf(html, 'viewport'))
			yield tell(
				'no viewport',
				'<meta name="viewport" content="width=device-width, initial-scale=1">',
				'Add the viewport to the head of the template',
				'viewport',
			);
		const link = html
			.elementsNamed('link')
			.find((one) => attributeOf(one, 'rel')?.value.toLowerCase() === 'canonical');
		const target = (link && attributeOf(link, 'href')?.value) ?? '';
		const href = readHref(target);
		if (link && href.kind === 'web' && !target.includes(MASK)) {
			const { hostname } = href.url;
			const isWrong = isNonProduction(hostname) || (isSampleHost(hostname) && !isOwnHost(hostname, brand));
			if (isWrong)
				yield tell(
					`the canonical ${say(target)}`,
					'the public address of the page',
					'Write the public address of the page',
					'canonical',
					html.at(link.start),
				);
		}
		if (search === 'leaveOut' && !isBlocked(html))
			yield tell(
				'no noindex',
				'<meta name="robots" content="noindex">, as the playbook says',
				'Add it to the head of the template',
				'robots',
			);
		if (search === 'list' && isBlocked(html))
			yield tell(
				'noindex',
				'a page that search engines list, as the playbook says',
				'Take noindex out of the head',
				'robots',
			);
	},
});
