/** What is said in a language, and rare stems that are looked for first: one stands in a word of each phrase. */
type Language = readonly [phrases: string, stems?: string];

/** "Change what I get". */
const PREFERENCES: readonly Language[] = [
	[
		'(?:manage|update|change) (?:your |my )?(?:e-?mail |subscription |communication |mail )?(?:preferences|subscription)|(?:e-?mail|subscription|communication) preferences|(?:subscription|newsletter|e-?mail|notification) settings',
		'preferences|subscription|settings',
	],
	['(?:newsletter|e-?mail|abo|benachrichtigungs)-?einstellungen', 'einstellungen'],
];

/** "Let me out". */
const OUT: readonly Language[] = [
	[
		'unsubscri|opt[ -]?(?:me )?out|stop receiving|no longer (?:wish|want) to (?:receive|get)|remove me from|leave (?:this|the|our) (?:mailing )?list',
		'unsubscri|opt|receiving|longer|remove|leave',
	],
	['abmelde|abbestell|austragen|abzumelden'],
	['désinscri|désabonn|me désinscrire|ne plus recevoir', 'désinscri|désabonn|recevoir'],
	[
		'(?:cancelar|anular) (?:la |mi |tu |su )?suscripci|darse de baja|dar(?:me|te)? de baja|date de baja|desuscri|dejar de recibir',
		'suscri|baja|recibir',
	],
	[
		'cancelar (?:a )?(?:sua |minha )?(?:inscri|subscri|assinatura)|anular (?:a )?(?:sua )?subscri|descadastr|deixar de receber',
		'inscri|subscri|assinatura|descadastr|receber',
	],
	['disiscri|annulla(?:re)? l.iscrizione|cancella(?:ti|zione)|cancellarsi', 'iscri|cancella'],
	['uitschrijven|uitschrijf'],
	['avprenumer|avregistrer|avmeld|afmeld|peruuta tilaus', 'avprenumer|avregistrer|avmeld|afmeld|tilaus'],
	['wypisz|rezygn|odhlásit|отписа|відписа'],
	[
		'配信停止|配信を停止|購読解除|購読を解除|登録解除|退订|退訂|取消订阅|取消訂閱|수신\\s?거부|구독\\s?취소|إلغاء الاشتراك',
		'配信|購読|登録|退订|退訂|取消|수신|구독|الاشتراك',
	],
];

const phrasesOf = (languages: readonly Language[]) =>
	new RegExp(languages.map(([phrases]) => phrases).join('|'), 'iu');

/** "Unsubscribe" and "change what I get" in the languages of the world's mail, as link texts say it. */
export const UNSUBSCRIBE_WORDS = phrasesOf([...PREFERENCES, ...OUT]);
/** Only the first of the two. */
export const OUT_WORDS = phrasesOf(OUT);
/** Stands in a word of each of them. */
export const UNSUBSCRIBE_STEMS = new RegExp(
	[...PREFERENCES, ...OUT].map(([phrases, stems = phrases]) => stems).join('|'),
	'iu',
);
export const UNSUBSCRIBE_TARGET =
	/unsub|opt[-_]?out|preference|(?:manage|email|mail|my)[-_]?subscription|subscriptions?[-_](?:cent(?:er|re)|management|settings)|abmeld|desinscri|desabonn|afmeld|uitschrij/i;
export const OUT_TARGET = /unsub|opt[-_]?out|abmeld|desinscri|desabonn|afmeld|uitschrij/i;
