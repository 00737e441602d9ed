import { escapeHtml } from '../html';

/** HTML whose outside values are escaped already. */
export class Markup {
	constructor(readonly html: string) {}
}

export type Piece = string | number | Markup | readonly Markup[] | undefined;

/**
 * The only way in which a page is put together: every value in it is escaped unless it is markup itself,
 * so that forgetting to escape cannot happen.
 */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
	new Markup(strings.reduce((html, text, i) => html + htmlOf(pieces[i - 1]) + text));

/** A value from outside as text of its own direction, so that it cannot reorder the words around it. */
export const own = (text: string | number) => markup`<bdi>${text}</bdi>`;

function htmlOf(piece: Piece): string {
	if (piece === undefined) return '';
	if (piece instanceof Markup) return piece.html;
	if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
	return piece.map(({ html }) => html).join('');
}
