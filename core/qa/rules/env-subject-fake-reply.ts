import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';

/**
 * How mail programs mark answers and forwards, also counted (Re[2]:) and after a label in brackets.
 * The blank after the colon tells them from names such as re:Invent; "R:" and "PD:" are words of their own.
 */
const REPLY =
	/^\s*(?:\[[^\][]{1,40}\]\s*)?((?:(?:re|fwd?|aw|wg|sv|vs|vb|vl|tr|rv|res|rif|enc|antw|doorst|odp|pd|ynt|i̇lt|ilt)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]\s+|(?:回复|答复|转发|回覆|轉寄|返信|転送)\s?[:：]\s*){1,5})/iu;

/** What Outlook writes in Italian; elsewhere these are letters. */
const ITALIAN = /^\s*((?:[RI]\s?:\s+){1,5})/;
const isItalian = (html: HtmlDocument) =>
	html.elementsNamed('html').some((one) => /^it(?:-|$)/i.test(attributeOf(one, 'lang')?.value ?? ''));

export const envSubjectFakeReply = defineRule({
	id: 'env-subject-fake-reply',
	title: 'no subject pretends to be an answer or a forwarded mail',
	severity: 'error',
	required: true,
	why: 'The law calls it a deceptive heading, and Gmail names it among the reasons to reject mail.',
	source: 'qa-rules §5 env; CAN-SPAM 15 USC 7704(a)(2); Google sender guidelines',
	reads: ['emails'],
	restsOn: [', subject'],
	purposes: ['marketing'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'an answer in Italian', email: { subject: 'RIF: Planning with less data' } },
			{ say: 'an answer', email: { subject: 'Re: your seat on Thursday' } },
			{ say: 'a forward of an answer', email: { subject: 'FW: RE: planning with less data' } },
			{ say: 'in German', email: { subject: 'AW: Ihr Platz am Donnerstag' } },
			{ say: 'after a label', email: { subject: '[Northwind] Fwd: planning with less data' } },
			{
				say: 'in Italian',
				email: { subject: 'R: il tuo posto di giovedì', html: '<html lang="it"><body>Ciao</body></html>' },
			},
			{ say: 'in Japanese', email: { subject: '返信：木曜日のウェビナーについて' } },
		],
		quiet: [
			{ say: 'the name of an event', email: { subject: 're:Invent 2026: our five highlights' } },
			{ say: 'a word that begins alike', email: { subject: 'Real-time: planning with less data' } },
			{ say: 'the name of a language', email: { subject: 'R: an introduction for planners' } },
			{ say: 'in the middle', email: { subject: 'A question re: your seat on Thursday' } },
			{
				say: 'mail on an order',
				email: { subject: 'Re: your registration 4711 for Thursday' },
				purpose: 'transactional',
			},
		],
	},
	*check({ email: { subject, html } }) {
		const start = subject.masked.slice(0, 500);
		const match = REPLY.exec(start) ?? (isItalian(html) ? ITALIAN.exec(start) : null);
		if (!match) return;
		const mark = match[1]!;
		const end = match[0].length;
		yield {
			found: `${say(mark.trim())} at the start of the subject`,
			expected: 'a subject that does not look like an answer',
			mend: `Remove ${say(mark.trim())}`,
			where: subject.where(end - mark.length),
			evidence: mark.trim(),
			fix: { kind: 'safe', edits: subject.edit({ start: end - mark.length, end }, '') },
		};
	},
});
