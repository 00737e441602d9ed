import fc from 'fast-check';

import { textsIn } from '../../../core/approval';
import { type Build, diffPackages, digestOf, PACKAGE_FIELDS, sayChange } from '../../../core/launch';
import type { Language } from '../../../core/playbook/schema';
import { table } from '../../support/table';
import { packageOf } from './support';

type Row = [say: string, change: (build: Build) => void, sentences: string[]];
const rows: Row[] = [
	['nothing', () => undefined, []],
	[
		'only the order',
		(b) => {
			b.emails.reverse();
			b.tokens.reverse();
		},
		[],
	],
	[
		'a subject',
		(b) => {
			b.emails[0]!.subject = 'Last seats';
		},
		['subject of e-mail "Invite 1": "Save your seat" → "Last seats"'],
	],
	[
		'a preheader that was not there',
		(b) => {
			b.emails[0]!.preheader = 'Hi';
		},
		['preheader of e-mail "Invite 1": "(nothing)" → "Hi"'],
	],
	[
		'the sender',
		(b) => {
			b.emails[0]!.from.address = 'x@y.example';
		},
		['address of sender of e-mail "Invite 1": "hello@news.northwind.example" → "x@y.example"'],
	],
	[
		'a token',
		(b) => {
			b.tokens[0]!.value = 'Stop';
		},
		['value of token "my.CTA": "Go" → "Stop"'],
	],
	[
		'the send time',
		(b) => {
			b.schedule.sendAt = '2026-11-24T11:00';
		},
		['send time of schedule: "2026-11-24T10:00" → "2026-11-24T11:00"'],
	],
	[
		'the number of people',
		(b) => {
			b.audience.size = 50;
		},
		['number of people of audience: "5000" → "50"'],
	],
	[
		'the number of people is not known any more',
		(b) => {
			b.audience.size = null;
		},
		['number of people of audience: "5000" → "(nothing)"'],
	],
	[
		'a list more',
		(b) => {
			b.audience.exclude.push('Z');
		},
		['excluded list of audience "Z": "(nothing)" → "Z"'],
	],
	[
		'a list less',
		(b) => {
			b.audience.suppression = ['D'];
		},
		['suppression list of audience "E": "E" → "(nothing)"'],
	],
	[
		'a follow-up switched off',
		(b) => {
			b.followUps[0]!.status = 'inactive';
		},
		['status of follow-up "02 Registered": "active" → "inactive"'],
	],
	[
		'steps that change places',
		(b) => {
			b.followUps[0]!.steps = [
				{ kind: 'send', name: 'mail' },
				{ kind: 'wait', name: '2 days' },
			];
		},
		[
			'kind of steps of follow-up "02 Registered" "mail": "(nothing)" → "send"',
			'name of steps of follow-up "02 Registered" "mail": "(nothing)" → "mail"',
			'kind of steps of follow-up "02 Registered" "2 days": "(nothing)" → "wait"',
			'name of steps of follow-up "02 Registered" "2 days": "(nothing)" → "2 days"',
		],
	],
	[
		'a character that turns the text around',
		(b) => {
			b.emails[0]!.subject = 'Save \u202Eyour seat';
		},
		['subject of e-mail "Invite 1": "Save your seat" → "Save \uFFFDyour seat"'],
	],
	[
		'only a space more',
		(b) => {
			b.emails[0]!.subject = 'Save  your seat';
		},
		[
			'subject of e-mail "Invite 1": "Save your seat" → "Save your seat (differs only in spaces or invisible characters)"',
		],
	],
	[
		'two at once',
		(b) => {
			b.emails[1]!.subject = 'Today';
			b.schedule.timeZone = 'UTC';
		},
		['subject of e-mail "Reminder": "Tomorrow" → "Today"', 'time zone of schedule: "Europe/Berlin" → "UTC"'],
	],
];
table('%s', rows, (_say, change, sentences) =>
	expect(diffPackages(packageOf(), packageOf(change)).map((change) => sayChange(change))).toEqual(sentences),
);

it('an e-mail in front of the others does not shift them', () => {
	const changes = diffPackages(
		packageOf(),
		packageOf((b) => {
			b.emails.unshift({ ...b.emails[0]!, id: '10', name: 'Teaser' });
		}),
	);
	expect(changes.length).toBeGreaterThan(0);
	expect(changes.every(({ field, from }) => field.includes('"Teaser"') && from === '(nothing)')).toBe(true);
});

