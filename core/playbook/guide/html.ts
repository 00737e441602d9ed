import { Markup, markup } from '../../approval/markup';
import { sha256Hex } from '../../canonical';
import { type Block, type Document, type Inline, inlinesOf, type Section, type Text } from './document';
import { GUIDE_STYLE } from './style';

/** Allows the one style element, and nothing else: no script, no picture, no form. */
const POLICY = `default-src 'none'; style-src 'sha256-${Buffer.from(sha256Hex(GUIDE_STYLE), 'hex').toString('base64')}'; base-uri 'none'; form-action 'none'`;
const STYLE = new Markup(GUIDE_STYLE);

/** A page of its own: no script, one style element, light and dark, for phones and for paper. */
export function guideHtml({ title, lead, sections }: Document): string {
	return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${STYLE}</style></head>
<body><header><h1>${title}</h1>${lead.map((text) => markup`<p>${inline(text)}</p>`)}</header>
<nav aria-label="Contents"><h2>Contents</h2><ol>${sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>
<main>${sections.map(section)}</main></body></html>
`.html;
}

const section = ({ id, title, blocks }: Section) =>
	markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${blocks.map(block)}</section>
`;

function block(its: Block): Markup {
	switch (its.kind) {
		case 'paragraph':
			return markup`<p>${inline(its.text)}</p>`;
		case 'heading':
			return markup`<h3>${its.text}</h3>`;
		case 'fold':
			return markup`<details><summary>${its.summary}</summary>${its.blocks.map(block)}</details>`;
		case 'list': {
			const items = its.items.map((item) => markup`<li>${inline(item)}</li>`);
			return its.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
		}
		case 'table':
			return tableOf(its);
	}
}

/** On a phone each row becomes a card, and each cell carries the name of its column. */
const tableOf = ({ head, rows }: Extract<Block, { kind: 'table' }>) =>
	markup`<table><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(
		(cells) =>
			markup`<tr>${cells.map((cell, i) =>
				i === 0
					? markup`<th scope="row">${inline(cell)}</th>`
					: markup`<td data-label="${head[i]}"><span>${inline(cell)}</span></td>`,
			)}</tr>
`,
	)}</tbody></table>`;

const inline = (text: Text): Markup[] => inlinesOf(text).map(inlineOf);

/** Each value has a direction of its own, so that it cannot reorder the words around it. */
function inlineOf(piece: Inline): Markup {
	if (typeof piece === 'string') return markup`${piece}`;
	return 'code' in piece
		? markup`<code><bdi>${piece.code}</bdi></code>`
		: markup`<strong><bdi>${piece.strong}</bdi></strong>`;
}
