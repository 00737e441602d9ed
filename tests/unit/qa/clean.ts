import type { Build } from '../../../core/launch/build';
import { parse } from '../../../core/parse';
import { defaultPlaybook } from '../../../core/playbook/default';
import { type Playbook, playbookSchema } from '../../../core/playbook/schema';
import { checkBuild, type Finding, type QaReport, RULES } from '../../../core/qa';
import { answersOf } from '../../../core/qa/links/answers';
import { english } from '../../../core/qa/spelling/dictionaryEn';
import type { CheckedCampaign, Example } from '../../../core/qa/rule';
import { instantOf } from '../../../core/time/instant';

export const playbook: Playbook = parse(playbookSchema, defaultPlaybook, 'Playbook');

/** Monday 2 March 2026, 10:00 in Berlin; the launch is on Thursday. */
export const now = instantOf('2026-03-02T09:00:00Z');
export const digest = '4f1c09ab'.repeat(8);

const FOOTER =
	'<p>You receive this because you signed up for our events.</p><p>{{my.Postal Address}}</p><p><a href="{{system.unsubscribeLink}}">Unsubscribe</a> <a href="{{system.viewAsWebpageLink}}">View online</a></p>';

const page = (body: string) => `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{{my.Subject}}</title><style>@media screen{.a{color:#000}}</style></head>
<body lang="en" dir="ltr">
<div style="display:none">{{my.Preheader}}</div>
<h1>{{my.Headline}}</h1>
<p>Hello {{lead.First Name:default=there}},</p>
{{my.Body}}
${body}
<p><a href="{{my.CTA URL}}">{{my.CTA}}</a></p>
<img src="https://northwind.example/logo.png" alt="Northwind Analytics" width="120">
${FOOTER}
</body></html>`;

const TOKENS: Build['tokens'] = [
	{ name: 'my.Subject', type: 'text', value: 'Save your seat: planning with less data' },
	{ name: 'my.Preheader', type: 'text', value: 'Three ways to forecast demand when history is short' },
	{ name: 'my.Headline', type: 'text', value: 'Planning with less data' },
	{ name: 'my.Body', type: 'rich text', value: '<p>Join us on Thursday for one hour on forecasting.</p>' },
	{ name: 'my.CTA', type: 'text', value: 'Save your seat' },
	{
		name: 'my.CTA URL',
		type: 'text',
		value:
			'https://northwind.example/webinar?utm_source=marketo&utm_medium=email&utm_campaign=C-0142-webinar',
	},
	{ name: 'my.Event Name', type: 'text', value: 'Planning with less data' },
	{
		name: 'my.Postal Address',
		type: 'text',
		value: 'Northwind Analytics Ltd\n12 Harbour Street\nDublin D02 X285\nIreland',
	},
];

/** A webinar invitation as it stands in Marketo, with nothing to find in it. */
export const cleanBuild = (body = ''): Build => ({
	map: 'marketo',
	program: { id: '2001', name: '2026-03-05-emea-webinar-Planning-C-0142' },
	readAt: '2026-03-02T08:55:00Z',
	emails: [
		{
			id: '501',
			name: 'Invite 1',
			subject: '{{my.Subject}}',
			preheader: 'Three ways to forecast demand when history is short',
			from: { name: 'Northwind Analytics', address: 'events@news.northwind.example' },
			replyTo: 'events@northwind.example',
			html: page(body),
			text: 'Hello {{lead.First Name:default=there}},\n\n{{my.CTA URL}}\n\n{{my.Postal Address}}\nUnsubscribe: {{system.unsubscribeLink}}',
			approved: true,
		},
	],
	landingPages: [
		{ id: '601', name: 'Register', url: 'https://northwind.example/webinar', status: 'approved' },
	],
	tokens: TOKENS,
	audience: {
		name: 'EMEA planners',
		include: ['EMEA planners'],
		exclude: [],
		suppression: ['Global Unsubscribe', 'Marketing Suspended'],
		size: 4_200,
		sizeMethod: 'exact',
		seedList: 'Seed list',
	},
	schedule: { sendAt: '2026-03-05T09:00', timeZone: 'Europe/Berlin' },
	followUps: [{ name: '02 Registered Follow-up', status: 'active' }],
	images: [
		{ url: 'https://northwind.example/logo.png', bytes: 14_000, width: 240, height: 80, type: 'image/png' },
	],
	production: {
		editedAt: '2026-03-02T08:00:00Z',
		testSentAt: '2026-03-02T08:30:00Z',
		tags: { channel: 'E-mail', cost: '0', purpose: 'Invitation', owner: 'Mona Builder' },
	},
	unreadable: [],
});

export const campaign: CheckedCampaign = {
	campaignId: 'C-0142',
	launchAt: '2026-03-05T08:00:00.000Z',
	programName: '2026-03-05-emea-webinar-Planning-C-0142',
	brief: {
		title: 'Planning with less data',
		type: 'webinar',
		region: 'emea',
		tier: 'standard',
		requesterName: 'Rosa Requester',
		requesterEmail: 'rosa@northwind.example',
		launchDate: '2026-03-05',
		launchTime: '09:00',
		timeZone: 'Europe/Berlin',
	},
};

const isList = Array.isArray;

/** The clean campaign with what the example says put in; tokens are added to the clean ones. */
function situationOf({
	body = '',
	email,
	build = {},
	brief,
	purpose,
	otherSends = [],
	linkAnswers = [],
}: Example) {
	const clean = cleanBuild(body);
	const emails = clean.emails.map((one) => ({ ...one, ...email }));
	const merged = { ...clean, emails } as Record<string, unknown>;
	for (const [part, value] of Object.entries(build)) {
		if (part === 'tokens') merged[part] = [...(value as Build['tokens']), ...TOKENS];
		else
			merged[part] =
				isList(value) || typeof value !== 'object' ? value : { ...(merged[part] as object), ...value };
	}
	const tokens = merged.tokens as Build['tokens'];
	merged.tokens = tokens.filter(({ name }, i) => tokens.findIndex((token) => token.name === name) === i);
	const webinar = playbook.campaignTypes.webinar!;
	return {
		build: merged as unknown as Build,
		campaign: { ...campaign, brief: { ...campaign.brief, ...brief } },
		otherSends,
		linkAnswers: answersOf(linkAnswers),
		playbook: purpose ? { ...playbook, campaignTypes: { webinar: { ...webinar, purpose } } } : playbook,
	};
}

export function checkExample(ruleId: string, example: Example): QaReport {
	const { playbook: its, ...situation } = situationOf(example);
	const { optIn } = RULES.find(({ id }) => id === ruleId)!;
	const rules = example.options || optIn ? { [ruleId]: { options: { ...example.options } } } : {};
	const speller = optIn ? english() : undefined;
	return checkBuild({ ...situation, speller, playbook: { ...its, qa: { rules } }, now, digest });
}

/** The report on the clean e-mail with these fields. */
export const check = (
	example: Omit<Example, 'say'> = {},
	change: Partial<Parameters<typeof checkBuild>[0]> = {},
): QaReport => checkBuild({ ...situationOf({ say: '', ...example }), now, digest, ...change });

export const idsOf = (findings: readonly Finding[]) => findings.map(({ ruleId }) => ruleId);
