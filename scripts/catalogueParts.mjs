import { readFile } from 'node:fs/promises';

/**
 * What only tests and the catalogue page read of a rule; with it the bundle would be half as large again. Each is one
 * property, set out by the formatter: a text, and the lines from `examples` to the first with its closing brace.
 */
const PARTS = [/\n\tsource:\s+(["']).*\1,(?=\n)/g, /\n\texamples: \{\n[\s\S]*?\n\t\},(?=\n)/g];

/** @returns the rule without the parts of the catalogue; a file that is no rule as it is. */
function shortened(source, path) {
	if (!source.includes('defineRule(')) return source;
	return PARTS.reduce((text, part) => {
		if (text.match(part)?.length !== 1)
			throw new Error(`${path}: ${part} must be there once; format the file first (npm run format).`);
		return text.replace(part, '');
	}, source);
}

export const withoutCatalogueParts = {
	name: 'without-catalogue-parts',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]core[\\/]qa[\\/]rules[\\/][a-z0-9-]+\.ts$/ }, async ({ path }) => ({
			contents: shortened(await readFile(path, 'utf8'), path),
			loader: 'ts',
		}));
	},
};
