import type { Dialect } from './dialects';
import type { HtmlDocument } from './document';
import { type Link, linksOf } from './links';
import type { Source } from './source';
import { tokenName } from './views';

/** "Unsubscribe" and "change what I get" in ten languages, as link texts say it. */
const WORDS =
	/unsubscri|opt[ -]?out|manage (?:your |my )?(?:e-?mail |subscription |communication )?preferences|(?:e-?mail|subscription|communication) preferences|update (?:your |my )?preferences|abmelde|abbestell|austragen|désinscri|désabonn|se désinscrire|cancelar (?:la )?suscripci|darse de baja|dar(?:me)? de baja|cancelar (?:a )?(?:inscri|subscri)|descadastr|disiscri|annulla l.iscrizione|cancella(?:ti|zione)|afmelden|uitschrijven|avprenumer|avregistrer|avmeld|afmeld|wypisz|rezygn|отписа|配信停止|退订/iu;
const TARGET = /unsub|opt-?out|preference|subscription|abmeld|desinscri|desabonn/i;

/** Links that platforms put around "unsubscribe" without a token in the page. */
const isPlatformElement = (tag: string) => tag === 'unsubscribe' || tag === 'preferences';

export const leadsToUnsubscribe = (document: HtmlDocument, link: Link) =>
	TARGET.test(link.written) || WORDS.test(document.textIn(link.element));

/** @returns true when a reader can get out: a platform token, or a link that says so by its text or target. */
export function hasUnsubscribe(document: HtmlDocument, dialect: Dialect): boolean {
	const { source } = document;
	return (
		source.tokens.some(
			(token) => dialect.unsubscribe.test(tokenName(token.name)) && !document.isCode(token.start),
		) ||
		document.elements.some(({ tag }) => isPlatformElement(tag)) ||
		linksOf(document).some(
			(link) =>
				link.href.kind !== 'empty' && link.href.kind !== 'placeholder' && leadsToUnsubscribe(document, link),
		)
	);
}

/** The same for a text part: the token, or an address next to the word. */
export const textHasUnsubscribe = ({ tokens, masked }: Source, dialect: Dialect): boolean =>
	tokens.some((token) => dialect.unsubscribe.test(tokenName(token.name))) ||
	(WORDS.test(masked) && /https?:\/\//i.test(masked));
