import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Folder names under nodes/ that hold a node. */
export const nodeFolders = (): string[] =>
	readdirSync(join(root, 'nodes')).filter((name) => existsSync(join(root, 'nodes', name, `${name}.node.ts`)));

/** Output schemas of a node by operation; `output` for a node without operations. */
export const schemasOf = (node: string): Record<string, JsonSchema> => {
	const folder = join('nodes', node, '__schema__', 'v1.0.0');
	return Object.fromEntries(
		readdirSync(join(root, folder)).map((file) => [file.slice(0, -5), json(folder, file) as JsonSchema]),
	);
};

export interface JsonSchema {
	readonly type: string | string[];
	readonly properties?: Record<string, JsonSchema>;
	readonly items?: JsonSchema;
}

export interface Codex {
	readonly node: string;
	readonly resources: { readonly primaryDocumentation: readonly { readonly url: string }[] };
}
export const codexOf = (node: string) => json('nodes', node, `${node}.node.json`) as Codex;

export const hasDocsPage = (url: string): boolean =>
	existsSync(join(root, 'docs', url.split('/docs/')[1] ?? ''));

/** Places where a value holds something that its schema does not show, or shows with another type. */
export function misfits(value: unknown, schema: JsonSchema | undefined, path = ''): string[] {
	if (!schema) return [`${path}: not in the schema`];
	const types = [schema.type].flat();
	if (value === undefined) return [];
	if (value === null) return types.includes('null') ? [] : [`${path}: null`];
	if (Array.isArray(value)) {
		if (!types.includes('array')) return [`${path}: a list`];
		return value.flatMap((item, i) => misfits(item, schema.items, `${path}[${i}]`));
	}
	if (typeof value === 'object') {
		if (!types.includes('object')) return [`${path}: an object`];
		const open = Object.keys(schema.properties ?? {}).length === 0;
		return Object.entries(value).flatMap(([key, member]) =>
			open ? [] : misfits(member, schema.properties?.[key], `${path}.${key}`),
		);
	}
	const fits = types.includes(typeof value) || (types.includes('integer') && Number.isInteger(value));
	return fits ? [] : [`${path}: ${typeof value}`];
}
