import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import { ALWAYS_ASKED, type Field, type FieldKind, FIELDS, type FormSection } from './fields';

/** One entry of "Form Elements" of n8n's Form Trigger from version 2.4 on (field names count, and prefill by address). */
export interface FormElement {
	readonly fieldName?: string;
	readonly fieldLabel?: string;
	readonly fieldType:
		| 'text'
		| 'email'
		| 'number'
		| 'date'
		| 'dropdown'
		| 'textarea'
		| 'file'
		| 'hiddenField'
		| 'html';
	readonly requiredField?: boolean;
	readonly placeholder?: string;
	readonly fieldOptions?: { readonly values: readonly { readonly option: string }[] };
	/** A section's heading and help. Holds no text from outside. */
	readonly html?: string;
	readonly fieldValue?: string;
	readonly multipleFiles?: boolean;
	/** Endings, with commas between them. */
	readonly acceptFileTypes?: string;
}

const SECTIONS: readonly (readonly [FormSection, heading: string, help: string])[] = [
	['you', 'About you', 'So that we know whom to answer.'],
	[
		'campaign',
		'The campaign',
		'Priority: choose the usual one unless the campaign truly cannot wait; a rush needs its reason under Notes.',
	],
	[
		'launch',
		'Who gets it, and when',
		'Date and time are read in the time zone of the audience. If you are not sure about the number of people, give your best estimate.',
	],
	[
		'content',
		'What it says',
		'Leave open what you do not have yet: we ask for it, and everything else stays filled in.',
	],
	['event', 'The event, and notes', 'For webinars and events only; Notes are for everything.'],
];

const FORM_TYPE: Record<FieldKind, FormElement['fieldType']> = {
	line: 'text',
	paragraph: 'textarea',
	email: 'email',
	url: 'text',
	number: 'number',
	amount: 'number',
	date: 'date',
	time: 'text',
	zone: 'dropdown',
	list: 'text',
	languages: 'text',
	files: 'file',
	type: 'dropdown',
	region: 'dropdown',
	tier: 'dropdown',
};

/** What the help of the field `files` says. */
const ACCEPTED_FILES = '.txt, .md, .html, .docx, .png, .jpg, .jpeg, .gif, .webp';

/** Asked for by everybody who plans a launch; the form's list must stay short enough for a phone. */
const COMMON_ZONES = [
	'UTC',
	'Europe/London',
	'Europe/Dublin',
	'Europe/Paris',
	'Europe/Berlin',
	'Europe/Madrid',
	'Europe/Rome',
	'Europe/Amsterdam',
	'Europe/Zurich',
	'Europe/Stockholm',
	'Europe/Warsaw',
	'Europe/Athens',
	'Europe/Istanbul',
	'Asia/Dubai',
	'Asia/Kolkata',
	'Asia/Singapore',
	'Asia/Hong_Kong',
	'Asia/Shanghai',
	'Asia/Tokyo',
	'Australia/Sydney',
	'Pacific/Auckland',
	'America/New_York',
	'America/Chicago',
	'America/Denver',
	'America/Los_Angeles',
	'America/Toronto',
	'America/Mexico_City',
	'America/Sao_Paulo',
];

/** The elements of the request form, to paste into an n8n Form Trigger when the playbook changes. */
export function requestForm(playbook: Playbook): FormElement[] {
	const sections = SECTIONS.flatMap(([section, heading, help]) => [
		{ fieldType: 'html', html: `<h3>${heading}</h3><p>${help}</p>` } as const,
		...fieldsOf(section).map((field) => elementOf(field, FIELDS[field], playbook)),
	]);
	return [...sections, { fieldType: 'hiddenField', fieldName: 'campaignId', fieldValue: '' }];
}

/** In the order of the labels table, which is the order of a conversation. */
const fieldsOf = (section: FormSection) =>
	(Object.keys(FIELDS) as BriefField[]).filter(
		(field) => BRIEF_FIELDS.includes(field) && FIELDS[field].section === section,
	);

function elementOf(name: BriefField, { label, kind, placeholder }: Field, playbook: Playbook): FormElement {
	const options = optionsOf(kind, playbook);
	return {
		fieldName: name,
		fieldLabel: label,
		fieldType: FORM_TYPE[kind],
		requiredField: ALWAYS_ASKED.includes(name),
		...(placeholder ? { placeholder } : {}),
		...(kind === 'files' ? { multipleFiles: true, acceptFileTypes: ACCEPTED_FILES } : {}),
		...(options ? { fieldOptions: { values: options.map((option) => ({ option })) } } : {}),
	};
}

function optionsOf(kind: FieldKind, { campaignTypes, regions, tiers }: Playbook): string[] | undefined {
	const titles = (entries: Record<string, { title: string }>) =>
		Object.values(entries).map(({ title }) => title);
	switch (kind) {
		case 'type':
			return titles(campaignTypes);
		case 'region':
			return titles(regions);
		case 'tier':
			return titles(tiers);
		case 'zone':
			// The zones of the playbook's own regions come first.
			return [...new Set([...Object.values(regions).map(({ tz }) => tz), ...COMMON_ZONES])];
		default:
			return undefined;
	}
}
