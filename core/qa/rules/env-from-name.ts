import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

/** Anywhere in the name: "Northwind (no-reply)". */
const NO_REPLY =
	/(?<!\p{L})(?:(?:no|do[ ._-]?not|don['’]?t)[ ._-]?(?:reply|respond|answer)|(?:nicht|keine)[ ._-]?antwort(?:en)?|ne[ ._-]?pas[ ._-]?r[ée]pondre|(?:pas de|sans)[ ._-]?réponse|n[oã]o?[ ._-]?(?:respond(?:er|a|as)|contest(?:ar|e|es))|non[ ._-]?rispondere|niet[ ._-]?(?:(?:be)?antwoorden|reageren)|(?:svara[ ._-]?(?:inte|ej)|inget[ ._-]?svar|(?:be)?svar[ ._-]?ikke|ikke[ ._-]?(?:be)?svar)|nie[ ._-]?odpowiada(?:j|ć))(?!\p{L})|(?:返信|送信|配信)(?:不可|専用|しないで)/iu;
/** What an editor puts there, and mailboxes: nobody's name. */
const NOBODY =
	/^(?:(?:your|my|the)[ _-])?(?:from|sender|company|brand|business|organi[sz]ation)(?:[ _-]?name)?$|^(?:absender(?:name)?|(?:nom d['’])?expéditeur|remitente|remetente|mittente|afzender|avsändare|afsender|avsender|nadawca|firmenname|差出人名?|送信者名?|会社名|admin|administrator|info|marketing|webmaster|postmaster|mailer-daemon|root|system|test)$/iu;
const ADDRESS = /[^\s@]@[^\s@]/;

export const envFromName = defineRule({
	id: 'env-from-name',
	title: 'each e-mail says who sends it',
	severity: 'warning',
	required: false,
	why: 'Readers decide by the sender before they read the subject.',
	source: 'qa-rules §5 env; Validity',
	reads: ['emails'],
	restsOn: [', fromname', 'from name'],
	options: z.strictObject({
		/** Names of the brand; one of them must stand in From. */
		brandNames: z.array(z.string().min(1).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'no name', email: { from: { name: ' ', address: 'events@news.northwind.example' } } },
			{
				say: 'the address',
				email: { from: { name: 'events@news.northwind.example', address: 'events@news.northwind.example' } },
			},
			{
				say: 'nobody is to answer, in Portuguese',
				email: { from: { name: 'Não responda', address: 'events@news.northwind.example' } },
			},
			{
				say: 'the brand, and nobody is to answer',
				email: { from: { name: 'Northwind (noreply)', address: 'events@news.northwind.example' } },
			},
			{
				say: 'in Swedish',
				email: { from: { name: 'Svara inte', address: 'events@news.northwind.example' } },
			},
			{
				say: 'what the editor asks for',
				email: { from: { name: 'Your Company', address: 'events@news.northwind.example' } },
			},
			{ say: 'noreply', email: { from: { name: 'No-Reply', address: 'events@news.northwind.example' } } },
			{
				say: 'without the brand',
				email: { from: { name: 'The events team', address: 'events@news.northwind.example' } },
				options: { brandNames: ['Northwind'] },
			},
		],
		quiet: [
			{
				say: 'a person',
				email: { from: { name: 'Noreen Plyer', address: 'noreen@news.northwind.example' } },
			},
			{
				say: 'a company whose name has such a word',
				email: { from: { name: 'Reply & Answer Marketing', address: 'events@news.northwind.example' } },
			},
			{
				say: 'a token with a default',
				email: {
					from: {
						name: '{{lead.Lead Owner First Name:default=Mona}}',
						address: 'events@news.northwind.example',
					},
				},
				options: { brandNames: ['Northwind'] },
			},
			{
				say: 'a person of the brand',
				email: { from: { name: 'Mona at NORTHWIND', address: 'events@news.northwind.example' } },
				options: { brandNames: ['Northwind'] },
			},
		],
	},
	*check({ email }, { brandNames }) {
		const { fromName } = email;
		const name = fromName.text.trim();
		const wrong = (found: string, expected: string) => ({
			found,
			expected,
			mend: 'Write the name that readers know, e.g. a person and the brand',
			where: email.where('fromName'),
			evidence: name,
		});
		const lower = name.toLowerCase();
		if (name === '') yield wrong('no From name', 'a name');
		else if (fromName.tokens.length > 0) return;
		else if (ADDRESS.test(name) || lower === email.fromAddress.text.trim().toLowerCase())
			yield wrong(`the address ${say(name)} as From name`, 'a name');
		else if (NO_REPLY.test(name) || NOBODY.test(name))
			yield wrong(`${say(name)} as From name`, 'the name of a person or the brand');
		else if (brandNames.length > 0 && !brandNames.some((brand) => lower.includes(brand.toLowerCase())))
			yield wrong(`the From name ${say(name)}`, `${brandNames.join(' or ')} in it (playbook, brandNames)`);
	},
});