it('both directions name the same fields', () => {
	const [a, b] = [
		packageOf(),
		packageOf((one) => {
			one.emails.pop();
			one.tokens[0]!.value = 'Stop';
		}),
	];
	const paths = (changes: { path: string }[]) => changes.map(({ path }) => path).sort();
	expect(paths(diffPackages(a, b))).toEqual(paths(diffPackages(b, a)));
});

it('a long text is cut around its first difference', () => {
	const long = (end: string) =>
		packageOf((b) => {
			b.emails[0]!.html = `${'x'.repeat(5_000)}${end}${'y'.repeat(5_000)}`;
		});
	const [change] = diffPackages(long('before'), long('after'));
	expect(change).toMatchObject({ field: 'HTML of e-mail "Invite 1"', path: 'emails[11].html' });
	expect(change!.from).toBe(`…${'x'.repeat(40)}before${'y'.repeat(114)}…`);
	expect(change!.to).toBe(`…${'x'.repeat(40)}after${'y'.repeat(115)}…`);
});

type Pair = [say: string, before: (build: Build) => void, after: (build: Build) => void, sentences: string[]];
const pairs: Pair[] = [
	[
		'one of two tokens of one name is gone',
		(b) => {
			b.tokens.push({ name: 'my.CTA', value: 'Then' });
		},
		(b) => {
			b.tokens[0]!.value = 'Then';
		},
		[
			'value of token "my.CTA": "Go" → "Then"',
			'name of token "my.CTA#2": "my.CTA" → "(nothing)"',
			'value of token "my.CTA#2": "Then" → "(nothing)"',
		],
	],
	[
		'a name that looks like a repeated one',
		(b) => {
			b.audience.include = ['A', 'A', 'A#2'];
		},
		(b) => {
			b.audience.include = ['A', 'A#2'];
		},
		[
			'included list of audience "A#2": "A" → "A#2"',
			'included list of audience "A#2#2": "A#2" → "(nothing)"',
		],
	],
	[
		'a list named twice',
		(b) => {
			b.audience.include = ['A', 'A', 'B'];
		},
		() => undefined,
		['included list of audience "A#2": "A" → "(nothing)"'],
	],
	[
		'two e-mails of one name keep it, because their ids differ',
		(b) => {
			b.emails[1]!.name = 'Invite 1';
		},
		(b) => {
			Object.assign(b.emails[1]!, { name: 'Invite 1', subject: 'Today' });
		},
		['subject of e-mail "Invite 1": "Tomorrow" → "Today"'],
	],
];
describe('names that repeat', () => {
	table('%s', pairs, (_say, before, after, sentences) =>
		expect(diffPackages(packageOf(before), packageOf(after)).map((change) => sayChange(change))).toEqual(
			sentences,
		),
	);
});

it('entries that change places and stay the same otherwise are a change of their order', () => {
	const withSteps = (...names: string[]) =>
		packageOf((b) => {
			b.followUps[0]!.steps = names.map((name) => ({ kind: 'send', name }));
		});
	const order = 'order of steps of follow-up "02 Registered"';
	const said = (before: string[], after: string[]) =>
		diffPackages(withSteps(...before), withSteps(...after)).map((change) => sayChange(change));
	expect(said(['a', 'b'], ['b', 'a'])).toEqual([`${order}: "a, b" → "b, a"`]);
	expect(said(['a', 'b'], ['b', 'c', 'a'])[0]).toBe(`${order}: "a, b" → "b, a"`);
	expect(said(['a', 'b'], ['a', 'c', 'b']).some((line) => line.startsWith('order'))).toBe(false);
});

it('a name that looks like a path hides nothing', () => {
	const named = (second: string, subject: string) =>
		packageOf((b) => {
			b.followUps = [
				{ name: 'a', status: 'active', steps: [{ kind: 'send', name: subject }] },
				{ name: second, status: 'active', trigger: 'send' },
			];
		});
	const changes = diffPackages(named('a].steps[x', 'x'), named('a].steps[x', 'y'));
	expect(changes.map(({ part, from, to }) => [part, from, to])).toEqual([
		['followUps.*.steps.*.kind', '(nothing)', 'send'],
		['followUps.*.steps.*.name', '(nothing)', 'y'],
		['followUps.*.steps.*.kind', 'send', '(nothing)'],
		['followUps.*.steps.*.name', 'x', '(nothing)'],
	]);
});

