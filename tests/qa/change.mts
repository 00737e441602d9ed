import type { Answer, Severity, Situation } from './situation.mts';

export type Change = (situation: Situation) => void;

export type CampaignName =
	| 'hubspot-convite'
	| 'hubspot-newsletter'
	| 'hubspot-webinaire'
	| 'klaviyo-aktion'
	| 'klaviyo-restock'
	| 'klaviyo-shinchaku'
	| 'mailchimp-infolettre'
	| 'mailchimp-nieuwsbrief'
	| 'mailchimp-workshop'
	| 'marketo-inbjudan'
	| 'marketo-letter'
	| 'marketo-webinar'
	| 'mautic-einladung'
	| 'mautic-novita'
	| 'sfmc-boletin'
	| 'sfmc-renewal';

/** A mistake put into a clean campaign. */
export interface Defect {
	/** Any of these may say it. */
	readonly rules: readonly string[];
	/** At least. */
	readonly severity: Severity;
	readonly on: CampaignName;
	readonly say: string;
	readonly apply: Change;
}

/** Something that looks like a mistake to a rule, and is none. */
export interface LookAlike {
	/** The rule that could fall for it. */
	readonly rule: string;
	readonly on: CampaignName;
	readonly say: string;
	readonly apply: Change;
}

interface More {
	readonly severity?: Severity;
	/** Other rules for which it is the same mistake. */
	readonly or?: readonly string[];
}
export type MistakeRow = readonly [on: CampaignName, say: string, apply: Change, more?: More];

export const mistakes = (rule: string, severity: Severity, rows: readonly MistakeRow[]): Defect[] =>
	rows.map(([on, say, apply, more = {}]) => ({
		rules: [rule, ...(more.or ?? [])],
		severity: more.severity ?? severity,
		on,
		say,
		apply,
	}));

export const harmless = (
	rule: string,
	rows: readonly (readonly [on: CampaignName, say: string, apply: Change])[],
): LookAlike[] => rows.map(([on, say, apply]) => ({ rule, on, say, apply }));

function replaced(text: string, from: string, to: string, where: string): string {
	if (!text.includes(from)) throw new Error(`${where} has no "${from}": the change would change nothing`);
	return text.replace(from, () => to);
}

export const all =
	(...changes: Change[]): Change =>
	(situation) =>
		changes.forEach((change) => change(situation));

const first = ({ build }: Situation) => build.emails[0]!;

/** Puts content into the HTML of the first e-mail. */
export const put =
	(html: string): Change =>
	(situation) => {
		const email = first(situation);
		email.html = replaced(email.html, situation.spot, html + situation.spot, situation.name);
	};

/** Puts a paragraph into HTML and text part. */
export const say = (text: string): Change =>
	all(put(`<p>${text}</p>\n`), (situation) => {
		const email = first(situation);
		email.text = (email.text ?? '').replace(/\n\n/, () => `\n\n${text}\n\n`);
	});

/** Replaces the first such text in the HTML of the first e-mail. */
export const swap =
	(from: string, to: string): Change =>
	(situation) => {
		const email = first(situation);
		email.html = replaced(email.html, from, to, situation.name);
	};

export const swapAll =
	(from: string, to: string): Change =>
	(situation) => {
		const email = first(situation);
		replaced(email.html, from, to, situation.name);
		email.html = email.html.replaceAll(from, () => to);
	};

export const swapText =
	(from: string, to: string): Change =>
	(situation) => {
		const email = first(situation);
		email.text = replaced(email.text ?? '', from, to, situation.name);
	};

/** In HTML and text part. */
export const swapBoth = (from: string, to: string) => all(swap(from, to), swapText(from, to));

export const rewriteHtml =
	(rewrite: (html: string) => string): Change =>
	(situation) => {
		const email = first(situation);
		const html = rewrite(email.html);
		if (html === email.html) throw new Error(`nothing was rewritten in ${situation.name}`);
		email.html = html;
	};

export const email =
	(fields: Partial<Situation['build']['emails'][number]>): Change =>
	(situation) =>
		void Object.assign(first(situation), fields);

export const subject = (text: string) => email({ subject: text });
export const preheader = (text: string) => email({ preheader: text });
export const from = (name: string, address: string) => email({ from: { name, address } });

/** The value of a program token, in Marketo. */
export const token =
	(name: string, value: string): Change =>
	({ build }) => {
		const known = build.tokens.find((one) => one.name === name);
		if (known) known.value = value;
		else build.tokens.push({ name, type: 'text', value });
	};

