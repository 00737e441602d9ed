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

/** What the person decides about, the items that this person may tick, the choices that can be taken, and why. */
export function reviewPage(asked: Asked): ReviewPage {
	const { campaign, qa, own, ofOthers, choices } = asked.question;
	const result = sayResult({ ...qa, toTick: own.length + ofOthers.length });
	return {
		title: plainText(`${campaign.brief.title} (${campaign.campaignId})`),
		description: fill(words.description, { result }),
		fields: elementsText([
			...section(words.open, openPoints(qa)),
			...section(words.checklist, checklistLines(asked)),
			...(own.length > 0 ? [boxes(own.map(({ text }) => text))] : []),
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
		...notRead.map((part) => markup`<b>${words.notRead}</b>${fill(words.part, { part })}`),
		...(count > 0 ? [markup`${fill(words.more, { count })}`] : []),
	];
}

const titleOf = (ruleId: string) => RULES.find(({ id }) => id === ruleId)?.title ?? ruleId;

/** What this person ticks, and for the rest who has ticked it or has to. */
function checklistLines({ question: { own, ofOthers, ticked }, person, playbook }: Asked): Markup[] {
	const zone = zoneOf(person, playbook);
	return [
		...(own.length > 0 ? [markup`${words.own}`] : []),
		...ofOthers.map(({ item: { text, role = '' }, why }) =>
			quoted(fill(words[why], { role: playbook.roles[role]?.title ?? role }), text),
		),
		...ticked.flatMap(({ text, ticked: tick }) =>
			tick
				? [
						quoted(
							fill(words.ticked, {
								name: nameOf(tick.by, playbook),
								at: sayAt(instantOf(tick.at), zone),
							}),
							text,
						),
					]
				: [],
		),
	];
}

const quoted = (lead: string, text: string) => markup`${lead} “${text}”`;
