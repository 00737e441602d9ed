import { decisionsOf } from './answers';
import { evaluateRound } from './evaluateRound';
import { type Markup, markup, own } from './markup';
import { list, type PageFacts, section } from './pageFacts';
import { nameOf } from './people';
import { sayDecision, sayOutcome } from './sayRound';
import { sayStageResult } from './sayStage';
import { fill } from './texts';

/** Who else decides, what they have said, and what is still needed. */
export function othersPart({ round, stored, playbook, now, texts }: PageFacts): Markup {
	const { others } = texts.page;
	const result = evaluateRound({ round, decisions: decisionsOf(round, stored.decisions), now });
	const answers = result.counted.map((decision) => sayDecision(decision, playbook, texts));
	const carried = (round.carried ?? []).map(({ person, round: given, digest }) =>
		fill(others.carried, { name: nameOf(person, playbook), round: given, digest: digest.slice(0, 8) }),
	);
	return section(
		others.heading,
		...sayOutcome(result, playbook, texts).map((sentence) => markup`<p>${own(sentence)}</p>`),
		list(
			result.stages.flatMap((stage) => sayStageResult(stage, playbook, texts)),
			'',
		),
		...(answers.length > 0 ? [list(answers, '')] : []),
		...(carried.length > 0 ? [list(carried, '')] : []),
		markup`<p class="soft">${own(fill(others.policy, { policy: round.policy }))}</p>`,
	);
}
