import { escapeHtml } from '../html';
import { placesIn } from '../playbook/places';
import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { Brief } from './brief';
import { findGaps, requiredFields } from './completeness';
import { withDefaults } from './evaluate';
import { FIELDS, FIRST_PAGE } from './fields';
import { elementsText, type FormElement, type Section, sectionElements } from './formElement';
import { formValue } from './formLink';
import { normaliseAnswers } from './normalise';
import { rushGaps } from './rush/mayAsk';

/** Page two of the request form, as n8n's Form node takes it. */
export interface DetailsForm {
	readonly title: string;
	readonly description: string;
	/** The elements as JSON text for "Define Form: Using JSON". */
	readonly fields: string;
	/** The requester's address as it is stored, to find their other requests; empty when it cannot be read. */
	readonly requester: string;
}

interface Details {
	/** What page one has sent. */
	readonly answers: unknown;
	/** What is stored already, when the link proves that the requester may see it. */
	readonly stored?: Partial<Brief>;
	/** A link was used that does not work any more. */
	readonly isOldLink?: boolean;
	readonly playbook: Playbook;
	readonly now: Instant;
}

const SECTIONS: readonly Section[] = [
	['you', 'About you', 'So that we know whom to answer.'],
	[
		'campaign',
		'The campaign',
		'A number in the objective lets everybody see afterwards what it has achieved.',
	],
	['launch', 'Who gets it', 'If you are not sure about the number of people, give your best estimate.'],
	[
		'content',
		'What it says',
		'Leave open what you do not have yet: we ask for it, and everything else stays filled in.',
	],
	['event', 'The event, and notes', 'Notes are for everything that no other field asks.'],
];

/** Asked for every type: what approvers, builders and the QA gate can use. */
const GENERAL: readonly BriefField[] = [
	'objective',
	'budget',
	'audience',
	'audienceSize',
	'channel',
	'languages',
	'subject',
	'preheader',
	'copy',
	'cta',
	'ctaUrl',
	'riskFlags',
	'offerEnds',
	'files',
	'notes',
];

/**
 * The questions that this type needs or can use, with what is known filled in, and on top what page one could not be
 * read as. Fields of page one come again only when their answer has to be corrected.
 */
export function detailsForm({ answers, stored = {}, isOldLink, playbook, now }: Details): DetailsForm {
	const { candidate, problems } = normaliseAnswers(answers, playbook, now);
	const known = withDefaults({ ...filled(stored), ...candidate }, playbook);
	const gaps = findGaps(known, problems, playbook);
	const again = gaps.filter(({ field }) => FIRST_PAGE.includes(field));
	const rush = rushGaps(known, known.tier ?? '', playbook);
	const asked = [...fieldsOfType(known, playbook), ...[...again, ...rush].map(({ field }) => field)];
	const open = Object.keys(stored).length > 0 ? gaps : again;
	const elements = [
		...(isOldLink ? [note([OLD_LINK])] : []),
		...(open.length > 0 ? [note(open.map(({ say }) => say))] : []),
		...SECTIONS.flatMap((section) => sectionElements(section, asked, playbook)).map((element) =>
			withValue(element, known, playbook),
		),
	];
	return {
		title: known.title || 'Campaign request',
		description:
			'Page 2 of 2: what the team needs for this type of campaign. Nothing is sent before the button below.',
		fields: elementsText(elements),
		requester: known.requesterEmail ?? '',
	};
}

const OLD_LINK = 'The link you used does not work any more, so this will be a new request.';

/** What the type requires, may use by its tokens, or names as optional; and what these answers make necessary. */
function fieldsOfType(known: Partial<Brief>, playbook: Playbook): BriefField[] {
	const { type = '' } = known;
	const settings = Object.hasOwn(playbook.campaignTypes, type) ? playbook.campaignTypes[type]! : undefined;
	const conditional = settings?.requiredIf?.flatMap(({ fields }) => fields) ?? [];
	const inTokens = Object.values(settings?.tokens ?? {}).flatMap((text) => placesIn(text));
	const optional: readonly string[] = settings?.optional ?? [...GENERAL, ...inTokens];
	const needed = requiredFields(known, playbook);
	return BRIEF_FIELDS.filter(
		(field) =>
			!FIRST_PAGE.includes(field) &&
			(needed.includes(field) || conditional.includes(field) || optional.includes(field)),
	);
}

const note = (sentences: readonly string[]): FormElement => ({
	fieldType: 'html',
	html: `<ul>${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>`,
});

const filled = (brief: Partial<Brief>): Partial<Brief> =>
	Object.fromEntries(Object.entries(brief).filter(([, value]) => value !== '' && value !== undefined));

function withValue(element: FormElement, known: Partial<Brief>, playbook: Playbook): FormElement {
	const field = element.fieldName as BriefField | undefined;
	const value = field && FIELDS[field].kind !== 'files' ? known[field] : undefined;
	if (value === undefined) return element;
	return { ...element, defaultValue: asTyped(formValue(field!, value, playbook)) };
}

/** n8n writes "<" of a text as "&lt;", which would then stand in the field; of a list of one it takes the entry as it is. */
const asTyped = (text: string): readonly [string] => [text];
