import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

const MB = 1_000_000;
/** Programs, scripts, archives and documents with macros; mail servers refuse them. */
const DANGEROUS =
	/\.(?:exe|msi|scr|com|bat|cmd|pif|cpl|js|jse|vbs?|vbe|wsf|wsh|hta|ps1|jar|apk|dmg|pkg|sh|py|lnk|reg|dll|zip|rar|7z|gz|tgz|tar|bz2|xz|cab|iso|img|docm|xlsm|pptm|html?|svg)\s*$/i;
const DANGEROUS_TYPE =
	/^application\/(?:x-msdownload|x-msdos-program|x-sh|x-bat|javascript|zip|x-zip-compressed|x-rar-compressed|vnd\.rar|x-7z-compressed|java-archive|gzip)|^text\/(?:javascript|html)/i;

const extensionOf = (name: string) => /\.([a-z0-9]{1,10})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const sayMb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`;

export const envAttachment = defineRule({
	id: 'env-attachment',
	title: 'no file that filters stop is attached',
	severity: 'error',
	required: true,
	why: 'Attachments of bulk mail are held back, cut off or taken for malware; a link is not.',
	source: 'qa-rules §5 env; AJO forbids attachments',
	reads: ['emails'],
	restsOn: ['attachment'],
	options: z.strictObject({
		/** Endings of files that may be attached, e.g. `pdf`, `ics`. */
		allow: z
			.array(z.string().regex(/^[a-z0-9]{1,10}$/))
			.max(50)
			.default([]),
		/** Of all files together. */
		maxMB: z.number().min(0).default(5),
	}),
	examples: {
		bad: [
			{
				say: 'an archive',
				email: { attachments: [{ name: 'agenda.zip', bytes: 20_000, type: 'application/zip' }] },
			},
			{
				say: 'a program with two endings',
				email: { attachments: [{ name: 'agenda.pdf.exe', bytes: 20_000, type: 'application/pdf' }] },
			},
			{
				say: 'six megabytes',
				email: { attachments: [{ name: 'agenda.pdf', bytes: 6_000_000, type: 'application/pdf' }] },
				options: { allow: ['pdf'] },
			},
			{
				say: 'a small document, which does not block',
				email: { attachments: [{ name: 'agenda.pdf', bytes: 20_000, type: 'application/pdf' }] },
			},
		],
		quiet: [
			{ say: 'none', email: { attachments: [] } },
			{
				say: 'an invitation that the team allows',
				email: { attachments: [{ name: 'Webinar.ICS', bytes: 2_000, type: 'text/calendar' }] },
				options: { allow: ['ics'] },
			},
		],
	},
	*check({ email }, { allow, maxMB }) {
		const files = email.email.attachments ?? [];
		const path = `emails[${email.index}].attachments`;
		const part = `${email.label}, attachments`;
		for (const [index, { name, type }] of files.entries()) {
			const dangerous = DANGEROUS.test(name) || DANGEROUS_TYPE.test(type);
			if (allow.includes(extensionOf(name))) continue;
			yield {
				...(!dangerous && { severity: 'warning' as const }),
				found: `the ${dangerous ? 'file that filters stop' : 'attached file'} ${say(name)}`,
				expected: allow.length > 0 ? `only ${allow.join(', ')}` : 'no attachments',
				mend: 'Put the file on a page and link to it',
				where: { part, path: `${path}[${index}]` },
				evidence: name,
			};
		}
		const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
		if (bytes <= maxMB * MB) return;
		yield {
			found: `attachments of ${sayMb(bytes)}`,
			expected: `at most ${sayMb(maxMB * MB)}`,
			mend: 'Put the files on a page and link to it',
			where: { part, path },
			evidence: files.map(({ name }) => name).join(', '),
		};
	},
});
