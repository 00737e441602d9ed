import type { Link } from './links';
import { MASK } from './source';

/** Tokens masked throughout. */
export interface Parameter {
	readonly key: string;
	/** Percent and plus decoded. */
	readonly value: string;
	/** As it stands between two `&`. */
	readonly raw: string;
}

export interface TargetParts {
	/** All before the first question mark. */
	readonly path: string;
	readonly query: string | undefined;
	readonly fragment: string | undefined;
}

/** Splits a target with tokens masked; a token may itself hold `?` and `#`. */
export function partsOf(masked: string): TargetParts {
	const target = masked.trim();
	const hash = target.indexOf('#');
	const before = hash < 0 ? target : target.slice(0, hash);
	const mark = before.indexOf('?');
	return {
		path: mark < 0 ? before : before.slice(0, mark),
		query: mark < 0 ? undefined : before.slice(mark + 1),
		fragment: hash < 0 ? undefined : target.slice(hash + 1),
	};
}

export const joinParts = ({ path, query, fragment }: TargetParts) =>
	`${path}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;

/** @returns the text with percent escapes read, or as it stands when they are damaged. */
export function decoded(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export function parametersOf(query: string): Parameter[] {
	const parameters: Parameter[] = [];
	for (const raw of query.split('&')) {
		if (raw === '') continue;
		const equals = raw.indexOf('=');
		const key = equals < 0 ? raw : raw.slice(0, equals);
		const value = equals < 0 ? '' : raw.slice(equals + 1);
		parameters.push({ key: decoded(key), value: decoded(value.replaceAll('+', ' ')), raw });
	}
	return parameters;
}

/** The target with its tokens masked. */
export const maskedOf = ({ attribute }: Link) => attribute?.value ?? '';

/** Only the platform knows a part of the target; edits then leave it alone. */
export const hasToken = (link: Link) => maskedOf(link).includes(MASK);
