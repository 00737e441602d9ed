import { type Build, diffPackages, sayChange } from '../../../core/launch';
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
		'two at once',
		(b) => {
			b.emails[1]!.subject = 'Today';
			b.schedule.timeZone = 'UTC';
		},
		['subject of e-mail "Reminder": "Tomorrow" → "Today"', 'time zone of schedule: "Europe/Berlin" → "UTC"'],
	],
];
table('%s', rows, (_say, change, sentences) =>
	expect(diffPackages(packageOf(), packageOf(change)).map(sayChange)).toEqual(sentences),
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
