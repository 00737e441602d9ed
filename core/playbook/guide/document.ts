/** A document before it is HTML or Markdown. Every text may come from outside and is escaped by whoever prints it. */
export interface Document {
	readonly title: string;
	readonly lead: readonly Text[];
	readonly sections: readonly Section[];
}

export interface Section {
	/** Anchor; ours, in small letters. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
}

export type Inline = string | { readonly code: string } | { readonly strong: string };
export type Text = Inline | readonly Inline[];

export type Block =
	| { readonly kind: 'paragraph'; readonly text: Text }
	| { readonly kind: 'heading'; readonly text: string }
	/** Long tables that a reader opens; on paper they are open. */
	| { readonly kind: 'fold'; readonly summary: string; readonly blocks: readonly Block[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] };

export const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const fold = (summary: string, blocks: readonly Block[]): Block => ({ kind: 'fold', summary, blocks });
export const list = (items: readonly Text[], { ordered = false } = {}): Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
export const table = (head: readonly string[], rows: readonly (readonly Text[])[]): Block[] =>
	rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
export const code = (text: string): Inline => ({ code: text });
export const strong = (text: string): Inline => ({ strong: text });
/** E.g. codes with commas between. */
export const codes = (texts: readonly string[]): Inline[] =>
	texts.flatMap((text, i) => (i === 0 ? [code(text)] : [', ', code(text)]));

export const inlinesOf = (text: Text): readonly Inline[] =>
	typeof text === 'string' || 'code' in text || 'strong' in text ? [text] : text;
