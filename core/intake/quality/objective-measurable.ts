import { quote } from '../../problem';
import type { QualityCheck } from './check';

const NOT_MEASURED =
	/\b(?:not (?:measured|measurable)|no (?:target|number|kpi|goal)|can(?:not|'t) be measured|awareness only|nicht messbar|keine zielzahl|pas (?:de chiffre|mesurable)|sin objetivo numérico)\b/iu;
/** A number, and a word that it counts. */
const COUNTED =
	/\d[\d.,' ]{0,15}(?:%|[k€$£]\b|[€$£]|\s*\p{L}{2,})|\b(?:one|two|three|ten|fifty|hundred|thousand|double|twice|half)\b/iu;

export const objectiveMeasurable: QualityCheck = {
	id: 'objective-measurable',
	title: 'the objective can be measured, or says that it cannot',
	severity: 'hint',
	why: 'Without a number nobody knows afterwards whether the campaign was worth its work.',
	fields: ['objective'],
	examples: {
		bad: [
			{ say: 'no number', brief: { objective: 'Win many registrations' } },
			{ say: 'a number that counts nothing', brief: { objective: 'More than in 2025.' } },
		],
		quiet: [
			{ say: 'a number with what it counts', brief: { objective: '150 registrations from customers' } },
			{ say: 'a rate', brief: { objective: 'Lift the click rate to 4.5%' } },
			{ say: 'said so', brief: { objective: 'Tell customers about the new office; no target.' } },
		],
	},
	*check({ brief: { objective = '' } }) {
		if (COUNTED.test(objective) || NOT_MEASURED.test(objective)) return;
		yield {
			field: 'objective',
			found: quote(objective),
			expected: 'a number and what it counts',
			mend: 'Write for instance "150 registrations", or "no target" if there is none.',
		};
	},
};
