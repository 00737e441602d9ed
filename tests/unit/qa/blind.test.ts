import * as core from '../../../core';
import { FOURTH_DEFECTS, FOURTH_LOOK_ALIKES } from '../../qa/fourth/index.mts';
import { Measurement, titleOf } from '../../qa/measure.mts';
import { cleanCampaigns } from '../../qa/situation.mts';
import { THIRD_DEFECTS, THIRD_LOOK_ALIKES } from '../../qa/third/index.mts';

const measurement = new Measurement(core, cleanCampaigns(core), { focused: true });
const SETS = [
	['third', THIRD_DEFECTS, THIRD_LOOK_ALIKES],
	['fourth', FOURTH_DEFECTS, FOURTH_LOOK_ALIKES],
] as const;

/** Told without the dictionary, which the package loads by itself. */
const isSpelling = ({ rules: [rule] }: (typeof THIRD_DEFECTS)[number]) => rule === 'copy-spelling';

describe.each(SETS)('the %s set, written without a look at the rules', (_name, defects, lookAlikes) => {
	test('each of its mistakes is found', () => {
		const measured = defects.filter((defect) => !isSpelling(defect)).map((defect) => measurement.of(defect));
		const missed = measured.flatMap(({ case: its, wrong }) =>
			wrong === undefined ? [] : [`${titleOf(its)}: ${wrong}`],
		);
		// the list is what a failure shows
		expect(missed).toEqual([]);
	});

	test('none of its look-alikes is flagged', () => {
		const flagged = lookAlikes
			.map((lookAlike) => measurement.ofLookAlike(lookAlike))
			.flatMap(({ case: its, wrong }) => (wrong === undefined ? [] : [`${titleOf(its)}: ${wrong}`]));
		expect(flagged).toEqual([]);
	});

	test('no two cases have the same title', () => {
		const titles = [...defects, ...lookAlikes].map(titleOf);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});
