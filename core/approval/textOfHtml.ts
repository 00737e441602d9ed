import { Tokenizer } from 'htmlparser2';

const UNSEEN = new Set('head noscript script style template title'.split(' '));
const BLOCKS = new Set(
	'blockquote br div footer h1 h2 h3 h4 h5 h6 header hr li ol p section table tr ul'.split(' '),
);

/**
 * What a person reads of an HTML e-mail: text, image descriptions, and behind each link its address.
 * Built on the tokenizer, whose cost does not grow with the depth of the tags; no tree is needed here.
 */
export function textOfHtml(html: string): string {
	const reader = new Reader(html);
	const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
	tokenizer.write(html);
	tokenizer.end();
	return reader.pieces
		.join('')
		.replace(/ {2,}/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

class Reader {
	readonly pieces: string[] = [];
	private readonly links: string[] = [];
	private tag = '';
	private attribute = '';
	private values: Record<string, string> = {};
	/** The tag that hides what comes until its end. */
	private within = '';

	constructor(private readonly html: string) {}

	ontext(start: number, end: number) {
		if (!this.within) this.pieces.push(this.html.slice(start, end).replace(/\s+/g, ' '));
	}

	ontextentity(codePoint: number) {
		if (!this.within) this.pieces.push(String.fromCodePoint(codePoint).replace(/\s/, ' '));
	}

	onopentagname(start: number, end: number) {
		this.tag = this.html.slice(start, end).toLowerCase();
		this.values = {};
	}

	onattribname(start: number, end: number) {
		this.attribute = this.html.slice(start, end).toLowerCase();
	}

	onattribdata(start: number, end: number) {
		this.keep(this.html.slice(start, end));
	}

	onattribentity(codePoint: number) {
		this.keep(String.fromCodePoint(codePoint));
	}

	onopentagend() {
		const { href = '', alt } = this.values;
		if (this.tag === 'body') this.within = '';
		if (!this.within && UNSEEN.has(this.tag)) this.within = this.tag;
		if (BLOCKS.has(this.tag)) this.pieces.push('\n');
		if (this.tag === 'a') this.links.push(href);
		if (this.tag === 'img' && alt) this.pieces.push(`[${alt}]`);
	}

	onselfclosingtag() {
		if (!UNSEEN.has(this.tag)) this.onopentagend();
	}

	onclosetag(start: number, end: number) {
		const tag = this.html.slice(start, end).toLowerCase();
		if (tag === this.within) this.within = '';
		if (BLOCKS.has(tag)) this.pieces.push('\n');
		const href = tag === 'a' ? this.links.pop() : '';
		if (href) this.pieces.push(` <${href}>`);
	}

	onattribend() {}
	oncomment() {}
	oncdata() {}
	ondeclaration() {}
	onprocessinginstruction() {}
	onend() {}

	private keep(text: string) {
		if (this.attribute !== 'href' && this.attribute !== 'alt') return;
		this.values[this.attribute] = (this.values[this.attribute] ?? '') + text;
	}
}
