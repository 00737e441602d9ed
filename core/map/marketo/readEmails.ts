import { z } from 'zod/v4';

import type { Build } from '../../launch/build';
import { quote } from '../../problem';
import { unless } from '../mapError';
import { assetId, browse, words } from './assets';
import { type Connection, read } from './call';

/** A header field is text, or names a dynamic content that differs by segment. */
const headerField = z.looseObject({ type: words(50), value: words(20_000) }).nullish();
const emailSchema = z.looseObject({
	id: assetId,
	name: z.string().max(500),
	subject: headerField,
	fromName: headerField,
	fromEmail: headerField,
	replyEmail: headerField,
	preHeader: words(20_000),
	operational: z.boolean().nullish(),
	textOnly: z.boolean().nullish(),
});
type FoundEmail = z.output<typeof emailSchema>;
const contentSchema = z.looseObject({ content: words(5_000_000) });

type Version = 'draft' | 'approved';
type Part = Pick<Build, 'emails' | 'unreadable'>;

/**
 * Every e-mail of the program as it will be sent once its draft, if there is one, is approved: a draft hides the approved
 * version, and a launch is refused while a draft stands.
 */
export async function readEmails(connection: Connection, programId: string): Promise<Part> {
	const part: Part = { emails: [], unreadable: [] };
	const drafts = await browse(connection, 'e-mails', emailSchema, 'emails', programId, { status: 'draft' });
	const approved = await browse(connection, 'e-mails', emailSchema, 'emails', programId, {
		status: 'approved',
	});
	const shown = [
		...drafts.map((email) => ({ email, version: 'draft' as const })),
		...approved
			.filter(({ id }) => !drafts.some((draft) => draft.id === id))
			.map((email) => ({ email, version: 'approved' as const })),
	].sort((a, b) => a.email.id - b.email.id);
	for (const { email, version } of shown) {
		const html = email.textOnly ? '' : await contentOf(connection, email, version, 'HTML');
		const text = await contentOf(connection, email, version, 'Text');
		part.emails.push(emailOf(email, version, html, text));
		part.unreadable.push(...gapsOf(email, html, text));
	}
	return part;
}

/** @returns undefined when Marketo cannot show it: predictive content, or an e-mail of the new editor */
async function contentOf(
	connection: Connection,
	{ id, name }: FoundEmail,
	status: Version,
	type: 'HTML' | 'Text',
) {
	const path = `/rest/asset/v1/email/${id}/fullContent.json`;
	const reading = read(connection, `e-mail ${quote(name)}, ${type}`, contentSchema, path, { status, type });
	return (await unless(reading, ['refused', 'notFound'], () => undefined))?.items[0]?.content;
}

function emailOf(email: FoundEmail, version: Version, html?: string, text?: string): Build['emails'][number] {
	const { id, name, subject, fromName, fromEmail, replyEmail, preHeader, operational } = email;
	return {
		id: String(id),
		name,
		subject: subject?.value ?? '',
		...(preHeader ? { preheader: preHeader } : {}),
		from: { name: fromName?.value ?? '', address: fromEmail?.value ?? '' },
		...(replyEmail?.value ? { replyTo: replyEmail.value } : {}),
		html: html ?? '',
		...(text === undefined ? {} : { text }),
		...(operational
			? { headers: { 'X-Marketo-Operational': 'yes: goes to people who unsubscribed, too' } }
			: {}),
		approved: version === 'approved',
	};
}

function gapsOf(email: FoundEmail, html: string | undefined, text: string | undefined): Build['unreadable'] {
	const of = `E-mail ${quote(email.name)}`;
	const hidden =
		'Marketo does not show it over REST (predictive content, or made with the new e-mail editor).';
	const dynamic = (['subject', 'fromName', 'fromEmail', 'replyEmail'] as const).filter(
		(field) => email[field] && !['', 'text'].includes(email[field].type.toLowerCase()),
	);
	return [
		...(html === undefined ? [{ what: `${of}, HTML`, why: hidden }] : []),
		...(text === undefined ? [{ what: `${of}, text`, why: hidden }] : []),
		...dynamic.map((field) => ({
			what: `${of}, ${field}`,
			why: 'It is dynamic content, which differs by segment.',
		})),
	];
}
