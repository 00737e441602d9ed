import fc from 'fast-check';

import { type Build, diffPackages, digestOf, NAMEABLE_FIELDS, PACKAGE_FIELDS } from '../../../core/launch';
import { isWithin } from '../../../core/launch/fields';
import { gravest, judgeChanges, rolesOf } from '../../../core/launch/materiality';
import type { Materiality } from '../../../core/playbook/materiality';
import { table } from '../../support/table';
import { packageOf } from './support';

const judge = (materiality: Materiality | undefined, change: (build: Build) => void) => {
	const [before, after] = [packageOf(), packageOf(change)];
	return judgeChanges({ changes: diffPackages(before, after), materiality, before, after });
};
const said = (...args: Parameters<typeof judge>) =>
	judge(...args).map(({ part, then }) => `${part}: ${then}`);
const people = (size: number | null) => (b: Build) => void (b.audience.size = size);

type Row = [
	say: string,
	materiality: Materiality | undefined,
	change: (build: Build) => void,
	said: string[],
];
const within5: Materiality = [{ fields: ['audience.size'], then: 'notify', tolerancePercent: 5 }];
const rows: Row[] = [
	['no map', undefined, people(5001), ['audience.size: void']],
	['an empty map', [], people(5001), ['audience.size: void']],
	['5 % more', within5, people(5250), ['audience.size: notify']],
	['one person beyond', within5, people(5251), ['audience.size: void']],
	['5 % less', within5, people(4750), ['audience.size: notify']],
	['one person below', within5, people(4749), ['audience.size: void']],
	['nobody left', within5, people(0), ['audience.size: void']],
	['a number that nobody knows any more', within5, people(null), ['audience.size: void']],
	[
		'an exact field',
		[{ fields: ['emails.*.subject'], then: 'ignore' }],
		(b) => void (b.emails[1]!.subject = 'x'),
		['emails.*.subject: ignore'],
	],
	[
		'a field of another one',
		[{ fields: ['emails.*.from'], then: 'ignore' }],
		(b) => void (b.emails[0]!.from.name = 'x'),
		['emails.*.from.name: ignore'],
	],
	[
		'a name that only begins so',
		[{ fields: ['audience.include'], then: 'ignore' }],
		(b) => void (b.audience.seedList = 'x'),
		['audience.seedList: void'],
	],
	[
		'the first that fits wins',
		[
			{ fields: ['emails.*.subject'], then: 'notify' },
			{ fields: ['emails'], then: 'ignore' },
		],
		(b) => void Object.assign(b.emails[0]!, { subject: 'x', html: 'y' }),
		['emails.*.subject: notify', 'emails.*.html: ignore'],
	],
	[
		'beyond the tolerance the next entry decides',
		[...within5, { fields: ['audience'], then: 'askAgain', roles: ['legal'] }],
		people(9000),
		['audience.size: askAgain'],
	],
	[
		'an e-mail more, where only its texts may change',
		[{ fields: ['emails.*.subject', 'emails.*.html', 'emails.*.from', 'emails.*.name'], then: 'ignore' }],
		(b) => void b.emails.push({ ...b.emails[0]!, id: '13' }),
		[
			'emails.*.id: void',
			'emails.*.name: ignore',
			'emails.*.subject: ignore',
			'emails.*.from.name: ignore',
			'emails.*.from.address: ignore',
			'emails.*.html: ignore',
		],
	],
	[
		'a list gone',
		[{ fields: ['audience.suppression'], then: 'ignore' }],
		(b) => void b.audience.suppression.pop(),
		['audience.suppression.*: ignore'],
	],
	[
		'steps that change places, beside a change that may pass',
		[{ fields: ['emails.*.subject'], then: 'ignore' }],
		(b) => {
			b.emails[0]!.subject = 'x';
			b.followUps[0]!.steps = [{ kind: 'wait', name: 'w' }];
		},
		['emails.*.subject: ignore', 'followUps.*.steps.*.kind: void', 'followUps.*.steps.*.name: void'],
	],
];
describe('a change is judged by the first entry that names its field', () => {
	table('%s', rows, (_say, materiality, change, expected) => {
		expect(said(materiality, change).sort()).toEqual([...expected].sort());
	});
});

