/** Path in the playbook → what stands there instead, e.g. `{ 'regions.emea.owner': 'mono' }`. */
export type Changes = Readonly<Record<string, unknown>>;

export const withChanges = (playbook: unknown, changes: Changes): unknown =>
	Object.entries(changes).reduce<unknown>((so, [path, to]) => changed(so, path.split('.'), to), playbook);

function changed(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): unknown {
	const copy: Record<string, unknown> = { ...(value as object) };
	copy[key] = rest.length === 0 ? to : changed(copy[key], rest, to);
	return Array.isArray(value) ? Object.values(copy) : copy;
}
