import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

/** Each says what was found; the first one that fits a comment speaks. */
const LEAKS: readonly (readonly [what: string, sign: RegExp])[] = [
	['the address it was saved from', /saved from url\s?=/i],
	['a note of the team', /\b(?:TODO|FIXME|HACK)\b(?=\W|$)|\bXXX\b|\bto[ -]be (?:decided|confirmed)\b/],
	[
		'a note of the team',
		/\b(?:do not|don['’]t) (?:send|publish|change this)\b|\b(?:internal use|for internal|confidential)\b/i,
	],
	[
		'a note of the team',
		/\b(?:ask|tell|waiting for|approved by|changed by|edited by|per) [A-Z][a-zà-ÿ]{2,30}\b/,
	],
	[
		'a note of the team',
		/\b(?:before|until) (?:we |you |the )?(?:send|sending|launch|go[- ]?live|publish)|\b(?:remove|delete|replace|change|fix) (?:this|it|me|before|later)\b|\b(?:vor (?:dem )?versand|bitte (?:noch )?(?:prüfen|ändern|löschen)|à (?:vérifier|supprimer|changer)|avant (?:l['’])?envoi|antes de enviar|da (?:verificare|cambiare)|prima dell['’]invio|voor verzending)/iu,
	],
	[
		'a note of the team',
		// "Jule, bitte …", "Anna: … ok?", but no heading of a part
		/^\s*@?(?!(?:Note|Hint|Tip|Warning|Important|Info|Attention|Hinweis|Achtung|Remarque|Nota|Gmail|Outlook|Yahoo|Apple|Android|Start|End|Begin)\b)\p{Lu}\p{Ll}{1,15}\s?[:,]\s[^]{0,300}?(?:\b(?:please|pls|bitte|svp|merci de|te pla[iî]t|vous pla[iî]t|por favor|per favore|per piacere|graag|alsjeblieft|aub|snälla|vänligen|proszę)\b|!!|\?\s*$)/u,
	],
	[
		'a path of a computer',
		/\b[A-Z]:\\[^\\\s]{1,60}(?:\\|\.[a-z]{3,4}\b)|(?:^|[\s"'=(])\/(?:Users|home|Volumes)\/[a-z0-9._-]{1,60}\//i,
	],
	['a path of a file server', /(?:^|[\s"'(:=])\\\\[\w.$-]{1,60}\\[^\s\\]|\b(?:file|smb|afp):\/\/\S/i],
	[
		'a password or key',
		/\b(?:passwor[dt]|passwd|pwd|passphrase|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord|lösenord|adgangskode|passord|hasło|api[_-]?key|secret|access[_-]?token)\s{0,5}[:=]|パスワード\s{0,5}[:=：]/iu,
	],
	[
		'a user name and a password',
		/\b(?:log-?in|user(?:[ -]?name)?|benutzer(?:name)?|zugang|utilisateur|identifiants?|usuario|utente|usuário|gebruiker|inlog|användare)\s{0,3}[:=]\s{0,5}[^\s/|,;]{2,60}\s{0,3}(?:[/|;]|,?\s?(?:pw|pass)\b)\s{0,3}\S/iu,
	],
	["a person's address", /\b[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,20}\b/i],
];
/** Comments for Outlook are markup; their own rule reads them. */
const CONDITIONAL = /^\s*(?:\[if\s|(?:<!)?\[endif\])/i;
const LONGEST = 5_000;

export const htmlCommentLeak = defineRule({
	id: 'html-comment-leak',
	title: 'no comment in the HTML tells what only the team should know',
	severity: 'warning',
	required: false,
	why: 'Everybody can read the source of a mail; comments of saved pages also raise the spam score.',
	source: 'qa-rules §5 html; SpamAssassin HTML_COMMENT_SAVED_URL',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a path of the office', body: '<!-- Quelle: \\\\srv-brandt\\Marketing\\Einladung_alt.html -->' },
			{ say: 'a file of a drive', body: '<!-- D:\\mail_v3.html -->' },
			{ say: 'a way into the preview', body: '<!-- preview login: qa / spring2026 -->' },
			{ say: 'the same in Spanish', body: '<!-- usuario: pruebas, contraseña: verano26 -->' },
			{
				say: 'a word to a colleague',
				body: '<!-- Jule: nur 4 % Marge, bitte nicht länger laufen lassen! -->',
			},
			{ say: 'a question to a colleague', body: '<!-- Olof, är priset rätt? -->' },
			{ say: 'a note', body: '<!-- TODO: new picture when Anna is back -->' },
			{ say: 'a page saved by a browser', body: '<!-- saved from url=(0022)http://internet.e-mail -->' },
			{ say: 'a path', body: '<!-- C:\\Users\\anna\\mail.html -->' },
			{ say: 'a note without such a word', body: '<!-- Rita: legal hates this, remove before we send -->' },
			{ say: 'a name', body: '<!-- approved by Lars on Friday -->' },
		],
		quiet: [
			{
				say: 'a part for people who log in',
				body: '<!-- Login: start --><!-- User: name, city --><!-- Footer, columns: 2 -->',
			},
			{
				say: 'a hint of the template',
				body: '<!-- Note: please keep this table --><!-- Outlook: needs a width!! -->',
			},
			{ say: 'a path of the web', body: '<!-- https://northwind.example/home/agenda/ --><!-- \\ -->' },
			{ say: 'the parts of a template', body: '<!-- HEADER --><!-- 2 columns: start --><!-- /footer -->' },
			{ say: 'a comment for Outlook', body: '<!--[if mso]><style>p{margin:0}</style><![endif]-->' },
			{ say: 'Spanish for everything', body: '<!-- todo el contenido -->' },
			{ say: 'a hint for clients', body: '<!-- Hide the preheader text in the inbox -->' },
		],
	},
	*check({ email: { html } }) {
		for (const { text, start, end } of html.comments) {
			if (CONDITIONAL.test(text)) continue;
			const leak = LEAKS.find(([, sign]) => sign.test(text.slice(0, LONGEST)));
			const whole = { start: start - 4, end: end + 3 };
			if (!leak || !html.source.masked.startsWith('<!--', whole.start)) continue;
			yield {
				found: `${leak[0]} in a comment: ${say(text)}`,
				expected: 'no comments of the team',
				mend: 'Delete the comment',
				where: html.at(whole.start),
				evidence: text,
				fix: { kind: 'safe', edits: html.source.edit(whole, '') },
			};
		}
	},
});
