import {
	ALWAYS_ASKED,
	FIELDS,
	FIRST_PAGE,
	MAX_ANSWER,
	normaliseAnswers,
	requestForm,
} from '../../../core/intake';
import { goodAnswers, playbook } from './support';

const form = requestForm(playbook);

it('asks on page one who, what and when, and carries the link of a mail', () => {
	const names = form.flatMap(({ fieldName }) => fieldName ?? []);
	expect([...names].sort()).toEqual([...FIRST_PAGE, 'c', 't'].sort());
	expect(form.slice(-2)).toEqual([
		{ fieldType: 'hiddenField', fieldName: 'c', fieldValue: '' },
		{ fieldType: 'hiddenField', fieldName: 't', fieldValue: '' },
	]);
});

it('insists only on what everybody is asked', () => {
	const insisted = form.filter(({ requiredField }) => requiredField).map(({ fieldName }) => fieldName);
	expect([...insisted].sort()).toEqual([...ALWAYS_ASKED].sort());
});

it('offers the titles of the playbook, and reads them back', () => {
	const optionsOf = (name: string) =>
		form.find(({ fieldName }) => fieldName === name)?.fieldOptions?.values.map(({ option }) => option);
	expect(optionsOf('region')).toEqual(['Europe, Middle East and Africa', 'Americas']);
	expect(optionsOf('tier')).toEqual(['Standard', 'Rush']);
	expect(optionsOf('timeZone')!.slice(0, 2)).toEqual(['Europe/Berlin', 'America/New_York']);
	for (const { fieldName, fieldOptions } of form) {
		for (const { option } of fieldOptions?.values ?? []) {
			expect(normaliseAnswers({ [fieldName!]: option }, playbook).problems).toEqual([]);
		}
	}
});

it('has one label a field, a placeholder where n8n shows one, and limits within the record', () => {
	const labels = Object.values(FIELDS).map(({ label }) => label.toLowerCase());
	expect(new Set(labels).size).toBe(labels.length);
	for (const { fieldType, placeholder } of form) {
		expect(!!placeholder).toBe(['text', 'email', 'number', 'textarea'].includes(fieldType));
	}
	expect(Object.values(FIELDS).every(({ max }) => max <= MAX_ANSWER)).toBe(true);
});

it('answers by label are read like answers by name', () => {
	const byLabel = Object.fromEntries(
		Object.entries(FIELDS).map(([name, { label }]) => [label, goodAnswers[name as keyof typeof goodAnswers]]),
	);
	expect(normaliseAnswers(byLabel, playbook)).toEqual(normaliseAnswers(goodAnswers, playbook));
});
