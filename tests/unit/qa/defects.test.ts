import * as core from '../../../core';
import { DEFECTS } from '../../qa/defects/index.mts';
import { LOOK_ALIKES } from '../../qa/lookAlikes/index.mts';
import { Measurement, titleOf } from '../../qa/measure.mts';
import { FIRST_RELEASE } from '../../qa/promised.mts';
import { check, cleanCampaigns } from '../../qa/situation.mts';
import { table } from '../../support/table';

const campaigns = cleanCampaigns(core);
const measurement = new Measurement(core, campaigns, { focused: true });
const measured = DEFECTS.filter(measurement.isMeasured);

const titled = <Case extends Parameters<typeof titleOf>[0]>(cases: readonly Case[]) =>
	cases.map((one): [title: string, one: Case] => [titleOf(one), one]);
const wrongOf = (outcomes: readonly { case: Parameters<typeof titleOf>[0]; wrong: string | undefined }[]) =>
	outcomes.flatMap((outcome) =>
		outcome.wrong === undefined ? [] : [`${titleOf(outcome.case)}: ${outcome.wrong}`],
	);

describe('clean campaigns', () => {
	test.each([...campaigns])('%s has no error', (_name, situation) => {
		expect(core.buildSchema.safeParse(situation.build).error).toBeUndefined();
		expect(check(core, situation).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

test('every rule of the first release exists', () => {
	const ids = core.RULES.map(({ id }) => id);
	expect(FIRST_RELEASE.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every rule has a mistake to find', () => {
	expect(
		core.RULES.map(({ id }) => id).filter((id) => !DEFECTS.some(({ rules }) => rules.includes(id))),
	).toEqual([]);
});

test('no two cases have the same title', () => {
	const titles = [...DEFECTS, ...LOOK_ALIKES].map(titleOf);
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

describe('a mistake at error level is found', () => {
	table('%s', titled(measured.filter(({ severity }) => severity === 'error')), (_title, defect) => {
		expect(measurement.of(defect).wrong).toBeUndefined();
	});
});

test('at least 98 % of the milder mistakes are found', () => {
	const milder = measured.filter(({ severity }) => severity !== 'error');
	const missed = wrongOf(milder.map((defect) => measurement.of(defect)));
	// the list is what a failure shows
	expect(missed.length <= 0.02 * milder.length ? [] : missed).toEqual([]);
});

test('at most 1 % of the look-alikes are flagged', () => {
	const flagged = wrongOf(LOOK_ALIKES.map((lookAlike) => measurement.ofLookAlike(lookAlike)));
	expect(flagged.length <= 0.01 * LOOK_ALIKES.length ? [] : flagged).toEqual([]);
});
