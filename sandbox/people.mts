import type { Inbox, ReceivedMail } from './inbox.mts';
import { httpClient } from './http.mts';
import { submitForm } from './forms.mts';

const http = httpClient({ validateStatus: () => true, maxRedirects: 0 });

/** What the sample requester asks for. */
export const SAMPLE_REQUEST = {
	'Your name': 'Dana Demand',
	'Your e-mail address': 'dana@northwind.example',
	'Business unit': 'Cloud Products',
	'Campaign title': 'Faster reporting webinar',
	'Campaign type': 'Webinar invitation',
	Region: 'Europe, Middle East and Africa',
	Priority: 'Rush',
	Objective: '150 registrations from existing customers',
	Audience: 'Customers in EMEA who opened a mail in the last 90 days',
	'Number of people': '4812',
	'Subject line': 'See your numbers in minutes, not days',
	'Preview text': '30 minutes, a live demo, and time for your questions.',
	Copy: 'Join our 30-minute session and learn how to build the report your team asks for every Monday.',
	'Button text': 'Save your seat',
	'Button link': 'https://northwind.example/webinar/faster-reporting',
	'Event name': 'Faster reporting in 30 minutes',
	Speaker: 'Ada Analyst, Head of Reporting',
	Notes: 'Rush: the speaker is only available on this date.',
};

/** Local date and time in `tz`, as the form asks for them. */
export function launchAnswers(at: Date, tz: string): Record<string, string> {
	const parts = Object.fromEntries(
		new Intl.DateTimeFormat('en-CA', {
			timeZone: tz,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
		})
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	);
	return {
		'Launch date': `${parts.year}-${parts.month}-${parts.day}`,
		'Launch time': `${parts.hour}:${parts.minute}`,
		"Audience's time zone": tz,
	};
}

/** The first whole minute at least `minutes` from now. */
export const minutesFromNow = (minutes: number) =>
	new Date(Math.ceil((Date.now() + minutes * 60_000) / 60_000) * 60_000);

export const dayAfter = (at: Date, days: number) =>
	new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** @throws Error when the mail does not hold what is looked for */
function inMail(mail: ReceivedMail, pattern: RegExp, what: string): string {
	const found = pattern.exec(mail.text)?.[1];
	if (!found) throw new Error(`The mail "${mail.subject}" to ${mail.to} holds no ${what}.`);
	return found;
}
export const linkIn = (mail: ReceivedMail, path: string) =>
	inMail(mail, new RegExp(`(https?://\\S+/${path}\\?\\S+)`), `link to ${path}`);
export const codeIn = (mail: ReceivedMail) =>
	inMail(mail, /\b([0-9A-HJKMNP-TV-Z]{3}[- ]?[0-9A-HJKMNP-TV-Z]{3})\b/, 'code');

export const openPage = async (url: string, method: 'GET' | 'HEAD' = 'GET', userAgent?: string) => {
	const sent = userAgent === undefined ? {} : { 'user-agent': userAgent };
	const { status, data, headers } = await http.request({ url, method, headers: sent });
	return { status, html: String(data), headers: headers as Record<string, string> };
};

/** What the forms of the approval page can send. */
export interface ApprovalForm {
	action?: 'sendCode' | 'takeBack';
	code?: string;
	secondCode?: string;
	choice?: string;
	field?: string;
	reason?: string;
	comment?: string;
}

/** Answers on the approval page as its forms do. */
export async function postDecision(url: string, answer: ApprovalForm) {
	const { status, data } = await http.post(url, new URLSearchParams(Object.entries(answer)).toString(), {
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});
	return { status, html: String(data) };
}

/** The builder reads the QA report in the mail and sends it on. */
export async function reviewBuild(inbox: Inbox, campaignId: string, builder: string): Promise<string> {
	const mail = await inbox.waitFor(builder, [campaignId, 'campaign-qa-review?']);
	return await submitForm(linkIn(mail, 'campaign-qa-review'), {
		'I have checked myself': [
			'I have read a test mail on a phone and on a computer',
			'The number of people in the MAP is the one we expect',
		],
		'What shall happen?': 'I have looked at every open point: go on',
		Comment: 'Audience size checked in Marketo: 4,812 people',
		'Code from the mail': codeIn(mail),
	});
}
