import type { Language } from '../../playbook/schema';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { withFrenchSpaces } from './frenchSpaces';

/** Every word that approvers, owners and requesters read about an approval. */
export type Texts = typeof english;

const TEXTS: Readonly<Record<Language, Texts>> = {
	en: english,
	de: german,
	fr: withFrenchSpaces(french),
	es: spanish,
};

/** English for whoever has no language. */
export const textsIn = (language: Language | undefined): Texts => TEXTS[language ?? 'en'];
