import { readOnce } from '../../once';
import type { DialectId } from '../dialects';
import type { Span } from '../lex';
import type { Source, Token } from '../source';

/** A word that begins, divides or ends a block of a template. */
export interface BlockStep extends Span {
	readonly kind: 'open' | 'middle' | 'close';
	/** The same for the opening and the closing word. */
	readonly name: string;
	readonly raw: string;
}

export interface BlockFault {
	readonly step: BlockStep;
	readonly why: 'notClosed' | 'notOpened' | 'crossed' | 'misplaced';
	/** The block that stands open. */
	readonly open?: BlockStep;
}

type Word = Pick<BlockStep, 'kind' | 'name'>;

const LIQUID_BLOCK =
	/^(?:if|ifchanged|unless|case|for|capture|tablerow|with|macro|raw|verbatim|comment|autoescape|filter|call)$/;
const MAILCHIMP_BLOCK = /^(?:IF|INTERESTED|FEEDBLOCK|FEEDITEMS|FEED|RSSITEMS)$/;
const LITERAL = /^(?:raw|verbatim|comment)$/;

function liquidWord({ inner, open }: Token): Word | undefined {
	if (open !== '{%') return undefined;
	const word = /^[-\s]{0,20}(\w{1,40})/.exec(inner)?.[1] ?? '';
	if (LIQUID_BLOCK.test(word)) return { kind: 'open', name: word };
	if (/^(?:else|elsif|elif|elseif|when)$/.test(word)) return { kind: 'middle', name: word };
	const closed = word.startsWith('end') ? word.slice(3) : '';
	return LIQUID_BLOCK.test(closed) ? { kind: 'close', name: closed } : undefined;
}

function handlebarsWord({ name, kind }: Token): Word | undefined {
	const word = /^[#^/](?:[>*]\s?)?([\w./@$-]{1,100})/.exec(name.replace(/^([#^/])\s{1,9}/, '$1'))?.[1] ?? '';
	if (kind === 'open') return word === '' ? undefined : { kind: 'open', name: word };
	if (kind === 'close') return { kind: 'close', name: word };
	return /^else\b/.test(name) ? { kind: 'middle', name: 'else' } : undefined;
}

function mailchimpWord({ inner }: Token): Word | undefined {
	const [, end, word = ''] = /^\s?(END:)?([A-Z]{2,20})/.exec(inner) ?? [];
	const name = word === 'IFNOT' || word === 'UNLESS' ? 'IF' : word;
	if (/^ELSE(?:IF)?$/.test(word)) return { kind: 'middle', name: word };
	if (!MAILCHIMP_BLOCK.test(name) || (end === undefined && !inner.includes(':'))) return undefined;
	// *|FEED:...|* also stands alone
	return end || name !== 'FEED' ? { kind: end ? 'close' : 'open', name } : undefined;
}

function campaignMonitorWord({ inner }: Token): Word | undefined {
	const word = inner.toLowerCase();
	if (word.startsWith('if:')) return { kind: 'open', name: 'if' };
	if (word === 'endif') return { kind: 'close', name: 'if' };
	return word === 'else' || word.startsWith('elseif:') ? { kind: 'middle', name: 'else' } : undefined;
}

const AMPSCRIPT_WORD = /"[^"]{0,4000}"|'[^']{0,4000}'|\/\*|\*\/|\b(?:IF|ELSEIF|ELSE|ENDIF|FOR|NEXT)\b/gi;

/** All words of one AMPscript block, without those in texts and comments. */
function ampscriptWords({ inner, open }: Token): Word[] {
	if (open !== '%%[') return [];
	const words: Word[] = [];
	let inComment = false;
	for (const [found] of inner.matchAll(AMPSCRIPT_WORD)) {
		const word = found.toUpperCase();
		if (word === '/*' || word === '*/') inComment = word === '/*';
		else if (inComment || /^["']/.test(word)) continue;
		else if (word === 'IF' || word === 'FOR') words.push({ kind: 'open', name: word });
		else if (word === 'ENDIF') words.push({ kind: 'close', name: 'IF' });
		else if (word === 'NEXT') words.push({ kind: 'close', name: 'FOR' });
		else words.push({ kind: 'middle', name: word });
	}
	return words;
}

const listOf = (word: Word | undefined) => (word ? [word] : []);
const WORDS: Readonly<Partial<Record<DialectId, (token: Token) => Word[]>>> = {
	hubspot: (token) => listOf(liquidWord(token)),
	klaviyo: (token) => listOf(liquidWord(token)),
	liquid: (token) => listOf(liquidWord(token)),
	handlebars: (token) => listOf(handlebarsWord(token)),
	mailchimp: (token) => listOf(mailchimpWord(token)),
	campaignmonitor: (token) => listOf(campaignMonitorWord(token)),
	sfmc: ampscriptWords,
};

/** @returns the block words of a text in order, read once. */
export const blockStepsOf = readOnce(({ tokens }: Source, dialect: DialectId): readonly BlockStep[] => {
	const wordsOf = WORDS[dialect];
	if (!wordsOf) return [];
	return tokens.flatMap((token) =>
		wordsOf(token).map((word) => ({ ...word, start: token.start, end: token.end, raw: token.raw })),
	);
});

const VELOCITY = /##|\n|#\*|\*#|#\[\[|\]\]#|(?<!\\)#\{?(?:if|foreach|macro|define|elseif|else|end)\b\}?/g;
/** What ends a stretch in which nothing is read. */
const SKIPPED: Readonly<Record<string, string>> = { '##': '\n', '#*': '*#', '#[[': ']]#' };

/** Block words of an e-mail script. */
export function velocitySteps(script: string): BlockStep[] {
	const steps: BlockStep[] = [];
	let until: string | undefined;
	for (const { 0: raw, index } of script.matchAll(VELOCITY)) {
		if (until !== undefined) {
			if (raw === until) until = undefined;
			continue;
		}
		until = SKIPPED[raw];
		const word = /[a-z]+/.exec(raw)?.[0];
		if (word === undefined) continue;
		const kind = word === 'end' ? 'close' : word.startsWith('else') ? 'middle' : 'open';
		// whatever was opened, #end closes it
		steps.push({ kind, name: 'end', raw, start: index, end: index + raw.length });
	}
	return steps;
}

/** @returns what does not fit together, in order. Linear: each step is put on the pile and taken off once. */
export function blockFaults(steps: readonly BlockStep[]): BlockFault[] {
	const faults: BlockFault[] = [];
	const pile: BlockStep[] = [];
	const depth = new Map<string, number>();
	const count = (name: string, by: number) => depth.set(name, (depth.get(name) ?? 0) + by);
	for (const step of steps) {
		const top = pile.at(-1);
		if (top && LITERAL.test(top.name) && (step.kind !== 'close' || step.name !== top.name)) continue;
		if (step.kind === 'open') {
			pile.push(step);
			count(step.name, 1);
		} else if (step.kind === 'middle') {
			if (!top) faults.push({ step, why: 'misplaced' });
		} else if (!depth.get(step.name)) {
			faults.push({ step, why: 'notOpened' });
		} else {
			if (top!.name !== step.name) faults.push({ step, why: 'crossed', open: top! });
			let closed: BlockStep;
			do {
				closed = pile.pop()!;
				count(closed.name, -1);
			} while (closed.name !== step.name);
		}
	}
	return [...faults, ...pile.map((step) => ({ step, why: 'notClosed' as const }))];
}
