import { DESCRIPTIONS } from './descriptions';
import type { Place } from './jsonFault';

/** What is probably wrong at the place, and the line it is in. */
export function sayJsonFault(text: string, place: Place): string {
	const line = lineAt(text, place.end);
	return `${causeAt(text, place)}${line ? ` The line reads: ${line}` : ''}`;
}

type Guess = readonly [
	isIt: (rest: string, place: Place) => boolean,
	say: string | ((place: Place) => string),
];

const needsQuotes = (place: Place) => place.allowed.includes('"');
const isAfterEntry = ({ allowed }: Place) => allowed.startsWith(',');

/** Slips that people make, the surest first. */
const GUESSES: readonly Guess[] = [
	[(rest, { end }) => rest.trim() === '' && end === 0, 'There is no text: paste the whole playbook.'],
	[(rest) => rest === '', (place) => sayEnd(place)],
	[
		(rest) => rest.startsWith('\uFEFF'),
		'An invisible sign (a byte order mark) stands at the beginning: save the file as UTF-8 without it.',
	],
	[
		(rest) => /^[“”„«»‘’‚]/u.test(rest),
		'Curly quotes: write straight ones ("), as a text editor for programs does.',
	],
	[(rest) => rest.startsWith("'"), 'Single quotes: names and texts stand in double quotes (").'],
	[(rest) => /^(\/[/*]|#|<!--)/.test(rest), 'A comment: JSON has none, take it out.'],
	[
		(rest, { before }) => before === ',' && /^[}\]]/.test(rest),
		'The comma before this bracket is one too many: take it out.',
	],
	[(rest) => rest.startsWith(','), 'A comma is one too many, or the value before it is missing.'],
	[
		(rest, place) => isAfterEntry(place) && /^["{[\w-]/.test(rest),
		'A comma is probably missing at the end of the entry before.',
	],
	[
		(rest, place) => place.closers.length > 0 && isAfterEntry(place) && /^[}\]]/.test(rest),
		({ closers }) => `The wrong bracket: "${closers.at(-1)}" closes what was opened last.`,
	],
	[(_rest, { allowed }) => allowed === ':', 'A colon (:) is missing between the name and its value.'],
	[(_rest, { allowed }) => allowed === '', 'The document has ended before this: take out what follows.'],
	[
		(rest) => rest.startsWith('"'),
		'A text in quotes does not end on its line, or holds a \\ that JSON does not know: write \\n for a line break and \\\\ for the sign \\.',
	],
	[(rest) => /^(True|False|None|undefined)\b/.test(rest), 'Write true, false or null, in lower case.'],
	[
		(rest) => /^[+.]?\d/.test(rest),
		'A number is written like 480 or 0.5, without signs, blanks or a zero in front.',
	],
	[
		(rest, place) => needsQuotes(place) && /^[\p{L}_$]/u.test(rest),
		'A name or text without quotes: put it into double quotes (").',
	],
];

function causeAt(text: string, place: Place): string {
	const rest = text.slice(place.end, place.end + 40);
	const guess = GUESSES.find(([isIt]) => isIt(rest, place));
	if (!guess) return 'Check commas, quotes and brackets there and just before it.';
	return typeof guess[1] === 'string' ? guess[1] : guess[1](place);
}

function sayEnd({ closers }: Place): string {
	const missing = closers.length === 1 ? '1 bracket is' : `${closers.length} brackets are`;
	return closers.length === 0
		? 'The text ends too early: paste the whole playbook.'
		: `The text ends too early: ${missing} still open. Paste the whole playbook, or close with ${closers.slice(-10).reverse().join('')}.`;
}

const KNOWN_NAMES = new Set(Object.keys(DESCRIPTIONS).flatMap((path) => path.split('.')));

const MAX_LINE = 80;
const BACK = 50;

/** Structure and the names that every playbook has; every other word becomes …, because a secret may stand there. */
function lineAt(text: string, end: number): string {
	const from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - BACK);
	const to = text.indexOf('\n', end);
	const line = text.slice(from, Math.min(to < 0 ? text.length : to, from + MAX_LINE));
	return line
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[^\s"{}[\],:]+/g, (word) => (KNOWN_NAMES.has(word) && word !== '*' ? word : '…'))
		.replace(/…(?: …)+/g, '…');
}
