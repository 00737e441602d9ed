import { QUALITY_CHECKS } from '../intake/quality';
import { nearest } from '../parse';
import { type Problem, quote } from '../problem';
import type { Playbook } from './schema';

/** What is wrong with the intake settings: checks and choices that do not exist, and reminders that would never come. */
export const brokenIntake = (playbook: Playbook): Problem[] => [
	...unknownChecks(playbook),
	...reminders(playbook),
	...unknownChoices(playbook),
];

const whereOf = (...path: readonly (string | number)[]) => `Playbook, ${path.join(' › ')}`;

const mendOf = (word: string, known: readonly string[]) => {
	const meant = nearest(word, known);
	return meant ? `Did you mean "${meant}"?` : 'Correct it, or leave it out.';
};

function unknownChecks({ intake }: Playbook): Problem[] {
	const known = QUALITY_CHECKS.map(({ id }) => id);
	return Object.keys(intake?.quality ?? {})
		.filter((id) => !known.includes(id))
		.map((id) => ({
			where: whereOf('intake', 'quality', id),
			found: quote(id),
			expected: `one of ${known.join(', ')}`,
			mend: mendOf(id, known),
		}));
}

function reminders({
	intake: { remindMinutes = [], closeAfterMinutes = Infinity } = {},
}: Playbook): Problem[] {
	return remindMinutes.flatMap((minutes, i) =>
		minutes > (remindMinutes[i - 1] ?? 0) && minutes < closeAfterMinutes
			? []
			: [
					{
						where: whereOf('intake', 'remindMinutes', i),
						found: String(minutes),
						expected: 'more minutes than the reminder before, and fewer than closeAfterMinutes',
						mend: 'Write them in order, like [960, 2400] with "closeAfterMinutes": 4800.',
					},
				],
	);
}

/** A condition on a choice that the playbook does not offer would never hold. */
function unknownChoices(playbook: Playbook): Problem[] {
	const lists = { type: playbook.campaignTypes, region: playbook.regions, tier: playbook.tiers } as const;
	return Object.entries(playbook.campaignTypes).flatMap(([key, { requiredIf = [] }]) =>
		requiredIf.flatMap(({ when }, i) =>
			when.flatMap((condition, j) => {
				const [field] = condition.fields;
				if (!('is' in condition) || condition.fields.length > 1 || !Object.hasOwn(lists, field!)) return [];
				const entries = Object.entries(lists[field as keyof typeof lists]);
				const known = entries.flatMap(([name, { title }]) => [name, title]);
				return condition.is
					.filter((word) => !known.some((name) => name.toLowerCase() === word.toLowerCase()))
					.map((word) => ({
						where: whereOf('campaignTypes', key, 'requiredIf', i, 'when', j, 'is'),
						found: quote(word),
						expected: `one of ${entries.map(([name]) => name).join(', ')}`,
						mend: mendOf(word, known),
					}));
			}),
		),
	);
}
