import { quote } from '../../problem';
import { placesIn } from '../places';
import { type Lint, whereOf } from './lint';

export const namingId: Lint = {
	id: 'naming-id',
	title: 'the name of a program holds the campaign id',
	severity: 'error',
	why: 'A name must be unique in the MAP, and after a crash the program is found again by it.',
	examples: {
		bad: [{ say: 'date and title', changes: { 'naming.program': '{{launchDate}}-{{title}}' } }],
		quiet: [{ say: 'the id alone', changes: { 'naming.program': '{{ campaignId }}' } }],
	},
	*check({ playbook: { naming } }) {
		if (placesIn(naming.program).includes('campaignId')) return;
		yield {
			where: whereOf('naming', 'program'),
			found: quote(naming.program),
			expected: 'a name with {{campaignId}}',
			mend: `Write for instance "${naming.program.slice(0, 100)}-{{campaignId}}".`,
		};
	},
};
