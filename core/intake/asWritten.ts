import type { FieldKind } from './fields';

/** Answers as they were written, by field, where reading them took more than tidying up. */
export type AsWritten = Readonly<Record<string, string>>;

/** Longest answer kept as written, in characters; longer ones are texts, which are kept as they are anyway. */
const MAX_WRITTEN = 80;

/**
 * @returns whether the reading of `written` decided something that a person should be able to check: that "ca. 5k" is
 * 5000 and "5.000" not 5, that "01.12.2026" is the first of December
 */
export function decidedSomething(kind: FieldKind, written: string): boolean {
	if (written.length > MAX_WRITTEN) return false;
	if (kind === 'number' || kind === 'amount') return /[^\d ,'’]/.test(written);
	return kind === 'date' && /^\d{1,2}[./-]/.test(written);
}
