import { CHOICES } from '../campaign/facts';
import { cleanText } from './cleanText';
import type { InputProblem, Posted } from './decide';
import { MAX_COMMENT } from './decisionRow';
import { type Markup, markup } from './markup';
import type { PageFacts } from './pageParts';
import { fill, type Texts } from './texts';

/** What stands wrong in the form, right under the heading of the page; without script nothing can move the focus there. */
export function problemsPart(problems: readonly InputProblem[], texts: Texts): Markup | undefined {
	const words = texts.page.problems;
	if (problems.length === 0) return undefined;
	const item = ({ field, code }: InputProblem) =>
		markup`<li><a href="#${field === 'choice' ? 'choice-approve' : field}">${words[code]}</a></li>`;
	return markup`<div class="note error" role="alert"><p class="bad">${words.summary}</p><ul>${problems.map(item)}</ul></div>`;
}

/** The form posts to the address that the page came from. It has no field that a program could send back unread. */
export function formPart(
	{ round, texts }: PageFacts,
	posted: Posted,
	problems: readonly InputProblem[],
): Markup {
	const { form, problems: words } = texts.page;
	const problemOf = (field: InputProblem['field']) => {
		const problem = problems.find((candidate) => candidate.field === field);
		const described = [
			...(problem ? [`${field}-problem`] : []),
			...(field === 'choice' ? [] : [`${field}-hint`]),
		];
		return {
			faulty: problem ? 'field faulty' : 'field',
			line: problem ? markup`<p class="problem" id="${field}-problem">${words[problem.code]}</p>` : undefined,
			describedBy: described.length > 0 ? markup` aria-describedby="${described.join(' ')}"` : undefined,
			// A group has no value of its own, so a fieldset is described, never invalid.
			invalid: problem ? markup` aria-invalid="true"` : undefined,
		};
	};
	const [code, choice, comment] = [problemOf('code'), problemOf('choice'), problemOf('comment')];
	const options = CHOICES.map((value) => {
		const { label, hint } = texts.choices[value];
		const checked = posted.choice === value ? markup` checked` : undefined;
		return markup`<label class="choice"><input type="radio" name="choice" id="choice-${value}" value="${value}" required${checked}><span><strong>${label}</strong><span class="soft">${hint}</span></span></label>`;
	});
	return markup`<form method="post" id="decide" novalidate><h2>${form.heading}</h2>
<div class="${choice.faulty}"><fieldset${choice.describedBy}><legend>${form.choice}</legend>${choice.line}${options}</fieldset></div>
<div class="${comment.faulty}"><label class="label" for="comment">${form.comment}</label><p class="hint" id="comment-hint">${form.commentHint}</p>${comment.line}<textarea id="comment" name="comment" rows="4" maxlength="${MAX_COMMENT}" dir="auto"${comment.describedBy}${comment.invalid}>
${cleanText(posted.comment, MAX_COMMENT)}</textarea></div>
<div class="${code.faulty}"><label class="label" for="code">${form.code}</label><p class="hint" id="code-hint">${form.codeHint}</p>${code.line}<input type="text" id="code" name="code" value="${cleanText(posted.code, 40)}" maxlength="40" autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" required${code.describedBy}${code.invalid}></div>
<button type="submit">${form.submit}</button>
<p class="soft">${fill(form.binding, { digest: round.digest.slice(0, 8) })}</p></form>`;
}
