/** Words that stand for an answer that is still to come, alone in the field. */
const ALONE =
	/^(?:tb[acd]|tbd\.|to be (?:announced|confirmed|defined|determined|done)|to follow|follows|coming soon|later|pending|n\/?a|none|nil|-+|\.+|\?+|x{2,}|test(?:ing)?|asdf\w*|qwer\w*|foo|bar|dummy|placeholder|text|lorem|blah(?: blah)*|same|as (?:above|discussed|usual)|see (?:above|below|notes)|ask me|unknown|dunno|folgt(?: noch)?|kommt noch|k\.? ?a\.?|offen|siehe (?:oben|unten)|wie (?:immer|besprochen)|à (?:suivre|définir|venir|confirmer)|por (?:definir|confirmar)|pendiente|desconocido)$/iu;
/** Filler and notes to oneself within a text. */
const WITHIN =
	/\blorem ipsum\b|\bdolor sit amet\b|\bTBD\b|\bTODO\b(?=\s?[:([])|\bFIXME\b|\bX{3,}\b(?= ?[:.,]|$)|\[(?:insert|your|add|name|date|link|text)[^\]]{0,40}\]|<(?:insert|your|add)[^>]{0,40}>|\b(?:insert|your) (?:text|copy|name|link|headline) here\b/iu;
const ATTACHED =
	/^\W*(?:please )?(?:see|in|as per|siehe|voir|ver) (?:the |my |la |el |le )?(?:attach(?:ment|ed)?(?: files?)?|anhang|anlage|pièces? jointes?|archivo adjunto|adjunto)\W*$/iu;

/** @returns the part of `text` that stands for an answer still to come; undefined when there is none. */
export function placeholderIn(text: string): string | undefined {
	const bare = text.trim().replace(/[!.…]+$/, '');
	if (ALONE.test(bare) || ALONE.test(text.trim())) return text.trim();
	return WITHIN.exec(text)?.[0];
}

/** "See attachment" and nothing else. */
export const pointsToAttachment = (text: string) => text.length < 200 && ATTACHED.test(text);

/** "None" is a placeholder for an answer that is needed, and an answer where none is. */
export const isNothing = (text: string) =>
	/^(?:none|no|nil|n\/?a|-+|k\.? ?a\.?|keine?|nein|aucune?|ninguna?)\.?$/i.test(text);
