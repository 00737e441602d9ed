/** Small words that only one of these languages has, or that it has far more often. */
const WORDS: Readonly<Record<string, string>> = {
	en: 'the and of to you your for with is are this that our we will from have can be it on at by as not if when what how more about all or was',
	de: 'der die das und ist nicht mit für sie ihre ihr wir den dem ein eine einen auf von zu im auch sich werden bei oder wenn mehr aus nur noch uns unser zum zur sind haben können',
	fr: 'le la les des du et est vous votre vos nous notre pour dans avec sur une un que qui pas plus au aux par ce cette ou en être sont si mais ne',
	es: 'el la los las y es su sus para con por una un que no más del al en se lo como este esta nos nuestro tu te ya o pero son si sobre',
	it: 'il la lo gli le e è per con una un che non più del della dei di da in si come questo questa nostro tuo ti o ma sono sul nella alla anche',
	nl: 'de het een en van is je u uw voor met op niet dat die we wij ons onze zijn ook bij om aan naar of maar als wordt kan meer deze dit er',
	pt: 'o a os as e é você seu sua para com por uma um que não mais do da dos das em se como este esta nos nosso ou mas são na no pelo ao',
	sv: 'och att det är för på med som en ett vi du din ditt av till har inte om den kan från eller våra oss här så när men',
	da: 'og at det er for på med som en et vi du din dit af til har ikke om den kan fra eller vores os her så når men',
	pl: 'i w na z się do jest nie to że dla oraz jak przez po od są twoje nasz nasze czy lub co już tylko także',
};

/** Language codes by small word; a word counts for each language that has it. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
	const table = new Map<string, string[]>();
	for (const [language, words] of Object.entries(WORDS)) {
		for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
	}
	return table;
})();

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
	en: 'English',
	de: 'German',
	fr: 'French',
	es: 'Spanish',
	it: 'Italian',
	nl: 'Dutch',
	pt: 'Portuguese',
	sv: 'Swedish',
	da: 'Danish',
	pl: 'Polish',
	ja: 'Japanese',
	zh: 'Chinese',
	ko: 'Korean',
	ru: 'Russian',
	el: 'Greek',
	ar: 'Arabic',
	he: 'Hebrew',
	th: 'Thai',
};