export const build =
	(fields: Partial<Situation['build']>): Change =>
	(situation) =>
		void Object.assign(situation.build, fields);

export const audience =
	(fields: Partial<Situation['build']['audience']>): Change =>
	(situation) =>
		void Object.assign(situation.build.audience, fields);

export const production =
	(fields: Partial<NonNullable<Situation['build']['production']>>): Change =>
	(situation) =>
		void (situation.build.production = { ...situation.build.production, ...fields });

export const brief =
	(fields: Partial<Situation['campaign']['brief']>): Change =>
	({ campaign }) =>
		void (campaign.brief = { ...campaign.brief, ...fields });

/** Moves the send, and with it what the campaign plans, so that the two agree. */
export const sendAt =
	(local: string, instant: string, timeZone?: string): Change =>
	(situation) => {
		const { schedule } = situation.build;
		situation.build.schedule = { ...schedule, sendAt: local, timeZone: timeZone ?? schedule.timeZone };
		situation.campaign.launchAt = instant;
	};

export const followUp =
	(index: number, fields: Partial<Situation['build']['followUps'][number]>): Change =>
	({ build: { followUps } }) =>
		void Object.assign(followUps[index]!, fields);

export const page =
	(fields: Partial<Situation['build']['landingPages'][number]>): Change =>
	({ build: { landingPages } }) =>
		void Object.assign(landingPages[0]!, fields);

export const swapPage =
	(from: string, to: string): Change =>
	(situation) => {
		const its = situation.build.landingPages[0]!;
		its.html = replaced(its.html ?? '', from, to, `${situation.name}, landing page`);
	};

export const sent =
	(...others: Situation['otherSends']): Change =>
	({ otherSends }) =>
		void otherSends.push(...others);

/** What the network check was told, about a link or image that is in the campaign. */
export const answer =
	(its: Partial<Answer> & Pick<Answer, 'url' | 'verdict' | 'say'>): Change =>
	(situation) =>
		void (situation.answers = [
			...(situation.answers ?? []),
			{ kind: 'link', finalUrl: its.url, redirects: 0, ...its },
		]);

/** Sets a rule up as a team would in its playbook. */
export const options =
	(rule: string, its: Record<string, unknown>): Change =>
	(situation) => {
		const { qa } = situation.playbook;
		situation.playbook = { ...situation.playbook, qa: { rules: { ...qa.rules, [rule]: { options: its } } } };
	};

export const UTM: Readonly<Record<CampaignName, string>> = {
	'hubspot-convite': 'utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite',
	'hubspot-newsletter': 'utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter',
	'hubspot-webinaire': 'utm_source=hubspot&utm_medium=email&utm_campaign=C-0455-webinar',
	'klaviyo-aktion': 'utm_source=klaviyo&utm_medium=email&utm_campaign=C-0902-aktion',
	'klaviyo-restock': 'utm_source=klaviyo&utm_medium=email&utm_campaign=C-0840-restock',
	'klaviyo-shinchaku': 'utm_source=klaviyo&utm_medium=email&utm_campaign=C-1310-shinchaku',
	'mailchimp-infolettre': 'utm_source=mailchimp&utm_medium=email&utm_campaign=C-0688-infolettre',
	'mailchimp-nieuwsbrief': 'utm_source=mailchimp&utm_medium=email&utm_campaign=C-1422-nieuwsbrief',
	'mailchimp-workshop': 'utm_source=mailchimp&utm_medium=email&utm_campaign=C-0620-workshop',
	'marketo-inbjudan': 'utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
	'marketo-letter': 'utm_source=marketo&utm_medium=email&utm_campaign=C-0307-letter',
	'marketo-webinar': 'utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar',
	'mautic-einladung': 'utm_source=mautic&utm_medium=email&utm_campaign=C-0519-einladung',
	'mautic-novita': 'utm_source=mautic&utm_medium=email&utm_campaign=C-1718-novita',
	'sfmc-boletin': 'utm_source=sfmc&utm_medium=email&utm_campaign=C-1204-boletin',
	'sfmc-renewal': 'utm_source=sfmc&utm_medium=email&utm_campaign=C-0733-renewal',
};

/** A link of the brand put into the e-mail, with the parameters of the campaign unless the address has a query. */
export const link =
	(href: string, text: string): Change =>
	(situation) => {
		const utm = UTM[situation.name as CampaignName];
		const isPlain = /^https:\/\/[^?#]*\.example[^?#]*$/.test(href);
		put(`<p><a href="${isPlain ? `${href}?${utm}` : href}">${text}</a></p>\n`)(situation);
	};
