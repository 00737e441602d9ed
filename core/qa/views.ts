import type { Build, Email, LandingPage } from '../launch/build';
import type { Dialect } from './dialects';
import { HtmlDocument } from './document';
import type { Where } from './finding';
import { type Origin, Source, type TokenValues } from './source';

/** Reads a text of the build once, when the first rule asks. */
class Reader {
	private readonly sources = new Map<string, Source>();
	private readonly documents = new Map<string, HtmlDocument>();

	constructor(
		private readonly dialect: Dialect,
		private readonly values: TokenValues,
	) {}

	source(origin: Origin): Source {
		const known = this.sources.get(origin.path);
		const source = known ?? new Source(origin, this.dialect, this.values);
		this.sources.set(origin.path, source);
		return source;
	}

	document(origin: Origin): HtmlDocument {
		const known = this.documents.get(origin.path);
		const document = known ?? new HtmlDocument(this.source(origin));
		this.documents.set(origin.path, document);
		return document;
	}
}

type TextField = 'name' | 'subject' | 'preheader' | 'replyTo' | 'html' | 'text';
const SAID: Readonly<Record<TextField | 'fromName' | 'fromAddress', string>> = {
	name: 'name',
	subject: 'subject',
	preheader: 'preheader',
	fromName: 'From name',
	fromAddress: 'From address',
	replyTo: 'Reply-To',
	html: 'HTML',
	text: 'text part',
};

/** One e-mail as the rules read it: each text with its program tokens resolved. */
export class EmailView {
	private readonly sources = new Map<string, Source>();
	private document: HtmlDocument | undefined;

	constructor(
		readonly email: Email,
		readonly index: number,
		private readonly reader: Reader,
	) {}

	get label() {
		return `E-mail "${this.email.name || this.email.id}"`;
	}

	/** The field as a whole. */
	where(field: TextField | 'fromName' | 'fromAddress'): Where {
		const path = field === 'fromName' ? 'from.name' : field === 'fromAddress' ? 'from.address' : field;
		return { part: `${this.label}, ${SAID[field]}`, path: `emails[${this.index}].${path}` };
	}

	get subject() {
		return this.source('subject', this.email.subject);
	}

	get preheader() {
		return this.source('preheader', this.email.preheader ?? '');
	}

	get fromName() {
		return this.source('fromName', this.email.from.name);
	}

	get fromAddress() {
		return this.source('fromAddress', this.email.from.address);
	}

	get replyTo() {
		return this.source('replyTo', this.email.replyTo ?? '');
	}

	get text() {
		return this.source('text', this.email.text ?? '');
	}

	get html(): HtmlDocument {
		return (this.document ??= this.reader.document({ ...this.where('html'), text: this.email.html }));
	}

	/** Texts outside the HTML that a recipient sees. */
	get lines(): Source[] {
		return [this.subject, this.preheader, this.fromName, this.text];
	}

	private source(field: TextField | 'fromName' | 'fromAddress', text: string): Source {
		const known = this.sources.get(field) ?? this.reader.source({ ...this.where(field), text });
		this.sources.set(field, known);
		return known;
	}
}

/** A landing page for the rules that read e-mails: it has HTML, and no envelope. */
class PageAsEmail extends EmailView {
	constructor(page: LandingPage, index: number, reader: Reader) {
		const { id, name, html = '' } = page;
		super({ id, name, subject: '', from: { name: '', address: '' }, html }, index, reader);
	}

	override get label() {
		return `Landing page "${this.email.name || this.email.id}"`;
	}

	override where(field: Parameters<EmailView['where']>[0]): Where {
		const { part, path } = super.where(field);
		return { part, path: path.replace(/^emails/, 'landingPages') };
	}
}

export class PageView {
	constructor(
		readonly page: LandingPage,
		readonly index: number,
		private readonly reader: Reader,
	) {}

	get where(): Where {
		return { part: `Landing page "${this.page.name}"`, path: `landingPages[${this.index}]` };
	}

	get html(): HtmlDocument {
		const { part, path } = this.where;
		return this.reader.document({ part: `${part}, HTML`, path: `${path}.html`, text: this.page.html ?? '' });
	}
}

/** Program tokens whose value is text; scripts and files have no value that can be read. */
const HAS_TEXT = /^(?!.*(?:script|calendar|ics|file|sfdc|score))/i;

/** @returns the token's name without braces, as it is written in a text. */
export const tokenName = (name: string) => name.replace(/[{}]/g, '').trim();

function tokenValues(tokens: Build['tokens']): TokenValues {
	const values = new Map<string, Origin>();
	for (const [index, { name, type = '', value }] of tokens.entries()) {
		if (!HAS_TEXT.test(type)) continue;
		const plain = tokenName(name);
		const origin = { part: `Token {{${plain}}}`, path: `tokens[${index}].value`, text: value };
		values.set(plain.toLowerCase(), origin);
		if (!/^my\./i.test(plain)) values.set(`my.${plain.toLowerCase()}`, origin);
	}
	return values;
}

/** The e-mails and pages of a build, each read lazily and once. `onPages`: its pages, for the rules that read e-mails. */
export function viewsOf(
	build: Build,
	dialect: Dialect,
	onPages = false,
): { emails: EmailView[]; pages: PageView[] } {
	const reader = new Reader(dialect, tokenValues(build.tokens));
	return {
		emails: onPages
			? build.landingPages.map((page, index) => new PageAsEmail(page, index, reader))
			: build.emails.map((email, index) => new EmailView(email, index, reader)),
		pages: build.landingPages.map((page, index) => new PageView(page, index, reader)),
	};
}
