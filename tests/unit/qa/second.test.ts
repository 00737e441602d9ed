import * as core from '../../../core';
import { Measurement, titleOf } from '../../qa/measure.mts';
import { SECOND_DEFECTS, SECOND_LOOK_ALIKES } from '../../qa/second/index.mts';
import { cleanCampaigns } from '../../qa/situation.mts';
import { table } from '../../support/table';

const measurement = new Measurement(core, cleanCampaigns(core), { focused: true });
const titled = <Case extends Parameters<typeof titleOf>[0]>(cases: readonly Case[]) =>
	cases.map((one): [title: string, one: Case] => [titleOf(one), one]);

test('every rule has at least two mistakes and one look-alike of the second set', () => {
	const mistakesOf = (id: string) => SECOND_DEFECTS.filter(({ rules: [first] }) => first === id).length;
	const few = core.RULES.filter(
		({ id }) => mistakesOf(id) < 2 || !SECOND_LOOK_ALIKES.some(({ rule }) => rule === id),
	);
	expect(few.map(({ id }) => id)).toEqual([]);
});

test('no two cases of the second set have the same title', () => {
	const titles = [...SECOND_DEFECTS, ...SECOND_LOOK_ALIKES].map(titleOf);
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

describe('a mistake of the second set at error level is found', () => {
	const errors = SECOND_DEFECTS.filter(({ severity }) => severity === 'error');
	table('%s', titled(errors), (_title, defect) => {
		expect(measurement.of(defect).wrong).toBeUndefined();
	});
});

test('at least 98 % of its milder mistakes are found', () => {
	const milder = SECOND_DEFECTS.filter(({ severity }) => severity !== 'error');
	const missed = milder.filter((defect) => measurement.of(defect).wrong !== undefined).map(titleOf);
	// the list is what a failure shows
	expect(missed.length <= 0.02 * milder.length ? [] : missed).toEqual([]);
});

test('at most 1 % of its look-alikes are flagged', () => {
	const flagged = SECOND_LOOK_ALIKES.map((lookAlike) => measurement.ofLookAlike(lookAlike)).flatMap(
		({ case: its, wrong }) => (wrong === undefined ? [] : [`${titleOf(its)}: ${wrong}`]),
	);
	expect(flagged.length <= 0.01 * SECOND_LOOK_ALIKES.length ? [] : flagged).toEqual([]);
});
