/** What editors and templates put into the preheader until somebody writes one, as {@link plainly} spells it. */
const DEFAULT_PREHEADERS: readonly RegExp[] = [
	/\buse this area (?:to offer|for) a short (?:preview|teaser)\b/,
	/\btext here will show in the preview area\b/,
	/\bthis is (?:a |the |your )?(?:preheader|pre header|preview) text\b/,
	/\bsome clients will show this text as a preview\b/,
	/\bthis text will appear in the inbox preview\b/,
	/^(?:your |the |email |e mail |default |sample |visually hidden |hidden |add |enter |insert |type |write |put |edit )*(?:a |an |your |the )?(?:preheader|pre header|preview|preview line|snippet)(?: text| copy)?(?: goes)?(?: here)?$/,
	/^(?:text|copy) for (?:the )?(?:preheader|pre header|preview)$/,
	// a link's words that ran into the field
	/^(?:having trouble (?:viewing|reading) this (?:e mail|email)|view (?:this (?:e mail|email) )?(?:in|as|on)(?: (?:your|a|the))? (?:browser|web ?page|web)|view online|email not displaying correctly)\b.{0,40}$/,
	/\b(?:nutzen|verwenden) sie diesen bereich\b/,
	/^(?:(?:ihr|hier|der|den) )?(?:preheader|vorschautext|vorschau text)(?: text)?(?: (?:hier )?(?:eingeben|einfügen|einfugen|eintragen|hier))?$/,
	/^(?:im browser (?:ansehen|anzeigen|öffnen)|online ?version(?: ansehen)?|(?:e mail|newsletter) im browser (?:ansehen|anzeigen|öffnen)|(?:wird|werden) (?:diese|die) .{1,30} nicht (?:richtig|korrekt) (?:angezeigt|dargestellt).{0,40})$/,
	/\butilisez cet(?:te zone| espace) pour\b/,
	/^(?:(?:votre|saisissez|insérez|ajoutez) (?:votre |le |un )?)?(?:texte d aperçu|texte de prévisualisation|pré en tête|préheader)(?: ici)?$/,
	/^(?:(?:voir|afficher|consulter|visualiser) (?:cet |l |ce )?(?:e mail|email|message|courriel)? ?(?:dans (?:le|votre|un) navigateur|en ligne)|version en ligne)$/,
	/\b(?:usa|usá|use|utiliza) (?:esta área|este área|esta zona|este espacio) para\b/,
	/^(?:(?:tu|su|escribe|añade|introduce|inserta) (?:el |tu |su )?)?(?:texto de vista previa|texto de previsualización|preencabezado|preheader)(?: aquí)?$/,
	/^ver (?:este )?(?:e mail|email|correo|mensaje)?(?: electrónico)? ?(?:en (?:el|tu|su) navegador|en línea|online)$/,
	/\b(?:usa|utilizza) quest(?:a area|o spazio) per\b/,
	/^(?:(?:inserisci|aggiungi|scrivi) (?:il |qui il )?)?(?:testo di anteprima|testo anteprima|preheader)(?: qui)?$/,
	/^(?:visualizza|vedi|apri) (?:questa )?(?:e mail|email|newsletter|messaggio)? ?(?:nel (?:tuo )?browser|online)$/,
	/\b(?:use|utilize) est(?:a área|e espaço) para\b/,
	/^(?:(?:insira|adicione|escreva|digite) (?:aqui )?(?:o |seu |um )?)?(?:texto de pré visualização|texto de visualização|pré cabeçalho|preheader)(?: (?:do|deste) (?:e mail|email))?(?: aqui)?$/,
	/^(?:ver|veja|visualizar|abrir) (?:este |esta )?(?:e mail|email|mensagem)? ?no (?:seu )?navegador$/,
	/\bgebruik (?:dit gebied|deze ruimte) (?:om|voor)\b/,
	/^(?:(?:uw|je|voer|typ) (?:hier )?(?:uw |je |de )?)?(?:voorbeeldtekst|preheader ?tekst|preheader)(?: (?:in|hier))*$/,
	/^(?:bekijk|lees|open) (?:deze |dit )?(?:e mail|email|nieuwsbrief|bericht)? ?(?:in (?:je|uw|de) browser|online)$/,
	/^(?:(?:skriv|ange|infoga) (?:in )?(?:din |en )?)?(?:förhandsgranskningstext|förhandsvisningstext|preheader ?text|preheader)(?: här)?$/,
	/^(?:visa|läs|öppna) (?:det här |detta )?(?:e post(?:meddelandet)?|mejlet|brevet|nyhetsbrevet)? ?i (?:din )?webbläsaren?$/,
	/^(?:vis|læs|les|åpne|åbn) (?:denne |dette )?(?:e mailen?|e posten?|mailen|nyhedsbrevet|nyhetsbrevet)? ?i (?:din )?(?:nettleser(?:en)?|browser(?:en)?)$/,
	/^(?:wpisz|dodaj) (?:tutaj )?(?:tekst podglądu|preheader)(?: tutaj)?$/,
	/^(?:zobacz|wyświetl|otwórz) (?:tę |tego )?(?:wiadomość|maila|newsletter)? ?w przeglądarce$/,
	// "you do not see this mail well?", with the link's words behind it
	/^(?:si )?(?:no (?:ve|ves|puede ver|puedes ver|visualiza|visualizas)|não (?:consegue ver|consegue visualizar|está a ver|visualiza)|non (?:vedi|riesci a vedere|visualizzi)|vous n arrivez pas à (?:lire|voir)|vous ne voyez pas|(?:si )?(?:ce|cet) (?:message|e mail|email) ne s affiche pas|kan du inte (?:se|läsa)|visas (?:inte )?(?:brevet|mejlet)|nie widzisz).{0,80}$/,
	/^(?:プリヘッダー|プレビューテキスト|プリヘッダーテキスト|プレビュー テキスト)(?:を入力.{0,10}|をここに.{0,10})?$/,
	/^(?:ブラウザ(?:ー)?で(?:表示|見る|開く).{0,6}|メールが正しく表示されない.{0,20})$/,
];

/** A part of each of them; asked first, because nearly no preheader has one. */
const KEY =
	/pre ?header|pr[eé] ?(?:header|en tête|cabeçalho|encabezado)|preencabezado|preview|snippet|area|área|zone|espace|zona|espacio|spazio|espaço|bereich|gebied|ruimte|having trouble|browser|web|online|displaying|vorschau|angezeigt|dargestellt|texte d|navigateur|navegador|en ligne|vista previa|visuali[sz]|línea|anteprima|voorbeeldtekst|webbläsar|nettleser|förhands|podgląd|przegląd|widzisz|no ve|no puede|não |non ved|non riesc|ne voyez|n arrivez|affiche|inte |プリ|プレ|ブラウザ|メール/;

/** @param words the preheader as {@link plainly} spells it */
export const isDefaultPreheader = (words: string) =>
	KEY.test(words) && DEFAULT_PREHEADERS.some((shape) => shape.test(words));
