import { attributeOf } from './document';
import { detectLanguage } from './language';
import { readablesOf } from './textsOf';
import type { EmailView } from './views';

/** @returns the code of the language that the HTML is written in, else of the one it says; none where nothing tells. */
export function languageOf(email: EmailView): string | undefined {
	const detected = detectLanguage(readablesOf(email)[2]!);
	if (detected) return detected.language;
	const [root] = email.html.elementsNamed('html');
	const said = (root && attributeOf(root, 'lang')?.value) ?? '';
	const [code = ''] = said.trim().toLowerCase().split(/[-_]/, 1);
	return /^[a-z]{2,3}$/.test(code) ? code : undefined;
}
