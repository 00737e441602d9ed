import { type Calendar, type Landing, compileCalendar, instantOf, isoOf } from '../../../core/time';
import { sharedJson } from '../../support/shared.mts';

interface Case {
	readonly id: string;
	readonly calendar: Calendar;
	readonly op: 'add' | 'subtract' | 'between' | 'isOpen';
	readonly from: string;
	readonly to?: string;
	readonly amountMinutes?: number;
	readonly landing?: Landing;
	readonly pauses?: readonly (readonly [string, string])[];
	readonly expected: string | number | boolean;
}

const cases = sharedJson<Case[]>('sla-cases.json');
const describeCases = cases ? describe : describe.skip;
const at = (iso: string) => instantOf(iso);
const sameForm = (expected: Case['expected']) =>
	typeof expected === 'string' ? isoOf(at(expected)) : expected;

function answer({ calendar, op, from, to = from, amountMinutes = 0, landing = 'close' }: Case) {
	const compiled = compileCalendar(calendar);
	switch (op) {
		case 'add':
			return isoOf(compiled.add(at(from), amountMinutes, { landing }));
		case 'subtract':
			return isoOf(compiled.subtract(at(from), amountMinutes, { landing }));
		case 'between':
			return compiled.between(at(from), at(to));
		case 'isOpen':
			return compiled.isOpen(at(from));
	}
}

describeCases(
	`conformance cases${cases ? '' : ' (skipped: the folder "shared" is not beside the repository)'}`,
	() => {
		const plain = (cases ?? []).filter(({ pauses }) => !pauses);

		it('are all there', () => expect(plain.length).toBeGreaterThanOrEqual(215));

		it.each(plain.map((row) => [row.id, row] as const))('%s', (_id, row) =>
			expect(answer(row)).toEqual(sameForm(row.expected)),
		);
	},
);
