import { Parser } from 'htmlparser2';

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

const tokenName = (name: string) => name.replace(/^\{\{|\}\}$/g, '').trim().toLowerCase();

const UNSEEN = new Set(['style', 'script', 'title', 'template', 'noscript']);
const BLOCKS = new Set(['p', 'div', 'tr', 'table', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'section', 'header', 'footer', 'blockquote']);

/** What a person reads of an HTML e-mail: text, image descriptions, and behind each link its address. */
export function textOfHtml(html: string): string {
	const pieces: string[] = [];
	const links: string[] = [];
	let unseen = 0;
	const parser = new Parser({
		onopentag(name, { href = '', alt }) {
			if (UNSEEN.has(name)) unseen++;
			if (BLOCKS.has(name)) pieces.push('\n');
			if (name === 'a') links.push(href);
			if (name === 'img' && alt) pieces.push(`[${alt}]`);
		},
		ontext(text) {
			if (unseen === 0) pieces.push(text.replace(/\s+/g, ' '));
		},
		onclosetag(name) {
			if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
			if (BLOCKS.has(name)) pieces.push('\n');
			const href = name === 'a' ? links.pop() : '';
			if (href) pieces.push(` <${href}>`);
		},
	});
	parser.write(html);
	parser.end();
	return pieces
		.join('')
		.replace(/ {2,}/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
