import { quote } from '../../problem';
import type { QualityCheck } from './check';

const VAGUE =
	/^(?:click(?: here)?|here|go|more|read more|learn more|link|button|submit|hier(?: klicken)?|mehr(?: erfahren)?|cliquez(?: ici)?|en savoir plus|ici|haz clic(?: aquí)?|más(?: información)?)[.!]?$/iu;

export const buttonSaysWhat: QualityCheck = {
	id: 'button-says-what',
	title: 'the button says what happens',
	severity: 'hint',
	why: 'Screen readers read buttons alone, and "Click here" wins fewer clicks than what the reader gets.',
	fields: ['cta'],
	examples: {
		bad: [{ say: 'click here', brief: { cta: 'Click here' } }],
		quiet: [{ say: 'what the reader gets', brief: { cta: 'Save my seat' } }],
	},
	*check({ brief: { cta = '' } }) {
		if (!VAGUE.test(cta)) return;
		yield {
			field: 'cta',
			found: quote(cta),
			expected: 'what the reader gets',
			mend: 'Write for instance "Save my seat".',
		};
	},
};
