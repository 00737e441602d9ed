import { builtInPlaybook } from '../../../core/playbook';
import { reviewForm } from '../../../core/steps';

const { playbook } = builtInPlaybook();
const boxesOf = (qa: Partial<typeof playbook.qa>) =>
	reviewForm({ qa: { ...playbook.qa, ...qa } })
		.filter(({ fieldType }) => fieldType === 'checkbox')
		.map(({ fieldName, fieldOptions }) => [fieldName, fieldOptions?.values.map(({ option }) => option)]);

it('has a check box for every item of the checklist, word for word', () =>
	expect(boxesOf({ checklist: [{ id: 'claims', text: 'Every claim has a source' }] })).toEqual([
		['checklist', ['Every claim has a source']],
	]));

it('has no check boxes without a checklist', () => expect(boxesOf({ checklist: undefined })).toEqual([]));
