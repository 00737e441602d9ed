import type { IExecuteFunctions } from 'n8n-workflow';

import { CampaignPlaybook } from '../../../nodes/CampaignPlaybook/CampaignPlaybook.node';

const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Día festivo\nDTSTART:20270501\nEND:VEVENT';
const parameters: Record<string, unknown> = {
	operation: 'importHolidays',
	holidaysFrom: 'file',
	fileField: 'ics',
	fromYear: '2027',
	untilYear: '2027',
	calendarKey: '',
	playbookSource: 'builtIn',
};

/** Runs the node on one item with a file. */
function run(files: Record<string, string>, goOn = false) {
	const context = {
		getInputData: () => [{ json: {} }],
		getNode: () => ({ name: 'Node' }),
		continueOnFail: () => goOn,
		getNodeParameter: (name: string) => parameters[name],
		helpers: {
			assertBinaryData(_item: number, field: string) {
				if (!(field in files)) throw new Error(`no file "${field}"`);
			},
			getBinaryDataBuffer: async (_item: number, field: string) => Buffer.from(files[field]!, 'utf8'),
		},
	};
	return new CampaignPlaybook().execute.call(context as unknown as IExecuteFunctions);
}

it('reads the file of the item, in UTF-8', async () => {
	const [[item]] = (await run({ ics: text })) as [[{ json: object }]];
	expect(item.json).toEqual({
		holidays: ['2027-05-01'],
		entries: [{ date: '2027-05-01', name: 'Día festivo' }],
		ignored: [],
	});
});

it('says so when the item has no such file', () =>
	expect(run({ data: text })).rejects.toThrow('no file "ics"'));
