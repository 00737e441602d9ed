/** Words that a name follows, as the source of a pattern. */
export const GREETING_WORDS =
	'Hi|Hello|Dear|Hey|Hallo|Hola|Ciao|Liebe(?:[rs]|\\/r|\\(r\\))?|Sehr geehrte(?:[rs]|\\/r|\\(r\\))?(?: Frau| Herr)?|Guten Tag|Moin|Servus|Bonjour|Ch(?:er|ère)|Estimad[oa]|Querid[oa]|Olá|Prezad[oa]|Car[oa]|Gentile|Salve|Beste|Geachte|Hej|Kära|Käre|Cześć|Drogi|Droga|Ahoj|Merhaba|Sayın|Welcome back|Good morning|Guten Morgen';

/**
 * Greetings that stop where the name should be. French puts a blank before "!", so there only the comma counts;
 * "Hallo," without a blank needs no name.
 */
export const NAMELESS_GREETINGS: readonly RegExp[] = [
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${GREETING_WORDS})[ \\u00a0]{1,5},`, 'gu'),
	// "Olá, !": in these languages a comma comes before the name
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${GREETING_WORDS}),[ \\u00a0]{1,5}[!.,:]`, 'gu'),
	/(?<![\p{L}\p{N}])(?:Hi|Hello|Dear|Hey|Hej|Hallo)[ \u00a0]{1,5}[!.]/gu,
	// "-san" and "-sama" without a name before them
	/(?:^|\n)[ \t\u00a0\u3000]{0,10}(?:様|さん|さま)(?:[、，,へ]|[ \t]{0,5}(?=\n|$))/g,
	/(?:^|\n)[ \t\u00a0]{0,10},[ \t\u00a0]{1,5}(?:your|welcome|thank|you|save|here|we|dein|ihr|votre|tu|su)(?![\p{L}\p{N}])/gu,
];
