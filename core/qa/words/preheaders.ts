/** What editors and templates put into the preheader until somebody writes one, as {@link plainly} spells it. */
const DEFAULT_PREHEADERS: readonly RegExp[] = [
	/\buse this area (?:to offer|for) a short (?:preview|teaser)\b/,
	/\btext here will show in the preview area\b/,
	/\bthis is (?:a |the |your )?(?:preheader|pre header|preview) text\b/,
	/\bsome clients will show this text as a preview\b/,
	/\bthis text will appear in the inbox preview\b/,
	// a link's words that ran into the field
	/^(?:having trouble (?:viewing|reading) this (?:e mail|email)|view (?:this (?:e mail|email) )?(?:in|as|on)(?: (?:your|a|the))? (?:browser|web ?page|web)|view online|email not displaying correctly)\b.{0,40}$/,
	/\b(?:nutzen|verwenden) sie diesen bereich\b/,
	/^(?:im browser (?:ansehen|anzeigen|öffnen)|online ?version(?: ansehen)?|(?:e mail|newsletter) im browser (?:ansehen|anzeigen|öffnen)|(?:wird|werden) (?:diese|die) .{1,30} nicht (?:richtig|korrekt) (?:angezeigt|dargestellt).{0,40})$/,
	/\butilisez cet(?:te zone| espace) pour\b/,
	/^(?:(?:voir|afficher|consulter|visualiser) (?:cet |l |ce )?(?:e mail|email|message|courriel)? ?(?:dans (?:le|votre|un) navigateur|en ligne)|version en ligne)$/,
	/\b(?:usa|usá|use|utiliza) (?:esta área|este área|esta zona|este espacio) para\b/,
	/^ver (?:este )?(?:e mail|email|correo|mensaje)?(?: electrónico)? ?(?:en (?:el|tu|su) navegador|en línea|online)$/,
	/\b(?:usa|utilizza) quest(?:a area|o spazio) per\b/,
	/^(?:visualizza|vedi|apri) (?:questa )?(?:e mail|email|newsletter|messaggio)? ?(?:nel (?:tuo )?browser|online)$/,
	/\b(?:use|utilize) est(?:a área|e espaço) para\b/,
	/^(?:ver|veja|visualizar|abrir) (?:este |esta )?(?:e mail|email|mensagem)? ?no (?:seu )?navegador$/,
	/\bgebruik (?:dit gebied|deze ruimte) (?:om|voor)\b/,
	/^(?:bekijk|lees|open) (?:deze |dit )?(?:e mail|email|nieuwsbrief|bericht)? ?(?:in (?:je|uw|de) browser|online)$/,
	/^(?:visa|läs|öppna) (?:det här |detta )?(?:e post(?:meddelandet)?|mejlet|brevet|nyhetsbrevet)? ?i (?:din )?webbläsaren?$/,
	/^(?:vis|læs|les|åpne|åbn) (?:denne |dette )?(?:e mailen?|e posten?|mailen|nyhedsbrevet|nyhetsbrevet)? ?i (?:din )?(?:nettleser(?:en)?|browser(?:en)?)$/,
	/^(?:zobacz|wyświetl|otwórz) (?:tę |tego )?(?:wiadomość|maila|newsletter)? ?w przeglądarce$/,
	// "you do not see this mail well?", with the link's words behind it
	/^(?:si )?(?:no (?:ve|ves|puede ver|puedes ver|visualiza|visualizas)|não (?:consegue ver|consegue visualizar|está a ver|visualiza)|non (?:vedi|riesci a vedere|visualizzi)|vous n arrivez pas à (?:lire|voir)|vous ne voyez pas|(?:si )?(?:ce|cet) (?:message|e mail|email) ne s affiche pas|kan du inte (?:se|läsa)|visas (?:inte )?(?:brevet|mejlet)|nie widzisz).{0,80}$/,
	/^(?:プリヘッダー|プレビューテキスト|プリヘッダーテキスト|プレビュー テキスト)(?:を入力.{0,10}|をここに.{0,10})?$/,
	/^(?:ブラウザ(?:ー)?で(?:表示|見る|開く).{0,6}|メールが正しく表示されない.{0,20})$/,
];

