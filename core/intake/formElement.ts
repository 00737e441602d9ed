import { reasonsOf } from './rush/reasons';
import type { BriefField, Playbook } from '../playbook/schema';
import { FILE_ENDINGS } from './sortFiles';
import { ALWAYS_ASKED, type Field, type FieldKind, FIELDS, FIRST_PAGE, type FormSection } from './fields';

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
		| 'checkbox'
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
	/** Filled in already. A list of one, see `asTyped`. */
	readonly defaultValue?: string | readonly [string];
	readonly multipleFiles?: boolean;
	/** Endings, with commas between them. */
	readonly acceptFileTypes?: string;
}

/**
 * Elements as n8n's Form node takes them with "Using JSON". It puts the text into the parameter with String.replace,
 * where "$" has a meaning of its own.
 */
export const elementsText = (elements: readonly FormElement[]) =>
	JSON.stringify(elements).replace(/\$/g, '\\u0024');

const FORM_TYPE: Record<FieldKind, FormElement['fieldType']> = {
	line: 'text',
	paragraph: 'textarea',
	email: 'email',
	url: 'text',
	// a number field of a browser drops "5k" without a word
	number: 'text',
	amount: 'text',
	date: 'date',
	time: 'text',
	zone: 'dropdown',
	list: 'text',
	languages: 'text',
	files: 'file',
	type: 'dropdown',
	region: 'dropdown',
	tier: 'dropdown',
	reason: 'dropdown',
};

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

export type Section = readonly [section: FormSection, heading: string, help: string];

/** A heading with its help, then the questions of that section among `fields`; nothing when there are none. */
export function sectionElements(
	[section, heading, help]: Section,
	fields: readonly BriefField[],
	playbook: Playbook,
): FormElement[] {
	const asked = inOrder.filter((field) => FIELDS[field].section === section && fields.includes(field));
	if (asked.length === 0) return [];
	return [
		{ fieldType: 'html', html: `<h3>${heading}</h3><p>${help}</p>` },
		...asked.flatMap((field) => [...helpOf(FIELDS[field]), elementOf(field, FIELDS[field], playbook)]),
	];
}

/** The order of the labels table is the order of a conversation. */
const inOrder = Object.keys(FIELDS) as BriefField[];

/** Where the field itself has no room for an example, its help stands above it. */
const helpOf = ({ kind, label, help }: Field): FormElement[] =>
	kind === 'files' || (kind === 'date' && label !== FIELDS.launchDate.label)
		? [{ fieldType: 'html', html: `<p><b>${label}</b>: ${help}.</p>` }]
		: [];

export function elementOf(
	name: BriefField,
	{ label, kind, placeholder }: Field,
	playbook: Playbook,
): FormElement {
	const options = optionsOf(kind, playbook);
	return {
		fieldName: name,
		fieldLabel: label,
		fieldType: FORM_TYPE[kind],
		requiredField: FIRST_PAGE.includes(name) && ALWAYS_ASKED.includes(name),
		...(placeholder ? { placeholder } : {}),
		...(kind === 'files' ? { multipleFiles: true, acceptFileTypes: FILE_ENDINGS.join(', ') } : {}),
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
		case 'reason':
			return titles(reasonsOf({ tiers }));
		case 'zone':
			// The zones of the playbook's own regions come first.
			return [...new Set([...Object.values(regions).map(({ tz }) => tz), ...COMMON_ZONES])];
		default:
			return undefined;
	}
}
