import type { Build } from '../launch/build';
import type { OtherSend } from './rule';

/** Names of lists and segments as they are compared. */
export const plainName = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

const EVERYBODY =
	/^(?:(?:all|every)[ -]?(?:contacts?|leads?|people|persons?|profiles?|records?|members|recipients|users|subscribers|prospects|subscribers and non-subscribers)|everyone|everybody|(?:the )?(?:whole|entire|full|complete) (?:database|db|list|crm)|all (?:of )?(?:the )?(?:database|db|crm)|database|alle(?: kontakte| personen| profile| abonnenten| leads| empfänger| contacten| profielen| abonnees| mensen)?|gesamte datenbank|gesamter bestand|tous(?: les)? (?:contacts|profils|abonnés|leads|prospects)|toute la base|todos(?: los)? (?:contactos|perfiles|suscriptores|leads)|todos(?: os)? (?:contatos|perfis|assinantes)|toda la base(?: de datos)?|tutti(?: i)? (?:contatti|profili|lead)|tutti gli iscritti|intero database|すべての連絡先|すべてのプロフィール|全プロフィール|全員|所有联系人|全部联系人|모든 연락처)$/u;

/** "All contacts" and its like: no segment at all. */
export const isEverybody = (name: string) =>
	EVERYBODY.test(plainName(name).replace(/^[\W_]{1,5}|[\W_]{1,5}$/g, ''));

/** @returns a list that both go to; "everybody" meets every list. */
export function sharedList({ name, include }: Build['audience'], other: OtherSend): string | undefined {
	const ours = include.length > 0 ? include : [name];
	const plain = new Set([name, ...ours].map(plainName));
	if (ours.some(isEverybody)) return other.audience[0];
	return other.audience.find((list) => plain.has(plainName(list)) || isEverybody(list));
}
