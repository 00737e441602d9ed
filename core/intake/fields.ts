import type { BriefField } from '../playbook/schema';
import { MAX_ANSWER } from './brief';

/** What an answer is read as. `type`, `region` and `tier` are choices of the playbook. */
export type FieldKind =
	| 'line'
	| 'paragraph'
	| 'email'
	| 'url'
	| 'number'
	| 'amount'
	| 'date'
	| 'time'
	| 'zone'
	| 'list'
	| 'languages'
	| 'files'
	| 'type'
	| 'region'
	| 'tier'
	| 'reason';

export type FormSection = 'you' | 'campaign' | 'launch' | 'content' | 'event';

/** One question to the requester. Form, gap sentences and mails all read their words here. */
export interface Field {
	readonly label: string;
	readonly kind: FieldKind;
	readonly section: FormSection;
	/** Why it is asked for or what is expected; completes "Launch date is missing: …". */
	readonly help: string;
	readonly placeholder?: string;
	/** Longest answer, in characters. */
	readonly max: number;
}

const LINE = 250;

const field = (
	section: FormSection,
	kind: FieldKind,
	label: string,
	help: string,
	placeholder?: string,
	max = LINE,
): Field => ({
	section,
	kind,
	label,
	help,
	placeholder,
	max,
});

export const FIELDS: Readonly<Record<BriefField, Field>> = {
	requesterName: field(
		'you',
		'line',
		'Your name',
		'the team wants to know whom it works for',
		'e.g. Dana Demand',
	),
	requesterEmail: field(
		'you',
		'email',
		'Your e-mail address',
		'every answer to this request goes there',
		'e.g. dana@example.com',
		254,
	),
	businessUnit: field(
		'you',
		'line',
		'Business unit',
		'the part of the company that the campaign is for',
		'e.g. Cloud Products',
	),
	title: field(
		'campaign',
		'line',
		'Campaign title',
		'a short name that everybody will recognise',
		'e.g. Spring webinar: faster reporting',
		150,
	),
	type: field(
		'campaign',
		'type',
		'Campaign type',
		'it decides what we need from you and how long the work takes',
	),
	region: field(
		'campaign',
		'region',
		'Region',
		'it decides which team builds the campaign and who approves it',
	),
	tier: field(
		'campaign',
		'tier',
		'Priority',
		'it decides how much working time the team needs before the launch',
	),
	objective: field(
		'campaign',
		'paragraph',
		'Objective',
		'one or two sentences about what the campaign is to achieve, best with a number',
		'e.g. 150 registrations from existing customers',
		1_000,
	),
	budget: field(
		'campaign',
		'amount',
		'Budget',
		"what the campaign costs, in the company's currency; a large one may need more approvals",
		'e.g. 5000',
		40,
	),
	channel: field('launch', 'line', 'Channel', 'how it goes out', 'e.g. E-mail', 100),
	audience: field(
		'launch',
		'paragraph',
		'Audience',
		'who is to get it and who is not, or the name of the list',
		'e.g. Customers in Germany and Austria who attended a webinar in the last year',
		1_000,
	),
	audienceSize: field(
		'launch',
		'number',
		'Number of people',
		'how many people you expect in the audience; a very different number stops the launch',
		'e.g. 5000',
		40,
	),
	launchDate: field('launch', 'date', 'Launch date', 'the day on which the campaign goes out', undefined, 60),
	launchTime: field(
		'launch',
		'time',
		'Launch time',
		"the time of day in the audience's time zone, on the 24-hour clock",
		'e.g. 09:00',
		20,
	),
	timeZone: field(
		'launch',
		'zone',
		"Audience's time zone",
		'the launch time is read in this time zone',
		undefined,
		60,
	),
	subject: field(
		'content',
		'line',
		'Subject line',
		'what people see in their inbox',
		'e.g. Save your seat: faster reporting on 15 December',
	),
	preheader: field(
		'content',
		'line',
		'Preview text',
		'the line that inboxes show behind the subject',
		'e.g. 30 minutes, live demo, all questions welcome',
	),
	copy: field(
		'content',
		'paragraph',
		'Copy',
		'the text of the e-mail',
		'The text of the e-mail, without the footer',
		MAX_ANSWER,
	),
	cta: field('content', 'line', 'Button text', 'the words on the button', 'e.g. Save my seat', 100),
	ctaUrl: field(
		'content',
		'url',
		'Button link',
		'the page that the button opens',
		'e.g. https://www.example.com/webinar',
		2_000,
	),
	riskFlags: field(
		'content',
		'list',
		'Sensitive points',
		'what approvers should look at twice, with commas between',
		'e.g. prices, personal data',
	),
	languages: field(
		'launch',
		'languages',
		'Languages',
		'the languages in which it goes out, with commas between',
		'e.g. German, French',
		200,
	),
	offerEnds: field(
		'content',
		'date',
		'Offer ends',
		'the last day on which a price, discount or other offer in it holds',
		undefined,
		60,
	),
	files: field(
		'content',
		'files',
		'Files',
		'copy as .txt, .md, .html or .docx, images as .png, .jpg, .gif or .webp; at most 5 files of 5 MB',
		undefined,
		2_000,
	),
	eventName: field(
		'event',
		'line',
		'Event name',
		'the name of the webinar or event as people will read it',
		'e.g. Faster reporting in 30 minutes',
	),
	eventDate: field(
		'event',
		'date',
		'Event date',
		'the day on which the webinar or event takes place',
		undefined,
		60,
	),
	speaker: field(
		'event',
		'line',
		'Speaker',
		'who speaks, with the title that may be shown',
		'e.g. Dr. Ada Example, Head of Analytics',
	),
	rushReason: field(
		'launch',
		'reason',
		'Reason for the hurry',
		'why the campaign cannot take the time that others take',
		undefined,
		200,
	),
	notes: field(
		'event',
		'paragraph',
		'Notes',
		'anything else the team should know; a rush request needs its reason here',
		'e.g. why this cannot wait',
		2_000,
	),
};

/** Without these no request of any type can be planned or answered; the form insists on them. */
export const ALWAYS_ASKED: readonly BriefField[] = [
	'title',
	'type',
	'region',
	'tier',
	'requesterName',
	'requesterEmail',
	'launchDate',
	'launchTime',
];

/** What page one of the form asks; it decides what page two asks. */
export const FIRST_PAGE: readonly BriefField[] = [
	'requesterName',
	'requesterEmail',
	'businessUnit',
	'title',
	'type',
	'region',
	'tier',
	'launchDate',
	'launchTime',
	'timeZone',
];