it('property: there is a change to name exactly when the digests differ', () => {
	const word = fc.constantFrom('a', 'b', 'a#2', '');
	const words = fc.array(word, { maxLength: 3 });
	const parts = fc.record({
		tokens: fc.array(fc.record({ name: word, value: word }), { maxLength: 3 }),
		headers: fc.option(fc.dictionary(word, word, { maxKeys: 2 }), { nil: undefined }),
		attachments: fc.option(
			fc.array(fc.record({ name: word, bytes: fc.nat(1), type: word }), { maxLength: 2 }),
			{
				nil: undefined,
			},
		),
		include: words,
		fields: words,
	});
	type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
	const part = fc.constantFrom<(keyof Parts)[]>('tokens', 'headers', 'attachments', 'include', 'fields');
	const packageWith = ({ tokens, headers, attachments, include, fields }: Parts) =>
		packageOf((b) => {
			b.tokens = structuredClone(tokens);
			Object.assign(b.emails[0]!, { headers, attachments });
			b.audience.include = include;
			b.forms![0]!.fields = fields;
		});
	fc.assert(
		fc.property(parts, parts, part, (one, other, key) => {
			const [before, after] = [packageWith(one), packageWith({ ...one, [key]: other[key] })];
			expect(diffPackages(before, after).length > 0).toBe(digestOf(before).digest !== digestOf(after).digest);
		}),
		{ numRuns: 500 },
	);
});

describe('in the words of the reader', () => {
	const change = (b: Build) => {
		b.emails[0]!.from.name = 'Ann';
		b.emails[0]!.preheader = 'Hi';
		b.schedule.perRecipientZone = true;
		b.audience.exclude.push('Z');
	};
	type Row = [language: Language, sentences: string[]];
	const rows: Row[] = [
		[
			'de',
			[
				'E-Mail „Invite 1“ › Absender › Name: „Northwind“ → „Ann“',
				'E-Mail „Invite 1“ › Vorschautext: „(nichts)“ → „Hi“',
				'Zielgruppe › Ausgenommene Liste „Z“: „(nichts)“ → „Z“',
				'Versand › Uhrzeit in der Zeitzone der einzelnen Empfänger: „(nichts)“ → „true“',
			],
		],
		[
			'fr',
			[
				'E-mail «\u00a0Invite 1\u00a0» › Expéditeur › Nom\u00a0: «\u00a0Northwind\u00a0» → «\u00a0Ann\u00a0»',
				'E-mail «\u00a0Invite 1\u00a0» › Texte d’aperçu\u00a0: «\u00a0(rien)\u00a0» → «\u00a0Hi\u00a0»',
				'Destinataires › Liste exclue «\u00a0Z\u00a0»\u00a0: «\u00a0(rien)\u00a0» → «\u00a0Z\u00a0»',
				'Envoi › Heure dans le fuseau de chaque destinataire\u00a0: «\u00a0(rien)\u00a0» → «\u00a0true\u00a0»',
			],
		],
		[
			'es',
			[
				'Correo «Invite 1» › Remitente › Nombre: «Northwind» → «Ann»',
				'Correo «Invite 1» › Texto de vista previa: «(nada)» → «Hi»',
				'Destinatarios › Lista excluida «Z»: «(nada)» → «Z»',
				'Envío › Hora según la zona horaria de cada destinatario: «(nada)» → «true»',
			],
		],
	];
	table('%s', rows, (language, sentences) => {
		const words = textsIn(language).changes;
		const said = diffPackages(packageOf(), packageOf(change), words).map((one) => sayChange(one, words));
		expect([...said].sort()).toEqual([...sentences].sort());
	});

	it('every field of a package has a word', () => {
		const keys = PACKAGE_FIELDS.flatMap((field) => field.split('.')).filter((key) => key !== '*');
		const { fields } = textsIn('en').changes;
		expect(keys.filter((key) => !Object.hasOwn(fields, key))).toEqual([]);
	});
});
