import { PACKAGE_FIELDS } from '../../../core/launch';
import { findBrokenReferences } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { type Materiality, materialitySchema } from '../../../core/playbook/materiality';
import { playbookSchema } from '../../../core/playbook/schema';
import { sayProblem } from '../../../core/problem';
import { docPage } from '../../support/docs.mts';
import { table } from '../../support/table';

const playbook = playbookSchema.parse(defaultPlaybook);
const sentencesOf = (...materiality: Materiality) =>
	findBrokenReferences({ ...playbook, approval: { ...playbook.approval, materiality } }).map(sayProblem);

type Row = [say: string, entry: Materiality[number], sentence: string];
const rows: Row[] = [
	[
		'a slip in a field',
		{ fields: ['emails.*.subjct'], then: 'notify' },
		'Playbook, approval › materiality › 0 › fields › 0: found "emails.*.subjct"; expected a field of the launch package, e.g. emails.*.subject, audience.size or schedule. Did you mean "emails.*.subject"?',
	],
	[
		'a field of the brief that is not in the package',
		{ fields: ['requesterEmail'], then: 'ignore' },
		'Playbook, approval › materiality › 0 › fields › 0: found "requesterEmail"; expected a field of the launch package, e.g. emails.*.subject, audience.size or schedule. Take a field from the list in docs/playbook.md.',
	],
	[
		'everything at once',
		{ fields: ['*'], then: 'ignore' },
		'Playbook, approval › materiality › 0 › fields › 0: found "*"; expected a field of the launch package, e.g. emails.*.subject, audience.size or schedule. Take a field from the list in docs/playbook.md.',
	],
	[
		'nobody to ask again',
		{ fields: ['schedule'], then: 'askAgain' },
		'Playbook, approval › materiality › 0 › roles: found nothing; expected the roles that look again. Name them, e.g. "roles": ["legal"]. If everybody has to look again, write "then": "void".',
	],
	[
		'roles where everybody is asked',
		{ fields: ['schedule'], then: 'void', roles: ['legal'] },
		'Playbook, approval › materiality › 0 › roles: found ["legal"] with "then": "void"; expected roles with askAgain or notify only. Leave the roles out: with "void" everybody is asked again. To ask only these, write "askAgain".',
	],
	[
		'roles where nobody is told',
		{ fields: ['schedule'], then: 'ignore', roles: ['legal'] },
		'Playbook, approval › materiality › 0 › roles: found ["legal"] with "then": "ignore"; expected roles with askAgain or notify only. Leave the roles out: with "ignore" only the owner is told. To tell these too, write "notify".',
	],
	[
		'a role that is not there',
		{ fields: ['schedule'], then: 'askAgain', roles: ['leagl'] },
		'Playbook, approval › materiality › 0 › roles › 0: found "leagl"; expected a key of roles (campaignOps, opsLead, brand, legal, regionLead). Did you mean "legal"?',
	],
	[
		'a tolerance for a text',
		{ fields: ['audience.size', 'emails.*.subject'], then: 'notify', tolerancePercent: 5 },
		'Playbook, approval › materiality › 0 › tolerancePercent: found 5 for "audience.size", "emails.*.subject"; expected a tolerance for "audience.size" alone, the only field that is a count of the MAP. Give audience.size an entry of its own.',
	],
];
describe('a broken map is refused in one sentence', () => {
	table('%s', rows, (_say, entry, sentence) => expect(sentencesOf(entry)).toEqual([sentence]));
});

it('a whole part, several fields and a tolerance are fine', () =>
	expect(
		sentencesOf(
			{ fields: ['audience.size'], then: 'ignore', tolerancePercent: 1 },
			{
				fields: ['audience', 'schedule.sendAt', 'emails.*.from'],
				then: 'askAgain',
				roles: ['legal', 'brand'],
			},
			{ fields: ['followUps.*.steps'], then: 'notify' },
			{ fields: ['emails'], then: 'void' },
		),
	).toEqual([]));

it('the built-in playbook lets an audience grow or shrink by 5 %, and nothing else', () =>
	expect(playbook.approval.materiality).toEqual([
		{ fields: ['audience.size'], then: 'notify', tolerancePercent: 5 },
	]));

it('a tolerance is between 0 and 100 percent', () => {
	const entry = (tolerancePercent: number) => [
		{ fields: ['audience.size'], then: 'notify', tolerancePercent },
	];
	expect(
		[0, 100, -1, 101, Infinity].map((value) => materialitySchema.safeParse(entry(value)).success),
	).toEqual([true, true, false, false, false]);
});

it('the page lists every field that can be named, and no other', () => {
	const page = docPage('playbook.md');
	const rows = [...page.matchAll(/^\| `(\w+)` +\| `\1\.([^|]*)\|$/gm)];
	const listed = rows.flatMap(([, part, fields]) => {
		const prefix = fields!.startsWith('*.') ? `${part}.*` : part;
		const names = fields!.replace(/^\*\./, '').split(',');
		return names.map((name) => `${prefix}.${name.replace(/[`\s]/g, '').replace(/^\./, '')}`);
	});
	expect(listed).toEqual([...PACKAGE_FIELDS]);
});
