import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { tokensOf } from '../textsOf';
import { programTokens, type ProgramToken, scriptOf } from '../tokens/marketoProgram';
import { tokenName, type EmailView } from '../views';

/** Marketo hands a script no more fields of the person than these. */
const MOST_FIELDS = 40;
const FIELD = /\$!?\{?(?:lead|company)\.([A-Za-z_]\w{0,100})/g;
const NESTED = /\{\{\s?(my\.[^{}<>:]{1,100})/gi;

/** The mail goes out at the planned time; nobody's step says that it waits for a trigger. */
function isBatch({ email }: EmailView, count: number, followUps: readonly FollowUp[]): boolean {
	const sends = followUps.flatMap(({ steps = [] }) => steps.filter(({ kind }) => kind === 'send'));
	if (sends.some(({ asset }) => asset?.id === email.id || asset?.name === email.name)) return false;
	return count === 1 || followUps.every(({ steps }) => steps !== undefined);
}

export const tokenScope = defineRule({
	id: 'token-scope',
	title: 'each Marketo token has a value where it stands',
	severity: 'warning',
	required: false,
	why: 'A trigger token in a batch, a token in a token or a script with too many fields comes out empty.',
	source: 'qa-rules §5 token [S15]',
	reads: ['emails', 'allEmails', 'tokens', 'schedule', 'followUps'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a default on a script',
				body: '<p>{{my.Greeting:default=Hello}}</p>',
				build: { tokens: [{ name: 'my.Greeting', type: 'script text', value: 'Hello' }] },
			},
			{ say: 'a trigger token in a batch', body: '<p>{{trigger.Name}}</p>' },
			{
				say: 'a token in a token',
				body: '<p>{{my.Line}}</p>',
				build: {
					tokens: [
						{ name: 'my.Line', type: 'text', value: 'Join us for {{my.Event Name}}' },
						{ name: 'my.Event Name', type: 'text', value: 'Planning with less data' },
					],
				},
			},
			{
				say: 'a script with 41 fields',
				body: '<p>{{my.Fields}}</p>',
				build: {
					tokens: [
						{
							name: 'my.Fields',
							type: 'script text',
							value: Array.from({ length: 41 }, (_, i) => `$lead.Field${i}`).join(' '),
						},
					],
				},
			},
		],
		quiet: [
			{
				say: 'a trigger token in a follow-up',
				body: '<p>{{trigger.Name}}</p>',
				build: {
					followUps: [
						{
							name: '02 Registered Follow-up',
							status: 'active',
							steps: [{ kind: 'send', name: 'Send', asset: { kind: 'email', id: '501', name: 'Invite 1' } }],
						},
					],
				},
			},
			{
				say: 'a field of the person in a token',
				body: '<p>{{my.Line}}</p>',
				build: {
					tokens: [{ name: 'my.Line', type: 'rich text', value: '<b>{{lead.First Name:default=You}}</b>' }],
				},
			},
			{
				say: 'one field forty times',
				body: '<p>{{my.Fields}}</p>',
				build: {
					tokens: [{ name: 'my.Fields', type: 'script text', value: '$lead.FirstName '.repeat(41) }],
				},
			},
			{
				say: 'a token in a token that no mail uses',
				build: { tokens: [{ name: 'my.Unused', type: 'text', value: '{{my.Event Name}}' }] },
			},
		],
	},
	*check({ email, emails, tokens, schedule, followUps, dialect }) {
		if (dialect.id !== 'marketo') return;
		const ours = programTokens(tokens);
		const inBatch = schedule.sendAt !== null && isBatch(email, emails.length, followUps);
		const fields = new Set<string>();
		for (const { token, source } of tokensOf(email)) {
			const place = () => ({ where: source.where(token.start), evidence: token.raw });
			const script = scriptOf(token, ours);
			if (script) for (const [, field] of script.value.matchAll(FIELD)) fields.add(field!);
			if (script && token.fallback !== undefined) {
				yield {
					...place(),
					found: `a default on the e-mail script ${say(token.raw)}`,
					expected: 'the default inside the script',
					mend: `Write {{${token.name}}}, and give the script an #else`,
				};
			}
			if (inBatch && /^trigger\./i.test(token.name)) {
				yield {
					...place(),
					found: `${say(token.raw)} in a mail that is sent as a batch`,
					expected: 'trigger tokens only where a trigger sends the mail',
					mend: 'Use a token of the person or the program',
				};
			}
		}
		if (fields.size > MOST_FIELDS) {
			yield {
				found: `${fields.size} fields of the person in the e-mail scripts of this mail`,
				expected: `at most ${MOST_FIELDS}`,
				mend: 'Use fewer fields, or compute one field beforehand',
				where: email.where('html'),
				evidence: [...fields].slice(0, 10).join(', '),
			};
		}
		for (const used of usedIn(email, ours)) {
			const [nested] = used.value.matchAll(NESTED);
			if (used.isScript || !nested || !ours.has(tokenName(nested[1]!).toLowerCase())) continue;
			yield {
				found: `{{${tokenName(nested[1]!)}}} in the value of {{${used.name}}}`,
				expected: 'no program token in a program token: a batch sends it empty',
				mend: 'Write the value itself, or put both tokens into the mail',
				where: { part: `Token {{${used.name}}}`, path: `tokens[${used.index}].value`, offset: nested.index },
				evidence: nested[1]!,
			};
		}
	},
});

/** Program tokens that a mail names itself. */
function usedIn({ email }: EmailView, ours: ReadonlyMap<string, ProgramToken>): ProgramToken[] {
	const texts = [email.subject, email.preheader ?? '', email.html, email.text ?? ''];
	const names = new Set(
		texts.flatMap((text) => [...text.matchAll(NESTED)].map(([, name]) => tokenName(name!).toLowerCase())),
	);
	return [...names].flatMap((name) => ours.get(name) ?? []);
}
