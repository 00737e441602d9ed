import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';
import { type WordScan, wordScanOf } from '../wordScan';

/**
 * A shape of notes, and what it holds one of, asked first because most mails have none: words in small letters, or signs
 * and pieces of words.
 */
type Note = readonly [held: string | RegExp, shape: RegExp];

const NOTES: readonly Note[] = [
	// "TODO" alone is Spanish for "everything"
	['todo fixme wip', /\bTODO(?=\s?[:(–—]|\s-\s)|[[(]TODO\b|\bfixme\b|\bFIXME\b|\bWIP(?=\s?[:\])–—])/g],
	// in capitals: "bitte prüfen Sie", "à compléter" and "pendiente" are words for the reader
	[
		'prüfen klären ergänzen ändern compléter completer vérifier verifier confirmer définir pendiente revisar completare verificare definire confirmar rever invullen nakijken kolla uzupełnienia sprawdzić',
		/\b(?:BITTE (?:NOCH )?(?:PRÜFEN|KLÄREN|ERGÄNZEN|ÄNDERN)|NOCH (?:PRÜFEN|KLÄREN|ERGÄNZEN))(?!\p{L})|(?<!\p{L})[ÀA] (?:COMPL[ÉE]TER|V[ÉE]RIFIER|CONFIRMER|D[ÉE]FINIR)(?!\p{L})|\bDA (?:COMPLETARE|VERIFICARE|DEFINIRE)\b|\b(?:PENDIENTE|REVISAR|POR CONFIRMAR|A CONFIRMAR|REVER)\s?:|\bNOG (?:INVULLEN|NAKIJKEN)\b|\bKOLLA\s?:|\bDO (?:UZUPEŁNIENIA|SPRAWDZENIA)(?!\p{L})/gu,
	],
	['tbd tbc', /(?<![\w-])(?:TBD|TBC)(?![\w-])/g],
	[
		'here',
		/\b(?:insert|add|put|write) (?:your )?(?:copy|text|headline|image|link|logo|cta|subject|name|content) here\b(?!,? (?:if|on|to|and|for|in|so)\b)/gi,
	],
	// "Write your text here on the tile" is for the reader
	[
		'here',
		/(?<!\b(?:write|type|paste|put|add|enter) )\b(?:your|placeholder) (?:text|copy|headline|content) (?:goes )?here\b/gi,
	],
	['placeholder', /\bplaceholder (?:text|copy|image|headline)\b/gi],
	// "Ask XXX", "XXX:", but not chapter XXX and not kisses
	[
		'xxx xxxx xxxxx xxxxxx',
		/(?<=(?:^|\s)(?:by|with|at|ask|call|see|from|dear|hello|hi|to|on|mit|von|avec|con|met) )X{3,6}(?![\p{L}\p{N}%-])|(?<![\p{L}\p{N}-])X{3,6}(?=:\s)/giu,
	],
	// "XX.XX.2026", "XX:XX Uhr"; prices and discounts are the business of copy-slot
	['xx', /(?<![\p{L}\p{N}.:/-])XX([.:/])XX(?:\1(?:XX(?:XX)?|\d{4}|\d\d))?(?![\p{L}\p{N}])/gu],
	// "XXX visitors", but not "chapter XXX of", "Bowl XXX", "XXX-Large"
	[
		'xxx xxxx xxxxx xxxxxx',
		/(?<=(?:^|[^\p{L}\p{N}-])(?!(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|book|volume|band|tome|tomo|part|teil|partie|parte|act|psalm|number|siècle|siglo|secolo|rated|size|love|kiss(?:es)?|hugs) )\p{Ll}{1,30} )X{3,6}(?= (?!(?:and|und|et|y|e|en|of|de|der|des|del|di|van|from|von|[Ll]arge|[Ss]mall)(?!\p{L}))\p{L}{3})/gu,
	],
	// names and figures to come, in Japanese; 〇 is a digit too
	[
		/[○〇◯]/,
		/[○〇◯](?<![○〇◯●一二三四五六七八九十百千\d][○〇◯])[○〇◯]{1,5}(?=様|さん|株式会社|会社|円|名|人|月|日|年|時)/gu,
	],
	// "you can insert it here" is for the reader
	[
		'insert',
		/(?<!\b(?:or|to|and|can|then|you|simply|just|will|we) )\binsert (?!(?:it|them|this|these|that|one|yourself|some)\b|(?:the |your |a )?(?:sim|card|coin|key|cable|plug|batter|usb|disc|disk|chip|paper|code|voucher|coupon|ticket|token|filter))[^\n.!?[\]]{1,40} here\b/gi,
	],
	[
		'einfügen einsetzen ergänzen nachtragen eintragen hier blindtext',
		/\b(?:text|bild|link|überschrift|name|logo|zitat|foto|datum|preis) (?:hier )?einfügen\b|\bhier (?:steht )?(?:ihr|dein|der) text\b|\bblindtext\b|\bhier (?:noch (?!ein(?:en?|mal)?\b)|bitte (?:noch )?(?=(?:text|bild|foto|link|logo|name|datum|preis|zitat)\b)|(?=(?:text|bild|foto|link|logo|zitat|absatz)\b))[^\n.!?]{1,50} (?:einfügen|einsetzen|ergänzen|nachtragen|eintragen)\b/giu,
	],
	[
		'ici insérer ajouter',
		/\b(?:insérer|ajouter|mettre) (?:ici )?(?:le |la |les |un |une |l['’])?(?:textes?|images?|liens?|titre|logo|photos?|nom|date|prix|visuel)(?: [^\n.!?]{1,40})? ici\b|\b(?:insérer|ajouter|mettre) ici (?:le |la |les |un |une |l['’])?(?:textes?|images?|liens?|titre|logo|photos?|nom|date|prix|visuel)\b|\bvotre texte ici\b/giu,
	],
	[
		'aquí aqui',
		/\b(?:insertar|añadir|inserta|poner|agregar|inserir|adicionar|colocar|pôr) (?:aqu[íi] )?(?:el |la |tu |su |o |a |um |uma )?(?:textos?|imagen|imagem|enlace|link|título|logo|foto|nombre|nome|fecha|data|precio|preço)(?: [^\n.!?]{1,40})? aqu[íi](?!\p{L})|\b(?:insertar|añadir|poner|agregar|inserir|adicionar|colocar) aqu[íi] (?:el |la |o |a )?(?:texto|imagen|imagem|enlace|link|título|logo|foto|nombre|nome|fecha|data|precio|preço)(?!\p{L})|\b(?:su|tu|seu) texto aqu[íi](?!\p{L})/giu,
	],
	[
		'qui hier',
		/\b(?:inserire|aggiungere|mettere) (?:qui )?(?:il |la |lo |un |una |l['’])?(?:testo|immagine|link|titolo|logo|foto|nome|data|prezzo)(?: [^\n.!?]{1,40})? qui\b|\b(?:inserire|aggiungere|mettere) qui (?:il |la |l['’])?(?:testo|immagine|link|titolo|logo|foto|nome|data|prezzo)\b|\bil tuo testo qui\b|\b(?:tekst|afbeelding|link|foto|logo|titel) (?:hier )(?:invoegen|toevoegen|plaatsen)\b|\bhier (?:nog )?(?:de |een )?(?:tekst|afbeelding|link|foto|logo|titel)[^\n.!?]{0,40} (?:invoegen|toevoegen|plaatsen)\b|\b(?:uw|jouw) tekst hier\b/giu,
	],
	[
		'här her tutaj tu',
		/(?<!\p{L})(?:(?:infoga|lägg in|lägg till|sätt in|indsæt|sett inn|legg inn|wstaw|wstawić|dodać) (?:en |et |ett |den )?(?:te(?:x|ks)t(?:en)?|bild(?:en?)?|billede|länk|link|lenke|logo|foto|obraz|zdjęcie)(?: [^\n.!?]{1,40})? (?:här|her|tutaj|tu)|(?:din|ditt) teks?t här|din tekst her|twój tekst tutaj)(?!\p{L})/giu,
	],
	// to a colleague, who is named
	[
		'please pls plz can could bitte kannst könntest merci peux pourrais stp svp por puedes podrías pode podes per puoi potresti kun kan graag snälla proszę check prüfen',
		/(?<=^|[\n.!?:(（[–—-]\s?)@\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?[,:]? ?(?:please|pls|plz|can you|could you|check|bitte|kannst du|könntest du|prüfen|merci de|peux[- ]tu|pourrais[- ]tu|stp|svp|s['’]il te plaît|por favor|puedes|podrías|podes?|per favore|puoi|potresti|kun je|kan du|graag|snälla|proszę)(?!\p{L})/giu,
	],
	[
		'before vor avant antes prima voor innan før',
		/\b(?:check|confirm|verify|update|change|fix|prüfen|klären|ändern|vérifier|revisar|verificare|controllare|kolla|sjekk|tjek)\b[^\n.!?]{1,50}\b(?:before (?:we|the) send(?:ing)?|vor dem versand|avant l['’]envoi|antes (?:de enviar|del envío|do envio)|prima dell['’]invio|voor (?:de )?verzending|innan utskick(?:et)?|før utsend(?:else|ing))/giu,
	],
	[
		'note notiz hinweis internal intern interne interno',
		/\bnote (?:to|for) (?:self|(?:the )?(?:designers?|developers?|devs?|editors?|team|copywriter|translator|reviewer|agency|legal)\b)\s?[:–—-]|\b(?:notiz|hinweis) (?:an|für) (?:mich|die (?:grafik|agentur|redaktion)|das team)\s?[:–—-]|^(?:INTERNAL|INTERN|INTERNE|INTERNO)(?: ONLY)?\s?:/gimu,
	],
	// in brackets, to somebody; in German, with whom it is to be settled
	[
		'note not nota notiz hinweis anmerkung remarque notitie opmerking anteckning klären abklären abstimmen absprechen rücksprache',
		/\[(?:note?|nota|notiz|hinweis|anmerkung|remarque|notitie|opmerking|anteckning)(?: (?:to|for|an|für|à|pour|per|a|para|aan|voor|till)(?: \p{L}{1,20}){1,3})?\s?[:–—-][^\]\n]{3,200}\]|\b(?:bitte )?noch (?:mit|bei) [^\n.!?:]{2,40} (?:ab)?(?:klären|stimmen|sprechen)(?!\p{L})/giu,
	],
	// a draft that must not leave, in capitals
	[
		'send senden versenden envoyer enviar inviare verzenden versturen',
		/\b(?:DO NOT SEND|DON['’]?T SEND|NICHT (?:VER)?SENDEN|NE PAS ENVOYER|NO ENVIAR|NON INVIARE|NIET (?:VERZENDEN|VERSTUREN)|N[ÃA]O ENVIAR)(?!\p{L})/gu,
	],
	// to be checked, to be replaced, provisional; the word for the reader comes without the sign
	[
		/要(?:確認|修正|追記|差|検討)|仮|ダミー(?:画像|コピー)|差し?替え|ここに/,
		/[※★■【(（]\s?要(?:確認|修正|追記|検討|差し?替え)|要(?:修正|追記|差し?替え)|要確認(?=[:：】])|[(（【]仮[)）】]|仮(?:テキスト|原稿|画像|コピー)|ダミー(?:画像|コピー)|差し?替え(?:予定|てください|待ち)|ここに[^\n。]{1,20}(?:を(?:入れる|挿入|入力)(?!して(?:ご|お))|が入ります)/g,
	],
	// "at ??:??", "price: ??"
	[/\?/, /\?{2,5}(?<=[:(]\s?\?{2,5})(?=[\s.,)]|$)|\?\?[:.]\?\?/g],
];

/** Numbers of notes by the words they hold. */
const BY_WORD = new Map<string, number[]>();
for (const [nth, [held]] of NOTES.entries()) {
	if (typeof held !== 'string') continue;
	for (const word of held.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), nth]);
}

/** The shapes that may stand in a text. */
function shapesFor({ names, all, characters }: WordScan): RegExp[] {
	const held = new Set(names.flatMap((name) => BY_WORD.get(name) ?? NONE));
	const signs = all + characters;
	return NOTES.filter(([rare], nth) => (typeof rare === 'string' ? held.has(nth) : rare.test(signs))).map(
		([, shape]) => shape,
	);
}
const NONE: readonly number[] = [];

export const copyTodo = defineRule({
	id: 'copy-todo',
	title: 'no note of the team is left in the copy',
	severity: 'error',
	required: true,
	why: 'Notes to oneself are read by everybody.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		/** Notes of the team, matched in any case. */
		words: z.array(z.string().min(2).max(100)).max(50).default([]),
		allow: z.array(z.string().min(1).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'with whom it is to be settled, in German',
				body: '<p>Uhrzeit bitte noch mit Frau Huber abklären!</p>',
			},
			{ say: 'to somebody, in brackets', body: '<p>[Nota per Marta: controllare il numero]</p>' },
			{ say: 'a mark of a programmer', body: '<p>TODO: ask Anna for the agenda</p>' },
			{ say: 'a time to be decided', body: '<p>Thursday at TBD</p>' },
			{ say: 'words of the template', body: '<p>Your text goes here</p>' },
			{ say: 'a name to be found', body: '<p>Meet us with XXX on Thursday</p>' },
			{ say: 'an order to the writer', body: '<p>Insert speaker bio here</p>' },
			{ say: 'a figure to be found, in French', body: '<p>Plus de XXX visiteurs cette saison</p>' },
			{ say: 'a time to be found, in German', body: '<p>Am XX.XX.2026 um XX:XX Uhr</p>' },
			{ say: 'a name to be found, in Japanese', body: '<p>〇〇様のお席</p>' },
			{ say: 'text that is missing, in German', body: '<p>Hier noch Text zur Anfahrt einfügen!</p>' },
			{ say: 'the same in Spanish', body: '<p>Poner aquí el texto de la ruta</p>' },
			{ say: 'the same in Swedish', body: '<p>Infoga text om vägen här</p>' },
			{ say: 'a note to a colleague', body: '<p>@Marisol please check the price before we send!!</p>' },
			{ say: 'a note to a colleague, in German', body: '<p>@Jan bitte Preis der Jacke prüfen</p>' },
			{ say: 'to be checked, in Japanese', body: '<p>※要確認:値段は佐藤さんに聞く</p>' },
			{ say: 'text to come, in Japanese', body: '<p>ここに本文を入れる</p>' },
			{ say: 'a time to be found', body: '<p>Thursday at ??:??, Dublin</p>' },
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="TODO: photo of the room" width="80">',
			},
			{ say: 'a draft', body: '<p>ENTWURF, NICHT VERSENDEN</p>' },
			{ say: 'German', body: '<p>Text hier einfügen</p>' },
			{ say: 'French', body: '<p>Votre texte ici</p>' },
			{ say: 'a word to a colleague, in German', body: '<p>BITTE PRÜFEN: Preis der Jacke</p>' },
			{ say: 'what is missing, in French', body: '<p>À COMPLÉTER : nom du lieu</p>' },
			{
				say: 'a word of the team',
				body: '<p>Waiting for legal ok</p>',
				options: { words: ['waiting for legal'] },
			},
		],
		quiet: [
			{ say: 'a note to the reader', body: '<p>Note: the doors open at nine. [Note 2]</p>' },
			{ say: 'a list of things to do', body: '<p>Your to-do list and todo apps compared</p>' },
			{
				say: 'kisses, numerals and sizes',
				body: '<p>Love, xxx. Super Bowl XXX, chapter XXX, shirts in XXXL</p>',
			},
			{
				say: 'a chapter and a century',
				body: '<p>It begins in chapter XXX of the ledger, au XX siècle; shirts in XXX Large</p>',
			},
			{ say: 'a figure of kanji', body: '<p>二〇〇円、二〇〇九年</p>' },
			{ say: 'a tile to write on', body: '<p>Write your text here on the tile: we fire it.</p>' },
			{ say: 'a request to the reader, in German', body: '<p>Bitte prüfen: Ihre Anschrift</p>' },
			{ say: 'what goes into a machine', body: '<p>Insert your card here and pull</p>' },
			{
				say: 'something to be put somewhere',
				body: '<p>Put it on your to-do list, or insert it here; insert your ticket here.</p>',
			},
			{
				say: 'what the reader shall enter, in German and French',
				body: '<p>Hier Ihren Code eintragen. Hier noch einen Platz eintragen. Insérer votre code ici.</p>',
			},
			{ say: 'a handle', body: '<p>Follow @Northwind, please, or ask @northwind: can you come?</p>' },
			{
				say: 'to be checked by the reader, in Japanese',
				body: '<p>持ち物は要確認です。仮登録の方は差し替え用の部品をどうぞ。</p>',
			},
			{ say: 'questions that shout', body: '<p>Vraiment ??? Oui. What?? Where?!</p>' },
			{ say: 'Spanish', email: { subject: 'TODO LO QUE NECESITAS este verano' } },
			{ say: 'a name that contains it', body: '<p>The TBD-10 standard and the METODO group</p>' },
			{
				say: 'what the reader shall do',
				body: '<p>Add your name here if you want to speak</p>',
				options: { allow: ['Add your name here'] },
			},
		],
	},
	*check({ email }, { words, allow }) {
		for (const readable of readablesOf(email)) {
			const lower = words.length > 0 ? readable.text.toLowerCase() : '';
			const ours = words.map((word) => ({ 0: word, index: lower.indexOf(word.toLowerCase()) }));
			const notes = shapesFor(wordScanOf(readable)).flatMap((shape) => [...readable.text.matchAll(shape)]);
			for (const { index, 0: note } of [...notes, ...ours]) {
				if (index < 0 || allow.includes(note)) continue;
				yield {
					found: `the note ${say(note)}: ${say(readable.text.slice(Math.max(0, index - 20), index + 40), 60)}`,
					expected: 'copy for the reader',
					mend: 'Answer the note and delete it',
					where: readable.where(index),
					evidence: readable.text.slice(Math.max(0, index - 20), index + 40),
				};
			}
		}
	},
});