/** What a preheader is called, and the other words of a request to write one. */
const CALLED =
	/pre ?header ?(?:text|tekst|texto|testo)?|pr[eé] ?header|pr[eé] (?:en tête|cabeçalho|encabezado)|preencabezado|(?:preview|snippet|inbox preview)(?: line| text| copy)?|(?:texte|texto|testo) (?:d aperçu|de (?:l aperçu|prévisualisation|(?:pré )?visualização|vista previa|previsualización|la vista previa|preheader)|(?:di |dell )?anteprima|preheader)|vorschau ?text|vorschauzeile|voorbeeld ?tekst|voorvertoning|förhandsgransknings ?text|förhandsvisnings ?text|forhåndsvisnings ?tekst|eksempel ?tekst|tekst podglądu|プリヘッダー|プレビュー/gu;
const ASKING = new Set(
	'a an the your our my text copy line tekst visually here please goes add enter insert type write put edit set default sample short hidden in for this e mail email newsletter hier bitte ihr ihren den der die das einen eingeben einfügen eintragen ergänzen schreiben für diese ici votre le la un ce cet du de l saisissez saisir insérez insérer ajoutez ajouter écrivez écrire entrez entrer rédigez aquí el su tu un una del escribe escriba añade añadir introduce introduzca introducir inserta insertar agrega ponga qui il questa inserisci inserire aggiungi aggiungere scrivi scrivere digita aqui o seu um do deste insira inserir adicione adicionar escreva escrever digite uw je jouw voer typ schrijf in van här din skriv ange infoga lägg till her skriv indtast indsæt angiv sett inn tutaj tu wpisz dodaj wprowadź swój'.split(
		' ',
	),
);

/** Nothing but a request: "saisissez ici le texte d aperçu". */
function asksForOne(words: string): boolean {
	const rest = words.replace(CALLED, ' ');
	return rest !== words && rest.split(' ').every((word) => word === '' || ASKING.has(word));
}

/** A preheader that calls itself one and says where it stands: "hier steht der vorschautext, der …". */
const OWN_NAME =
	/\b(?:pre ?header|preview text|vorschau ?text|vorschauzeile|texte d aperçu|texto de (?:vista previa|previsualización|(?:pré )?visualização)|testo (?:di |dell )?anteprima|voorbeeld ?tekst|f[öo]r(?:h[åa]nds|hands)visnings? ?tek?st)/u;
const HERE =
	/(?<!\p{L})(?:here|hier|ici|aquí|aqui|qui|här|her|this is|dies ist|das ist|ceci est|este es|este é|questo è|dit is)(?!\p{L})/u;

/** A part of each of them; asked first, because nearly no preheader has one. */
const KEY =
	/pre ?header|pr[eé] ?(?:header|en tête|cabeçalho|encabezado)|preencabezado|preview|snippet|area|área|zone|espace|zona|espacio|spazio|espaço|bereich|gebied|ruimte|having trouble|browser|web|online|displaying|vorschau|angezeigt|dargestellt|texte d|navigateur|navegador|en ligne|vista previa|visuali[sz]|línea|anteprima|voorbeeld|voorvert|webbläsar|nettleser|förhands|forhånds|eksempel|aperçu|podgląd|przegląd|widzisz|no ve|no puede|não |non ved|non riesc|ne voyez|n arrivez|affiche|inte |プリ|プレ|ブラウザ|メール/;

/** @param words the preheader as {@link plainly} spells it */
export const isDefaultPreheader = (words: string) =>
	KEY.test(words) &&
	(asksForOne(words) ||
		(OWN_NAME.test(words) && HERE.test(words)) ||
		DEFAULT_PREHEADERS.some((shape) => shape.test(words)));
