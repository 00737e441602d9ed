import { type Call, found, fromJson, nothingFound, Refusal, requireForm, success } from '../envelope.mts';
import type { Email, EmailVersion } from '../state.mts';
import { common, statusOf, type Version, versionedRoutes, versionOf } from './assets.mts';

const field = (value: string) => ({ type: 'Text', value });

const shown = (email: Email, version: EmailVersion, status: Version) => ({
	...common(email),
	url: `https://app-sandbox.marketo.example/#EM${email.id}A1LA1`,
	subject: field(version.subject),
	fromName: field(version.fromName),
	fromEmail: field(version.fromEmail),
	replyEmail: field(version.replyEmail),
	preHeader: version.preHeader,
	operational: false,
	textOnly: false,
	publishToMSI: false,
	webView: true,
	autoCopyToText: false,
	status,
	template: 1,
	version: 2,
	workspace: 'Default',
	ccFields: [],
});

const routes = versionedRoutes<EmailVersion, Email>('Email', ({ state }) => state.emails, shown);
export const { browse, approveDraft } = routes;

export const byId = (call: Call) => {
	const email = call.state.emails.find(({ id }) => id === Number(call.params.id));
	const version = email && versionOf(email, statusOf(call.query));
	return found(email && version ? [shown(email, version.content, version.status)] : []);
};

/** The whole e-mail as it stands: tokens are not replaced, nobody is impersonated. */
export const fullContent = (call: Call) => {
	const email = routes.asset(call);
	const type = call.query.get('type') ?? 'HTML';
	if (type !== 'HTML' && type !== 'Text') throw new Refusal('1001', `Invalid value '${type}' for type`);
	const version = versionOf(email, statusOf(call.query));
	if (!version) return nothingFound();
	const { html, text } = version.content;
	return success([{ id: email.id, status: version.status, content: type === 'HTML' ? html : text }]);
};

/** Changes the header fields of the draft; an approved e-mail gets a draft by it. */
export const updateContent = (call: Call) => {
	requireForm(call);
	const email = routes.asset(call);
	email.draft ??= structuredClone(email.approved);
	const names = {
		subject: 'subject',
		fromName: 'fromName',
		fromEmail: 'fromEmail',
		replyTO: 'replyEmail',
	} as const;
	for (const [name, key] of Object.entries(names)) {
		const given = call.form.get(name);
		if (given === null) continue;
		const { value } = (fromJson(given) ?? {}) as { value?: unknown };
		if (typeof value !== 'string') throw new Refusal('1001', `Invalid value for ${name}`);
		email.draft![key] = value;
	}
	email.updatedAt = new Date(call.now).toISOString();
	return success([{ id: email.id }]);
};
