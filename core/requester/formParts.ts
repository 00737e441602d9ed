import { type Markup, markup } from '../approval/markup';
import { cleanText } from '../approval/cleanText';
import { MAX_ANSWER } from '../intake/brief';
import { type Field, FIELDS } from '../intake/fields';
import type { BriefField } from '../playbook/schema';
import type { Words } from './texts';

export type FormField = BriefField | 'number' | 'why' | 'decision' | 'note' | 'code';

/** What is wrong with a form, one sentence a field. */
export interface FormProblem {
	readonly field: FormField;
	readonly say: string;
}

/** What the form sent; every value may be anything. */
export type Posted = Readonly<Record<string, unknown>>;

/** What stands wrong, right under the heading; each line leads to its field. */
export function problemsPart(problems: readonly FormProblem[], words: Words): Markup | undefined {
	if (problems.length === 0) return undefined;
	const items = problems.map(({ field, say }) => markup`<li><a href="#${field}">${say}</a></li>`);
	return markup`<div class="note error" role="alert"><p class="bad">${words.problems.summary}</p><ul>${items}</ul></div>`;
}

interface FieldWords {
	readonly name: FormField;
	readonly label: string;
	readonly hint: string;
}

/** One field with its label, hint and problem, tied together for whoever hears the page. */
function fieldPart(
	{ name, label, hint }: FieldWords,
	problems: readonly FormProblem[],
	control: (attributes: Markup) => Markup,
): Markup {
	const problem = problems.find(({ field }) => field === name);
	const line = problem && markup`<p class="problem" id="${name}-problem">${problem.say}</p>`;
	const attributes = problem
		? markup` id="${name}" name="${name}" aria-describedby="${name}-problem ${name}-hint" aria-invalid="true"`
		: markup` id="${name}" name="${name}" aria-describedby="${name}-hint"`;
	return markup`<div class="${problem ? 'field faulty' : 'field'}"><label class="label" for="${name}">${label}</label><p class="hint" id="${name}-hint">${hint}</p>${line}${control(attributes)}</div>`;
}

export const lineField = (
	field: FieldWords,
	value: unknown,
	problems: readonly FormProblem[],
	max: number,
	code = false,
) =>
	fieldPart(
		field,
		problems,
		(attributes) =>
			markup`<input type="text"${code ? markup` class="code" autocapitalize="characters"` : undefined}${attributes} value="${cleanText(value, max)}" maxlength="${max}" autocomplete="off" spellcheck="false">`,
	);

export const textField = (field: FieldWords, value: unknown, problems: readonly FormProblem[], max: number) =>
	// The line break after the tag is the one that a browser drops.
	fieldPart(
		field,
		problems,
		(attributes) => markup`<textarea${attributes} rows="4" maxlength="${max}" dir="auto">
${cleanText(value, max)}</textarea>`,
	);

/** A field of the brief with what is planned, or what was typed before. */
export function briefField(
	name: BriefField,
	value: unknown,
	problems: readonly FormProblem[],
	hint = FIELDS[name].help,
): Markup {
	const { label, kind, max }: Field = FIELDS[name];
	const field = { name, label, hint: `${hint[0]!.toUpperCase()}${hint.slice(1)}.`.replace(/\.\.$/, '.') };
	const shown = typeof value === 'number' ? String(value) : value;
	if (kind === 'paragraph') return textField(field, shown, problems, Math.min(max, MAX_ANSWER));
	if (kind !== 'date' && kind !== 'time') return lineField(field, shown, problems, max);
	return fieldPart(
		field,
		problems,
		(attributes) => markup`<input type="${kind}"${attributes} value="${cleanText(shown, 40)}">`,
	);
}
