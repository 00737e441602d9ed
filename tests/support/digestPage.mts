import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(__dirname, '..', '..', 'docs', 'digest.md');
const BLOCK = /^```(\w+)\n(.*?)\n```$/gms;

/** The test vector of docs/digest.md, so that the page cannot lie. */
export function testVector(): { launchPackage: unknown; canonical: string; digest: string } {
	const blocks = [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(([, language, text]) => ({
		language,
		text: text!,
	}));
	const [launchPackage] = blocks.filter(({ language }) => language === 'json');
	const [canonical, digest] = blocks.filter(({ language }) => language === 'text');
	return { launchPackage: JSON.parse(launchPackage!.text), canonical: canonical!.text, digest: digest!.text };
}
