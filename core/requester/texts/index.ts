import type { Language } from '../../playbook/schema';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { spanish } from './es';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** Every word of the requester's pages, and of the owner's decision about a change. */
export type Words = Shape<typeof english>;

const WORDS: Readonly<Record<Language, Words>> = { en: english, de: german, fr: french, es: spanish };

/** English for whoever has no language. */
export const wordsIn = (language: Language | undefined): Words => WORDS[language ?? 'en'];
