import { cleanText } from './cleanText';
import { MAX_COMMENT } from './decisionRow';
import { CHANGE_FIELDS, type InputProblem, OFFERED, type Posted } from './form';
import { ownerOf } from '../playbook/owner';
import { type Markup, markup } from './markup';
import { NEWS, NEWS_ANCHOR, type PageFacts } from './pageFacts';
import { fill } from './texts';

/** A page that holds a form: what was typed before, and what was wrong with it. */
export interface FormFacts extends Omit<PageFacts, 'launchPackage'> {
	readonly posted: Posted;
	readonly problems: readonly InputProblem[];
}

type FieldName = InputProblem['field'];

/** Where the link of a problem leads: the first radio button stands for its group. */
const anchorOf = (field: FieldName) => (field === 'choice' ? `choice-${OFFERED[0]}` : field);

function sayProblem({ code }: InputProblem, { texts, campaign, playbook }: FormFacts): string {
	const { name: owner, email } = ownerOf(campaign, playbook);
	return fill(texts.page.problems[code], { owner, email });
}

/** What stands wrong in the form, right under the heading of the page. */
export function problemsPart(facts: FormFacts): Markup | undefined {
	if (facts.problems.length === 0) return undefined;
	const item = (problem: InputProblem) =>
		markup`<li><a href="#${anchorOf(problem.field)}">${sayProblem(problem, facts)}</a></li>`;
	return markup`<div class="note error" role="alert"${NEWS_ANCHOR}><p class="bad">${facts.texts.page.problems.summary}</p><ul>${facts.problems.map(item)}</ul></div>`;
}

/** One field with its label, hint and problem, tied together for whoever hears the page. */
function fieldPart(
	name: Exclude<FieldName, 'choice'>,
	label: string,
	hint: string,
	facts: FormFacts,
	control: (attributes: Markup) => Markup,
): Markup {
	const problem = facts.problems.find(({ field }) => field === name);
	const line = problem
		? markup`<p class="problem" id="${name}-problem">${sayProblem(problem, facts)}</p>`
		: undefined;
	const attributes = problem
		? markup` id="${name}" name="${name}" aria-describedby="${name}-problem ${name}-hint" aria-invalid="true"`
		: markup` id="${name}" name="${name}" aria-describedby="${name}-hint"`;
	return markup`<div class="${problem ? 'field faulty' : 'field'}"><label class="label" for="${name}">${label}</label><p class="hint" id="${name}-hint">${hint}</p>${line}${control(attributes)}</div>`;
}

const codeInput = (typed: unknown) => (attributes: Markup) =>
	markup`<input type="text" class="code"${attributes} value="${cleanText(typed, 40)}" maxlength="40" autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" required>`;

function mailCodePart(facts: FormFacts): Markup {
	const { form } = facts.texts.page;
	return fieldPart('code', form.code, form.codeHint, facts, codeInput(facts.posted.code));
}

/** The code that the answer needs: from the mail, or the second one. */
function codePart(facts: FormFacts): Markup {
	const { form } = facts.texts.page;
	if (facts.round.evidence !== 'oneTimeCode') return mailCodePart(facts);
	return fieldPart(
		'secondCode',
		form.secondCode,
		form.secondCodeHint,
		facts,
		codeInput(facts.posted.secondCode),
	);
}

/** Has the second code sent; only where the policy wants one. A form of its own, so that Enter sends what it is in. */
export function sendCodePart(facts: FormFacts): Markup | undefined {
	if (facts.round.evidence !== 'oneTimeCode') return undefined;
	const { form } = facts.texts.page;
	return markup`<form method="post" action="#${NEWS}" id="send-code" novalidate><h2>${form.secondCode}</h2>${mailCodePart(facts)}<button type="submit" name="action" value="sendCode">${form.sendCode}</button></form>`;
}

/** The form posts to the address that the page came from, and leads to what came of it. It has no field that a program could send back unread. */
export function answerPart(facts: FormFacts): Markup {
	const { round, texts, posted } = facts;
	const { form } = texts.page;
	const comment = (
		attributes: Markup,
	) => markup`<textarea${attributes} rows="4" maxlength="${MAX_COMMENT}" dir="auto">
${cleanText(posted.comment, MAX_COMMENT)}</textarea>`;
	return markup`<form method="post" action="#${NEWS}" id="decide" novalidate><h2>${form.heading}</h2>
${choicePart(facts)}
${changeFieldPart(facts)}
${reasonPart(facts)}
${fieldPart('comment', form.comment, form.commentHint, facts, comment)}
${codePart(facts)}
<button type="submit">${form.submit}</button>
<p class="soft">${fill(form.binding, { digest: round.digest.slice(0, 8) })}</p></form>`;
}

/** Takes an answer back; it needs the same code as the answer, because a scanner must not take one back either. */
export function takeBackPart(facts: FormFacts): Markup {
	const { takeBack } = facts.texts.page;
	return markup`${sendCodePart(facts)}<form method="post" action="#${NEWS}" id="take-back" novalidate><h2>${takeBack.heading}</h2><p>${takeBack.hint}</p>${codePart(facts)}<button type="submit" name="action" value="takeBack">${takeBack.submit}</button></form>`;
}

function choicePart(facts: FormFacts): Markup {
	const { texts, posted } = facts;
	const problem = facts.problems.find(({ field }) => field === 'choice');
	const line = problem
		? markup`<p class="problem" id="choice-problem">${sayProblem(problem, facts)}</p>`
		: undefined;
	const faulty = problem ? markup` aria-describedby="choice-problem" aria-invalid="true"` : undefined;
	// The group is required and not each button: Chromium calls a required button invalid before anybody has touched it.
	const options = OFFERED.map((value) => {
		const { label, hint } = texts.choices[value];
		const checked = posted.choice === value ? markup` checked` : undefined;
		return markup`<label class="choice"><input type="radio" name="choice" id="choice-${value}" value="${value}"${checked}><span><strong>${label}</strong><span class="soft">${hint}</span></span></label>`;
	});
	return markup`<div class="${problem ? 'field faulty' : 'field'}"><fieldset role="radiogroup" aria-required="true"${faulty}><legend>${texts.page.form.choice}</legend>${line}${options}</fieldset></div>`;
}

const selectOf = (
	options: readonly { readonly value: string; readonly label: string }[],
	chosen: unknown,
	pick: string,
) => {
	const items = options.map(
		({ value, label }) =>
			markup`<option value="${value}"${value === chosen ? markup` selected` : undefined}>${label}</option>`,
	);
	return (attributes: Markup) =>
		markup`<select${attributes}><option value="">${pick}</option>${items}</select>`;
};

function changeFieldPart(facts: FormFacts): Markup {
	const { form } = facts.texts.page;
	const options = CHANGE_FIELDS.map((value) => ({ value, label: facts.texts.fields[value] }));
	const control = selectOf(options, facts.posted.field, form.pick);
	return fieldPart('field', form.field, form.fieldHint, facts, control);
}

function reasonPart(facts: FormFacts): Markup | undefined {
	const { reasons } = facts.playbook.approval;
	if (reasons.length === 0) return undefined;
	const { form } = facts.texts.page;
	const options = reasons.map(({ id, text }) => ({ value: id, label: text }));
	const control = selectOf(options, facts.posted.reason, form.pick);
	return fieldPart('reason', form.reason, form.reasonHint, facts, control);
}
