/** Link texts that say nothing about where they lead, lower case, without punctuation at the ends. */
export const VAGUE: ReadonlySet<string> = new Set(
	[
		// English
		'click|click here|click this|click this link|click now|press here|tap here|here|this|link|this link|this page|link here|more|see more|view more|read more|read on|learn more|find out more|discover more|show more|more info|more information|more details|details|continue|continue reading|go|go here|info|know more|check it out',
		// German
		'hier|hier klicken|klicken sie hier|klick hier|klicke hier|hier klick|mehr|mehr lesen|mehr erfahren|erfahren sie mehr|erfahre mehr|weiterlesen|weiter lesen|weiter|mehr infos|mehr info|mehr informationen|weitere informationen|zum link|dieser link|mehr dazu|mehr anzeigen',
		// French
		"ici|cliquez ici|clique ici|cliquer ici|en savoir plus|lire la suite|lire plus|plus|plus d’infos|plus d'infos|plus d’informations|plus d'informations|voir plus|ce lien|savoir plus|découvrir",
		// Spanish
		'aquí|aqui|haz clic aquí|haga clic aquí|haz click aquí|clic aquí|pulsa aquí|pincha aquí|leer más|ver más|saber más|más|más información|más info|este enlace|seguir leyendo|descubre más|conoce más',
		// Italian
		'qui|clicca qui|cliccare qui|fai clic qui|leggi|leggi di più|leggi tutto|scopri|scopri di più|per saperne di più|maggiori informazioni|più informazioni|continua|continua a leggere|questo link',
		// Portuguese
		'clique aqui|clica aqui|ler mais|leia mais|saber mais|saiba mais|ver mais|mais|mais informações|mais informação|este link|continuar a ler',
		// Dutch
		'klik hier|klik|lees meer|lees verder|meer|meer lezen|meer info|meer informatie|meer weten|bekijk meer|deze link|ontdek meer',
		// Swedish, Danish, Norwegian, Finnish
		'läs mer|klicka här|här|mer|mer info|mer information|se mer|visa mer|ta reda på mer|läs vidare|læs mere|klik her|her|mere|se mere|les mer|klikk her|finn ut mer|lue lisää|klikkaa tästä|tästä',
		// Polish, Czech, Turkish
		'kliknij tutaj|kliknij|tutaj|więcej|czytaj więcej|czytaj dalej|dowiedz się więcej|zobacz więcej|klikněte zde|zde|více|více informací|číst dál|zjistit více|buraya tıklayın|tıklayın|daha fazla|devamını oku',
		// Japanese
		'こちら|こちらから|こちらをクリック|ここ|ここから|ここをクリック|クリック|詳しくはこちら|詳細はこちら|詳細|詳細を見る|続きを読む|もっと見る|もっと読む|リンク',
	].flatMap((phrases) => phrases.split('|')),
);
