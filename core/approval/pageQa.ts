import { type Markup, markup, own } from './markup';
import { type PageFacts, section } from './pageFacts';
import { nameOf } from './people';
import { fill } from './texts';

/** What people have answered for in this content: findings they have accepted, and items of the checklist. */
function vouchedFor({ campaign: { qa, waivers = [], ticks = [] }, playbook, texts }: PageFacts): string[] {
	const { waived, ticked } = texts.page.qa;
	const isThis = ({ digest }: { readonly digest: string }) => digest === qa?.digest;
	const name = (person: string) => nameOf(person, playbook);
	const itemOf = (id: string) => playbook.qa.checklist?.find((item) => item.id === id)?.text ?? id;
	return [
		...waivers
			.filter(isThis)
			.map(({ by, ruleId: rule, reason }) => fill(waived, { name: name(by), rule, reason })),
		...ticks.filter(isThis).map(({ by, item }) => fill(ticked, { name: name(by), item: itemOf(item) })),
	];
}

export function qaPart(facts: PageFacts): Markup {
	const { campaign, playbook, texts } = facts;
	const { qa } = campaign;
	const words = texts.page.qa;
	if (!qa) return section(words.heading, markup`<p>${words.unknown}</p>`);
	const { verdict, rulesRun: rules, errors, warnings, unreadable, reviewedBy } = qa;
	const vouched = vouchedFor(facts);
	return section(
		words.heading,
		markup`<p><span class="good">${words.verdict[verdict]}</span> (${fill(words.counts, { rules, errors, warnings, unreadable })})</p>`,
		...(reviewedBy ? [markup`<p>${fill(words.reviewedBy, { name: nameOf(reviewedBy, playbook) })}</p>`] : []),
		...(vouched.length > 0 ? [markup`<ul>${vouched.map((line) => markup`<li>${own(line)}</li>`)}</ul>`] : []),
	);
}
