import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(__dirname, '..', '..', 'docs', 'digest.md');
const BLOCK = /^```(\w+)\n(.*?)\n```$/gms;

/** What docs/digest.md says: the list of values that are left out, and the test vector; so that the page cannot lie. */
export function digestPage(): {
	volatile: { id: string; hosts?: string; needs?: string[]; parameters: string[] }[];
	launchPackage: unknown;
	canonical: string;
	digest: string;
} {
	const blocks = [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(([, language, text]) => ({
		language,
		text: text!,
	}));
	const [volatile, launchPackage] = blocks.filter(({ language }) => language === 'json');
	const [canonical, digest] = blocks.filter(({ language }) => language === 'text');
	return {
		volatile: JSON.parse(volatile!.text),
		launchPackage: JSON.parse(launchPackage!.text),
		canonical: canonical!.text,
		digest: digest!.text,
	};
}
