import type { LaunchPackage } from '../launch/package';

/** Longest HTML put into the preview frame and longest text shown, in characters. */
export const MAX_PREVIEW = 400_000;
export const MAX_TEXT = 20_000;
/** Tokens may hold tokens. */
const MAX_DEPTH = 3;

const PROGRAM_TOKEN = /\{\{\s{0,20}(my\.[^{}:]{1,100}?)(?::[^{}]{0,500})?\}\}/gi;

/**
 * A text with its program tokens (`{{my.*}}`) replaced by their values; personal tokens stay as they are.
 * What grows beyond `max` is cut: a chain of tokens within tokens must not fill the memory.
 */
export function withTokens(text: string, tokens: LaunchPackage['tokens'], max: number): string {
	const values = new Map(tokens.map(({ name, value }) => [tokenName(name), value]));
	let shown = text.slice(0, max + 1);
	for (let depth = 0; depth < MAX_DEPTH && values.size > 0; depth++) {
		let room = max + 1;
		const next = shown.replace(PROGRAM_TOKEN, (token, name: string) => {
			const value = values.get(tokenName(name)) ?? token;
			room -= value.length;
			return room < 0 ? '' : value;
		});
		if (next === shown) break;
		shown = next.slice(0, max + 1);
	}
	return shown;
}

const tokenName = (name: string) =>
	name
		.replace(/^\{\{|\}\}$/g, '')
		.trim()
		.toLowerCase();