describe('the gravest decides', () => {
	type Then = [said: ('void' | 'askAgain' | 'notify' | 'ignore')[], then: string];
	const thens: Then[] = [
		[[], 'void'],
		[['ignore'], 'ignore'],
		[['ignore', 'notify'], 'notify'],
		[['notify', 'askAgain', 'ignore'], 'askAgain'],
		[['ignore', 'void'], 'void'],
	];
	table('%s: %s', thens, (list, expected) => expect(gravest(list.map((then) => ({ then })))).toBe(expected));
	it('roles are asked once, and only those of that consequence', () => {
		const change = { field: 'f', path: 'p', part: 'p', from: 'a', to: 'b' };
		const changes = [
			{ ...change, then: 'askAgain' as const, roles: ['legal', 'brand'] },
			{ ...change, then: 'askAgain' as const, roles: ['legal'] },
			{ ...change, then: 'notify' as const, roles: ['regionLead'] },
		];
		expect(rolesOf(changes, 'askAgain')).toEqual(['legal', 'brand']);
	});
});

it('every field of a package can be named, but for the ids that only the whole list has', () => {
	const full = packageOf((b) => {
		Object.assign(b.emails[0]!, {
			preheader: 'p',
			replyTo: 'r',
			text: 't',
			headers: { 'X-A': '1' },
			attachments: [{ name: 'a', bytes: 1, type: 't' }],
		});
		Object.assign(b.audience, { seedList: 's', consentFilter: true });
		b.schedule.perRecipientZone = true;
		b.forms![0]!.thankYouUrl = 'u';
		const asset = { kind: 'form', name: 'F' } as const;
		Object.assign(b.followUps[0]!, {
			trigger: 't',
			listensTo: [asset],
			steps: [{ kind: 'send', name: 's', asset }],
		});
	});
	const none = packageOf((b) => {
		Object.assign(b, { emails: [], landingPages: [], forms: [], tokens: [], followUps: [], unreadable: [] });
		Object.assign(b.audience, { include: [], exclude: [], suppression: [], size: null, name: '' });
		b.schedule = { sendAt: null, timeZone: '' };
	});
	const parts = diffPackages(none, full).map(({ part }) => part);
	expect(parts.filter((part) => !NAMEABLE_FIELDS.some((field) => isWithin(part, field)))).toEqual([]);
	const unnamed = parts.filter((part) => !PACKAGE_FIELDS.some((field) => isWithin(part, field)));
	expect([...new Set(unnamed)]).toEqual([
		'emails.*.id',
		'landingPages.*.id',
		'forms.*.id',
		'tokens.*.name',
		'followUps.*.name',
		'unreadable.*.what',
	]);
	const seen = PACKAGE_FIELDS.filter((field) => parts.some((part) => isWithin(part, field)));
	expect(PACKAGE_FIELDS.filter((field) => !seen.includes(field))).toEqual([
		'brief.type',
		'brief.region',
		'brief.audience',
		'brief.audienceSize',
	]);
});

/** The package without a field, so that two can be compared in all the rest. */
function without(value: unknown, fields: readonly string[], part = ''): unknown {
	if (fields.includes(part)) return undefined;
	if (Array.isArray(value)) return value.map((item) => without(item, fields, `${part}.*`));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			without(member, fields, part ? `${part}.${key}` : key),
		]),
	);
}

it('property: nothing hides behind a change that may pass: the fields named are all that differs', () => {
	const word = fc.constantFrom('a', 'b', 'a#2', 'x].steps[y', '');
	const step = fc.record({ kind: fc.constantFrom('wait' as const, 'send' as const), name: word });
	const shape = fc.record({
		subject: word,
		size: fc.option(fc.nat(3)),
		steps: fc.array(step, { maxLength: 3 }),
		names: fc.uniqueArray(word, { minLength: 2, maxLength: 2 }),
		tokens: fc.array(fc.record({ name: word, value: word }), { maxLength: 3 }),
		include: fc.array(word, { maxLength: 3 }),
	});
	type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
	const packageWith = ({ subject, size, steps, names, tokens, include }: Shape) =>
		packageOf((b) => {
			b.emails[0]!.subject = subject;
			Object.assign(b.audience, { size, include });
			b.followUps = names.map((name, i) => ({ name, status: 'active', steps: i === 0 ? steps : [] }));
			b.tokens = tokens;
		});
	fc.assert(
		fc.property(
			shape,
			shape,
			fc.subarray(['subject', 'size', 'steps', 'tokens', 'include'] as const),
			(one, two, keys) => {
				const mixed = { ...one, ...Object.fromEntries(keys.map((key) => [key, two[key]])) } as Shape;
				const [before, after] = [packageWith(one), packageWith(mixed)];
				const parts = diffPackages(before, after).map(({ part }) => part);
				const named = parts.map((part) => NAMEABLE_FIELDS.findLast((field) => isWithin(part, field))!);
				const rest = [before, after].map((each) => digestOf(without(each, named) as typeof each).digest);
				expect(rest[0]).toBe(rest[1]);
			},
		),
		{ numRuns: 1_000 },
	);
});
