import { createHash } from 'node:crypto';

/**
 * Canonical JSON after RFC 8785 for the values we use: keys sorted by UTF-16 code unit, no white space,
 * `undefined` members left out, numbers and strings as JSON.stringify writes them.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) {
		let items = '';
		for (const item of value) items += `${items && ','}${canonicalJson(item ?? null)}`;
		return `[${items}]`;
	}
	if (value !== null && typeof value === 'object') {
		let members = '';
		for (const key of Object.keys(value).sort()) {
			const member = (value as Record<string, unknown>)[key];
			if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
		}
		return `{${members}}`;
	}
	return JSON.stringify(value) ?? 'null';
}

/** @returns 64 lower-case hex digits. */
export const sha256Hex = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** @returns SHA-256 of the canonical JSON of `value`, 64 hex digits. */
export const contentHash = (value: unknown) => sha256Hex(canonicalJson(value));
