import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Fix, Found } from '../finding';
import type { Span } from '../lex';
import { languageOf } from '../mailLanguage';
import { nearNames } from '../nearName';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import { wordScanOf } from '../wordScan';

/** "BrightLeaf Labs" is Bright, Leaf, Labs. */
const partsOf = (name: string) => name.split(/[\s-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
const letters = (name: string) => name.replace(/[\s\u00a0-]/g, '');
const bare = (name: string) => withoutMarks(letters(name)).toLowerCase();
const SIGN = /[.*+?^${}()|[\]\\/]/g;
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
/** An accented letter may have lost its accent. */
const escaped = (part: string) =>
	[...part.normalize('NFC')]
		.map((letter) => {
			const plain = withoutMarks(letter);
			return plain === letter ? letter.replace(SIGN, '\\$&') : `[${letter}${plain}]`;
		})
		.join('');

/** A word that may have been cut in two anywhere but near its ends. */
const cut = (word: string) =>
	[...word]
		.map((letter, i) => (i >= 3 && i <= word.length - 3 ? '[ \u00a0-]?' : '') + escaped(letter))
		.join('');

/** In a name, each of these may stand for the others. */
const AND = "(?:and|und|et|och|og|en|&|\\+|[’']n[’']?)";
const IS_AND = /^(?:and|und|et|och|og|en|&|\+|[’']n[’']?)$/i;

/** The letters that a name keeps, however it is cut, as a word or the beginning of one. */
function beginningOf(name: string): RegExp {
	const [first = ''] = partsOf(name);
	const kept = [...first].slice(0, 3).map(escaped).join('');
	return new RegExp(/^[\p{L}\p{N}]/u.test(first) ? ` ${kept}` : '', 'iu');
}

function patternOf(name: string): RegExp {
	const parts = partsOf(name);
	const joined = parts
		.map((part, i) =>
			IS_AND.test(part) && i > 0 && i < parts.length - 1 ? AND : isWord(part) ? cut(part) : escaped(part),
		)
		.join('[\\s\u00a0-]{0,12}');
	// not within addresses, handles and hosts
	return new RegExp(`(?<![\\p{L}\\p{N}@#./_-])${joined}(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, 'giu');
}

const isUpper = (text: string) => text === text.toUpperCase();
const isLower = (text: string) => text === text.toLowerCase();

/** Long enough that nobody writes its halves by chance. */
const isWord = (name: string) => /^\p{L}{6,60}$/u.test(name);
/** Made of words that sentences are made of: "oak and ash" may be wood. */
const IS_PHRASE = /(?:^|\s)(?:and|of|the|for|&|und|der|die|das|et|de|du|le|la|y|el|e|di|en|van|het)(?:\s|$)/i;
/** Before small letters these make a name of them. */
const NAMES_WHO =
	/(?<!\p{L})(?:(?:team|crew|friends|people|everyone|behalf|account|customer|newsletter|office|staff) (?:of|at|from)|(?:from|join|visit|with|by|at|welcome to|your) (?:us at |the )?|(?:bei|von|mit|ihre?|das team der|chez|équipe (?:de |d.)|equipo de|team di|bij|equipe d[ae])) ?$/iu;

/** In the middle of a sentence a capital makes a name, but in German any noun. */
const IN_SENTENCE = /[\p{Ll},;:]\s$/u;

/**
 * Blanks and line ends do not count, a text all in capitals is a matter of style, "bright leaf" are two words.
 * @param lead what stands before it
 * @param hasNouns the language writes nouns with a capital
 */
function isMisspelt(written: string, name: string, lead: string, hasNouns: boolean): boolean {
	const plain = written.replace(/\s+/g, ' ');
	if (plain === name || isUpper(plain)) return false;
	const lostMarks = plain.toLowerCase() !== name.toLowerCase() && plain === withoutMarks(plain);
	if (lostMarks && name !== withoutMarks(name)) return !isLower(plain);
	const parts = partsOf(name);
	const words = plain.split(/[\s-]/);
	const isRaised = words.every((word) => !isLower(word) || IS_AND.test(word) || name.includes(word));
	// "Oak & Ash" for "Oak and Ash", "Holz-Werk Brandt"
	if (bare(plain) !== bare(name)) return isRaised;
	if (parts.length > 1 && words.length > parts.length) return !isLower(words[0]!) && !isLower(words.at(-1)!);
	const joined = letters(plain) === plain;
	if (parts.length === 1) return plain.split(/[ -]/).every((part) => part[0] !== part[0]!.toLowerCase());
	if (isLower(plain) && plain === name.toLowerCase() && name.includes(' '))
		return !IS_PHRASE.test(name) && NAMES_WHO.test(lead);
	if (joined && !/\s/.test(name)) return true;
	if (joined) return true;
	return isRaised || (!hasNouns && !isLower(words[0]!) && IN_SENTENCE.test(lead));
}

const LEAF = ['BrightLeaf'];

const misspelt = (
	readable: Readable,
	span: Span,
	written: string,
	name: string,
	kind: Fix['kind'],
): Found => ({
	found: `the name ${say(written)}`,
	expected: say(name),
	mend: `Write ${say(name)}`,
	where: readable.where(span.start),
	evidence: written,
	fix: { kind, edits: readable.edit(span, name) },
});

export const brandName = defineRule({
	id: 'brand-name',
	title: 'the names of the brand are spelled right',
	severity: 'warning',
	required: false,
	why: 'Everybody in the company sees it, after the send.',
	source: 'qa-rules §5 brand; playbook, brand',
	reads: ['emails'],
	options: z.strictObject({
		/** More names, of products for instance, exactly as they are written. */
		names: z.array(z.string().min(2).max(100)).max(200).default([]),
		/** Spellings that are right as well. */
		allow: z.array(z.string().min(2).max(100)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a small letter in the middle of a sentence',
				body: '<p>Best wishes from all at Northwind analytics.</p>',
			},
			{ say: 'a capital within', body: '<p>NorthWind Analytics invites you</p>' },
			{ say: 'a hyphen', email: { subject: 'News of Northwind-Analytics for you' } },
			{ say: 'a product in one word', body: '<p>Try Brightleaf today</p>', options: { names: LEAF } },
			{ say: 'one word in two', body: '<p>Ihr Team von Regen Fest</p>', options: { names: ['Regenfest'] } },
			{
				say: 'one word with a hyphen',
				body: '<p>Try Data-Bridge today</p>',
				options: { names: ['Databridge'] },
			},
			{ say: 'one letter wrong', body: '<p>Northwind Analitics invites you</p>' },
			{
				say: 'two letters swapped, as the sender',
				email: { from: { name: 'Northwnid Analytics', address: 'events@news.northwind.example' } },
			},
			{
				say: 'a letter missing, in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="Northwind Anlytics" width="80">',
			},
			{
				say: 'one word, one letter wrong',
				body: '<p>Try Brightlaef today</p>',
				options: { names: ['Brightleaf'] },
			},
			{
				say: 'a sign for a word',
				body: '<p>The bench of Oak &amp; Ash</p>',
				options: { names: ['Oak and Ash'] },
			},
			{ say: 'a word for a sign', body: '<p>Bei Holm und Sohn</p>', options: { names: ['Holm & Sohn'] } },
			{
				say: 'a hyphen within the first of two words',
				body: '<p>Bei Holz-Werk Brandt</p>',
				options: { names: ['Holzwerk Brandt'] },
			},
			{ say: 'small letters, in French', body: "<p>Toute l'équipe de northwind analytics</p>" },
			{ say: 'small letters', body: '<p>The team of northwind analytics is looking forward</p>' },
			{
				say: 'an accent that was lost',
				body: '<p>A Grao Manso espera por si</p>',
				options: { names: ['Grão Manso'] },
			},
			{ say: 'a product in two words', body: '<p>Try Bright Leaf today</p>', options: { names: LEAF } },
		],
		quiet: [
			{ say: 'right, over a line end', body: '<p>Northwind\n   Analytics</p>' },
			{ say: 'in capitals', body: '<h2>NORTHWIND ANALYTICS</h2><p>BRIGHTLEAF</p>', options: { names: LEAF } },
			{
				say: 'ordinary words',
				body: '<p>A bright leaf and wind from the north; northwind analytics as a craft</p>',
				options: { names: LEAF },
			},
			{
				say: 'words that a name is made of',
				body: '<p>A stool made of oak and ash, by oak and ash; beim regen fest im Griff</p>',
				options: { names: ['Oak and Ash', 'Regenfest'] },
			},
			{
				say: 'in addresses',
				body: '<p>www.brightleaf.example, @brightleaf, info@brightleaf.example</p>',
				options: { names: LEAF },
			},
			{
				say: 'words and names that are nearly the name',
				body: '<p>Submit Gyms, Summit Gym’s, Summits, a brighter leaf; Brightleafs, Rightleaf, der Regenfesten</p>',
				options: { names: ['Summit Pools', 'Brightleaf', 'Regenfest'] },
			},
			{
				say: 'another word, which comes without a capital too',
				body: '<p>Planted is planted</p>',
				options: { names: ['Plannted'] },
			},
			{ say: 'wood, with a sign', body: '<p>We use oak &amp; ash</p>', options: { names: ['Oak and Ash'] } },
			{ say: 'allowed', body: '<p>Brightleaf</p>', options: { names: LEAF, allow: ['Brightleaf'] } },
		],
	},
	*check({ email, playbook: { brand } }, { names, allow }) {
		const right = [...new Set([brand.name, ...names])].map((name) => ({
			name,
			pattern: patternOf(name),
			beginning: beginningOf(name),
		}));
		const hasNouns = languageOf(email) === 'de';
		const allowed = new Set([...right.map(({ name }) => name), ...allow]);
		for (const readable of readablesOf(email)) {
			const { all } = wordScanOf(readable);
			for (const { name, pattern, beginning } of right) {
				for (const span of nearNames(readable, name)) {
					const written = readable.text.slice(span.start, span.end);
					if (!allowed.has(written.replace(/\s+/g, ' ')))
						yield misspelt(readable, span, written, name, 'suggest');
				}
				// most texts have no word that begins like it
				if (!beginning.test(all)) continue;
				for (const { index, 0: written } of readable.text.matchAll(pattern)) {
					if (
						allowed.has(written.replace(/\s+/g, ' ')) ||
						!isMisspelt(written, name, readable.text.slice(Math.max(0, index - 40), index), hasNouns)
					)
						continue;
					yield misspelt(readable, { start: index, end: index + written.length }, written, name, 'safe');
				}
			}
		}
	},
});
