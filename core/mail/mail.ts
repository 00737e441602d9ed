import type { Mail } from '../campaign/journal';
import { escapeHtml } from '../html';

/** What a mail says; plain texts, escaped here. */
export interface MailParts {
	/** Stable for the same cause, e.g. `approval-2-bea`. */
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	/** The first sentence, in larger type. */
	readonly lead: string;
	readonly paragraphs?: readonly string[];
	/** Facts as label and value, shown as a small table. */
	readonly facts?: readonly (readonly [label: string, value: string])[];
	/** One thing to do. The address must be ours. */
	readonly button?: { readonly label: string; readonly url: string };
	/** Another thing to do, shown as a plain link under the button. The address must be ours. */
	readonly also?: { readonly label: string; readonly url: string };
	/** What stands over the address, for whoever cannot press the button. */
	readonly address?: string;
	/** BCP 47 tag of the language; English without it. */
	readonly lang?: string;
	/** More HTML under the text, already escaped by its maker, e.g. a QA report. */
	readonly extraHtml?: string;
	/** Style for `extraHtml`. */
	readonly extraStyle?: string;
	/** The same as plain text. */
	readonly extraText?: string;
	/** Why the reader gets this mail. */
	readonly reason: string;
}

/** A header must not carry line breaks or control characters. */
const headerText = (text: string) =>
	Array.from(text, (char) => (char < ' ' || char === '\u007f' ? ' ' : char))
		.join('')
		.replace(/ +/g, ' ')
		.trim()
		.slice(0, 200);

/** Lays the parts out as text and as HTML that reads well on a phone, in light and dark. */
export function mailOf(parts: MailParts): Mail {
	return {
		id: parts.id,
		to: headerText(parts.to),
		subject: headerText(parts.subject),
		text: textOf(parts),
		html: htmlOf(parts),
	};
}

/** French puts a space in front of a colon. */
const colonIn = (lang: string | undefined) => (lang === 'fr' ? '\u00a0:' : ':');

const textOf = ({ lead, paragraphs = [], facts = [], button, also, lang, extraText, reason }: MailParts) =>
	[
		lead,
		...paragraphs,
		...(facts.length > 0
			? [facts.map(([label, value]) => `${label}${colonIn(lang)} ${value}`).join('\n')]
			: []),
		...(button ? [`${button.label}${colonIn(lang)}\n${button.url}`] : []),
		...(also ? [`${also.label}${colonIn(lang)}\n${also.url}`] : []),
		...(extraText ? [extraText] : []),
		`-- \n${reason}`,
	].join('\n\n');

const STYLE =
	'body{margin:0;padding:0;background:#f4f5f7;color:#1b1f24;font:16px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}' +
	'.card{max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff}' +
	'.lead{font-size:20px;line-height:1.35;font-weight:600;margin:0 0 16px}p{margin:0 0 14px;overflow-wrap:anywhere}' +
	'table{border-collapse:collapse;width:100%;margin:0 0 18px}td{padding:6px 8px 6px 0;vertical-align:top;border-bottom:1px solid #e3e6ea;overflow-wrap:anywhere}' +
	'td:first-child{color:#57606a;width:34%}.button{display:inline-block;padding:12px 20px;border-radius:6px;background:#0b57d0;color:#ffffff;text-decoration:none;font-weight:600}' +
	'.small{color:#57606a;font-size:13px}' +
	'@media (prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}.card{background:#161b22}td{border-color:#30363d}td:first-child,.small{color:#9da7b3}}';

function htmlOf({
	subject,
	lead,
	paragraphs = [],
	facts = [],
	button,
	also,
	address = 'If the button does not work, copy this address:',
	lang = 'en',
	extraHtml = '',
	extraStyle = '',
	reason,
}: MailParts): string {
	const rows = facts.map(
		([label, value]) => `<tr><td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`,
	);
	const action = button
		? `<p><a class="button" href="${escapeHtml(button.url)}">${escapeHtml(button.label)}</a></p><p class="small">${escapeHtml(address)}<br>${escapeHtml(button.url)}</p>`
		: '';
	const second = also ? `<p><a href="${escapeHtml(also.url)}">${escapeHtml(also.label)}</a></p>` : '';
	return (
		`<!doctype html><html lang="${escapeHtml(lang)}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
		`<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${STYLE}${extraStyle}</style></head>` +
		`<body><div class="card"><p class="lead">${escapeHtml(lead)}</p>` +
		paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('') +
		(rows.length > 0 ? `<table role="presentation">${rows.join('')}</table>` : '') +
		`${action}${second}${extraHtml}<p class="small">${escapeHtml(reason)}</p></div></body></html>`
	);
}
