/** Up to the date: words that promise something until then or on that day. */
const PROMISES: readonly string[] = [
	// English
	'(?:register|registration|sign up|rsvp|apply|applications?|order|book|reply|respond|submit|enter|redeem|claim|buy|save|join|shop|pay|renew|confirm|use|early bird)\\b[^.!?\\n]{0,40}\\b(?:by|before|until|till|through|no later than)',
	'\\b(?:deadline|last day|last chance|save the date|good through|when)\\b',
	'\\b(?:ends|end|closes|close|expires|expire)(?: on)?\\b',
	'\\b(?:valid|only|just|runs|open|available) (?:until|through|thru|till|to)\\b',
	'\\b(?:takes? place|will be held|happens|kicks off|starts|begins|will be on)\\b',
	'\\b(?:join|meet|see) us[^.!?\\n]{0,30}\\bon\\b',
	// German
	'(?:anmeld|anzumelden|melden|bestell|buch|registrier|sicher|einlös|spar|bewerb|antwort)\\p{L}{0,8}\\b[^.!?\\n]{0,40}\\bbis(?: zum)?',
	'(?:anmeldeschluss|einsendeschluss|anmeldefrist|frist|spätestens|letzter tag|wann)',
	'(?:endet|gültig bis|nur (?:noch )?bis|findet|startet|beginnt)(?: zum| am)?',
	// French
	'(?:inscri|réserv|profit|command|répond)\\p{L}{0,8}\\b[^.!?\\n]{0,40}(?:avant le|jusqu.au)',
	'(?:a(?:ura)? lieu(?: le)?|se (?:tient|tiendra|déroule|déroulera)|vous attend|débute|commence(?:ra)?)',
	'(?:date limite|dernier jour|valable jusqu|expire|se termine|prend fin|rejoignez-nous|quand)',
	// Spanish
	'(?:hasta el|antes del|fecha límite|vence|caduca|finaliza|termina el|último día|válid[oa] hasta|acompáñanos|únete)',
	'(?:(?:tiene|tendrá) lugar|se (?:celebra|celebrará|realiza|realizará)|comienza|empieza|te espera)',
	// Portuguese
	'(?:\\baté (?:o dia|dia|o)|prazo|acontece|termina (?:em|no)|válid[oa] até|inscreva-se)',
	'(?:inscri|reserv|encomend|compr|garant|respond|confirm|aproveit)\\p{L}{0,8}\\b[^.!?\\n]{0,40}\\baté',
	'(?:(?:terá|tem) lugar|realiza-se|começa|junte-se)',
	// Swedish, Danish, Norwegian
	'(?:anmäl|tilmeld|meld|boka|book|bestill?|beställ|svara|svar|köp|køb|spara|spar)\\p{L}{0,6}\\b[^.!?\\n]{0,40}\\b(?:senast|senest|före|før|inden|innan|till|til)',
	'(?:sista dag|sidste dag|siste dag|äger rum|finder sted|finner sted|börjar|begynder|begynner|startar|starter|gäller (?:till|t\\.?o\\.?m)|gælder til|gjelder til|vi ses|vi sees)',
	// Polish
	'(?:zapisz|zarejestruj|zgłoś|zamów|odpowiedz|skorzystaj)\\p{L}{0,6}\\b[^.!?\\n]{0,40}\\bdo',
	'(?:odbędzie się|ostatni dzień|ważn[ey] do|termin upływa|rozpoczyna się|spotkajmy się)',
	// Italian
	'(?:\\bentro il|entro e non oltre|fino al|scade|scadenza|valid[oa] fino|termina il|ultimo giorno)',
	'(?:si (?:tiene|terrà|svolge|svolgerà)|(?:ha|avrà) luogo|inizia|ti aspetta)',
	// Japanese, Chinese, Korean
	'(?:締め?切り?|〆切|期限|期日|最終日|開催日|日時|日程|会期|截止|有效期|마감|기한|일시)(?:日|は|：|:|\\s|至|到|이|은){0,4}',
	// Dutch
	'(?:vindt plaats|plaatsvindt|begint|start)',
	'(?:uiterlijk|\\bt/m|tot en met|vóór|eindigt|verloopt|geldig tot|laatste dag|wanneer)',
];

/** The sentence offers something, so "until" is a deadline. */
export const OFFERS =
	/\d\s?[%€£]|[€£$]\s?\d|(?<!\p{L})(?:offer|discount|sale|save|code|coupon|voucher|free|deal|price|register|sign up|rabatt\p{L}*|angebot\p{L}*|nachlass|gutschein\p{L}*|kostenlos|gratis|aktion|preis|sparen|offre|remise|réduction|promo\p{L}*|gratuit\p{L}*|tarif|profitez|oferta|descuento|rebaja\p{L}*|gratuit[oa]|precio|offerta|sconto|promozione|gratuit[oi]|prezzo|aanbieding|korting|actie|prijs|desconto|preço|erbjudande|rabatt|tilbud|oferta|promocja|zniżka)(?!\p{L})/iu;

/** The same as a promise, said with less: the sentence may be about something else. */
const HINTS =
	'(?:\\b(?:until|till|through|bis|jusqu.au|avant le|hasta|até|fino al|tot)\\b|\\b(?:webinar|event|workshop|conference|seminar|live)\\s?:)';

/** Such a word, and at most a few more before the date. */
export const PROMISE = new RegExp(`(?:${PROMISES.join('|')})[^\\n]{0,25}$`, 'iu');
export const HINT = new RegExp(`${HINTS}[^\\n]{0,12}$`, 'iu');

/** Behind the date, where other languages have it before. */
export const PROMISE_AFTER =
	/^\s?(?:[(（【][^)）】\n]{1,8}[)）】]|[月火水木金土日]曜日?|[월화수목금토일]요일)?\s?(?:(?:午前|午後|正午|오전|오후)?\s?\d{1,2}(?:[:：]\d\d|[時时点시](?:\d{1,2}分|半)?)?)?\s?(?:の?[正午中]{0,2})?(?:まで|迄|締め?切|〆切|必着|消印有効|限り|が?(?:最終日|期限)|に?(?:開催|開きます|行います|実施)|截止|之前|以前|前(?:报名|注册|下单)|까지|마감|에 (?:열|개최))/u;
/** What has been, where words have no ends to look for. */
export const IS_PAST_KANJI = /ました|でした|だった|以来|前回|昨年|已(?:经)?(?:结束|截止)|했습니다|었습니다/;

/** The sentence tells what has been; there the date may lie in the past. */
export const IS_PAST =
	/(?<!\p{L})(?:was|were|had|did|ended|closed|expired|took place|happened|held|since|missed|recording|recap|replay|watch|war|waren|hatten?|fand|endete|lief|seit|wurden?|verpasst|aufzeichnung|était|étaient|avait|depuis|a eu lieu|enregistrement|fue|fueron|desde|tuvo|grabación|è stat[oa]|dal|registrazione|werd|werden|sinds|liep|opname|foi|foram|aconteceu|realizou|gravação|hade|ägde rum|sedan|inspelning|havde|siden|optagelse|opptak|był[ao]?|byli|odbył[ao]? się|nagranie|thanks? (?:you )?for)(?!\p{L})/iu;
