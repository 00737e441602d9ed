import type { Build } from '../launch/build';
import type { OtherSend } from './rule';

/** Names of lists and segments as they are compared. */
export const plainName = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

const EVERYBODY =
	/^(?:(?:all|every)[ -]?(?:contacts?|leads?|people|persons?|profiles?|records?|members|recipients|users|subscribers|prospects|subscribers and non-subscribers)|everyone|everybody|(?:the )?(?:whole|entire|full|complete) (?:database|db|list|crm)|all (?:of )?(?:the )?(?:database|db|crm)|database|alle(?: kontakte[nr]?| personen?r?| profile?r?| abonnente[nr]| leads| empfänger| contacten| profielen| abonnees| mensen| modtagere| mottakere| medlemmer)?|jeder|iedereen|gesamtverteiler|kompletter verteiler|alla(?: kontakter| profiler| prenumeranter| mottagare| medlemmar)?|hela (?:databasen|listan|registret)|hele (?:databasen|listen|database|bestand|lijst)|wszyscy(?: subskrybenci| odbiorcy)?|wszystkie (?:kontakty|profile)|cała baza(?: danych)?|gesamte datenbank|gesamter bestand|tous|tout le monde|tous(?: les)? (?:contacts|profils|abonnés|leads|prospects|destinataires)|base (?:complète|entière)|toute la base|todos|todo el mundo|toda a base|todos(?: los)? (?:contactos|perfiles|suscriptores|leads|destinatarios)|base (?:completa|inteira)|todos(?: os)? (?:contatos|perfis|assinantes)|toda la base(?: de datos)?|tutti|tutti(?: i)? (?:contatti|profili|lead|destinatari)|tutti gli iscritti|intero database|すべての連絡先|すべてのプロフィール|全プロフィール|全員|全件|全(?:配信)?リスト|全(?:コンタクト|連絡先|購読者|登録者|会員|読者)|(?:配信先)?すべて|所有联系人|全部联系人|모든 연락처)$/u;

/** "All contacts (12,480)". */
const COUNT = /\s?[([（][\d.,\s]{1,20}[)\]）]$/;

/** "All contacts" and its like: no segment at all. */
export const isEverybody = (name: string) =>
	EVERYBODY.test(
		plainName(name)
			.replace(COUNT, '')
			.replace(/^[^\p{L}\p{N}]{1,5}|[^\p{L}\p{N}]{1,5}$/gu, ''),
	);

/** @returns a list that both go to; "everybody" meets every list. */
export function sharedList({ name, include }: Build['audience'], other: OtherSend): string | undefined {
	const ours = include.length > 0 ? include : [name];
	const plain = new Set([name, ...ours].map(plainName));
	if (ours.some(isEverybody)) return other.audience[0];
	return other.audience.find((list) => plain.has(plainName(list)) || isEverybody(list));
}
