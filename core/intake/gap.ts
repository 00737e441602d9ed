import type { BriefField } from '../playbook/briefFields';

/** Something the requester has to add or correct before the campaign can go on. */
export interface Gap {
	readonly field: BriefField;
	/** One friendly sentence, at most 500 characters. */
	readonly say: string;
}

const MAX_SENTENCE = 500;
export const gap = (field: BriefField, say: string): Gap => ({
	field,
	say: say.length > MAX_SENTENCE ? `${say.slice(0, MAX_SENTENCE - 1)}…` : say,
});
