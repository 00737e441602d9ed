import { NAMEABLE_FIELDS } from '../launch/fields';
import { nearest } from '../parse';
import { type Problem, quote } from '../problem';
import type { Materiality } from './materiality';
import type { Playbook } from './schema';

type Entry = Materiality[number];

/** Entries of the materiality map that name no field, or that could not do what they say. */
export const brokenMateriality = ({ approval: { materiality = [] } }: Playbook): Problem[] =>
	materiality.flatMap((entry, i) => [
		...unknownFields(entry, i),
		...wrongRoles(entry, i),
		...wrongTolerance(entry, i),
	]);

const whereOf = (...path: readonly (string | number)[]) =>
	`Playbook, approval › materiality › ${path.join(' › ')}`;

const unknownFields = ({ fields }: Entry, i: number): Problem[] =>
	fields.flatMap((field, at) => {
		if (NAMEABLE_FIELDS.includes(field)) return [];
		const meant = nearest(field, NAMEABLE_FIELDS);
		return [
			{
				where: whereOf(i, 'fields', at),
				found: quote(field),
				expected: 'a field of the launch package, e.g. emails.*.subject, audience.size or schedule',
				mend: meant ? `Did you mean "${meant}"?` : 'Take a field from the list in docs/playbook.md.',
			},
		];
	});

function wrongRoles({ then, roles }: Entry, i: number): Problem[] {
	if (then === 'askAgain' && !roles)
		return [
			{
				where: whereOf(i, 'roles'),
				found: 'nothing',
				expected: 'the roles that look again',
				mend: 'Name them, e.g. "roles": ["legal"]. If everybody has to look again, write "then": "void".',
			},
		];
	if (roles && (then === 'void' || then === 'ignore'))
		return [
			{
				where: whereOf(i, 'roles'),
				found: `${quote(roles)} with "then": "${then}"`,
				expected: 'roles with askAgain or notify only',
				mend:
					then === 'void'
						? 'Leave the roles out: with "void" everybody is asked again. To ask only these, write "askAgain".'
						: 'Leave the roles out: with "ignore" only the owner is told. To tell these too, write "notify".',
			},
		];
	return [];
}

const wrongTolerance = ({ fields, tolerancePercent }: Entry, i: number): Problem[] =>
	tolerancePercent === undefined || (fields.length === 1 && fields[0] === 'audience.size')
		? []
		: [
				{
					where: whereOf(i, 'tolerancePercent'),
					found: `${tolerancePercent} for ${fields.map(quote).join(', ')}`,
					expected: 'a tolerance for "audience.size" alone, the only field that is a count of the MAP',
					mend: 'Give audience.size an entry of its own.',
				},
			];
