import { type Problem, quote } from '../problem';
import { RULES } from '../qa/rules';
import { qaProblems } from '../qa/settings';
import type { Playbook } from './schema';

/** What is wrong with the QA settings: rules and options that do not exist, and a checklist that nobody can tick off. */
export const brokenQa = (playbook: Playbook): Problem[] => [
	...qaProblems(RULES, playbook),
	...repeatedItems(playbook),
	...untickableItems(playbook),
];

const whereOf = (...path: readonly (string | number)[]) => `Playbook, qa › checklist › ${path.join(' › ')}`;

const repeatedItems = ({ qa: { checklist = [] } }: Playbook): Problem[] =>
	checklist.flatMap((item, i) =>
		checklist.findIndex(({ id, text }) => id === item.id || text === item.text) === i
			? []
			: [
					{
						where: whereOf(i),
						found: quote(item.id),
						expected: 'an id and a text that no other item has',
						mend: 'Ticks are stored under the id and chosen by the text: rename it.',
					},
				],
	);

/** An item that only the owner of a campaign could tick would wait for ever. */
function untickableItems({ qa, roles, people, regions, stages }: Playbook): Problem[] {
	if (qa.fourEyes === false) return [];
	const address = (person: string) => people[person]?.email.trim().toLowerCase() ?? person;
	const owners = Object.entries(regions).map(([region, { owner }]) => ({ region, owner }));
	return (qa.checklist ?? []).flatMap(({ role }, i) => {
		const asked = role === undefined ? [stages.qa.owner, stages.qa.escalateTo] : [role];
		const tickers = asked.flatMap((key) => (Object.hasOwn(roles, key ?? '') ? roles[key!]!.people : []));
		const stuck = owners.find(
			({ owner }) => tickers.length > 0 && tickers.every((person) => address(person) === address(owner)),
		);
		if (!stuck) return [];
		return [
			{
				where: whereOf(i, 'role'),
				found: `only ${quote(stuck.owner)}, who builds the campaigns of the region ${quote(stuck.region)}`,
				expected: 'somebody else, because nobody confirms their own work',
				mend: 'Add a person to the role, name another role, or write "fourEyes": false into qa.',
			},
		];
	});
}
