import { readFile } from 'node:fs/promises';

/** In a rule's file the examples are one property, set out by the formatter: from this line to the first with its closing brace. */
const EXAMPLES = /\n\texamples: \{\n[\s\S]*?\n\t\},\n/;

/** Tests and the catalogue page read the examples of the rules; at run time they would be a third of the bundle. */
export const withoutRuleExamples = {
	name: 'without-rule-examples',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]core[\\/]qa[\\/]rules[\\/][a-z0-9-]+\.ts$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			if (!EXAMPLES.test(source) && source.includes('defineRule('))
				throw new Error(`${path}: no examples were found; format the file first (npm run format).`);
			return {
				contents: source.replace(EXAMPLES, '\n\texamples: { bad: [], quiet: [] },\n'),
				loader: 'ts',
			};
		});
	},
};
