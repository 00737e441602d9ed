import * as fc from 'fast-check';

import { readWish } from '../../../core/change';
import { table } from '../../support/table';
import { playbook } from '../approval/fixtures';
import { after, brief, minutesLater, WAY } from '../campaign/support';

const { campaign } = after(...WAY.launch);
const full = {
	...campaign,
	brief: {
		...brief,
		copy: 'One.\n\nTwo.',
		subject: 'Save your seat',
		audienceSize: 5_000,
		audience: 'Customers',
	},
};
const read = (posted: Record<string, unknown>) => readWish(posted, full, playbook, minutesLater(120));

type Row = [say: string, posted: Record<string, unknown>, wish: object, problems: string[]];
const rows: Row[] = [
	['nothing at all', {}, {}, []],
	['what is planned', { subject: 'Save your seat', launchDate: '2026-11-24', audienceSize: '5000' }, {}, []],
	['line ends of a browser', { copy: 'One.\r\n\r\nTwo.\r\n' }, {}, []],
	['another text', { subject: '  Come  ' }, { subject: 'Come' }, []],
	['a date as people write it', { launchDate: '26.11.2026' }, { launchDate: '2026-11-26' }, []],
	['a number', { audienceSize: '6,000' }, { audienceSize: 6_000 }, []],
	['a required answer taken away', { subject: ' ' }, {}, ['subject']],
	['a launch time taken away', { launchTime: '' }, {}, ['launchTime']],
	['a date that does not exist', { launchDate: '2026-02-31' }, {}, ['launchDate']],
	[
		'a time that the clocks skip',
		{ launchDate: '2027-03-28', launchTime: '02:30' },
		{ launchDate: '2027-03-28', launchTime: '02:30' },
		['launchTime'],
	],
	[
		'fields that may not change',
		{ type: 'x', region: 'y', requesterEmail: 'eve@example.com', tier: 'rush' },
		{},
		[],
	],
];
table('%s', rows, (_say, posted, wish, problems) => {
	const found = read(posted);
	expect([found.wish, found.problems.map(({ field }) => field)]).toEqual([wish, problems]);
});

it('never breaks, whatever was sent', () => {
	const anything = fc.oneof(
		fc.string(),
		fc.anything(),
		fc.constant('x'.repeat(200_000)),
		fc.constant('\u202E<b>'),
	);
	const posted = fc.dictionary(
		fc.constantFrom(...Object.keys(full.brief), 'why', '__proto__', 'x'),
		anything,
	);
	fc.assert(
		fc.property(posted, (sent) => {
			const { wish, why, problems } = read(sent);
			expect(why.length).toBeLessThanOrEqual(480);
			for (const { say } of problems) expect(say).toMatch(/\S/);
			for (const field of ['type', 'region', 'tier', 'requesterEmail', 'requesterName'])
				expect(wish).not.toHaveProperty(field);
		}),
		{ numRuns: 300 },
	);
});
