import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';
import { wordScanOf } from '../wordScan';

/** A shape of notes, and words in small letters of which it holds one: asked first, because most mails have none. */
type Note = readonly [words: RegExp, shape: RegExp];
const ANY = /^/;

const NOTES: readonly Note[] = [
	// "TODO" alone is Spanish for "everything"
	[/ (?:todo|fixme) /, /\bTODO(?=\s?[:(–—]|\s-\s)|[[(]TODO\b|\bFIXME\b/g],
	// in capitals: "bitte prüfen Sie", "à compléter" and "pendiente" are words for the reader
	[
		/ (?:prüfen|klären|ergänzen|ändern|compléter|completer|vérifier|verifier|confirmer|définir|pendiente|revisar|completare|verificare|definire|confirmar|rever|invullen|nakijken|kolla|uzupełnienia|sprawdzić) /,
		/\b(?:BITTE (?:NOCH )?(?:PRÜFEN|KLÄREN|ERGÄNZEN|ÄNDERN)|NOCH (?:PRÜFEN|KLÄREN|ERGÄNZEN))(?!\p{L})|(?<!\p{L})[ÀA] (?:COMPL[ÉE]TER|V[ÉE]RIFIER|CONFIRMER|D[ÉE]FINIR)(?!\p{L})|\bDA (?:COMPLETARE|VERIFICARE|DEFINIRE)\b|\b(?:PENDIENTE|REVISAR|POR CONFIRMAR|A CONFIRMAR|REVER)\s?:|\bNOG (?:INVULLEN|NAKIJKEN)\b|\bKOLLA\s?:|\bDO (?:UZUPEŁNIENIA|SPRAWDZENIA)(?!\p{L})/gu,
	],
	[/ tb[dc] /, /(?<![\w-])(?:TBD|TBC)(?![\w-])/g],
	[
		/ here /,
		/\b(?:insert|add|put|write) (?:your )?(?:copy|text|headline|image|link|logo|cta|subject|name|content) here\b(?!,? (?:if|on|to|and|for|in|so)\b)/gi,
	],
	// "Write your text here on the tile" is for the reader
	[
		/ here /,
		/(?<!\b(?:write|type|paste|put|add|enter) )\b(?:your|placeholder) (?:text|copy|headline|content) (?:goes )?here\b/gi,
	],
	[/ placeholder /, /\bplaceholder (?:text|copy|image|headline)\b/gi],
	// "Ask XXX", "XXX:", but not chapter XXX and not kisses
	[
		/ x{3,6} /,
		/(?<=(?:^|\s)(?:by|with|at|ask|call|see|from|dear|hello|hi|to|on|mit|von|avec|con|met) )X{3,6}(?![\p{L}\p{N}%-])|(?<![\p{L}\p{N}-])X{3,6}(?=:\s)/giu,
	],
	// "XX.XX.2026", "XX:XX Uhr"; prices and discounts are the business of copy-slot
	[/ xx /, /(?<![\p{L}\p{N}.:/-])XX([.:/])XX(?:\1(?:XX(?:XX)?|\d{4}|\d\d))?(?![\p{L}\p{N}])/gu],
	// "XXX visitors", but not "chapter XXX of", "Bowl XXX", "XXX-Large"
	[
		/ x{3,6} /,
		/(?<=(?:^|[^\p{L}\p{N}-])(?!(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|book|volume|band|tome|tomo|part|teil|partie|parte|act|psalm|number|siècle|siglo|secolo|rated|size|love|kiss(?:es)?|hugs) )\p{Ll}{1,30} )X{3,6}(?= (?!(?:and|und|et|y|e|en|of|de|der|des|del|di|van|from|von|[Ll]arge|[Ss]mall)(?!\p{L}))\p{L}{3})/gu,
	],
	// names and figures to come, in Japanese; 〇 is a digit too
	[
		ANY,
		/[○〇◯](?<![○〇◯●一二三四五六七八九十百千\d][○〇◯])[○〇◯]{1,5}(?=様|さん|株式会社|会社|円|名|人|月|日|年|時)/gu,
	],
	[
		/ insert /,
		/\binsert (?!(?:the |your |a )?(?:sim|card|coin|key|cable|plug|batter|usb|disc|disk|chip|paper))[^\n.!?[\]]{1,40} here\b/gi,
	],
	[
		/ (?:einfügen|hier|blindtext) /,
		/\b(?:text|bild|link|überschrift|name) (?:hier )?einfügen\b|\bhier (?:steht )?(?:ihr|dein|der) text\b|\bblindtext\b/giu,
	],
	[
		/ ici /,
		/\b(?:insérer|ajouter) (?:le |votre |un |l['’])?(?:texte|image|lien|titre) ici\b|\bvotre texte ici\b/giu,
	],
	[
		/ aquí /,
		/\b(?:insertar|añadir|inserta) (?:el |tu |su )?(?:texto|imagen|enlace|título) aquí|\b(?:su|tu) texto aquí/giu,
	],
	[
		/ (?:qui|hier) /,
		/\binserire (?:il )?(?:testo|immagine|link|titolo) qui\b|\bil tuo testo qui\b|\b(?:tekst|afbeelding|link) hier invoegen\b|\b(?:uw|jouw) tekst hier\b/giu,
	],
];

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
			{ say: 'a mark of a programmer', body: '<p>TODO: ask Anna for the agenda</p>' },
			{ say: 'a time to be decided', body: '<p>Thursday at TBD</p>' },
			{ say: 'words of the template', body: '<p>Your text goes here</p>' },
			{ say: 'a name to be found', body: '<p>Meet us with XXX on Thursday</p>' },
			{ say: 'an order to the writer', body: '<p>Insert speaker bio here</p>' },
			{ say: 'a figure to be found, in French', body: '<p>Plus de XXX visiteurs cette saison</p>' },
			{ say: 'a time to be found, in German', body: '<p>Am XX.XX.2026 um XX:XX Uhr</p>' },
			{ say: 'a name to be found, in Japanese', body: '<p>〇〇様のお席</p>' },
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
			const { all } = wordScanOf(readable);
			const notes = NOTES.flatMap(([rare, shape]) =>
				rare.test(all) ? [...readable.text.matchAll(shape)] : [],
			);
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
