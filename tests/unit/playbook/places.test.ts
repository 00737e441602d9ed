import { fillPlaces, placesIn } from '../../../core/playbook';
import { table } from '../../support/table';

type Row = [text: string, filled: string];
const values = { title: 'Spring', size: 5000, sly: '{{title}}', money: "$& $1 $'" };
const rows: Row[] = [
	['{{title}} for {{ size }}', 'Spring for 5000'],
	['{{sly}}', '{{title}}'],
	['{{money}}', "$& $1 $'"],
	['{{unknown}}|{{constructor}}', '|'],
	['Hello {{lead.First Name}}', 'Hello {{lead.First Name}}'],
	['{title} {{title', '{title} {{title'],
	['{{{title}}}', '{Spring}'],
];
table('%s', rows, (text, filled) => expect(fillPlaces(text, values)).toBe(filled));

it('lists the places once, in order, without the tokens of the MAP', () => {
	expect(placesIn('{{b}} {{a}} {{ b }} {{lead.x}} {{two words}} {{}}')).toEqual(['b', 'a', 'two words', '']);
});
