import { nearest } from '../parse';
import { quote } from '../problem';
import { folded } from './calendarWords';
import type { Reading } from './reading';
import { entriesOf } from './readList';

/** Languages that are known by name; every other one can be given by its code. */
const NAMED =
	'ar bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka kk ko lt lv mk ms mt nb nl no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'.split(
		' ',
	);
/** Requesters write the names in one of these, or in the language itself. */
const NAMES_IN = ['en', 'de', 'fr', 'es'];
/** Codes of countries that people write for a language; some are the code of another language, so none is guessed. */
const COUNTRIES: Readonly<Record<string, string>> = {
	at: 'German',
	be: 'Dutch or French',
	br: 'Portuguese (pt-BR)',
	ch: 'German, French or Italian',
	cn: 'Chinese',
	cz: 'Czech',
	dk: 'Danish',
	gb: 'English',
	gr: 'Greek',
	jp: 'Japanese',
	kr: 'Korean',
	mx: 'Spanish',
	se: 'Swedish',
	uk: 'English or Ukrainian',
	us: 'English',
};
const CODE = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;
const MOST = 20;
const EXPECTED = 'languages by name or code';

/** Reads `German, FR` as `de, fr`: names in English, German, French, Spanish or their own language, and BCP 47 codes. */
export function readLanguages(text: string): Reading<string> {
	const entries = entriesOf(text.replace(/\s(?:and|und|et|y|&)\s|[/+|]/gi, ','));
	if (entries.length > MOST) return { expected: `at most ${MOST} languages`, mend: 'Shorten the list.' };
	const codes = entries.map(codeOf);
	const at = codes.indexOf(undefined);
	if (at >= 0) return askBack(entries[at]!);
	return { value: [...new Set(codes)].join(', ') };
}

function codeOf(entry: string): string | undefined {
	const name = folded(entry);
	if (Object.hasOwn(COUNTRIES, name)) return undefined;
	return codeByName().get(name) ?? knownCode(entry);
}

function knownCode(entry: string): string | undefined {
	if (!CODE.test(entry)) return undefined;
	const [code] = Intl.getCanonicalLocales(entry.replace(/_/g, '-'));
	const [language = ''] = (code ?? '').split('-');
	return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) ? code : undefined;
}

function askBack(entry: string): Reading<string> {
	const country = COUNTRIES[folded(entry)];
	const meant = country ?? nearest(folded(entry), [...codeByName().keys()]);
	return {
		expected: `${EXPECTED}; ${quote(entry)} is none`,
		mend: meant ? `Did you mean ${country ?? nameOf(meant)}?` : 'Write them like German, French or de, fr.',
	};
}

const nameOf = (name: string) =>
	new Intl.DisplayNames('en', { type: 'language' }).of(codeByName().get(name)!)!;

let names: ReadonlyMap<string, string> | undefined;
const codeByName = () =>
	(names ??= new Map(
		NAMED.flatMap((code) =>
			[...NAMES_IN, code].map((locale) => {
				const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code)!;
				return [folded(name), code] as const;
			}),
		),
	));
