import { z } from 'zod/v4';

import { DESCRIPTIONS } from './descriptions';
import { playbookSchema } from './schema';

type Node = Readonly<Record<string, unknown>>;

/** The form of a playbook as JSON Schema (draft 7), with titles and descriptions, for completion in an editor. */
export function playbookJsonSchema(): Node {
	const { $schema, ...root } = z.toJSONSchema(playbookSchema, { target: 'draft-7', io: 'input' });
	const described = describe(root, []);
	const properties = described.properties as Node;
	return {
		$schema,
		title: 'Campaign production playbook',
		description: 'The Center of Excellence as data. See docs/playbook.md.',
		...described,
		properties: {
			$schema: { type: 'string', description: 'Where this schema is; it does not count for the version.' },
			...properties,
		},
	};
}

/** @returns paths of the schema's fields that nobody has described, for the test. */
export function undescribedFields(): string[] {
	const paths = new Set<string>();
	fieldsOf(z.toJSONSchema(playbookSchema, { target: 'draft-7', io: 'input' }), [], paths);
	return [...paths].filter((path) => !Object.hasOwn(DESCRIPTIONS, path));
}

const OPTIONS = ['anyOf', 'oneOf', 'allOf'];
const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas in a schema: of a list's entries and a record's values under `*`, of options at the same path. */
function inside(node: Node): readonly (readonly [key: string, under: readonly string[], child: unknown])[] {
	return [
		...['additionalProperties', 'items'].flatMap((key) =>
			isNode(node[key]) ? [[key, ['*'], node[key]] as const] : [],
		),
		...OPTIONS.flatMap((key) => (Array.isArray(node[key]) ? [[key, [], node[key]] as const] : [])),
	];
}

function describe(node: Node, path: readonly string[]): Node {
	const { properties } = node;
	const mapped = Object.fromEntries(
		inside(node).map(([key, under, child]) => [
			key,
			Array.isArray(child)
				? child.map((option: Node) => describe(option, path))
				: describe(child as Node, [...path, ...under]),
		]),
	);
	if (!isNode(properties)) return { ...node, ...mapped };
	const fields = Object.entries(properties).map(([name, child]) => {
		const at = [...path, name];
		return [name, { ...wordsOf(name, at), ...describe(child as Node, at) }] as const;
	});
	return { ...node, ...mapped, properties: Object.fromEntries(fields) };
}

/** `sendingDomains` → "Sending domains". */
const titleOf = (name: string) =>
	name.replace(/^[a-z]|[A-Z]/g, (letter, at: number) =>
		at === 0 ? letter.toUpperCase() : ` ${letter.toLowerCase()}`,
	);

function wordsOf(name: string, path: readonly string[]): Node {
	const description = DESCRIPTIONS[path.join('.')];
	return description === undefined ? { title: titleOf(name) } : { title: titleOf(name), description };
}

function fieldsOf(node: unknown, path: readonly string[], into: Set<string>): void {
	if (!isNode(node)) return;
	for (const [, under, child] of inside(node))
		for (const each of Array.isArray(child) ? child : [child]) fieldsOf(each, [...path, ...under], into);
	for (const [name, child] of Object.entries((node.properties ?? {}) as Node)) {
		into.add([...path, name].join('.'));
		fieldsOf(child, [...path, name], into);
	}
}
