import type { ReviewQuestion } from '../approval';
import { type Markup, markup } from '../approval/markup';
import { nameOf, sayAt, zoneOf } from '../approval/people';
import { english } from '../approval/reviewTexts';
import { fill } from '../fill';
import { plainText } from '../html';
import { elementsText, type FormElement } from '../intake/formElement';
import type { Playbook } from '../playbook/schema';
import { RULES, sayResult } from '../qa';
import { instantOf } from '../time';
import { decisionElements } from './decisionElements';
import { REVIEW_OPTIONS } from './reviewOptions';

/** Page two of the review form, as n8n's Form node takes it. */
export interface ReviewPage {
	readonly title: string;
	readonly description: string;
	/** The elements as JSON text for "Define Form: Using JSON". */
	readonly fields: string;
}

interface Asked {
	readonly question: ReviewQuestion;
	/** Who opened the link. */
	readonly person: string;
	readonly playbook: Playbook;
}

const words = english.review.form;

/** What the person decides about, the items that are open for this person, and the choices that can be taken. */
export function reviewPage(asked: Asked): ReviewPage {
	const { question } = asked;
	const { campaign, qa, own, ofOthers, choices } = question;
	const result = sayResult({ ...qa, toTick: own.length + ofOthers.length });
	return {
		title: plainText(`${campaign.brief.title} (${campaign.campaignId})`),
		description: fill(words.description, { result }),
		fields: elementsText([
			...section(words.open, openPoints(qa)),
			...section(words.checklist, itemsOfOthers(asked)),
			...(own.length > 0 ? [boxes(own.map(({ text }) => text))] : []),
			{ fieldType: 'html', html: markup`<p>${howTo(question)}</p>`.html },
			...decisionElements(
				words.choice,
				choices.map((choice) => REVIEW_OPTIONS[choice]),
				words.comment,
			),
		]),
	};
}

const section = (heading: string, lines: readonly Markup[]): FormElement[] =>
	lines.length === 0
		? []
		: [{ fieldType: 'html', html: markup`<h3>${heading}</h3><ul>${lines.map(item)}</ul>`.html }];
const item = (line: Markup) => markup`<li>${line}</li>`;

const boxes = (texts: readonly string[]): FormElement => ({
	fieldLabel: words.boxes,
	fieldName: 'checklist',
	fieldType: 'checkbox',
	fieldOptions: { values: texts.map((option) => ({ option })) },
});

function openPoints({
	found = [],
	notRead = [],
	errors,
	warnings,
	unreadable,
}: ReviewQuestion['qa']): Markup[] {
	const told = found.reduce((sum, { places }) => sum + places, notRead.length);
	const count = errors + warnings + unreadable - told;
	return [
		...found.map(
			({ ruleId, severity, part, places }) =>
				markup`<b>${words.severity[severity]}</b>${fill(places > 1 ? words.foundOften : words.found, { part, title: titleOf(ruleId), ruleId, places })}`,
		),
		...(notRead.length > 0
			? [markup`<b>${words.notRead}</b>${fill(words.parts, { parts: notRead.join('; ') })}`]
			: []),
		...(count > 0 ? [markup`${fill(words.more, { count })}`] : []),
	];
}

const titleOf = (ruleId: string) => RULES.find(({ id }) => id === ruleId)?.title ?? ruleId;

/** Who has ticked the items that this person cannot tick, or has to; items with the same answer stand together. */
function itemsOfOthers({ question: { ofOthers, ticked }, person, playbook }: Asked): Markup[] {
	const zone = zoneOf(person, playbook);
	const byAnswer = new Map<string, string[]>();
	const tell = (answer: string, text: string) =>
		byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), `“${text}”`]);
	for (const { item: its, why } of ofOthers) {
		const role = playbook.roles[its.role ?? '']?.title ?? '';
		tell(fill(words[why], { role }), its.text);
	}
	for (const { text, ticked: tick } of ticked) {
		if (!tick) continue;
		const at = sayAt(instantOf(tick.at), zone);
		tell(fill(words.ticked, { name: nameOf(tick.by, playbook), at }), text);
	}
	return [...byAnswer].map(([answer, texts]) => markup`${answer} ${texts.join(', ')}`);
}

/** What this person can do now. */
function howTo({ qa, own, choices }: ReviewQuestion): string {
	const { failed, needsReview, tick } = english.review.howTo;
	if (qa.verdict === 'failed') return failed;
	if (choices.includes('goOn')) return needsReview;
	return own.length > 0 ? tick : words.waits;
}
