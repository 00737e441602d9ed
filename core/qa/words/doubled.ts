const set = (words: string) => new Set(words.split(' '));

/**
 * Small words that no sentence says twice, in any of the languages: "die die", "nous nous", "had had", "log in in" and
 * "je je" are right and not among them.
 */
export const NEVER_TWICE = set(
	'the a and or of to for with at are your our my this will from but if not can have has und für von mit zur zum oder ist ein eine ihre unser unsere le les et à des du une pour dans avec est votre notre el los las y con una para gli il di che per del della uno de het een van voor met im am wir auf aus bei auch noch la en sur par au aux ou lo al dal dei delle nel nella sul alla un por su o os as em na do da dos das um ao op te aan naar om of och på av med till af til og att ett den nie się dla oraz jest',
);

/** Longer words that people do say twice. */
export const TWICE = set(
	'that very really many much more long nous vous blah bora piano poco tanto muito très trop bien sehr ganz viele immer heel erg mooi quanto pian molto mucha mucho super extra super duper again over where what there here never ever hush knock chop pitter tick tock clip clap diese dieser dieses diesen welche welcher jene jenen denen deren about which going doing done being half half well good great soon only easy hard just yeah sure okay come hear stop wait please night bang boom ring chin fifty left right deep far wide round round hand face baden wagga walla pago duran cous gogo toto coco',
);
