import Ajv from 'ajv';

import { defaultPlaybook } from '../../../core/playbook/default';
import { DESCRIPTIONS } from '../../../core/playbook/descriptions';
import { playbookJsonSchema, undescribedFields } from '../../../core/playbook/jsonSchema';
import { docsText, exampleFiles, playbookFile } from '../../support/playbookFiles.mts';

const isDate = /^\d{4}-\d\d-\d\d$/;
const ajv = new Ajv({ strict: true, strictTuples: false, formats: { date: isDate, email: /@/ } });

it('every field is described; a new one gets its sentence in core/playbook/descriptions.ts', () =>
	expect(undescribedFields()).toEqual([]));

it('every field stands in the playbook reference', () => {
	const reference = docsText('playbook.md');
	const names = [...new Set(Object.keys(DESCRIPTIONS).map((path) => path.split('.').at(-1)!))];
	const words = new Set(reference.match(/[A-Za-z]+/g));
	expect(names.filter((name) => !words.has(name))).toEqual([]);
});

it('the published file is in step: npm run playbook-schema', () =>
	expect(playbookFile('playbook.schema.json')).toEqual(JSON.parse(JSON.stringify(playbookJsonSchema()))));

const validate = ajv.compile(playbookFile('playbook.schema.json'));

it.each(exampleFiles())('another validator agrees about %s', (file) => {
	expect([validate(playbookFile(file)), validate.errors]).toEqual([true, null]);
});

it('another validator agrees about the built-in default', () => {
	expect([validate(defaultPlaybook), validate.errors]).toEqual([true, null]);
});

it.each([
	['a typo in a key', { ...defaultPlaybook, campainTypes: {} }],
	['a wrong type', { ...defaultPlaybook, name: 7 }],
	['a missing section', { ...defaultPlaybook, stages: undefined }],
	['a key with a blank', { ...defaultPlaybook, tiers: { 'very fast': { title: 'Very fast' } } }],
])('another validator refuses %s', (_say, playbook) =>
	expect(validate(JSON.parse(JSON.stringify(playbook)))).toBe(false),
);

it('a section says what it is', () => {
	const { properties } = playbookJsonSchema() as { properties: Record<string, object> };
	expect(properties.regions).toMatchObject({
		title: 'Regions',
		description: 'The regions that the form offers, by key.',
		additionalProperties: { properties: { tz: { title: 'Tz' } } },
	});
});
