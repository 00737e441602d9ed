/** What is said in a language; each phrase holds one of the stems, which are rare and looked for first. */
interface Language {
	readonly stems: string;
	readonly phrases: string;
}

const LANGUAGES: readonly Language[] = [
	{
		stems: 'unsubscri|opt|preferences|subscription|settings|receiving|longer|remove|leave',
		phrases:
			'unsubscri|opt[ -]?(?:me )?out|(?:manage|update|change) (?:your |my )?(?:e-?mail |subscription |communication |mail )?(?:preferences|subscription)|(?:e-?mail|subscription|communication) preferences|(?:subscription|newsletter|e-?mail|notification) settings|stop receiving|no longer (?:wish|want) to (?:receive|get)|remove me from|leave (?:this|the|our) (?:mailing )?list',
	},
	{
		stems: 'einstellungen|abmelde|abbestell|austragen|abzumelden',
		phrases:
			'(?:newsletter|e-?mail|abo|benachrichtigungs)-?einstellungen|abmelde|abbestell|austragen|abzumelden',
	},
	{
		stems: 'désinscri|désabonn|recevoir',
		phrases: 'désinscri|désabonn|me désinscrire|ne plus recevoir',
	},
	{
		stems: 'suscri|baja|recibir',
		phrases:
			'(?:cancelar|anular) (?:la |mi |tu |su )?suscripci|darse de baja|dar(?:me|te)? de baja|date de baja|desuscri|dejar de recibir',
	},
	{
		stems: 'inscri|subscri|assinatura|descadastr|receber',
		phrases:
			'cancelar (?:a )?(?:sua |minha )?(?:inscri|subscri|assinatura)|anular (?:a )?(?:sua )?subscri|descadastr|deixar de receber',
	},
	{
		stems: 'iscri|cancella',
		phrases: 'disiscri|annulla(?:re)? l.iscrizione|cancella(?:ti|zione)|cancellarsi',
	},
	{ stems: 'afmelden|uitschrij', phrases: 'afmelden|uitschrijven|uitschrijf' },
	{
		stems: 'avprenumer|avregistrer|avmeld|afmeld|tilaus',
		phrases: 'avprenumer|avregistrer|avmeld|afmeld|peruuta tilaus',
	},
	{
		stems: 'wypisz|rezygn|odhlásit|отписа|відписа',
		phrases: 'wypisz|rezygn|odhlásit|отписа|відписа',
	},
	{
		stems: '配信|購読|登録|退订|退訂|取消|수신|구독|الاشتراك',
		phrases:
			'配信停止|配信を停止|購読解除|購読を解除|登録解除|退订|退訂|取消订阅|取消訂閱|수신\\s?거부|구독\\s?취소|إلغاء الاشتراك',
	},
];

/** "Unsubscribe" and "change what I get" in the languages of the world's mail, as link texts say it. */
export const UNSUBSCRIBE_WORDS = new RegExp(LANGUAGES.map(({ phrases }) => phrases).join('|'), 'iu');
/** Stands in a word of each of them. */
export const UNSUBSCRIBE_STEMS = new RegExp(LANGUAGES.map(({ stems }) => stems).join('|'), 'iu');
export const UNSUBSCRIBE_TARGET =
	/unsub|opt[-_]?out|preference|(?:manage|email|mail|my)[-_]?subscription|subscriptions?[-_](?:cent(?:er|re)|management|settings)|abmeld|desinscri|desabonn|afmeld|uitschrij/i;
