/** What an answer means, or what was expected instead and how to mend it. */
export type Reading<T> = { readonly value: T } | { readonly expected: string; readonly mend: string };
